import { expect, it } from 'vitest';
import { readAmount } from './amount.ts';

it.each([
  ['1500000', 150_000_000],
  ['1 500 000', 150_000_000],
  ['1\u202F500\u202F000', 150_000_000],
  ['1,500,000', 150_000_000],
  ['1 500 000,50', 150_000_050],
  ['0.5', 50],
  ['', null],
  ['1.5 million', null],
  ['-3', null],
])('reads %j as %j minor units', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});
