import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cooperationDirections, cooperationKinds } from '@jumelage/domain/organisation';
import type { Example, MarkedText } from '@jumelage/matching/intents/learn';
import { isLanguage, readTable, refuseRows } from './match-table.ts';

const known: ReadonlySet<string> = new Set(
  cooperationDirections.flatMap((direction) => cooperationKinds.map((kind) => `${direction}:${kind}`)),
);

/** Stands between the parts of a text that are marked one by one, and between their marks. */
const partSign = /\s*¦\s*/;

const intentsIn = (mark: string): readonly string[] => (mark === 'none' ? [] : mark.split(/\s*,\s*/));

/**
 * Reads rows of `language, kinds, text`; a first row that names the columns is left out. Where a text has parts, so have
 * its kinds.
 */
export async function readMarked(
  file: string,
): Promise<readonly (MarkedText & { readonly parts: readonly MarkedText[] })[]> {
  const table = (await readTable(file)).filter(({ cells, number }) => number > 1 || !/^lang/i.test(cells[0] ?? ''));
  refuseRows(
    file,
    table.flatMap(({ cells: [language, kinds = '', text = '', ...rest], number }) => {
      const [marks, parts] = [kinds.split(partSign), text.split(partSign)];
      return isLanguage(language) &&
        marks.flatMap(intentsIn).every((kind) => known.has(kind)) &&
        parts.every((part) => part !== '') &&
        (marks.length === 1 || marks.length === parts.length) &&
        rest.length === 0
        ? []
        : [number];
    }),
    'language, kinds such as need:manufacture,offer:licence or none, text',
  );
  return table.map(({ cells: [cell, kinds = '', text = ''] }) => {
    const language = isLanguage(cell) ? cell : 'en';
    const [marks, parts] = [kinds.split(partSign), text.split(partSign)];
    return {
      language,
      intents: [...new Set(marks.flatMap(intentsIn))],
      text: parts.join(language === 'zh' ? '' : ' '),
      parts:
        marks.length === 1
          ? []
          : parts.map((part, place) => ({ language, text: part, intents: intentsIn(marks[place] ?? 'none') })),
    };
  });
}

/** Reads the marked texts of a folder; the name of a file before its first dot is the sitting in which it was written. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const read = await Promise.all(
    files.map(async (name) => {
      const sitting = name.split('.')[0] ?? name;
      return (await readMarked(join(folder, name))).map((one) => ({ ...one, sitting }));
    }),
  );
  return read.flat();
}
