import type { Sheet } from '../files/read-workbook.ts';

/** A workbook to be read, and of each sheet the most rows that are wanted. */
export type WorkbookJob = { readonly bytes: Uint8Array; readonly most: number };
/** Its sheets, or why it is none that can be read. */
export type WorkbookResult = { readonly sheets: readonly Sheet[] } | { readonly isTooLarge: boolean };
