import type { Handlings } from '@jumelage/contracts/endpoints';
import { importFields } from '@jumelage/contracts/imports';
import { ranks } from './columns.ts';
import type { Table } from './read-table.ts';

type Rows = NonNullable<Handlings['POST /api/events/:eventId/participants/import/preview']['body']['rows']>;

/** Writes the rows that a program sends as a table, whose headings are the names of the fields; lines count from 1. */
export function tableOfRows(rows: Rows): Table {
  const fields = importFields.filter((field) => rows.some((row) => row[field] !== undefined));
  return {
    ...{ encoding: null, encodings: [], sheet: null, otherSheets: [], known: fields.length },
    headings: fields,
    fields,
    ranks: fields.map(() => ranks.said),
    rows: rows.map((row, i) => ({
      line: i + 1,
      cells: fields.map((field) => {
        const value = row[field] ?? '';
        return Array.isArray(value) ? value.join('; ') : String(value);
      }),
    })),
  };
}
