import type { Schema } from '@jumelage/db/schema/tables';
import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { minute } from '@jumelage/domain/time';
import { hashOf, type User, type Writer } from './rows.ts';

/** A participant to create, with the organisation that they come for. */
export type Guest = {
  readonly user: User;
  readonly organisationId: Id<'organisation'>;
  readonly status: 'registered' | 'admitted' | 'withdrawn';
  readonly languages?: SpokenLanguage[];
  readonly shownAbroad?: boolean;
};

/** Creates a running event with nothing in it but its organiser. */
export async function givenEvent(
  { q, t, marks, newId, now }: Writer,
  organiser: User,
  status: 'running' | 'draft',
): Promise<Id<'event'>> {
  const id = newId('event');
  const text = () => ({ en: marks.next(status === 'draft' ? 'private' : 'public') });
  await q.insert(t.events).values({
    ...{
      id,
      name: text(),
      place: text(),
      description: text(),
      zone: 'Europe/Paris',
      startsOn: '2026-06-01',
      endsOn: '2026-06-01',
    },
    ...{ status, requestLimit: 20, requestHours: 240, createdAt: now },
  });
  await q.insert(t.eventOrganisers).values({ eventId: id, userId: organiser.id });
  return id;
}

/**
 * Creates a session of four slots, two of them over, with two tables, an interpreter, a draft, and its second version
 * published.
 */
export async function givenSession(
  { q, t, marks, newId, now }: Writer,
  eventId: Id<'event'>,
  organiser: User,
  booth: Id<'organisation'>,
) {
  const id = newId('session');
  const at = (minutes: number) => new Date(now.getTime() + minutes * minute);
  const blocks = [
    { startsAt: at(-60).getTime(), endsAt: at(-10).getTime() },
    { startsAt: at(60).getTime(), endsAt: at(110).getTime() },
  ];
  // The public page of an event shows these texts of its sessions: names, tables and interpreters.
  const text = () => marks.next('public');
  await q.insert(t.sessions).values({
    id,
    eventId,
    name: { en: text() },
    slotMinutes: 20,
    breakMinutes: 10,
    blocks,
    rules: null,
    createdAt: now,
  });
  const slots = [-60, -30, 60, 90].map((start, i) => ({
    ...{ id: newId('slot', `${i + 1}`), sessionId: id, block: i < 2 ? 0 : 1 },
    ...{ startsAt: at(start), endsAt: at(start + 20) },
  }));
  await q.insert(t.slots).values(slots);
  const tables = [1, 2, 3].map((number) => ({
    id: newId('table', `${number}`),
    sessionId: id,
    number,
    label: text(),
    zone: text(),
    boothOf: number === 3 ? booth : null,
  }));
  await q.insert(t.tables).values(tables);
  const interpreterId = newId('interpreter');
  const name = { family: text(), given: text(), hanzi: text() };
  await q.insert(t.interpreters).values({ id: interpreterId, sessionId: id, ...name, languages: ['fr', 'zh'] });
  const [draftId, publishedId] = [newId('schedule', 'draft'), newId('schedule', 'published')];
  await q.insert(t.schedules).values([
    { id: draftId, sessionId: id, status: 'draft', version: 0, unplaced: {} },
    {
      id: publishedId,
      sessionId: id,
      status: 'published',
      version: 1,
      publishedAt: now,
      publishedBy: organiser.id,
      unplaced: {},
    },
  ]);
  const step = {
    scheduleId: draftId,
    act: 'pin' as const,
    facts: { first: marks.next(), second: marks.next() },
    moves: [],
    effects: [],
    by: organiser.id,
    at: now,
  };
  await q.insert(t.scheduleSteps).values([
    { ...step, id: newId('step', 'done'), position: 1 },
    { ...step, id: newId('step', 'undone'), position: 2, undone: true },
  ]);
  const [firstSlot, , thirdSlot] = slots.map((slot) => slot.id);
  await q.insert(t.tableClosures).values({ tableId: tables[1]?.id ?? 'tbl_', slotId: slots[3]?.id ?? 'slt_' });
  await q.insert(t.interpreterAbsences).values({ interpreterId, slotId: slots[3]?.id ?? 'slt_' });
  await q.insert(t.prints).values({ sessionId: id, paper: 'people', version: 1, sheets: {}, printedAt: now });
  const score = { meetings: 1, placed: 1, weight: 1, bound: 1, gaps: 0, idleSlots: 0 };
  const runId = newId('run');
  await q.insert(t.runs).values({
    id: runId,
    sessionId: id,
    status: 'finished',
    seed: 1,
    seconds: 1,
    progress: 1000,
    score,
    startedAt: now,
    finishedAt: now,
  });
  return {
    ...{
      id,
      runId,
      interpreterId,
      scheduleIds: [draftId, publishedId] as const,
      tableIds: tables.map((table) => table.id),
      slotIds: slots.map((slot) => slot.id),
    },
    ...{ past: firstSlot ?? ('slt_' as const), coming: thirdSlot ?? ('slt_' as const) },
  };
}
export type SeededSession = Awaited<ReturnType<typeof givenSession>>;

