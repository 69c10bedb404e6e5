import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { TableRow } from './read-delimited.ts';

/** So many bytes a workbook may hold once it is unpacked: 10,000 rows of 20 cells take about 20 MB. */
export const mostUnpacked = 64 * 1024 * 1024;
const mostEntries = 2000;

/** A workbook that cannot be read, or is larger inside than it may be. */
export class UnreadableWorkbook extends Error {
  readonly isTooLarge: boolean;
  constructor(isTooLarge: boolean) {
    super(isTooLarge ? 'the workbook is too large' : 'no workbook');
    this.isTooLarge = isTooLarge;
  }
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * Unpacks the parts of a zip archive that a table is read from, bounded by what comes out and not by what its headers
 * promise.
 * Layout: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16.
 */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < 0) throw new UnreadableWorkbook(false);
  const entries = view.getUint16(end + 10, true);
  if (entries > mostEntries) throw new UnreadableWorkbook(true);
  let at = view.getUint32(end + 16, true);
  let left = mostUnpacked;
  const files: Record<string, Uint8Array> = {};
  for (let i = 0; i < entries; i++) {
    if (view.getUint32(at, true) !== directoryEntry) throw new UnreadableWorkbook(false);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (!/\.(?:xml|rels)$/.test(name) || /(?:drawing|comment|media|theme|printerSettings)/i.test(name)) continue;
    if (view.getUint32(local, true) !== localEntry) throw new UnreadableWorkbook(false);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(from, from + size);
    const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
    left -= content.length;
    if (left <= 0) throw new UnreadableWorkbook(true);
    files[name] = content;
  }
  return files;
}

/** A cell holds 32,767 characters; the text between two marks is joined again for each piece that is read. */
const longestText = 1_000_000;
const [mostRows, mostColumns] = [1_048_576, 16_384];
/**
 * So many places a sheet may have, empty ones included: all of them up to the last that holds something are laid out.
 */
const mostPlaces = 8_000_000;

const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** Refuses a part of which a text is longer than any cell. */
function requireShortTexts(text: string): void {
  for (let from = 0; from >= 0; ) {
    const to = text.indexOf('<', from + 1);
    if ((to < 0 ? text.length : to) - from > longestText) throw new UnreadableWorkbook(true);
    from = to;
  }
}

/**
 * Drops empty cells, however far out somebody once coloured them, and refuses a sheet whose cells lie further out than
 * it may reach.
 */
function bounded(part: string): string {
  const text = part.replace(/<c\b[^<>]*\/>/g, '');
  let [rows, columns] = [1, 1];
  // What follows a mark is read to the next one, whatever it holds between quotation marks.
  for (const [, mark = ''] of text.matchAll(/<(?:[\w.-]+:)?(?:c|row)\b([^<]*)/g)) {
    for (const [, address = ''] of mark.matchAll(/(?<![\w:.-])r\s*=\s*["']?([^"']*)/g)) {
      const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/i.exec(address) ?? [];
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters));
      if (digits === '' || rows > mostRows || columns > mostColumns) throw new UnreadableWorkbook(false);
    }
  }
  if (rows * columns > mostPlaces) throw new UnreadableWorkbook(true);
  return text;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** Writes a cell as text: a day without its time, a number without a format. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return `${cell.getUTCFullYear()}-${twoDigits(cell.getUTCMonth() + 1)}-${twoDigits(cell.getUTCDate())}`;
  return String(cell);
}

const columnOf = (i: number): string =>
  (i < 26 ? '' : columnOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

/**
 * Writes into a sheet where its cells stand, for programs that leave that to the order of rows and cells (ECMA-376
 * 18.3.1.4: `r` is optional).
 */
function withPlaces(sheet: string): string {
  if (!/<(?:\w+:)?c(?=[\s/>])(?![^>]*\sr=)/.test(sheet)) return sheet;
  let [row, column] = [0, 0];
  return sheet.replace(/<((?:\w+:)?)(row|c)(?=[\s/>])([^>]*)/g, (tag, prefix: string, name: string, rest: string) => {
    const place = /\sr="([A-Z]*)(\d+)"/.exec(rest);
    if (name === 'row') [row, column] = [place ? Number(place[2]) : row + 1, 0];
    else column = place?.[1] ? columnNumber(place[1]) : column + 1;
    return place ? tag : `<${prefix}${name} r="${name === 'row' ? row : `${columnOf(column - 1)}${row}`}"${rest}`;
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Lists the names of a workbook's hidden sheets. */
function hiddenSheets(workbook: string): ReadonlySet<string> {
  const tags = workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const hidden = tags.filter((tag) => /\sstate="(?:hidden|veryHidden)"/.test(tag));
  return new Set(
    hidden.map((tag) =>
      (/\sname="([^"]*)"/.exec(tag)?.[1] ?? '').replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity),
    ),
  );
}

export type Sheet = { readonly name: string; readonly isHidden: boolean; readonly rows: readonly TableRow[] };

/**
 * Reads the sheets of an .xlsx workbook that hold anything, in their order.
 * @throws UnreadableWorkbook where it is none, or too large once unpacked
 */
export async function readWorkbook(bytes: Uint8Array, most: number): Promise<readonly Sheet[]> {
  try {
    // Packed again without compression: what was measured is what is read.
    const files = unpacked(bytes);
    for (const [name, content] of Object.entries(files)) {
      const text = new TextDecoder().decode(content);
      requireShortTexts(text);
      // What stands where its order says is counted as well.
      files[name] = new TextEncoder().encode(bounded(/worksheets\/[^/]+\.xml$/.test(name) ? withPlaces(text) : text));
    }
    const hidden = hiddenSheets(new TextDecoder().decode(files['xl/workbook.xml']));
    const plain = zipSync(files, { level: 0 });
    const sheets = await readXlsxFile(Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength));
    return sheets.flatMap(({ sheet, data }) => {
      const rows = data.slice(0, most).flatMap((cells, i) => {
        const texts = cells.map(textOf);
        return texts.some((text) => text.trim() !== '') ? [{ line: i + 1, cells: texts }] : [];
      });
      return rows.length > 0 ? [{ name: sheet, isHidden: hidden.has(sheet), rows }] : [];
    });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE');
  }
}
