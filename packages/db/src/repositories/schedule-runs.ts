import type { Id } from '@jumelage/domain/ids';
import type { RunStatus } from '@jumelage/domain/meeting';
import { and, asc, desc, eq, inArray, isNotNull, isNull, max, ne, sql } from 'drizzle-orm';
import type { Store } from '../store.ts';
import { inScope, type SessionScope } from './schedules.ts';

type SessionId = Id<'session'>;
type EventId = Id<'event'>;
type RunId = Id<'run'>;

export type RunRow = Store['t']['runs']['$inferSelect'];

export async function findRun(
  store: Store,
  scope: SessionScope & { readonly runId: RunId },
): Promise<RunRow | undefined> {
  const { t, q } = store;
  const [row] = await q
    .select({ run: t.runs })
    .from(t.runs)
    .innerJoin(t.sessions, eq(t.sessions.id, t.runs.sessionId))
    .where(and(eq(t.runs.id, scope.runId), inScope(store, scope)));
  return row?.run;
}

/** Finds the latest run of a session, live or ended. */
export async function findLatestRun(store: Store, scope: SessionScope): Promise<RunRow | undefined> {
  const { t, q } = store;
  const [row] = await q
    .select({ run: t.runs })
    .from(t.runs)
    .innerJoin(t.sessions, eq(t.sessions.id, t.runs.sessionId))
    .where(inScope(store, scope))
    .orderBy(desc(t.runs.startedAt), desc(t.runs.id))
    .limit(1);
  return row?.run;
}

/** Finds the run that is at work on a session. */
export async function findLiveRun({ t, q }: Store, sessionId: SessionId): Promise<RunRow | undefined> {
  const [row] = await q.select().from(t.runs).where(eq(t.runs.liveSession, sessionId));
  return row;
}

/**
 * Lists runs that are not over, in the order of asking, each with its event and when that was served last; without
 * what they found, which is long.
 */
export async function listLiveRuns({ t, q }: Store) {
  const { id, sessionId, status, seconds, startedAt, owner, beat, losses, stopAsked } = t.runs;
  const rows = await q
    .select({
      run: { id, sessionId, status, seconds, startedAt, owner, beat, losses, stopAsked },
      hasCheckpoint: sql<number>`${t.runs.checkpoint} is not null`.mapWith(Boolean),
      eventId: t.sessions.eventId,
    })
    .from(t.runs)
    .innerJoin(t.sessions, eq(t.sessions.id, t.runs.sessionId))
    .where(isNotNull(t.runs.liveSession))
    .orderBy(asc(startedAt), asc(id));
  const waiting = [...new Set(rows.flatMap(({ run, eventId }) => (run.owner === null ? [eventId] : [])))];
  // Among one event's own runs the order is that of asking: only several have turns.
  const served = waiting.length > 1 ? await lastServed({ t, q }, waiting) : new Map<EventId, number>();
  return rows.map(({ run, ...rest }) => ({ ...run, ...rest, servedAt: served.get(rest.eventId) ?? 0 }));
}

export type LiveRunRow = Awaited<ReturnType<typeof listLiveRuns>>[number];

/** Finds when the last run of each of these events started. */
async function lastServed(
  { t, q }: Pick<Store, 't' | 'q'>,
  eventIds: readonly EventId[],
): Promise<ReadonlyMap<EventId, number>> {
  const rows = await q
    .select({ eventId: t.sessions.eventId, at: max(t.runs.startedAt) })
    .from(t.runs)
    .innerJoin(t.sessions, eq(t.sessions.id, t.runs.sessionId))
    .where(and(inArray(t.sessions.eventId, [...eventIds]), ne(t.runs.status, 'queued')))
    .groupBy(t.sessions.eventId);
  return new Map(rows.map(({ eventId, at }) => [eventId, at?.getTime() ?? 0]));
}

/**
 * Changes the owner of a live run, if it had no beat since it was seen: of several processes that try, exactly one
 * does. Returns the run as it is then. The former owner learns it at its next report.
 */
export async function claimRun(
  { t, q }: Store,
  seen: { readonly id: RunId; readonly beat: number },
  changes: Pick<Store['t']['runs']['$inferInsert'], 'owner' | 'status'> & Partial<Store['t']['runs']['$inferInsert']>,
): Promise<RunRow | undefined> {
  const [row] = await q
    .update(t.runs)
    .set({ ...changes, beat: seen.beat + 1 })
    .where(and(eq(t.runs.id, seen.id), eq(t.runs.beat, seen.beat), isNotNull(t.runs.liveSession)))
    .returning();
  return row;
}

/**
 * Releases all runs of a process that stops: they wait for the next one, with what was found. Returns how many there
 * were.
 */
export async function releaseRuns({ t, q }: Store, owner: string): Promise<number> {
  const released = await q
    .update(t.runs)
    .set({ owner: null, status: 'queued', beat: sql`${t.runs.beat} + 1` })
    .where(and(eq(t.runs.owner, owner), isNotNull(t.runs.liveSession)))
    .returning({ id: t.runs.id });
  return released.length;
}

/** Asks a live run to stop; returns whether it is one. */
export async function askStop({ t, q }: Store, runId: RunId): Promise<boolean> {
  const asked = await q
    .update(t.runs)
    .set({ stopAsked: true })
    .where(and(eq(t.runs.id, runId), isNotNull(t.runs.liveSession)))
    .returning({ id: t.runs.id });
  return asked.length > 0;
}

/** Inserts a live run; a second one of the session violates the unique index. */
export async function insertRun({ t, q }: Store, row: Store['t']['runs']['$inferInsert']): Promise<void> {
  await q.insert(t.runs).values(row);
}

/** A run and the process that works on it; null: nobody may. */
export type Owned = { readonly runId: RunId; readonly owner: string | null };

/**
 * Writes how far a live run is, or how it ended, if it is still this process's; answers whether it was asked to stop,
 * or nothing where it is somebody else's, or over.
 */
export async function noteRun(
  { t, q }: Store,
  { runId, owner }: Owned,
  changes: Partial<Store['t']['runs']['$inferInsert']>,
): Promise<{ readonly stopAsked: boolean } | undefined> {
  const isOwn = owner === null ? isNull(t.runs.owner) : eq(t.runs.owner, owner);
  const [row] = await q
    .update(t.runs)
    .set({ ...changes, beat: sql`${t.runs.beat} + 1` })
    .where(and(eq(t.runs.id, runId), isOwn, isNotNull(t.runs.liveSession)))
    .returning({ stopAsked: t.runs.stopAsked });
  return row;
}

/** Ends a live run with a final status; says whether it was this process's to end. */
export async function endRun(
  store: Store,
  run: Owned,
  end: { status: RunStatus; finishedAt: Date } & Partial<Store['t']['runs']['$inferInsert']>,
): Promise<boolean> {
  return (await noteRun(store, run, { ...end, liveSession: null, checkpoint: null, owner: null })) !== undefined;
}
