import type { ImportPreview } from '@jumelage/contracts/imports';
import type { Encoding } from '@jumelage/domain/encoding';
import type { TableRow } from '../files/read-delimited.ts';

/** A table as it comes in: the bytes of a file, or a text. */
export type TableSource = {
  readonly text?: string | undefined;
  readonly bytes?: Uint8Array | undefined;
  /** The encoding that was chosen by hand. */
  readonly encoding?: Encoding | undefined;
  /** The sheet of a workbook that was chosen by hand. */
  readonly sheet?: string | undefined;
};

/** A table without its rows. */
export type TableHead = Pick<ImportPreview, 'encoding' | 'encodings' | 'sheet' | 'otherSheets'> & {
  readonly headings: readonly string[];
  readonly fields: readonly (ImportPreview['missing'][number] | undefined)[];
  readonly ranks: readonly number[];
  readonly known: number;
};

/** The messages of a table: first its head, or a refusal; then, at each request, as many rows as fit a short step. */
export type TableMessage =
  | { readonly refused: unknown }
  | { readonly head: TableHead; readonly count: number }
  | { readonly rows: readonly TableRow[] };
