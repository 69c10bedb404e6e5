/** Prefixes a cell that a spreadsheet would run as a formula, so that it stays text. */
const harmless = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/**
 * Writes rows as the address of a CSV file: semicolons, UTF-8 with the mark by which spreadsheets know it, formulas
 * made harmless.
 */
export function toCsvAddress(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) =>
    cells
      .map(harmless)
      .map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(';'),
  );
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${lines.join('\r\n')}\r\n`)}`;
}
