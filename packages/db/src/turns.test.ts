import { describe, expect, it } from 'vitest';
import { openGate, openTurns, TurnTimeout } from './turns.ts';

/** Makes work that ends when the test says so. */
function held(log: string[], name: string) {
  let end: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    log.push(`${name} begins`);
    await done;
    log.push(`${name} ends`);
    return name;
  };
  return { work, end };
}
/** Lets everything run that is not waiting for anything else. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a gate', () => {
  it('lets so many in at once, the others in their order', async () => {
    const log: string[] = [];
    const gate = openGate(2, 60_000);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => held(log, name));
    const all = [a, b, c, d].map((one) => gate.through(one?.work ?? (async () => '')));
    await settled();
    expect(log).toEqual(['a begins', 'b begins']);
    b?.end();
    await settled();
    expect(log.slice(2)).toEqual(['b ends', 'c begins']);
    for (const one of [a, c, d]) one?.end();
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after work that fails', async () => {
    const gate = openGate(1, 60_000);
    await expect(gate.through(() => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
    expect(await gate.through(async () => 'next')).toBe('next');
  });

  it('refuses who waits too long, and lets nobody else pay for it', async () => {
    const log: string[] = [];
    const gate = openGate(1, 5);
    const first = held(log, 'first');
    const running = gate.through(first.work);
    await expect(gate.through(async () => log.push('late'))).rejects.toBeInstanceOf(TurnTimeout);
    first.end();
    await running;
    await gate.through(async () => log.push('next'));
    expect(log).toEqual(['first begins', 'first ends', 'next']);
  });

  it('refuses all who wait where what they wait for is gone', async () => {
    const gate = openGate(1, 60_000);
    const first = held([], 'first');
    const running = gate.through(first.work);
    const waiting = [gate.through(async () => 1), gate.through(async () => 2)];
    gate.refuseAll(new Error('gone'));
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    first.end();
    expect(await running).toBe('first');
    expect(await gate.through(async () => 3)).toBe(3);
  });
});

describe('turns', () => {
  it('of one key come one after the other, of others at once', async () => {
    const log: string[] = [];
    const inTurn = openTurns();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => held(log, name)) as [
      ReturnType<typeof held>,
      ReturnType<typeof held>,
      ReturnType<typeof held>,
    ];
    const all = [inTurn(['x'], a.work), inTurn(['x'], b.work), inTurn(['y'], c.work)];
    await settled();
    expect(log).toEqual(['a begins', 'c begins']);
    a.end();
    await settled();
    expect(log).toEqual(['a begins', 'c begins', 'a ends', 'b begins']);
    for (const one of [b, c]) one.end();
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
  });

  it('go on after one that fails', async () => {
    const inTurn = openTurns();
    const failed = inTurn(['x'], () => Promise.reject(new Error('bad')));
    const next = inTurn(['x'], async () => 'next');
    await expect(failed).rejects.toThrow('bad');
    expect(await next).toBe('next');
  });

  it('of several keys wait for each of them', async () => {
    const log: string[] = [];
    const inTurn = openTurns();
    const [a, b] = [held(log, 'a'), held(log, 'b')];
    const all = [inTurn(['x'], a.work), inTurn(['y'], b.work), inTurn(['x', 'y'], async () => log.push('both'))];
    await settled();
    a.end();
    await settled();
    expect(log).toEqual(['a begins', 'b begins', 'a ends']);
    b.end();
    await Promise.all(all);
    expect(log.at(-1)).toBe('both');
  });

  it('of no key wait for nobody', async () => {
    expect(await openTurns()([], async () => 'now')).toBe('now');
  });
});
