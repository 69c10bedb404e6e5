import { expect, it } from 'vitest';
import { concludeFrom } from './conclusion.ts';

const placedAt = (placed: Readonly<Record<number, number>>, current: number, meetings = 48) => ({
  vary: 'tables' as const,
  current,
  meetings,
  points: Object.entries(placed).map(([count, n]) => ({ count: Number(count), placed: n, weight: n, bound: n })),
});

it('names the fewest more with which all meetings fit', () => {
  expect(concludeFrom(placedAt({ 3: 36, 4: 40, 5: 44, 6: 48, 7: 48 }, 4))).toEqual({ key: 'fits', more: 2 });
});

it('says how far more helps where not all fit, with the fewest that bring as many', () => {
  expect(concludeFrom(placedAt({ 3: 36, 4: 40, 5: 44, 6: 46, 7: 46 }, 4))).toEqual({
    key: 'helps',
    more: 2,
    gain: 6,
    left: 2,
  });
});

it('says where more is no help, even if a short search found less with more', () => {
  expect(concludeFrom(placedAt({ 3: 40, 4: 40, 5: 39 }, 4))).toEqual({ key: 'useless', left: 8 });
});

it('says what would be enough, or that nothing is to spare', () => {
  expect(concludeFrom(placedAt({ 2: 40, 3: 48, 4: 48, 5: 48 }, 4))).toEqual({ key: 'spare', count: 3 });
  expect(concludeFrom(placedAt({ 2: 36, 3: 44, 4: 48, 5: 48 }, 4))).toEqual({ key: 'tight', count: 3, left: 4 });
  expect(concludeFrom(placedAt({ 1: 48, 2: 48 }, 1))).toEqual({ key: 'fine' });
});