export async function givenGuest(
  { q, t, marks, newId, now }: Writer,
  eventId: Id<'event'>,
  { user, organisationId, status, languages = ['fr'], shownAbroad = true }: Guest,
  slotId: Id<'slot'>,
) {
  const id = newId('participant');
  const name = { family: marks.next(), given: marks.next(), hanzi: marks.next() };
  await q.insert(t.participants).values({
    ...{ id, eventId, organisationId, userId: user.id, ...name, email: user.email, languages, attendance: 'onsite' },
    ...{ zone: 'Europe/Paris', status, shownAbroad, createdAt: now },
  });
  await q.insert(t.unavailabilities).values({ participantId: id, slotId });
  return id;
}

type Request = {
  readonly from: Id<'participant'>;
  readonly to: Id<'participant'>;
  readonly status: 'pending' | 'accepted';
  readonly message: string;
  readonly pair: string;
  readonly expiresAt?: Date;
};

export async function givenRequest(
  { q, t, marks, newId, now }: Writer,
  eventId: Id<'event'>,
  { from, to, status, message, pair, expiresAt = new Date(now.getTime() + 86_400_000) }: Request,
): Promise<Id<'request'>> {
  const id = newId('request');
  const answered =
    status === 'pending' ? { answerNote: null, answeredAt: null } : { answerNote: marks.next(), answeredAt: now };
  await q.insert(t.meetingRequests).values({
    ...{ id, eventId, fromId: from, toId: to, message, priority: 'must', status, openPair: pair },
    ...{ ...answered, createdAt: now, expiresAt },
  });
  return id;
}

/** Creates a thread about a request with one message; answers which. */
export async function givenMessage(
  { q, t, newId, now }: Writer,
  { requestId, authorId, text }: { requestId: Id<'request'>; authorId: Id<'user'>; text: string },
): Promise<Id<'message'>> {
  const [threadId, id] = [newId('thread'), newId('message')];
  await q.insert(t.threads).values({ id: threadId, subject: 'request', requestId, createdAt: now });
  await q.insert(t.messages).values({ id, threadId, authorId, text, createdAt: now });
  return id;
}

type Place = {
  readonly session: SeededSession;
  readonly slotId: Id<'slot'>;
  readonly table: number;
  readonly isInterpreted: boolean;
};

/** Creates a meeting that is placed in the draft and in the published version. */
export async function givenPlacedMeeting(
  { q, t, newId, now }: Writer,
  {
    eventId,
    requestId,
    pair,
  }: { eventId: Id<'event'>; requestId: Id<'request'>; pair: readonly [Id<'participant'>, Id<'participant'>] },
  { session, slotId, table, isInterpreted }: Place,
): Promise<Id<'meeting'>> {
  const id = newId('meeting');
  const [firstId, secondId] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
  const row: Schema['meetings']['$inferInsert'] = {
    id,
    eventId,
    requestId,
    firstId,
    secondId,
    priority: 'must',
    status: 'scheduled',
    createdAt: now,
  };
  await q.insert(t.meetings).values(row);
  const interpreterId = isInterpreted ? session.interpreterId : null;
  for (const scheduleId of session.scheduleIds) {
    await q
      .insert(t.placements)
      .values({ scheduleId, meetingId: id, slotId, tableId: session.tableIds[table] ?? 'tbl_', interpreterId });
    await q.insert(t.seats).values(pair.map((participantId) => ({ scheduleId, participantId, slotId, meetingId: id })));
  }
  return id;
}

/** Creates a secret address of an agenda; answers the secret. */
export async function givenFeed({ q, t, marks, now }: Writer, participantId: Id<'participant'>): Promise<string> {
  const token = `${marks.world}feed`.padEnd(43, 'x');
  await q.insert(t.calendarFeeds).values({ participantId, tokenHash: hashOf(token), language: 'en', createdAt: now });
  return token;
}

/** Writes a draft to the people of an event. */
export async function givenMailing(
  { q, t, marks, newId, now }: Writer,
  of: { readonly eventId: Id<'event'>; readonly authorId: Id<'user'> },
): Promise<Id<'mailing'>> {
  const id = newId('mailing');
  const text = { subject: marks.next(), body: `{given_name} ${marks.next()}` };
  await q.insert(t.mailings).values({
    ...{ id, ...of, status: 'draft', audience: 'all', filter: {}, chosen: [], texts: { fr: text, zh: text, en: text } },
    ...{ fallback: 'en', replies: 'author', createdAt: now, updatedAt: now },
  });
  return id;
}
