import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Database } from './client.ts';
import { reading, type Store, writing } from './store.ts';
import { openTestDatabase } from './testing.ts';

type Tables = Store['t'];
type Row<Name extends keyof Tables> = Tables[Name]['$inferInsert'];

/** The instant at which what tests write was written, and others by minutes from it. */
export const start = Date.parse('2026-07-02T08:00:00Z');
export const at = (minutes: number) => new Date(start + minutes * 60_000);

const named = (text: string) => ({ fr: text, en: text, zh: text });

export const userRow = (id: Id<'user'>, more: Partial<Row<'users'>> = {}): Row<'users'> => ({
  ...{ id, email: `${id}@sample.example`, family: 'Sample', given: id.slice(4), language: 'fr', createdAt: at(0) },
  ...more,
});

export const organisationRow = (
  id: Id<'organisation'>,
  more: Partial<Row<'organisations'>> = {},
): Row<'organisations'> => ({
  ...{ id, kind: 'startup', status: 'published', nameLatin: id.slice(4), country: 'FR', languages: [], topics: [] },
  ...{ createdAt: at(0), updatedAt: at(0) },
  ...more,
});

export const eventRow = (id: Id<'event'>, more: Partial<Row<'events'>> = {}): Row<'events'> => ({
  ...{ id, name: named(id), place: named('Sample hall'), description: named(''), zone: 'Europe/Paris' },
  ...{ startsOn: '2026-07-02', endsOn: '2026-07-03', status: 'open', requestLimit: 10, requestHours: 72 },
  createdAt: at(0),
  ...more,
});

export const participantRow = (
  id: Id<'participant'>,
  of: Pick<Row<'participants'>, 'eventId' | 'organisationId'>,
  more: Partial<Row<'participants'>> = {},
): Row<'participants'> => ({
  ...{ id, ...of, family: 'Sample', given: id.slice(4), languages: [], attendance: 'onsite', zone: 'Europe/Paris' },
  ...{ status: 'admitted', createdAt: at(0) },
  ...more,
});

export const sessionRow = (id: Id<'session'>, eventId: Id<'event'>): Row<'sessions'> => ({
  ...{ id, eventId, name: named(id), slotMinutes: 20, breakMinutes: 10, blocks: [], createdAt: at(0) },
});

/** Writes a slot of twenty minutes that begins so many minutes after the start. */
export const slotRow = (
  id: Id<'slot'>,
  sessionId: Id<'session'>,
  { from = 0, retired = false } = {},
): Row<'slots'> => ({
  ...{ id, sessionId, block: 0, startsAt: at(from), endsAt: at(from + 20), retired },
});

/** Writes a request of two participants and the meeting that came of it, whose ids end alike. */
export async function insertMeeting(
  { t, q }: Store,
  name: string,
  {
    eventId,
    people,
    status = 'scheduled',
  }: {
    readonly eventId: Id<'event'>;
    readonly people: readonly [Id<'participant'>, Id<'participant'>];
    readonly status?: Row<'meetings'>['status'];
  },
): Promise<Id<'meeting'>> {
  const [firstId, secondId] = people;
  const [requestId, id] = [`req_${name}`, `mtg_${name}`] as const;
  await q.insert(t.meetingRequests).values({
    ...{ id: requestId, eventId, fromId: firstId, toId: secondId, message: '', priority: 'must', status: 'accepted' },
    ...{ openPair: requestId, createdAt: at(0), expiresAt: at(60) },
  });
  await q
    .insert(t.meetings)
    .values({ id, eventId, requestId, firstId, secondId, priority: 'must', status, createdAt: at(0) });
  return id;
}

/** Opens one database for a file of tests, emptied and filled again before each. */
export function sampleDatabase(fill: (store: Store) => Promise<unknown>) {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase('sqlite');
  });
  afterAll(() => db.close());
  beforeEach(() =>
    writing(db, async (store) => {
      const { t, q } = store;
      // The rest goes with them, but for what stands alone.
      for (const table of [t.meetings, t.meetingRequests, t.events, t.organisations, t.users, t.challenges, t.mails])
        await q.delete(table);
      await fill(store);
    }),
  );
  return {
    read: <T>(work: (store: Store) => Promise<T>) => work(reading(db)),
    write: <T>(work: (store: Store) => Promise<T>) => writing(db, work),
  };
}
