import type { AuditRow } from '@jumelage/db/repositories/audits';
import type { Id } from '@jumelage/domain/ids';
import { describe, expect, it, test } from 'vitest';
import { accountMark, sealOf } from './entries.ts';
import { toFilter } from './journal.ts';

const entry = {
  ...{ id: 'aud_1', chain: 'evt_1', at: new Date('2027-05-03T08:00:00.123Z'), actorId: 'usr_1', onBehalfOf: null },
  ...{ act: 'POST /api/events', facts: { status: 'open', eventId: 'evt_1', count: 2 }, requestId: 'req_1' },
} as unknown as AuditRow;

describe('the seal of an entry', () => {
  it('is 64 hexadecimal digits, always the same', () => {
    expect(sealOf('', entry)).toMatch(/^[0-9a-f]{64}$/);
    expect(sealOf('', { ...entry })).toBe(sealOf('', entry));
  });

  it('stays what it was, since chains of earlier versions are verified with it', () => {
    expect(sealOf('', entry)).toBe('915748c0c24d3f489fb0b889c4eb4af21e509702e01cd7c8712c3003c5ebbd63');
    expect(sealOf(sealOf('', entry), entry)).toBe('0a5c28566134562a1f5453e34ffebf949b4b2c5410e0e0fa7538fdd216ea2da0');
  });

  it('does not depend on the order in which a database gives the facts', () => {
    expect(sealOf('', { ...entry, facts: { count: 2, eventId: 'evt_1', status: 'open' } })).toBe(sealOf('', entry));
  });

  test.each([
    ['id', 'aud_2'],
    ['chain', 'platform'],
    ['at', new Date('2027-05-03T08:00:00.124Z')],
    ['actorId', 'usr_2'],
    ['actorId', null],
    ['onBehalfOf', 'par_1'],
    ['act', 'PUT /api/events'],
    ['facts', { ...entry.facts, count: 3 }],
    ['facts', { ...entry.facts, count: '2' }],
    ['facts', {}],
    ['requestId', null],
  ])('is another with another %s', (field, value) => {
    expect(sealOf('', { ...entry, [field]: value } as AuditRow)).not.toBe(sealOf('', entry));
  });

  it('is another behind another seal', () => {
    const [first, second] = [sealOf('', entry), sealOf('', { ...entry, requestId: null })];
    expect(sealOf(first, entry)).not.toBe(sealOf(second, entry));
  });
});

test('accounts differ by a mark that reveals no id', () => {
  const [one, other] = ['usr_1', 'usr_2'].map((id) => accountMark(id as Id<'user'>));
  expect([one, one?.length]).toEqual([accountMark('usr_1' as Id<'user'>), 22]);
  expect(one).not.toBe(other);
  expect(one?.includes('usr')).toBe(false);
});

test('the instants of a filter are compared as dates, and absent ones not at all', () => {
  const filter = { actorId: undefined, act: 'x' };
  expect(toFilter('evt_1', { ...filter, from: '2027-05-03T08:00:00+02:00', to: undefined })).toEqual({
    ...{ chain: 'evt_1', actorId: undefined, act: 'x', from: new Date('2027-05-03T06:00:00Z'), to: undefined },
  });
});
