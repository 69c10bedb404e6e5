import { readFile } from 'node:fs/promises';
import { type Language, languages } from '@jumelage/domain/language';
import { FileError } from './file-error.ts';

/** A row of a file of tab-separated values: its cells without outer spaces, and its number, the first is 1. */
export type TableRow = { readonly cells: readonly string[]; readonly number: number };

/** Reads a file of tab-separated values without its empty rows. Throws where the file cannot be read. */
export async function readTable(file: string): Promise<readonly TableRow[]> {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ cells: line.split('\t').map((cell) => cell.trim()), number: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/**
 * Throws a `FileError` that names the first twenty bad rows and what was expected; does nothing where all are good.
 */
export function refuseRows(file: string, bad: readonly number[], expected: string): void {
  if (bad.length > 0)
    throw new FileError(
      `${file}: row${bad.length > 1 ? 's' : ''} ${bad.slice(0, 20).join(', ')}: expected ${expected}, separated by tabs.`,
    );
}

/** Tells whether a cell names one of the product's languages. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);
