import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { breather, inSlices } from './breathe.ts';
import { repeat } from './repeat.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('work is repeated from the start until it is stopped, told of where it fails, and never begun twice', async () => {
  const told: unknown[] = [];
  let times = 0;
  let end: (() => void) | undefined;
  const repeated = repeat(
    () => {
      times++;
      if (times === 1) return Promise.reject(new Error('first'));
      return new Promise<void>((done) => {
        end = done;
      });
    },
    1000,
    (error) => told.push(error),
  );
  expect(times).toBe(0);
  repeated.start();
  await vi.advanceTimersByTimeAsync(0);
  expect([times, told.map(String)]).toEqual([1, ['Error: first']]);
  await vi.advanceTimersByTimeAsync(3000);
  // The second is still at work.
  expect(times).toBe(2);
  end?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(times).toBe(3);
  repeated.stop();
  end?.();
  await vi.advanceTimersByTimeAsync(5000);
  expect(times).toBe(3);
});

it('steps are done in order, and others have their turn in between; a stop ends them', async () => {
  const turns: string[] = [];
  const work = inSlices(
    [1, 2, 3],
    () => new Promise<void>((done) => setImmediate(done)),
    (one) => {
      turns.push(`step ${one}`);
      return one * 2;
    },
  );
  setImmediate(() => turns.push('another'));
  expect(await work).toEqual([2, 4, 6]);
  expect(turns.indexOf('another')).toBeLessThan(3);
  expect(turns.filter((turn) => turn.startsWith('step'))).toEqual(['step 1', 'step 2', 'step 3']);

  const stopping = new AbortController();
  const breathe = breather(stopping.signal);
  expect(breathe()).toBeUndefined();
  const until = performance.now() + 10;
  while (performance.now() < until);
  const turn = breathe();
  stopping.abort(new Error('closing'));
  await expect(turn).rejects.toThrow('closing');
});
