import { describe, expect, it, test } from 'vitest';
import { toCsv } from './csv.ts';
import { readDelimited } from './read-delimited.ts';

test('French files have semicolons, as French spreadsheets read them; others have commas', () => {
  expect(
    toCsv(
      [
        ['Nom', 'Prix'],
        ['Ada, Eve', 1.5],
      ],
      'fr',
    ),
  ).toBe('\uFEFFNom;Prix\r\nAda, Eve;1.5\r\n');
  expect(toCsv([['Name', 'a;b']], 'en')).toBe('\uFEFFName,a;b\r\n');
  expect(toCsv([['姓名', 'a,b']], 'zh')).toBe('\uFEFF姓名,"a,b"\r\n');
});

test('no cell runs as a formula', () => {
  expect(toCsv([['=1+1', '+2', '-3', '@x']], 'en')).toBe("\uFEFF'=1+1,'+2,'-3,'@x\r\n");
});

test('nothing but its mark is a table of no rows', () => expect(toCsv([], 'en')).toBe('\uFEFF'));

describe('a cell', () => {
  const written = (cell: unknown, language: 'en' | 'fr' | 'zh' = 'en') => toCsv([[cell]], language).slice(1, -2);

  it.each([
    ['', ''],
    ['a "b" c', '"a ""b"" c"'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['a\rb', '"a\rb"'],
    [' padded ', ' padded '],
    ['张伟 🙂 𠮷', '张伟 🙂 𠮷'],
    ['\uFEFFmark', '\uFEFFmark'],
    [0, '0'],
    [-5, '-5'],
    [1.5, '1.5'],
    [true, 'true'],
    [false, 'false'],
    [null, ''],
    [undefined, ''],
  ])('%j is written as %j', (cell, text) => expect(written(cell)).toBe(text));

  it.each([
    ['=cmd|x', "'=cmd|x"],
    ['+33 1', "'+33 1"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
  ])('%j runs as no formula', (cell, text) => expect(written(cell)).toBe(text));

  it('is quoted where it holds the delimiter of its language', () => {
    expect([written('a;b', 'fr'), written('a,b', 'fr')]).toEqual(['"a;b"', 'a,b']);
    expect([written('a;b', 'zh'), written('a,b', 'zh')]).toEqual(['a;b', '"a,b"']);
  });
});

test('what is written is read again as it was', () => {
  const rows = [
    ['a;b', 'c,d', 'e"f', 'g\nh'],
    ['张伟', '🙂', ' x ', ''],
  ];
  for (const language of ['fr', 'en', 'zh'] as const) {
    const read = readDelimited(toCsv(rows, language).slice(1), 10).rows.map(({ cells }) => cells);
    expect(read.map((cells) => cells.map((cell) => cell.trim()))).toEqual(
      rows.map((cells) => cells.map((cell) => cell.trim())),
    );
  }
});
