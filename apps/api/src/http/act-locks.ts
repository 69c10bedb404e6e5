import type { Endpoint } from '@jumelage/contracts/endpoint';
import { onSchedules, type Subject } from '@jumelage/db/locks';
import type { Id } from '@jumelage/domain/ids';

type Act = {
  /** The endpoint's key. */
  readonly key: string;
  readonly policy: Endpoint['policy'];
  readonly params: Readonly<Record<string, unknown>>;
  readonly actorId: Id<'user'> | undefined;
  readonly actingFor: Id<'participant'> | undefined;
};

/** Acts of organisers that many desks do at once: each row compares before it is set. */
const besideOthers: ReadonlySet<string> = new Set(['POST /api/events/:eventId/check-ins']);

/**
 * Lists the locks of an act, by the subjects that its path names: PostgreSQL lets nobody else decide about the same
 * before its transaction ends, so a new endpoint is guarded before anybody thinks of it. One account's acts come one
 * after the other, as do those on one organisation. What organisers change of an event waits for everybody in it; what
 * people do there waits for that alone. Acts on schedules wait for each other and hold nobody else up. An act that
 * decides about something that its path does not name adds its own locks (`writing(db, work, locks)`).
 */
export function locksOf({ key, policy, params, actorId, actingFor }: Act): readonly Subject[] {
  const locks: Subject[] = [];
  if (policy === 'admin') locks.push({ kind: 'platform', id: 'settings' });
  if (actorId) locks.push({ kind: 'account', id: actorId });
  if (actingFor) locks.push({ kind: 'participant', id: actingFor });
  const { organisationId, eventId, sessionId } = params;
  if (typeof organisationId === 'string') locks.push({ kind: 'organisation', id: organisationId });
  if (typeof eventId !== 'string') return locks;
  const runsEvent = policy === 'organiser' && !besideOthers.has(key);
  if (runsEvent) locks.push(onSchedules(eventId));
  // Acts on a schedule leave the event to its people: a re-planning takes its time.
  if (!(runsEvent && typeof sessionId === 'string')) locks.push({ kind: 'event', id: eventId, shared: !runsEvent });
  return locks;
}
