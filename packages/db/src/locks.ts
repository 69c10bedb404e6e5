import { createHash } from 'node:crypto';

/** The subjects that acts lock. A transaction takes them in this order, so that no two wait for each other. */
const kinds = ['platform', 'account', 'organisation', 'schedules', 'event', 'participant', 'chain', 'changes'] as const;
type SubjectKind = (typeof kinds)[number];

/**
 * Something that one transaction at a time decides about, or, `shared`, that many do at once while none who has it
 * alone does.
 * It holds until the transaction ends, also behind a pooler.
 */
export type Subject = { readonly kind: SubjectKind; readonly id: string; readonly shared?: boolean };

/**
 * Names the lock of an event's schedules, for every act on one: `writing(db, work, [onSchedules(eventId)])`, or
 * `locked(store, [onSchedules(eventId)])` as the first statement of a transaction. What the transaction reads
 * afterwards includes the act before it. Sessions of one event share its people, so they share the lock. Requests to
 * `…/sessions/:sessionId/…` hold it already; jobs take it themselves.
 */
export function onSchedules(eventId: string): Subject {
  return { kind: 'schedules', id: eventId };
}

/** Hashes a subject to the number of its PostgreSQL advisory lock (64 bits), as text. */
export function lockNumber({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
  return createHash('sha256').update(`${kind} ${id}`).digest().readBigInt64BE().toString();
}

/** Lists subjects once each, in the common order of locking; one that is wanted both ways is locked exclusively. */
export function inLockOrder(subjects: readonly Subject[]): Subject[] {
  const wanted = new Map<string, Subject>();
  for (const subject of subjects) {
    const key = `${kinds.indexOf(subject.kind)} ${subject.id}`;
    if (!wanted.get(key) || !subject.shared) wanted.set(key, subject);
  }
  return [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}

/**
 * Lists the queues in which a process's own transactions wait before they take a connection: one for each exclusive
 * lock, but none for events, which many share.
 */
export function turnsFor(subjects: readonly Subject[]): string[] {
  return inLockOrder(subjects).flatMap(({ kind, id, shared }) => (shared || kind === 'event' ? [] : [`${kind} ${id}`]));
}

/** Writes the statement that takes locks, without parameters: it is sent together with BEGIN. */
export function lockStatement(subjects: readonly Subject[]): string {
  const take = (subject: Subject) => `pg_advisory_xact_lock${subject.shared ? '_shared' : ''}(${lockNumber(subject)})`;
  return `SELECT ${inLockOrder(subjects).map(take).join(', ')}`;
}
