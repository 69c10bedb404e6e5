import { createHash } from 'node:crypto';
import { type Deps, newId } from '@jumelage/api/deps';
import { createSession } from '@jumelage/api/features/events/service';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { insertEvent } from '@jumelage/db/repositories/events';
import { insertOrganisationDrafts } from '@jumelage/db/repositories/imports';
import { insertParticipants } from '@jumelage/db/repositories/participants';
import { confirmCountries } from '@jumelage/db/repositories/sides';
import { chunksOf, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { day } from '@jumelage/domain/time';
import type { TestApp } from './app.ts';
import { type Person, visitor } from './people.ts';

export type Member = Person & {
  readonly userId: Id<'user'>;
  readonly participantId: Id<'participant'>;
  readonly organisationId: Id<'organisation'>;
};

export type Crowd = {
  readonly eventId: Id<'event'>;
  readonly sessionId: Id<'session'>;
  readonly slots: readonly { readonly id: Id<'slot'>; readonly startsAt: string }[];
  readonly tables: readonly { readonly id: Id<'table'> }[];
  readonly organiser: Person & { readonly userId: Id<'user'> };
  readonly people: readonly Member[];
};

/** Finds one of a crowd by number; throws where it has fewer. */
export function memberOf({ people }: Pick<Crowd, 'people'>, i: number): Member {
  const member = people[i];
  if (!member) throw new Error(`no member ${i}`);
  return member;
}

type Options = {
  readonly count: number;
  readonly zone?: string;
  readonly requestLimit?: number;
  readonly tableCount?: number;
  readonly slotMinutes?: number;
  readonly blocks?: readonly { readonly startsAt: string; readonly endsAt: string }[];
};

/** Signs people in by the database: hashing forty passwords would take longer than the tests. */
async function givenUsers({ deps, app }: TestApp, count: number): Promise<(Person & { userId: Id<'user'> })[]> {
  const { t } = deps.db;
  const now = new Date(deps.now());
  const users = Array.from({ length: count }, (_, i) => {
    const token = Buffer.from(deps.random(16)).toString('base64url');
    const id = newId(deps, 'user');
    return { id, token, email: `${id}@tests.example`, family: `Family${String(i).padStart(3, '0')}`, given: 'Sample' };
  });
  await writing(deps.db, async ({ q }) => {
    for (const chunk of chunksOf(users, 100)) {
      await q
        .insert(t.users)
        .values(chunk.map(({ token: _, ...user }) => ({ ...user, language: 'en' as const, createdAt: now })));
      const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
      await q.insert(t.signIns).values(
        chunk.map(({ id, token }) => ({
          tokenHash: hashOf(token),
          userId: id,
          createdAt: now,
          expiresAt: new Date(deps.now() + 3000 * day),
        })),
      );
    }
  });
  return users.map(({ id, token }) => Object.assign(visitor(app), { cookie: `jumelage=${token}`, userId: id }));
}

/**
 * Creates an open event with one session and admitted people, each of an organisation of their own, French and Chinese
 * in turn.
 */
export async function givenCrowd(test: TestApp, options: Options): Promise<Crowd> {
  const { deps } = test;
  const [organiser, ...users] = await givenUsers(test, options.count + 1);
  if (!organiser) throw new Error('no organiser');
  const eventId = await insertOpenEvent(deps, organiser.userId, options);
  const session = await createSession(deps, eventId, {
    name: { en: 'Meetings' },
    slotMinutes: options.slotMinutes ?? 20,
    breakMinutes: 0,
    tableCount: options.tableCount ?? 3,
    blocks: [...(options.blocks ?? [{ startsAt: '2026-07-02T10:00', endsAt: '2026-07-02T12:00' }])],
  });
  const organisations = users.map((_, i) => ({
    id: newId(deps, 'organisation'),
    kind: 'startup' as const,
    nameLatin: `Sample ${i} ${newId(deps, 'organisation').slice(4)}`,
    nameHanzi: i % 2 === 1 ? `样例${i}` : null,
    country: i % 2 === 1 ? ('CN' as const) : ('FR' as const),
    sector: 'it' as const,
    now: new Date(deps.now()),
  }));
  const spoken: SpokenLanguage[][] = [
    ['fr', 'en'],
    ['zh', 'en'],
  ];
  const participants = users.map((user, i) => ({
    id: newId(deps, 'participant'),
    eventId,
    organisationId: organisations[i]?.id ?? 'org_',
    userId: user.userId,
    family: `Family${String(i).padStart(3, '0')}`,
    given: 'Sample',
    languages: spoken[i % 2] ?? [],
    attendance: 'onsite' as const,
    zone: i % 2 === 1 ? 'Asia/Shanghai' : 'Europe/Paris',
    status: 'admitted' as const,
    shownAbroad: true,
    createdAt: new Date(deps.now()),
  }));
  await writing(deps.db, async (tx) => {
    if (users.length === 0) return;
    await insertOrganisationDrafts(tx, organisations);
    await confirmCountries(
      tx,
      organisations.map(({ id }) => id),
      { now: new Date(deps.now()) },
    );
    await tx.q.insert(tx.t.organisationMembers).values(
      users.map((user, i) => ({
        organisationId: organisations[i]?.id ?? 'org_',
        userId: user.userId,
        role: 'owner' as const,
      })),
    );
    await insertParticipants(tx, participants);
  });
  const people = users.map((user, i) =>
    Object.assign(user, {
      participantId: participants[i]?.id ?? 'par_',
      organisationId: organisations[i]?.id ?? 'org_',
    }),
  );
  return { eventId, sessionId: session.id, slots: session.slots, tables: session.tables, organiser, people };
}

async function insertOpenEvent(
  deps: Deps,
  organiser: Id<'user'>,
  { zone = 'Europe/Paris', requestLimit = 20 }: Options,
): Promise<Id<'event'>> {
  const id = newId(deps, 'event');
  const names = { name: { fr: 'Forum', zh: '论坛', en: 'Forum' }, place: { en: 'Sophia Antipolis' }, description: {} };
  const dates = { startsOn: '2026-07-02', endsOn: '2026-07-02', createdAt: new Date(deps.now()) };
  await writing(deps.db, (tx) => updateUser(tx, organiser, { mayCreateEvents: true }));
  await writing(deps.db, (tx) =>
    insertEvent(tx, { id, ...names, zone, ...dates, status: 'open', requestLimit, requestHours: 240 }, organiser),
  );
  return id;
}

/** Sends a request and has it accepted; answers the request. */
export async function givenMeeting(
  { eventId }: Pick<Crowd, 'eventId'>,
  from: Member,
  to: Member,
  priority: 'must' | 'would_like' = 'would_like',
) {
  const body = { toParticipantId: to.participantId, message: 'Shall we meet?', priority };
  const { id: requestId } = await from.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId },
    body,
  });
  return to.must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { eventId, requestId },
    body: { answer: 'accepted' },
  });
}

