import { mostGood } from '@jumelage/domain/match';
import { expect, test } from 'vitest';
import { matchOf } from '../../testing/match.ts';
import { splitGood } from './split.ts';

test('the good ones stand before the others, a dozen at the most, each in the order of the list', () => {
  const low = matchOf('Low', { fit: 'low' });
  const many = Array.from({ length: mostGood + 2 }, (_, n) => matchOf(`G${n}`, { fit: n % 2 === 0 ? 'high' : 'good' }));
  const { good, others } = splitGood([low, ...many]);
  expect(good).toEqual(many.slice(0, 12));
  expect(others).toEqual([low, ...many.slice(12)]);
  expect(splitGood([])).toEqual({ good: [], others: [] });
});
