import type { Language } from '@jumelage/domain/language';
import { stringify } from 'csv-stringify/sync';

/** The delimiters that spreadsheets expect: semicolons where numbers have a decimal comma. */
const delimiters: Readonly<Record<Language, string>> = { fr: ';', en: ',', zh: ',' };

/**
 * Writes rows as a CSV file that spreadsheets of a language open by a click: UTF-8 with its mark, lines that end with
 * CRLF, and no cell that runs as a formula.
 */
export function toCsv(rows: readonly (readonly unknown[])[], language: Language): string {
  return stringify([...rows], {
    bom: true,
    delimiter: delimiters[language],
    escape_formulas: true,
    // By itself the library quotes only what ends its own lines: a break of another kind would end the row as well.
    quoted_match: /[\r\n]/,
    record_delimiter: 'windows',
    cast: { boolean: (value) => String(value) },
  });
}