/** Creates a crowd of four whose first two agreed on a meeting that they both must have. */
export async function givenPair(test: TestApp): Promise<{ readonly crowd: Crowd; readonly meetingId: Id<'meeting'> }> {
  const crowd = await givenCrowd(test, { count: 4 });
  await givenMeeting(crowd, memberOf(crowd, 0), memberOf(crowd, 1), 'must');
  const { eventId, sessionId } = crowd;
  const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
    params: { eventId, sessionId },
    query: {},
  });
  return { crowd, meetingId: meetings[0]?.id ?? 'mtg_' };
}

/** Places a meeting by hand, in a slot and at a table by number. */
export function placeMeeting(
  { eventId, sessionId, slots, tables, organiser }: Crowd,
  meetingId: Id<'meeting'>,
  { slot, table = 1 }: { readonly slot: number; readonly table?: number },
) {
  return organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { eventId, sessionId, meetingId },
    body: { slotId: slots[slot]?.id ?? 'slt_', tableId: tables[table]?.id ?? 'tbl_' },
  });
}

/** Publishes the draft of a crowd's session. */
export function publishSession({ eventId, sessionId, organiser }: Crowd) {
  return organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', {
    params: { eventId, sessionId },
  });
}

/** Moves a crowd's event to a phase. */
export function moveToPhase({ eventId, organiser }: Crowd, status: 'scheduling' | 'running' | 'closed') {
  return organiser.must('PUT /api/events/:eventId/status', { params: { eventId }, body: { status, confirm: true } });
}

/** Reports a meeting as one of its people. */
export function reportMeeting(
  { eventId }: Crowd,
  who: Member,
  { meetingId, ...body }: { meetingId: Id<'meeting'>; held: boolean; rating?: number; note?: string },
) {
  return who.call('PUT /api/events/:eventId/meetings/:meetingId/outcome', { params: { eventId, meetingId }, body });
}

/** Asks until a run is over. */
export async function untilRunIsOver({ eventId, sessionId, organiser }: Crowd, runId: Id<'run'>) {
  for (;;) {
    const run = await organiser.must('GET /api/events/:eventId/sessions/:sessionId/runs/:runId', {
      params: { eventId, sessionId, runId },
    });
    if (run.finishedAt) return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
