import { createHash } from 'node:crypto';
import { type AuditRow, insertAuditEntry } from '@jumelage/db/repositories/audits';
import { listNotifiedSince } from '@jumelage/db/repositories/notifications';
import { findParticipantUser } from '@jumelage/db/repositories/participants';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { hour } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';
import { factsOf, type Trail } from '../../http/request-trail.ts';
import { notify } from '../notifications/notify.ts';

/** The chain of what happens outside every event. */
export const platformChain = 'platform';

/** Writes what happens on a trail into the chain of its event, else into the platform's; answers the entry. */
export async function keepEntry(deps: Deps, store: Store, trail: Trail): Promise<AuditRow> {
  const facts = factsOf(trail);
  const entry: AuditRow = {
    id: newId(deps, 'audit'),
    chain: typeof facts.eventId === 'string' ? facts.eventId : platformChain,
    at: new Date(deps.now()),
    ...{ actorId: trail.actorId, onBehalfOf: trail.onBehalfOf, act: trail.act, facts, requestId: trail.requestId },
  };
  await insertAuditEntry(store, entry);
  if (trail.onBehalfOf) await tellActedFor(deps, store, { participantId: trail.onBehalfOf, act: trail.act });
  return entry;
}

/** Notifies a participant that somebody acted in their name: at most once an hour for one kind of act. */
async function tellActedFor(
  deps: Deps,
  store: Store,
  { participantId, act }: { participantId: Id<'participant'>; act: string },
): Promise<void> {
  const seat = await findParticipantUser(store, participantId);
  if (!seat?.userId) return;
  const told = await listNotifiedSince(store, {
    userId: seat.userId,
    kind: 'acted_for',
    since: new Date(deps.now() - hour),
  });
  if (told.some((facts) => facts.act === act)) return;
  await notify(deps, store, { kind: 'acted_for', userId: seat.userId, eventId: seat.eventId, facts: { act } });
}

/** Computes a mark that tells accounts of refused sign-ins apart, without revealing an address or an id. */
export function accountMark(userId: Id<'user'>): string {
  return createHash('sha256').update(`account ${userId}`).digest('base64url').slice(0, 22);
}

/** Writes an entry as it is hashed: every field, with keys in order, whatever the engine made of them. */
function canonicalEntry({ id, chain, at, actorId, onBehalfOf, act, facts, requestId }: AuditRow): string {
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ act, actorId, at: at.toISOString(), chain, facts: sorted, id, onBehalfOf, requestId });
}

/**
 * Computes the seal of an entry: SHA-256 of the seal before it (none: empty), a line break and the entry; in
 * hexadecimal, which no spreadsheet takes for a formula.
 */
export function sealOf(previous: string, entry: AuditRow): string {
  return createHash('sha256')
    .update(`${previous}\n${canonicalEntry(entry)}`)
    .digest('hex');
}
