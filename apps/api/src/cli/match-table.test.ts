import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { FileError } from './file-error.ts';
import { isLanguage, readTable, refuseRows } from './match-table.ts';
import { readJson } from './schedule-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'jumelage-match-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function file(text: string): string {
  const path = join(folder, `${++made}.txt`);
  writeFileSync(path, text);
  return path;
}

describe('a file of tab-separated values', () => {
  test.each([
    ['a\tb\nc\td\n', ['1:a|b', '2:c|d']],
    ['\uFEFFa\tb\r\nc\td', ['1:a|b', '2:c|d']],
    ['a\n\n\t\t\n  \nb', ['1:a', '5:b']],
    [' a \t 张 伟 ', ['1:a|张 伟']],
    ['a\t\tb', ['1:a||b']],
    ['', []],
  ])('%j', async (text, rows) => {
    expect((await readTable(file(text))).map(({ cells, number }) => `${number}:${cells.join('|')}`)).toEqual(rows);
  });

  it('that is not there is refused', async () => {
    await expect(readTable(join(folder, 'absent'))).rejects.toThrow('ENOENT');
  });
});

describe('bad rows', () => {
  it('are named, the first twenty, with what was expected', () => {
    const refused = (bad: readonly number[]) => () => refuseRows('pairs.tsv', bad, 'two texts');
    expect(refused([])).not.toThrow();
    expect(refused([3])).toThrow(new FileError('pairs.tsv: row 3: expected two texts, separated by tabs.'));
    expect(refused([3, 9])).toThrow('pairs.tsv: rows 3, 9: expected two texts, separated by tabs.');
    expect(refused(Array.from({ length: 30 }, (_, i) => i))).toThrow(/ 18, 19: expected/);
  });
});

test.each([
  ['fr', true],
  ['zh', true],
  ['en', true],
  ['de', false],
  ['FR', false],
  ['', false],
  [undefined, false],
])('%j is a language of the product: %s', (text, isIt) => expect(isLanguage(text)).toBe(isIt));

describe('a file of JSON', () => {
  test.each([
    ['{"a":1}', { value: { a: 1 } }],
    ['{"a":1}\n{"a":2}\n', { value: { a: 1 } }],
    ['{\n"a": 1\n}', { value: { a: 1 } }],
    ['[1,\n2]', { value: [1, 2] }],
    ['null', { value: null }],
  ])('%j', async (text, read) => expect(await readJson(file(text))).toEqual(read));

  it.each(['', '{', '{"a":1}\n{'])('that is none says what is wrong: %j', async (text) => {
    expect(Object.keys(await readJson(file(text)))).toEqual(['error']);
  });

  it('that is not there says so', async () => {
    expect(await readJson(join(folder, 'absent'))).toEqual({ error: expect.stringContaining('ENOENT') });
  });
});
