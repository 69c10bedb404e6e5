import type { Id } from '@jumelage/domain/ids';
import { takingPartStatuses } from '@jumelage/domain/participant';
import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';

type EventId = Id<'event'>;
type OrganisationId = Id<'organisation'>;

export type InvitationRow = Store['t']['invitations']['$inferSelect'];

export async function insertInvitations({ t, q }: Store, rows: readonly InvitationRow[]): Promise<void> {
  for (const some of chunksOf(rows, 100)) await q.insert(t.invitations).values(some);
}

/**
 * Lists invitations of an event or an organisation, the newest first, each with the participant whose place it hands
 * over.
 */
export function listInvitations({ t, q }: Store, of: { eventId: EventId } | { organisationId: OrganisationId }) {
  const { family, given, hanzi } = t.participants;
  const i = t.invitations;
  return q
    .select({ invitation: i, participant: { family, given, hanzi } })
    .from(i)
    .leftJoin(t.participants, eq(t.participants.id, i.participantId))
    .where('eventId' in of ? eq(i.eventId, of.eventId) : eq(i.organisationId, of.organisationId))
    .orderBy(desc(i.createdAt), desc(i.id))
    .limit(2000);
}

/** Finds an invitation that can still be accepted, by the hash of its code. */
export async function findOpenInvitation({ t, q }: Store, codeHash: string, now: Date) {
  const i = t.invitations;
  const { family, given, hanzi } = t.participants;
  const [row] = await q
    .select({ invitation: i, event: t.events, organisation: t.organisations, participant: { family, given, hanzi } })
    .from(i)
    .leftJoin(t.events, eq(t.events.id, i.eventId))
    .leftJoin(t.organisations, eq(t.organisations.id, i.organisationId))
    .leftJoin(t.participants, eq(t.participants.id, i.participantId))
    .where(and(eq(i.codeHash, codeHash), isNull(i.revokedAt), gt(i.usesLeft, 0), gt(i.expiresAt, now)));
  return row;
}

/** Uses an invitation once; false where it let the last one in meanwhile. */
export async function spendInvitation({ t, q }: Store, id: Id<'invitation'>, now: Date): Promise<boolean> {
  const i = t.invitations;
  const rows = await q
    .update(i)
    .set({ usesLeft: sql`${i.usesLeft} - 1`, used: sql`${i.used} + 1` })
    .where(and(eq(i.id, id), isNull(i.revokedAt), gt(i.usesLeft, 0), gt(i.expiresAt, now)))
    .returning({ id: i.id });
  return rows.length === 1;
}

/** Revokes an invitation of an event or an organisation; false where there is none. */
export async function revokeInvitation(
  { t, q }: Store,
  { id, now, ...of }: { id: Id<'invitation'>; now: Date } & ({ eventId: EventId } | { organisationId: OrganisationId }),
): Promise<boolean> {
  const i = t.invitations;
  const where = 'eventId' in of ? eq(i.eventId, of.eventId) : eq(i.organisationId, of.organisationId);
  const rows = await q
    .update(i)
    .set({ revokedAt: now })
    .where(and(eq(i.id, id), where))
    .returning({ id: i.id });
  return rows.length === 1;
}

/** Ends earlier codes for these places. */
export async function revokeInvitationsFor(
  { t, q }: Store,
  participantIds: readonly Id<'participant'>[],
  now: Date,
): Promise<void> {
  const i = t.invitations;
  for (const some of chunksOf(participantIds))
    await q
      .update(i)
      .set({ revokedAt: now })
      .where(and(inArray(i.participantId, some), isNull(i.revokedAt)));
}

/** Lists an event's imported participants without an account, by name: those with these ids, or all. */
export function listUnclaimed({ t, q }: Store, eventId: EventId, ids: readonly Id<'participant'>[] | undefined) {
  const { id, family, given, hanzi, nameSort, userId, erasedAt, status } = t.participants;
  return q
    .select({ id, family, given, hanzi, nameLatin: t.organisations.nameLatin, nameHanzi: t.organisations.nameHanzi })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId))
    .where(
      and(
        eq(t.participants.eventId, eventId),
        isNull(userId),
        isNull(erasedAt),
        inArray(status, [...takingPartStatuses]),
        ids ? inArray(id, [...ids]) : undefined,
      ),
    )
    .orderBy(asc(nameSort), asc(id))
    .limit(1000);
}
