import { createHash } from 'node:crypto';

/** What acts decide about. A transaction takes them in this order, so that no two wait for each other. */
const kinds = ['platform', 'account', 'organisation', 'schedules', 'event', 'participant', 'chain', 'changes'] as const;
type SubjectKind = (typeof kinds)[number];

/**
 * Something that one transaction at a time decides about, or, `shared`, that many do at once while none who has it
 * alone does.
 * It holds until the transaction ends, also behind a pooler.
 */
export type Subject = { readonly kind: SubjectKind; readonly id: string; readonly shared?: boolean };

/**
 * The lock of an event's schedules, for every act on one: `writing(db, work, [onSchedules(eventId)])`, or
 * `locked(store, [onSchedules(eventId)])` as the
 * first statement of a transaction. What it reads after that is what the act before it kept. Sessions of one event
 * share its people, so they share the lock.
 * Requests to `…/sessions/:sessionId/…` have it already; jobs take it themselves.
 */
export function onSchedules(eventId: string): Subject {
  return { kind: 'schedules', id: eventId };
}

/** The number that stands for a subject among PostgreSQL's advisory locks, as text: 64 bits of its hash. */
export function lockNumber({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
  return createHash('sha256').update(`${kind} ${id}`).digest().readBigInt64BE().toString();
}

/** Subjects once each, in the order in which everybody takes them; who wants one both ways wants it alone. */
export function inLockOrder(subjects: readonly Subject[]): Subject[] {
  const wanted = new Map<string, Subject>();
  for (const subject of subjects) {
    const key = `${kinds.indexOf(subject.kind)} ${subject.id}`;
    if (!wanted.get(key) || !subject.shared) wanted.set(key, subject);
  }
  return [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}

/**
 * Finds what a process lets its own transactions wait for before they take a connection: what they want alone, but for
 * events, which many share.
 */
export function turnsFor(subjects: readonly Subject[]): string[] {
  return inLockOrder(subjects).flatMap(({ kind, id, shared }) => (shared || kind === 'event' ? [] : [`${kind} ${id}`]));
}

/** The statement that takes locks, without values: it goes out together with BEGIN. */
export function lockStatement(subjects: readonly Subject[]): string {
  const take = (subject: Subject) => `pg_advisory_xact_lock${subject.shared ? '_shared' : ''}(${lockNumber(subject)})`;
  return `SELECT ${inLockOrder(subjects).map(take).join(', ')}`;
}
