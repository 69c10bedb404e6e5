import { describe, expect, it } from 'vitest';
import { type Mergeable, mayMerge } from './merge.ts';
import {
  agreementsOf,
  type Earlier,
  mayPropose,
  mergeProposalStatuses,
  mergeProposalTime,
  mergeRestTime,
  type Proposer,
} from './merge-proposal.ts';

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

describe('who has agreed by proposing', () => {
  it.each([
    ['a member of neither', of('a'), of('b'), member('m'), [null, null]],
    ['an owner of the first', of('a'), of('b'), member('owner of a'), ['owner of a', null]],
    ['an owner of the second', of('a'), of('b'), member('owner of b'), [null, 'owner of b']],
    ['organisers, of a draft of theirs', draft('a'), of('b'), organiser, ['org', null]],
    ['organisers, of two drafts of theirs', draft('a'), draft('b'), organiser, ['org', 'org']],
    [
      'organisers, not of a draft of another event',
      draft('a', { draftedByEventId: 'evt_2' }),
      of('b'),
      organiser,
      [null, null],
    ],
    [
      'an owner who organises the event, of both',
      draft('a'),
      of('b', { members: [{ userId: 'org', role: 'owner' }] }),
      organiser,
      ['org', 'org'],
    ],
  ])('%s', (_, from, into, by, [fromAgreedBy, intoAgreedBy]) => {
    const eventId = by.as === 'organiser' ? by.eventId : null;
    expect(agreementsOf(from, into, by)).toEqual({ fromAgreedBy, intoAgreedBy, eventId });
  });

  it('is what the proposal then holds', () => {
    for (const by of [member('owner of a'), member('owner of b'), organiser])
      for (const [from, into] of [
        [of('a'), of('b')],
        [draft('a'), of('b')],
      ] as const) {
        const decision = mayPropose(from, into, by, { earlier: never, now: 0 });
        if (decision.ok) expect(decision.value).toEqual(agreementsOf(from, into, by));
      }
  });
});

describe('an owner whose account is closed', () => {
  const closed = of('b', { members: [{ userId: 'owner of b', role: 'owner', isDisabled: true }] });

  it('cannot be asked, so that nobody proposes', () => {
    expect(propose(of('a'), closed, member('owner of a'))).toBe('nobody_to_ask');
  });

  it('is not needed where another owner is there', () => {
    const two = { ...closed, members: [...closed.members, { userId: 'x', role: 'owner' as const }] };
    expect(propose(of('a'), two, member('owner of a'))).toEqual(['owner of a', null]);
  });
});

it('a proposal waits less long than a declined one rests, so that nobody is asked twice in a month', () => {
  expect(mergeProposalTime).toBeLessThan(mergeRestTime);
  expect(new Set(mergeProposalStatuses).size).toBe(mergeProposalStatuses.length);
});

it('what stands against a proposal is said in one order: who does not see both learns nothing else of them', () => {
  const hidden = of('b', { isAnonymous: true, country: 'CN', mergedIntoId: 'c' });
  expect(propose(of('a'), hidden, member('stranger'))).toBe('not_seen');
  expect(propose(of('a'), hidden, organiser)).toBe('anonymity_differs');
  expect(propose(of('a'), { ...hidden, isAnonymous: false }, organiser)).toBe('joined_already');
  expect(propose(of('a'), of('b', { country: 'CN', members: [] }), organiser)).toBe('countries_differ');
  const open = { isOpen: true, declinedAt: 0 };
  expect(propose(of('a'), of('b', { members: [] }), organiser, open)).toBe('nobody_to_ask');
  expect(propose(of('a'), of('b'), organiser, open)).toBe('open_already');
});
