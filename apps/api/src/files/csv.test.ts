import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

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
