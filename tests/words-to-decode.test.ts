import { expect, test } from 'vitest';
import { wordsToDecode } from './house/words.ts';

test('docstrings without a verb and words to decode, each with its line', () => {
  const text = [
    '/** What a report says. */',
    'export type Report = string;',
    '/** The address of a request. */',
    'export function addressOf(of: string) {}',
    '/** Reads it anew. */',
    'const read = async ({ path }: Of): Promise<string> => path;',
    '/** A report about one recipient; who is told, and by whom. */',
    'const one = { two: 2 };',
  ].join('\n');
  expect(wordsToDecode({ path: 'x.ts', text }).map(({ kind, line }) => [kind, line])).toEqual([
    ['headless', 1],
    ['verbless', 3],
    ['whom', 7],
    ['is told', 7],
    ['anew', 5],
  ]);
});

test.each([
  ['Rows of every table.', true],
  ['Names of the fields that an answer holds.', true],
  ['Claims that wait for somebody.', true],
  ['Runs that are marked as running.', true],
  ['Numbers from a seed.', true],
  ['Sets of an empty pool.', true],
  ['Names what a draft breaks.', false],
  ['States that at most so many hold.', false],
  ['Records that a meeting changes slot.', false],
  ['Runs in the page.', false],
  ['Counts by walking the slots.', false],
  ['Sets the clock.', false],
  ['Places or moves a meeting.', false],
] as const)('“%s” opens with a noun: %s', (sentence, isNoun) => {
  const text = `/** ${sentence} */\nexport function one() {}`;
  expect(wordsToDecode({ path: 'x.ts', text }).map(({ kind }) => kind)).toEqual(isNoun ? ['verbless'] : []);
});
