import { describe, expect, it } from 'vitest';
import { breather, inSlices } from './breathe.ts';

/** Works for so many milliseconds without letting anybody else have a turn. */
function work(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

describe('long work', () => {
  it('waits for nobody while its steps are short', () => {
    expect(breather()()).toBeUndefined();
  });

  it('lets others have their turn once it took long', async () => {
    const breathe = breather();
    work(9);
    let had = false;
    setImmediate(() => {
      had = true;
    });
    await breathe();
    expect(had).toBe(true);
    expect(breathe()).toBeUndefined();
  });

  it('stops at its next turn where nobody wants it any more', async () => {
    const stopping = new AbortController();
    const breathe = breather(stopping.signal);
    stopping.abort(new Error('no longer wanted'));
    expect(breathe()).toBeUndefined();
    work(9);
    await expect(breathe()).rejects.toThrow('no longer wanted');
  });
});

describe('a step for each of many', () => {
  it('gives the results in order', async () => {
    expect(
      await inSlices(
        [3, 1, 2],
        () => undefined,
        (one) => one * 2,
      ),
    ).toEqual([6, 2, 4]);
    expect(await inSlices(new Set<number>(), () => undefined, String)).toEqual([]);
  });

  it('takes its turns between the steps', async () => {
    const told: string[] = [];
    const breathe = async () => {
      told.push('turn');
    };
    await inSlices(['a', 'b'], breathe, (one) => told.push(one));
    expect(told).toEqual(['a', 'turn', 'b', 'turn']);
  });

  it('ends with the step that fails', async () => {
    const done: number[] = [];
    const step = (one: number) => {
      if (one === 2) throw new Error('bad');
      done.push(one);
    };
    await expect(inSlices([1, 2, 3], () => undefined, step)).rejects.toThrow('bad');
    expect(done).toEqual([1]);
  });
});
