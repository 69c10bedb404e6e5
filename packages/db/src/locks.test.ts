import { describe, expect, it } from 'vitest';
import { inLockOrder, lockNumber, lockStatement, onSchedules, type Subject, turnsFor } from './locks.ts';

const event = (id: string, shared = false): Subject => ({ kind: 'event', id, ...(shared ? { shared } : {}) });
const chain = { kind: 'chain', id: 'c' } as const;
const account = (id: string) => ({ kind: 'account', id }) as const;

describe('subjects', () => {
  it('are locked in one order, whatever the order in which they are wanted', () => {
    const all = [chain, event('e2'), account('b'), event('e1'), account('a'), onSchedules('e1')];
    const order = inLockOrder(all);
    expect(order.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...['account a', 'account b', 'schedules e1', 'event e1', 'event e2', 'chain c'],
    ]);
    expect(inLockOrder([...all].reverse())).toEqual(order);
  });

  it('are locked once, exclusively where that is wanted too', () => {
    expect(inLockOrder([event('e', true), event('e'), event('e', true)])).toEqual([event('e')]);
    expect(inLockOrder([event('e', true), event('e', true)])).toEqual([event('e', true)]);
    expect(inLockOrder([])).toEqual([]);
  });
});

describe('the number of a lock', () => {
  it('is a whole number of 64 bits, the same in every process', () => {
    expect(lockNumber(event('evt_1'))).toBe(lockNumber({ kind: 'event', id: 'evt_1' }));
    for (let i = 0; i < 50; i++) {
      const number = BigInt(lockNumber(account(`${i}`)));
      expect(BigInt.asIntN(64, number)).toBe(number);
    }
  });

  it('is another for another kind or id', () => {
    const some = [event('x'), account('x'), chain, event('y'), onSchedules('x')];
    expect(new Set(some.map(lockNumber)).size).toBe(some.length);
  });
});

describe('the statement that takes locks', () => {
  it('has no parameters, and shares where that is enough', () => {
    expect(lockStatement([event('e', true), account('a')])).toBe(
      `SELECT pg_advisory_xact_lock(${lockNumber(account('a'))}), pg_advisory_xact_lock_shared(${lockNumber(event('e'))})`,
    );
  });

  it('takes nothing of an id into its text', () => {
    expect(lockStatement([account("'); DROP TABLE users; --")])).toMatch(/^SELECT pg_advisory_xact_lock\(-?\d+\)$/);
  });
});

it('transactions wait before they take a connection for what they lock alone, but not for events', () => {
  expect(turnsFor([event('e'), account('a'), { ...account('b'), shared: true }, chain])).toEqual([
    'account a',
    'chain c',
  ]);
});
