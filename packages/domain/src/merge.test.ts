import { describe, expect, test } from 'vitest';
import { type Mergeable, type Merger, mayMerge } from './merge.ts';

const draft: Mergeable = {
  ...{ id: 'org_1', country: 'FR', status: 'draft', isAnonymous: false, draftedByEventId: 'evt_1', mergedIntoId: null },
  ...{ members: [], eventIds: ['evt_1'] },
};
const other: Mergeable = { ...draft, id: 'org_2' };
const organiser: Merger = { as: 'organiser', eventId: 'evt_1' };
const owned = (one: Mergeable, role: 'owner' | 'member' = 'owner'): Mergeable => ({
  ...one,
  members: [{ userId: 'usr_1', role }],
});
const owner: Merger = { as: 'owner', userId: 'usr_1' };

describe('who may join which organisations', () => {
  test.each<[string, Mergeable, Mergeable, Merger, string | true]>([
    ['an organiser their own drafts', draft, other, organiser, true],
    ['an organiser no published profile', draft, { ...other, status: 'published' }, organiser, 'not_own_draft'],
    ['an organiser nothing with a member', draft, owned(other), organiser, 'not_own_draft'],
    [
      'an organiser nothing that another event drafted',
      draft,
      { ...other, draftedByEventId: 'evt_2' },
      organiser,
      'not_own_draft',
    ],
    [
      'an organiser nothing that another event knows',
      draft,
      { ...other, eventIds: ['evt_1', 'evt_2'] },
      organiser,
      'other_events',
    ],
    ['an owner two of their own', owned(draft), owned(other), owner, true],
    ['an owner none of which they are a member alone', owned(draft), owned(other, 'member'), owner, 'not_owned'],
    [
      'an admin any two',
      owned(draft),
      { ...other, status: 'published', draftedByEventId: null },
      { as: 'admin' },
      true,
    ],
    ['nobody one with itself', draft, draft, { as: 'admin' }, 'same'],
    ['nobody across countries', draft, { ...other, country: 'CN' }, { as: 'admin' }, 'countries_differ'],
    [
      'nobody an anonymous one to one that is named',
      { ...draft, isAnonymous: true },
      other,
      { as: 'admin' },
      'anonymity_differs',
    ],
    ['nobody what was joined', draft, { ...other, mergedIntoId: 'org_3' }, { as: 'admin' }, 'joined_already'],
  ])('%s', (_, from, into, by, expected) => {
    const decision = mayMerge(from, into, by);
    expect(decision.ok ? decision.value : decision.code).toBe(expected);
  });
});
