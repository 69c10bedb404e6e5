import { describe, expect, it } from 'vitest';
import { columnsFrom, criterionRows } from './compare-rows.ts';
import type { WeighedReason as Reason } from './match.ts';

const reason = (side: Reason['side'], criterion: Reason['criterion'], contribution: number): Reason => ({
  side,
  criterion,
  contribution,
  facts: {},
  strength: contribution === 0.01 ? 'none' : contribution > 0 ? 'strong' : 'against',
});

describe('criteria side by side', () => {
  const rows = criterionRows([
    [
      reason('ours', 'baseline', -2.5),
      reason('theirs', 'stage', -0.8),
      reason('ours', 'topics', 1.2),
      reason('theirs', 'languages', 0.01),
    ],
    [reason('ours', 'stage', 0.4)],
    [],
  ]);

  it('stand in the order of the score, without the starting point and without what weighs nothing', () => {
    expect(rows.map(({ criterion }) => criterion)).toEqual(['topics', 'stage']);
  });

  it('have one cell for each organisation, empty where it has no reason', () => {
    const stage = rows[1]?.cells;
    expect(stage?.map(({ ours, theirs }) => [ours?.contribution, theirs?.contribution])).toEqual([
      [undefined, -0.8],
      [0.4, undefined],
      [undefined, undefined],
    ]);
  });
});

describe('organisations side by side', () => {
  it('are all of them in a wide window, and two on a phone, from any place on', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(columnsFrom(four, 1, true)).toEqual(four);
    expect([0, 1, 2, 3, 9].map((from) => columnsFrom(four, from, false).join(''))).toEqual([
      'ab',
      'bc',
      'cd',
      'cd',
      'cd',
    ]);
    expect(columnsFrom(['a'], 0, false)).toEqual(['a']);
    expect(columnsFrom([], 2, false)).toEqual([]);
  });
});
