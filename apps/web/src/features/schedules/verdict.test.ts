import type { ScheduleView } from '@jumelage/contracts/schedules';
import { describe, expect, it } from 'vitest';
import { verdictsOf } from './verdict.ts';

const score = { meetings: 10, placed: 10, weight: 20, bound: 20, gaps: 2, idleSlots: 3, without: 0 };
const keys = (view: Pick<ScheduleView, 'score' | 'run'>) => verdictsOf(view).map(({ key }) => key);
const run = (proof: 'proved' | 'open', gapsBound: number, changes = {}) =>
  ({ score: { ...score, proof, gapsBound, ...changes } }) as ScheduleView['run'];

describe('verdictsOf', () => {
  it('calls a proof a proof while the draft is as the run left it, and no longer', () => {
    expect(keys({ score, run: run('proved', 2) })).toEqual(['verdictAll', 'verdictProved']);
    expect(keys({ score, run: run('open', 1) })).toEqual(['verdictAll', 'verdictOpen']);
    expect(keys({ score, run: run('open', 0) })).toEqual(['verdictAll']);
    expect(keys({ score: { ...score, gaps: 3 }, run: run('proved', 2) })).toEqual(['verdictAll']);
    expect(keys({ score, run: null })).toEqual(['verdictAll']);
  });

  it('tells all that can be placed from what could still be', () => {
    expect(keys({ score: { ...score, placed: 9, weight: 20, gaps: 0 }, run: null })).toEqual([
      'verdictBest',
      'verdictNoGaps',
    ]);
    expect(keys({ score: { ...score, placed: 9, weight: 19, without: 1 }, run: null })).toEqual([
      'verdictSome',
      'verdictWithout',
    ]);
  });
});
