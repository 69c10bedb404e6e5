import { parseEmphasis, writeEmphasis } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import { levelKeys, stepOf, turn, turnedCount } from './emphasis.ts';

describe('turning a weight', () => {
  it('finds the step again at which it was set', () => {
    for (const step of levelKeys.keys()) expect(stepOf(turn({}, 'stage', step), 'stage')).toBe(step);
  });

  it('forgets what is back to normal, so that the address says only what is changed', () => {
    const turned = turn(turn({}, 'topics', 4), 'stage', 0);
    expect(writeEmphasis(turned)).toBe('topics:4,stage:0');
    expect(turnedCount(turned)).toBe(2);
    expect(turn(turned, 'topics', 2)).toEqual({ stage: 0 });
    expect(turnedCount(turn(turned, 'topics', 2))).toBe(1);
  });

  it('turns nothing to a step that there is not', () => {
    expect(turn({ topics: 4 }, 'topics', 5)).toEqual({ topics: 4 });
  });

  it('writes what the interface reads', () => {
    const turned = turn({}, 'place', 1);
    expect(parseEmphasis(writeEmphasis(turned))).toEqual(turned);
  });
});
