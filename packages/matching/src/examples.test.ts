import { describe, expect, it } from 'vitest';
import { type Decision, type Sampling, sampleExamples, splitNewest } from './examples.ts';

const accepted = (candidate: string, at = 0): Decision => ({ wisher: 'fr-1', candidate, at });
const everybody = Array.from({ length: 40 }, (_, i) => `cn-${i}`);
const sampling: Sampling = {
  accepts: [accepted('cn-0'), accepted('cn-1')],
  declines: [accepted('cn-2'), accepted('cn-apart')],
  unshown: () => everybody,
  evidence: (_, candidate) => (candidate === 'cn-apart' ? undefined : Float64Array.of(Number(candidate.slice(3)))),
  seed: 1,
};

describe('examples', () => {
  it('are the accepts, ten different unshown ones for each, and the declines', () => {
    const examples = sampleExamples(sampling);
    expect(examples.map(({ source }) => source)).toEqual([
      'accept',
      ...Array(10).fill('unshown'),
      'accept',
      ...Array(10).fill('unshown'),
      'decline',
    ]);
    expect(new Set(examples.slice(1, 11).map(({ x }) => x[0])).size).toBe(10);
  });

  it('never draw somebody who was decided about', () => {
    for (let seed = 0; seed < 30; seed++) {
      const drawn = sampleExamples({ ...sampling, seed }).filter(({ source }) => source === 'unshown');
      expect(drawn.some(({ x }) => (x[0] ?? 0) < 3)).toBe(false);
    }
  });

  it('draw all when there are fewer than ten, leaving what was given as it is', () => {
    const few = ['cn-0', 'cn-7', 'cn-8'];
    expect(
      sampleExamples({ ...sampling, unshown: () => few }).filter(({ source }) => source === 'unshown'),
    ).toHaveLength(4);
    expect(few).toEqual(['cn-0', 'cn-7', 'cn-8']);
  });

  it('follow the seed', () => {
    expect(sampleExamples(sampling)).toEqual(sampleExamples(sampling));
    expect(sampleExamples({ ...sampling, seed: 2 })).not.toEqual(sampleExamples(sampling));
  });

  it('keep the newest fifth of the accepts apart', () => {
    const accepts = [5, 1, 9, 3, 7, 2].map((at) => accepted(`cn-${at}`, at));
    const { older, newest } = splitNewest(accepts);
    expect(older.map(({ at }) => at)).toEqual([1, 2, 3, 5]);
    expect(newest.map(({ at }) => at)).toEqual([7, 9]);
    expect(splitNewest([])).toEqual({ older: [], newest: [] });
  });
});
