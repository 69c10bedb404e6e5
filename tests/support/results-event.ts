import { newId } from '@jumelage/api/deps';
import { putPresence } from '@jumelage/db/repositories/days';
import { putOutcome } from '@jumelage/db/repositories/outcomes';
import { type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { NextStep } from '@jumelage/domain/outcome';
import { pairKey, type RequestStatus } from '@jumelage/domain/request';
import type { TestApp } from './app.ts';
import { type Crowd, givenCrowd, memberOf } from './crowd.ts';

type MeetingStatus = 'unscheduled' | 'scheduled' | 'held' | 'missed' | 'cancelled';
type Request = readonly [from: number, to: number, status: RequestStatus, meeting?: MeetingStatus];
type Report = readonly [by: number, held: boolean, rating: number | null, step: NextStep, at?: string];

/** Even people are French, odd ones Chinese. `overdue` waits in the database although its time ran out. */
const requests = {
  m1: [0, 1, 'accepted', 'held'],
  m2: [0, 3, 'accepted', 'held'],
  m3: [2, 3, 'accepted', 'missed'],
  m4: [4, 5, 'accepted', 'scheduled'],
  m5: [1, 4, 'accepted', 'held'],
  m6: [3, 4, 'accepted', 'unscheduled'],
  m7: [7, 8, 'accepted', 'held'],
  m8: [5, 0, 'accepted', 'held'],
  m9: [2, 4, 'accepted', 'held'],
  calledOff: [9, 2, 'withdrawn', 'cancelled'],
  declinedInChina: [6, 7, 'declined'],
  declinedInFrance: [5, 6, 'declined'],
  expired: [8, 9, 'expired'],
  overdue: [2, 1, 'pending'],
  waiting: [9, 0, 'pending'],
  unsent: [11, 0, 'prepared'],
} as const satisfies Readonly<Record<string, Request>>;

const reports: readonly (readonly [meeting: string, ...Report])[] = [
  ['m1', 0, true, 5, 'pilot'],
  ['m1', 1, true, 4, 'pilot'],
  ['m2', 0, true, 3, 'none'],
  ['m2', 3, true, null, 'nda'],
  ['m3', 2, false, null, 'second_meeting'],
  ['m5', 1, true, 5, 'none'],
  ['m5', 4, true, 4, 'site_visit'],
  ['m7', 8, true, 2, 'none'],
  ['m8', 5, true, 5, 'agreement', '2026-05-10T10:00Z'],
  ['m9', 2, true, 4, 'pilot', '2026-05-20T10:00Z'],
  ['m9', 4, true, 3, 'none'],
];

/** Placements: of an older version, which counts no more, and of the newest. */
const placements: readonly (readonly [version: number, meeting: string, slot: number, interpreter: number | null])[] = [
  [1, 'm7', 0, 0],
  [2, 'm1', 0, 0],
  [2, 'm2', 1, 0],
  [2, 'm3', 2, 1],
  [2, 'm5', 2, 0],
  [2, 'm8', 3, 1],
  [2, 'm9', 4, null],
];

export type ResultsEvent = Crowd & { readonly meetingIds: ReadonlyMap<string, Id<'meeting'>> };

async function writeMeeting(
  { deps }: TestApp,
  store: Store,
  crowd: Crowd,
  [from, to, status, meeting]: Request,
  expiresAt: Date,
): Promise<Id<'meeting'>> {
  const { eventId } = crowd;
  const [fromId, toId] = [from, to].map((i) => memberOf(crowd, i).participantId) as [
    Id<'participant'>,
    Id<'participant'>,
  ];
  const requestId = newId(deps, 'request');
  const meetingId = newId(deps, 'meeting');
  const createdAt = new Date(deps.now());
  const isOpen = ['accepted', 'pending', 'prepared'].includes(status);
  await store.q.insert(store.t.meetingRequests).values({
    ...{ id: requestId, eventId, fromId, toId, message: '', priority: 'would_like', status, createdAt, expiresAt },
    openPair: isOpen ? pairKey(fromId, toId) : null,
  });
  const [firstId, secondId] = [fromId, toId].sort() as [Id<'participant'>, Id<'participant'>];
  if (meeting)
    await store.q.insert(store.t.meetings).values({
      ...{ id: meetingId, eventId, requestId, firstId, secondId, priority: 'would_like', status: meeting, createdAt },
    });
  return meetingId;
}

/** Writes what one of the two said of a meeting. */
export function report(
  store: Store,
  crowd: Crowd,
  meetingId: Id<'meeting'>,
  [by, held, rating, nextStep, at = '2025-11-01T20:00Z']: Report,
) {
  const { participantId } = memberOf(crowd, by);
  const row = { held, rating, nextStep, note: 'Only for me', updatedAt: new Date(at) };
  return putOutcome(store, { meetingId, participantId, ...row });
}

/** Adds a meeting that took place. */
export function addHeldMeeting(test: TestApp, crowd: Crowd, from: number, to: number): Promise<Id<'meeting'>> {
  return writing(test.deps.db, (store) =>
    writeMeeting(test, store, crowd, [from, to, 'accepted', 'held'], new Date('2026-06-30T00:00Z')),
  );
}

/** Writes an event whose figures are computed by hand in the test that uses it. */
export async function givenResultsEvent(test: TestApp): Promise<ResultsEvent> {
  const { deps } = test;
  const crowd = await givenCrowd(test, { count: 14 });
  const { sessionId, slots, tables } = crowd;
  const idOf = (i: number) => memberOf(crowd, i).participantId;
  const meetingIds = new Map<string, Id<'meeting'>>();
  await writing(deps.db, async (store) => {
    const { t, q } = store;
    const set = (i: number, column: string, value: string) =>
      q.rows({ sql: `UPDATE participants SET ${column} = ? WHERE id = ?`, values: [value, idOf(i)] });
    await set(10, 'status', 'refused');
    await set(11, 'status', 'registered');
    for (const i of [12, 13]) await set(i, 'attendance', 'remote');
    const checkedInAt = Date.parse('2026-07-02T08:00Z');
    for (const i of [0, 1, 2, 3, 4, 5, 6, 7])
      await putPresence(store, idOf(i), { checkedInAt, arrivesAt: null, absentAt: null });
    const { organisationId } = memberOf(crowd, 0);
    await set(8, 'organisation_id', organisationId);
    await q.rows({ sql: `UPDATE organisations SET sector = 'cleantech' WHERE id = ?`, values: [organisationId] });
    for (const [name, request] of Object.entries(requests)) {
      const expiresAt = new Date(name === 'waiting' ? '2036-01-01T00:00Z' : '2026-05-01T00:00Z');
      meetingIds.set(name, await writeMeeting(test, store, crowd, request, expiresAt));
    }
    for (const [meeting, ...said] of reports)
      await report(store, crowd, meetingIds.get(meeting) ?? 'mtg_', said as unknown as Report);
    const interpreters = [newId(deps, 'interpreter'), newId(deps, 'interpreter')];
    await q.insert(t.interpreters).values(
      interpreters.map((id, i) => ({
        ...{ id, sessionId, family: `Interpreter ${i}`, given: 'Sample', languages: ['fr' as const, 'zh' as const] },
      })),
    );
    for (const version of [1, 2]) {
      const scheduleId = newId(deps, 'schedule');
      await q.insert(t.schedules).values({
        ...{ id: scheduleId, sessionId, status: 'published', version, publishedAt: new Date(deps.now()), unplaced: {} },
      });
      const own = placements.filter(([of]) => of === version);
      await q.insert(t.placements).values(
        own.map(([, meeting, slot, interpreter], i) => ({
          scheduleId,
          meetingId: meetingIds.get(meeting) ?? 'mtg_',
          slotId: slots[slot]?.id ?? 'slt_',
          tableId: tables[i % tables.length]?.id ?? 'tbl_',
          interpreterId: interpreter === null ? null : (interpreters[interpreter] ?? null),
        })),
      );
    }
  });
  return { ...crowd, meetingIds };
}
