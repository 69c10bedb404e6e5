import type { ImportField } from '@jumelage/contracts/imports';
import { emailAddress } from '@jumelage/domain/addresses';
import { fold } from '@jumelage/domain/fold';
import { line } from '@jumelage/domain/text';
import type { TableRow } from '../../../files/read-delimited.ts';
import { type ColumnFound, ranks, readHeading } from './columns.ts';
import { findCountry } from './country-words.ts';

/** The field of each column, and where several hold the same one their order of precedence. */
export type TableColumns = { readonly fields: readonly (ImportField | undefined)[]; readonly ranks: readonly number[] };

/** Tells whether a cell may be a code, also of a country: so may words of other columns, Mr, Ms, Pr, no, it. */
const isCode = (cell: string) => /^\p{L}{2,3}\.?$/u.test(cell);

/** Guesses the field of a column from its cells, where its heading says nothing: addresses, or countries. */
function fieldOfCells(cells: readonly string[], isHeaded: boolean): ImportField | undefined {
  if (cells.length === 0) return undefined;
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  if (share((cell) => emailAddress(cell) !== undefined) >= 0.6) return 'email';
  if (share((cell) => findCountry(cell) !== undefined) >= 0.8 && !(isHeaded && share(isCode) > 0.5)) return 'country';
  return undefined;
}

const parts: readonly ImportField[] = ['family', 'given'];

/** Finds the field of each column of a table: by its heading, else by its cells. */
export function columnsOf(headings: readonly string[], rows: readonly TableRow[]): TableColumns {
  const cellsOf = (i: number) => rows.map((row) => line(row.cells[i] ?? ''));
  const found = headings.map(readHeading);
  const columns: (ColumnFound | undefined)[] = found.map((column) =>
    column && column.rank <= ranks.second ? column : undefined,
  );
  const has = (field: ImportField) => columns.some((column) => column?.field === field);
  const isNeeded = (field: ImportField) => !has(field) && !(field === 'name' && parts.some(has));
  for (const rank of [ranks.asked, ranks.lastResort]) {
    for (const [i, column] of found.entries()) if (column?.rank === rank && isNeeded(column.field)) columns[i] = column;
    if (rank === ranks.asked)
      for (const [i, heading] of headings.entries()) {
        if (columns[i] || found[i]) continue;
        const field = fieldOfCells(cellsOf(i).filter(Boolean), heading !== '');
        if (field && !has(field)) columns[i] = { field, rank };
      }
  }
  const fields = namesOf(
    columns.map((column) => column?.field),
    cellsOf,
  );
  return { fields, ranks: columns.map((column) => column?.rank ?? 0) };
}

/**
 * Refines the fields of columns of names by their neighbours: a part of a name alone may be the whole of it, and a name
 * beside the given name is the family's.
 */
function namesOf(
  fields: readonly (ImportField | undefined)[],
  cellsOf: (i: number) => readonly string[],
): (ImportField | undefined)[] {
  const [family, given, whole] = (['family', 'given', 'name'] as const).map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  const renamed = (from: ImportField, to: ImportField) => fields.map((field) => (field === from ? to : field));
  // One column of names alone holds whole names, whatever it is called.
  if (family >= 0 && given < 0 && whole < 0) return renamed('family', 'name');
  if (given < 0 || family >= 0) return [...fields];
  const givenNames = cellsOf(given);
  if (whole < 0)
    return givenNames.filter((name) => name.includes(' ')).length > givenNames.filter(Boolean).length / 2
      ? renamed('given', 'name')
      : [...fields];
  const pairs = cellsOf(whole).map((name, i) => [fold(name), fold(givenNames[i] ?? '')] as const);
  const told = pairs.filter(([name, part]) => name !== '' && part !== '');
  return told.filter(([name, part]) => name.includes(part)).length < told.length / 2
    ? renamed('name', 'family')
    : [...fields];
}
