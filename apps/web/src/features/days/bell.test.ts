import { describe, expect, it } from 'vitest';
import { strokesBetween } from './bell.ts';

const end = 1_000_000;

describe('the bell', () => {
  it.each([
    [end - 61_000, end - 60_000, 1],
    [end - 60_000, end - 59_000, 0],
    [end - 1000, end, 3],
    [end, end + 1000, 0],
    [end - 90_000, end - 89_000, 0],
  ])('between %i and %i strikes %i times', (before, now, strokes) => {
    expect(strokesBetween([end - 1_200_000, end], before, now)).toBe(strokes);
  });

  it('rings for the end of one slot rather than the last minute of another', () => {
    expect(strokesBetween([end, end + 60_000], end - 1000, end)).toBe(3);
  });

  it('keeps silent about what it slept through', () => {
    expect(strokesBetween([end], end - 600_000, end + 1000)).toBe(0);
  });
});
