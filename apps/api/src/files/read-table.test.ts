import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readDelimited, UnreadableTable } from './read-delimited.ts';
import { readWorkbook, UnreadableWorkbook } from './read-workbook.ts';

const cellsOf = (text: string) => readDelimited(text, 100).rows.map(({ line, cells }) => [line, ...cells]);

describe('rows and cells of a text', () => {
  test.each([
    [
      'semicolons',
      'a;b,1;c\nx;y;z',
      [
        [1, 'a', 'b,1', 'c'],
        [2, 'x', 'y', 'z'],
      ],
    ],
    [
      'tabs, old line ends',
      'a\tb\rx\ty\r',
      [
        [1, 'a', 'b'],
        [2, 'x', 'y'],
      ],
    ],
    [
      'bars',
      'a|b|c\n1|2|3',
      [
        [1, 'a', 'b', 'c'],
        [2, '1', '2', '3'],
      ],
    ],
    [
      'full-width commas',
      'a，b\nx，y',
      [
        [1, 'a', 'b'],
        [2, 'x', 'y'],
      ],
    ],
    [
      'a hint for spreadsheets',
      'sep=;\r\na;b,c\r\n1;2,3\r\n',
      [
        [2, 'a', 'b,c'],
        [3, '1', '2,3'],
      ],
    ],
    [
      'quotation marks inside a cell',
      'a;b\nx;Le "Bon" SA\ny;"Bon" SA',
      [
        [1, 'a', 'b'],
        [2, 'x', 'Le "Bon" SA'],
        [3, 'y', '"Bon" SA'],
      ],
    ],
    [
      'breaks inside a cell, and empty lines that count',
      'a,b\n"x\ny",z\n\n,\nl,m',
      [
        [1, 'a', 'b'],
        [2, 'x\ny', 'z'],
        [6, 'l', 'm'],
      ],
    ],
    [
      'a title with the other delimiter',
      'List, of people;;\na;b;c\nx;y;z',
      [
        [1, 'List, of people', '', ''],
        [2, 'a', 'b', 'c'],
        [3, 'x', 'y', 'z'],
      ],
    ],
  ])('%s', (_, text, rows) => expect(cellsOf(text)).toEqual(rows));

  test('an open quotation mark is named by its row and cell', () => {
    expect(() => cellsOf('a;b\nx;y\nq;"r;s\nt;u')).toThrow(
      expect.objectContaining({ constructor: UnreadableTable, line: 3, cell: 2 }),
    );
  });
});

describe('a workbook', () => {
  test('is read with its lines, days without times, and numbers as text', async () => {
    const day = { value: new Date(Date.UTC(2027, 1, 3)), type: Date, format: 'dd/mm/yyyy' } as const;
    const bytes = await writeXlsxFile([
      [{ value: 'Title' }],
      [],
      [{ value: 'a' }, { value: 'b' }],
      [{ value: 8613800000000, type: Number }, day],
    ]).toBuffer();
    const sheets = await readWorkbook(new Uint8Array(bytes), 100);
    expect(sheets.map(({ rows }) => rows)).toEqual([
      [
        { line: 1, cells: ['Title', ''] },
        { line: 3, cells: ['a', 'b'] },
        { line: 4, cells: ['8613800000000', '2027-02-03'] },
      ],
    ]);
  });

  test('is read with sheets that it hides, and where a program left places to the order of cells', async () => {
    const bytes = await writeXlsxFile([
      { data: [[{ value: 'a' }, null, { value: 'b' }]], sheet: 'Old & new' },
      { data: [[{ value: 'c' }], [{ value: 'd' }]], sheet: 'List' },
    ]).toBuffer();
    const files = unzipSync(new Uint8Array(bytes));
    const change = (name: string, by: (text: string) => string) => {
      files[name] = strToU8(by(strFromU8(files[name] ?? new Uint8Array())));
    };
    change('xl/workbook.xml', (text) => text.replace(/name="Old/, 'state="hidden" name="Old'));
    change('xl/worksheets/sheet2.xml', (text) => text.replace(/(<(?:row|c)\b[^>]*?) r="[^"]*"/g, '$1'));
    const sheets = await readWorkbook(zipSync(files), 100);
    expect(sheets).toEqual([
      { name: 'Old & new', isHidden: true, rows: [{ line: 1, cells: ['a', '', 'b'] }] },
      {
        name: 'List',
        isHidden: false,
        rows: [
          { line: 1, cells: ['c'] },
          { line: 2, cells: ['d'] },
        ],
      },
    ]);
  });

  test('is bounded by what comes out of it', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readWorkbook(bomb, 10)).rejects.toMatchObject({ isTooLarge: true });
  });

  const sheet = (rows: string) =>
    zipSync({
      'xl/worksheets/sheet1.xml': new TextEncoder().encode(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    });
  test.each([
    ['a cell in the last corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', true],
    ['one behind a mark in quotation marks', `<row r='9'><c t=">" r = 'XFD1048576'><v>1</v></c></row>`, true],
    ['a text without an end', `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(1_000_001)}</v></c></row>`, true],
    ['a row that no sheet has', '<row r="1e9"><c r="A1"><v>1</v></c></row>', false],
    ['a column that none has', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>', false],
  ])('is refused before it is laid out: %s', async (_, rows, isTooLarge) => {
    await expect(readWorkbook(sheet(rows), 10)).rejects.toMatchObject({ isTooLarge });
  });

  test('is read with cells far out that somebody only coloured', async () => {
    const file = { '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' };
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = {
      ...file,
      'xl/workbook.xml': `<workbook xmlns:r="${rels}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData></worksheet>',
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    );
    expect(await readWorkbook(bytes, 10)).toEqual([{ name: 'S', isHidden: false, rows: [{ line: 1, cells: ['7'] }] }]);
  });

  test.each([[[0x50, 0x4b, 3, 4]], [[...zipSync({ 'a.xml': new Uint8Array(3) })]]])(
    'that is none is refused',
    async (bytes) => {
      await expect(readWorkbook(Uint8Array.from(bytes), 10)).rejects.toBeInstanceOf(UnreadableWorkbook);
    },
  );
});
