import { expect, test } from 'vitest';
import { cleanFileName, exportFileName } from './file-name.ts';

test.each([
  ['plan.PDF', 'plan.pdf'],
  ['..\\..\\boot.ini', 'boot.ini.pdf'],
  ['a/b/c', 'c.pdf'],
  ['aux.tar.pdf', '_aux.tar.pdf'],
  ['  spaced   out .pdf', 'spaced out.pdf'],
  ['\u202Egpj.fdp', 'gpj.fdp.pdf'],
  ['', 'document.pdf'],
])('%j is kept as %j', (name, kept) => expect(cleanFileName(name, 'application/pdf')).toBe(kept));

test('a name stays below what a file system keeps, in whole characters', () => {
  const kept = cleanFileName('😀'.repeat(200), 'image/png');
  expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(184);
  expect(kept.isWellFormed()).toBe(true);
});

test('cleaning twice changes nothing', () => {
  for (const name of ['NUL', '../x', '资料.jpeg', 'a'.repeat(400)]) {
    const once = cleanFileName(name, 'image/jpeg');
    expect(cleanFileName(once, 'image/jpeg')).toBe(once);
  }
});

test('an export is named by its parts, whatever they hold', () => {
  expect(exportFileName(['schedule', 'Forum 1/2: Côte d’Azur', 'v3', '2016-07-02'], 'csv')).toBe(
    'schedule-Forum-1-2-Côte-d’Azur-v3-2016-07-02.csv',
  );
  expect(exportFileName(['日程', '中法论坛', undefined], 'ics')).toBe('日程-中法论坛.ics');
  expect(exportFileName(['a', '../..\\\u202E', '语'.repeat(90), 'z'], 'csv')).toBe(`a-${'语'.repeat(20)}-z.csv`);
});
