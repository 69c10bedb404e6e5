import { describe, expect, test } from 'vitest';
import {
  isOwnDraft,
  type Mergeable,
  type Merger,
  mayMerge,
  mergeRefusals,
  ownsIt,
  speakingOwners,
  speaksFor,
} from './merge.ts';

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

describe('whose word speaks for a side', () => {
  const closed: Mergeable = { ...draft, members: [{ userId: 'usr_1', role: 'owner', isDisabled: true }] };

  test.each<[string, Mergeable, string | null, string | null, boolean]>([
    ['an owner’s', owned(draft), 'usr_1', null, true],
    ['not a member’s', owned(draft, 'member'), 'usr_1', null, false],
    ['not another’s', owned(draft), 'usr_2', null, false],
    ['nobody’s', owned(draft), null, null, false],
    ['not that of an owner whose account is closed', closed, 'usr_1', null, false],
    ['of a draft without members, that of the organisers who imported it', draft, 'usr_2', 'evt_1', true],
    ['not that of another event’s organisers', draft, 'usr_2', 'evt_2', false],
    ['not that of organisers once somebody belongs to it', owned(draft, 'member'), 'usr_2', 'evt_1', false],
    ['not that of organisers once it is published', { ...draft, status: 'published' }, 'usr_2', 'evt_1', false],
    ['not that of organisers where nobody says who', draft, null, 'evt_1', false],
  ])('%s', (_, one, userId, eventId, speaks) => {
    expect(speaksFor(one, userId, eventId)).toBe(speaks);
  });

  test('an owner is one of those who speak', () => {
    const both: Mergeable = {
      ...draft,
      members: [
        { userId: 'usr_1', role: 'owner' },
        { userId: 'usr_2', role: 'owner', isDisabled: true },
        { userId: 'usr_3', role: 'member' },
      ],
    };
    expect(speakingOwners(both).map(({ userId }) => userId)).toEqual(['usr_1']);
    expect(['usr_1', 'usr_2', 'usr_3', null].map((userId) => ownsIt(both, userId))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('a draft is an event’s own exactly where its organisers may join it', () => {
    const all: Mergeable[] = [
      draft,
      owned(draft),
      { ...draft, status: 'published' },
      { ...draft, draftedByEventId: null },
      { ...draft, eventIds: [] },
      { ...draft, eventIds: ['evt_2'] },
    ];
    for (const one of all) expect(isOwnDraft(one, 'evt_1')).toBe(mayMerge(one, other, organiser).ok);
  });
});

test('joining is the same seen from either side', () => {
  const all: Mergeable[] = [
    draft,
    other,
    { ...other, country: 'CN' },
    { ...other, isAnonymous: true },
    owned(other),
    { ...other, status: 'published' },
    { ...other, mergedIntoId: 'org_9' },
    { ...other, eventIds: ['evt_2'] },
  ];
  const proposal = { fromAgreedBy: 'usr_1', intoAgreedBy: 'usr_1', eventId: 'evt_1' };
  const mergers: Merger[] = [{ as: 'admin' }, organiser, owner, { as: 'agreed', proposal }];
  for (const one of all)
    for (const two of all)
      for (const by of mergers) {
        const [there, back] = [mayMerge(one, two, by), mayMerge(two, one, by)];
        expect(there).toEqual(back);
        if (!there.ok) expect(mergeRefusals).toContain(there.code);
      }
});

test('an agreement cannot join what no admin could', () => {
  const proposal = { fromAgreedBy: 'usr_1', intoAgreedBy: 'usr_1', eventId: null };
  for (const changes of [{ country: 'CN' }, { isAnonymous: true }, { mergedIntoId: 'org_3' }]) {
    const decision = mayMerge(owned(draft), owned({ ...other, ...changes }), { as: 'agreed', proposal });
    expect(decision).toEqual(mayMerge(owned(draft), owned({ ...other, ...changes }), { as: 'admin' }));
    expect(decision.ok).toBe(false);
  }
});
