import { collectPersonalData } from '@jumelage/db/repositories/personal-data';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { personalDataGuide } from '@jumelage/i18n/personal-data-guide';
import { strToU8, zipSync } from 'fflate';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../../files/csv.ts';
import type { FileReply } from '../../http/route.ts';

/**
 * Exports all data of a person: one JSON file, a CSV file for each table that has any, and a page that explains them.
 */
export async function exportPersonalData(deps: Deps, userId: Id<'user'>, language: Language): Promise<FileReply> {
  const data = await collectPersonalData(reading(deps.db), userId);
  const filled = Object.entries(data).filter(([, rows]) => rows.length > 0);
  const day = new Date(deps.now()).toISOString().slice(0, 10);
  const files: Record<string, Uint8Array> = {
    [personalDataGuide[language].filename]: strToU8(
      personalDataGuide[language].text(
        day,
        filled.map(([table, rows]) => ({ table, rows: rows.length })),
      ),
    ),
    'data.json': strToU8(
      JSON.stringify({ exportedAt: new Date(deps.now()).toISOString(), ...Object.fromEntries(filled) }, null, 2),
    ),
  };
  for (const [table, rows] of filled) files[`${table}.csv`] = strToU8(toTable(rows, language));
  return { file: zipSync(files), filename: `jumelage-${day}.zip` };
}

/** Writes the rows of a table as CSV, each with all its columns. */
function toTable(rows: readonly Readonly<Record<string, unknown>>[], language: Language): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown) =>
    value instanceof Date
      ? value.toISOString()
      : typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : value;
  return toCsv([columns, ...rows.map((row) => columns.map((column) => cell(row[column])))], language);
}
