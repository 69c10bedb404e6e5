import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetSubjects } from './paper.ts';
import { attendeesOf, meetingsAtPlaces, meetingsOf, otherOf, placedMeetings } from './placed-meeting.ts';

const person = (id: string, organisation: string) => ({ id, organisation: { id: organisation } });
const [ann, bob, cid, dan, eve] = [
  person('ann', 'north'),
  person('bob', 'south'),
  person('cid', 'north'),
  person('dan', 'south'),
  person('eve', 'east'),
];
const session = {
  slots: [
    { id: 'ten', startsAt: '2026-07-02T10:00:00.000Z' },
    { id: 'nine', startsAt: '2026-07-02T09:00:00.000Z' },
  ],
  tables: [
    { id: 'second', number: 2 },
    { id: 'first', number: 1 },
  ],
  people: [ann, bob, cid, dan, eve],
  interpreters: [{ id: 'ivy' }, { id: 'jan' }],
};
const meeting = (
  id: string,
  [one, other]: readonly [string, string],
  [slotId, tableId]: readonly [string, string],
  more: { readonly colleagueId?: string; readonly interpreterId?: string } = {},
) => ({ id, participantIds: [one, other] as const, slotId, tableId, colleagueId: null, interpreterId: null, ...more });

const meetings = [
  meeting('late', ['ann', 'bob'], ['ten', 'first'], { colleagueId: 'dan', interpreterId: 'ivy' }),
  meeting('early at two', ['cid', 'dan'], ['nine', 'second']),
  meeting('early at one', ['bob', 'ann'], ['nine', 'first']),
];
const placed = placedMeetings({ ...session, meetings });
const idsOf = (some: readonly { readonly meeting: { readonly id: string } }[]) => some.map((one) => one.meeting.id);

test('meetings come by time, then by table, each with the rows that it names', () => {
  expect(idsOf(placed)).toEqual(['early at one', 'early at two', 'late']);
  expect(placed[2]).toEqual({
    meeting: meetings[0],
    slot: session.slots[0],
    table: session.tables[1],
    people: [ann, bob],
    colleague: dan,
    interpreter: { id: 'ivy' },
  });
  expect(placed[0]).toMatchObject({ colleague: undefined, interpreter: undefined });
});

test('a meeting that names what is not there is left out, and nothing else', () => {
  const elsewhere = [
    meeting('slot', ['ann', 'bob'], ['noon', 'first']),
    meeting('table', ['ann', 'bob'], ['ten', 'third']),
    meeting('first', ['fay', 'bob'], ['ten', 'first']),
    meeting('second', ['ann', 'fay'], ['ten', 'first']),
    meeting('colleague', ['ann', 'bob'], ['ten', 'first'], { colleagueId: 'fay', interpreterId: 'kim' }),
  ];
  const some = placedMeetings({ ...session, meetings: elsewhere });
  expect(idsOf(some)).toEqual(['colleague']);
  expect(some[0]).toMatchObject({ colleague: undefined, interpreter: undefined });
});

test('a meeting that waits for a place is at none', () => {
  const waiting = [
    { id: 'no slot', slotId: null, tableId: 'first' },
    { id: 'no table', slotId: 'ten', tableId: null },
    { id: 'placed', slotId: 'ten', tableId: 'first' },
  ];
  expect(meetingsAtPlaces({ ...session, meetings: waiting })).toEqual([
    { meeting: waiting[2], slot: session.slots[0], table: session.tables[1] },
  ]);
});

test('the order does not depend on that of the rows', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(meetings, { minLength: meetings.length }),
      fc.shuffledSubarray(session.slots, { minLength: 2 }),
      fc.shuffledSubarray(session.tables, { minLength: 2 }),
      (some, slots, tables) => {
        expect(idsOf(placedMeetings({ ...session, slots, tables, meetings: some }))).toEqual(idsOf(placed));
      },
    ),
  );
});

test('a person, a table and an interpreter each have their meetings', () => {
  expect(idsOf(meetingsOf(placed, 'ann'))).toEqual(['early at one', 'late']);
  // As one of the two, then as a colleague.
  expect(idsOf(meetingsOf(placed, 'dan'))).toEqual(['early at two', 'late']);
  expect(idsOf(meetingsOf(placed, 'first'))).toEqual(['early at one', 'late']);
  expect(idsOf(meetingsOf(placed, 'ivy'))).toEqual(['late']);
  expect(meetingsOf(placed, 'eve')).toEqual([]);
  expect(meetingsOf(placed, 'jan')).toEqual([]);
});

test('attendees are the two, and the colleague where there is one', () => {
  expect(attendeesOf(['ann', 'bob'], 'dan')).toEqual(['ann', 'bob', 'dan']);
  expect(attendeesOf(['ann', 'bob'], null)).toEqual(['ann', 'bob']);
  expect(attendeesOf([ann, bob], undefined)).toEqual([ann, bob]);
});

test('everyone meets the person across the table, a colleague the one of the other organisation', () => {
  for (const [pair, own, other] of [
    [[ann, bob], ann, bob],
    [[ann, bob], bob, ann],
    [[ann, bob], cid, bob],
    [[ann, bob], dan, ann],
    // Two of one organisation, which merged since: still the other of the two.
    [[ann, cid], ann, cid],
    [[ann, cid], cid, ann],
  ] as const)
    expect(otherOf(pair, own)).toBe(other);
});

test('sheets are about those who have something on them, in the order of the lists', () => {
  const subjects = (paper: Parameters<typeof sheetSubjects>[0], some = placed) => sheetSubjects(paper, session, some);
  // Nobody prints a plan without a meeting.
  expect(subjects('people')).toEqual(['ann', 'bob', 'cid', 'dan']);
  expect(subjects('people', [])).toEqual([]);
  for (const paper of ['tables', 'wall'] as const) expect(subjects(paper, [])).toEqual(['second', 'first']);
  expect(subjects('interpreters', [])).toEqual(['ivy', 'jan']);
  for (const paper of ['sign_in', 'badges'] as const)
    expect(subjects(paper, [])).toEqual(['ann', 'bob', 'cid', 'dan', 'eve']);
});
