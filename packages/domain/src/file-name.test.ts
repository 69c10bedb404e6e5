import { expect, test } from 'vitest';
import { cleanFileName } from './file-name.ts';

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
