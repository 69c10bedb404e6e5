import type { Cell } from 'write-excel-file/node';

/** Makes a cell that heads a column. */
export const headCell = (text: string): Cell => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e7f1fa',
  wrap: true,
  alignVertical: 'top',
});

/** Makes a cell that is always typed as text: a name that begins like a formula stays a name. */
export const textCell = (
  value: string | null | undefined,
  more: { readonly wrap?: boolean; readonly height?: number } = {},
): Cell => (value ? { value, type: String, alignVertical: 'top', ...more } : null);

/** Makes a cell with a number that spreadsheets count with; empty where there is none. */
export const numberCell = (value: number | null | undefined, format?: string): Cell =>
  value === null || value === undefined
    ? null
    : { value, type: Number, align: 'left', alignVertical: 'top', ...(format && { format }) };
