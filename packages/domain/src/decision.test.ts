import { expect, it } from 'vitest';
import { allow, type Decision, refuse } from './decision.ts';

const half = (n: number): Decision<number, 'odd'> => (n % 2 === 0 ? allow(n / 2) : refuse('odd'));

it('a decision holds a value or a code, never both', () => {
  expect(half(4)).toStrictEqual({ ok: true, value: 2 });
  expect(half(3)).toStrictEqual({ ok: false, code: 'odd' });
  expect(allow(undefined)).toStrictEqual({ ok: true, value: undefined });
});
