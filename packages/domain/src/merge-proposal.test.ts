import { describe, expect, it } from 'vitest';
import { type Mergeable, mayMerge } from './merge.ts';
import { type Earlier, mayPropose, mergeRestTime, type Proposer } from './merge-proposal.ts';

const of = (id: string, more: Partial<Mergeable> = {}): Mergeable => ({
  ...{ id, country: 'FR', status: 'published', isAnonymous: false, draftedByEventId: null, mergedIntoId: null },
  members: [{ userId: `owner of ${id}`, role: 'owner' }],
  eventIds: ['evt_1'],
  ...more,
});
const draft = (id: string, more: Partial<Mergeable> = {}) =>
  of(id, { status: 'draft', draftedByEventId: 'evt_1', members: [], ...more });
const member = (userId: string): Proposer => ({ as: 'member', userId });
const organiser: Proposer = { as: 'organiser', userId: 'org', eventId: 'evt_1' };
const never: Earlier = { isOpen: false, declinedAt: undefined };
const propose = (from: Mergeable, into: Mergeable, by: Proposer, earlier = never, now = 0) => {
  const decision = mayPropose(from, into, by, { earlier, now });
  return decision.ok ? [decision.value.fromAgreedBy, decision.value.intoAgreedBy] : decision.code;
};

describe('proposing to join two organisations', () => {
  it('is for members of one and for organisers of an event with both, who speak for what is theirs', () => {
    const ours = of('a', {
      members: [
        { userId: 'owner of a', role: 'owner' },
        { userId: 'm', role: 'member' },
      ],
    });
    expect(propose(ours, of('b'), member('m'))).toEqual([null, null]);
    expect(propose(ours, of('b'), member('owner of a'))).toEqual(['owner of a', null]);
    expect(propose(ours, of('b'), member('owner of b'))).toEqual([null, 'owner of b']);
    expect(propose(ours, of('b'), member('stranger'))).toBe('not_seen');
    expect(propose(of('a'), of('b'), organiser)).toEqual([null, null]);
    expect(propose(draft('a'), of('b'), organiser)).toEqual(['org', null]);
    expect(propose(draft('a'), of('b', { eventIds: [] }), organiser)).toBe('not_seen');
  });

  it('is needless for who may join them, and vain where a side has nobody to ask', () => {
    expect(propose(draft('a'), draft('b'), organiser)).toBe('needs_no_proposal');
    const both = [{ userId: 'x', role: 'owner' as const }];
    expect(propose(of('a', { members: both }), of('b', { members: both }), member('x'))).toBe('needs_no_proposal');
    expect(propose(draft('a', { draftedByEventId: 'evt_2' }), of('b'), organiser)).toBe('nobody_to_ask');
    expect(propose(draft('a', { eventIds: ['evt_1', 'evt_2'] }), of('b'), organiser)).toBe('nobody_to_ask');
    expect(propose(draft('a'), of('b'), member('owner of b'))).toBe('nobody_to_ask');
  });

  it('is for two of one country that are not anonymous, and one at a time', () => {
    expect(propose(of('a'), of('b', { country: 'CN' }), organiser)).toBe('countries_differ');
    expect(propose(of('a', { isAnonymous: true }), of('b', { isAnonymous: true }), organiser)).toBe(
      'anonymity_differs',
    );
    expect(propose(of('a', { mergedIntoId: 'c' }), of('b'), organiser)).toBe('joined_already');
    expect(propose(of('a'), of('a'), organiser)).toBe('same');
    expect(propose(of('a'), of('b'), organiser, { isOpen: true, declinedAt: undefined })).toBe('open_already');
    const declined = { isOpen: false, declinedAt: 5 };
    expect(propose(of('a'), of('b'), organiser, declined, 5 + mergeRestTime - 1)).toBe('declined_lately');
    expect(propose(of('a'), of('b'), organiser, declined, 5 + mergeRestTime)).toEqual([null, null]);
  });

  it('joins them once one owner of each agreed, by the owners of that moment', () => {
    const agreed = (fromAgreedBy: string | null, intoAgreedBy: string | null, from = of('a')) => {
      const decision = mayMerge(from, of('b'), {
        as: 'agreed',
        proposal: { fromAgreedBy, intoAgreedBy, eventId: 'evt_1' },
      });
      return decision.ok || decision.code;
    };
    expect(agreed('owner of a', 'owner of b')).toBe(true);
    expect(agreed('owner of a', null)).toBe('not_agreed');
    expect(agreed('owner of b', 'owner of b')).toBe('not_agreed');
    expect(agreed('org', 'owner of b', draft('a'))).toBe(true);
    // Somebody came to own the draft after its organisers spoke for it.
    expect(agreed('org', 'owner of b', draft('a', { members: [{ userId: 'x', role: 'owner' }] }))).toBe('not_agreed');
  });
});
