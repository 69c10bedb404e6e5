import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFileName, exportFileName } from './file-name.ts';
import { anyText, textOf } from './testing-texts.ts';

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

test.each([
  ['photo.JPG', 'image/jpeg', 'photo.jpg'],
  ['photo.jpeg', 'image/jpeg', 'photo.jpg'],
  ['photo.png', 'image/jpeg', 'photo.png.jpg'],
  ['a.webp', 'image/webp', 'a.webp'],
  ['资料.pdf', 'application/pdf', '资料.pdf'],
  ['e\u0301te\u0301.pdf', 'application/pdf', 'été.pdf'],
  ['a<b>:"c|d?e*.pdf', 'application/pdf', 'a_b___c_d_e_.pdf'],
  ['...hidden...', 'application/pdf', 'hidden.pdf'],
  ['com1', 'application/pdf', '_com1.pdf'],
  ['COM1.txt', 'application/pdf', '_COM1.txt.pdf'],
  ['conin$', 'application/pdf', '_conin$.pdf'],
  ['console', 'application/pdf', 'console.pdf'],
  ['com', 'application/pdf', 'com.pdf'],
  ['b\u0301\u202E\u0316', 'application/pdf', 'b\u0316\u0301.pdf'],
  ['a\u0000b\r\n.pdf', 'application/pdf', 'ab.pdf'],
  ['.pdf', 'application/pdf', 'document.pdf'],
  ['C:\\Users\\ann\\plan.pdf', 'application/pdf', 'plan.pdf'],
] as const)('%j as %s is kept as %j', (name, type, kept) => expect(cleanFileName(name, type)).toBe(kept));

test('whatever it was called, a file is kept under a name that leads nowhere and says what it is', () => {
  const endings = { 'application/pdf': '.pdf', 'image/png': '.png', 'image/jpeg': '.jpg', 'image/webp': '.webp' };
  const types = fc.constantFrom(...(Object.keys(endings) as (keyof typeof endings)[]));
  const odd = ['/', '\\', '.', ' ', '\u202E', '\u0000', 'a', '语', '😀', ':', 'con', '\n'];
  fc.assert(
    fc.property(fc.oneof(anyText, textOf(odd)), types, (name, type) => {
      const kept = cleanFileName(name, type);
      return (
        kept.endsWith(endings[type]) &&
        !/[/\\<>:"|?*\p{Cc}\p{Cf}]/u.test(kept) &&
        !/^[.\s]|^(?:con|nul)\./i.test(kept) &&
        cleanFileName(kept, type) === kept
      );
    }),
    { numRuns: 300 },
  );
});

test('an export without any part that says something is still a file of its kind', () => {
  expect(exportFileName([], 'csv')).toBe('.csv');
  expect(exportFileName(['...', undefined, ' '], 'csv')).toBe('.csv');
  expect(exportFileName(['a b', 'c.d'], 'xlsx')).toBe('a-b-c-d.xlsx');
});

describe('a name of as many bytes as a file system keeps', () => {
  test.each([
    ['one byte each', 'a', 180],
    ['two bytes each', 'é', 90],
    ['three bytes each', '语', 60],
    ['three bytes each, the first of them', '\u0800', 60],
    ['four bytes each', '😀', 45],
    ['four bytes each, the first of them', '\u{10000}', 45],
  ])('has %3$d characters of %1$s', (_, character, count) => {
    const stem = (length: number) => cleanFileName(character.repeat(length), 'image/png').replace(/\.png$/, '');
    expect([...stem(count)]).toHaveLength(count);
    expect([...stem(count + 1)]).toHaveLength(count);
    expect(new TextEncoder().encode(stem(400)).length).toBe(180);
  });

  test('ends where the next character would not fit, and without a blank', () => {
    expect(cleanFileName(`${'a'.repeat(178)}语`, 'image/png')).toBe(`${'a'.repeat(178)}.png`);
    expect(cleanFileName(`${'a'.repeat(179)} b`, 'image/png')).toBe(`${'a'.repeat(179)}.png`);
  });
});
