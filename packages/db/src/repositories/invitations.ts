import type { Id } from '@jumelage/domain/ids';
import type { MemberRole } from '@jumelage/domain/organisation';
import { takingPartStatuses } from '@jumelage/domain/participant';
import { inOrderOf, personSortKey } from '@jumelage/domain/sort-key';
import { and, asc, desc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm';
import { chunksOf, type Store } from '../store.ts';

export type InvitationRow = Store['t']['invitations']['$inferSelect'];
type EventId = Id<'event'>;
type OrganisationId = Id<'organisation'>;
type UserId = Id<'user'>;

export async function insertInvitations({ t, q }: Store, rows: readonly InvitationRow[]): Promise<void> {
  for (const some of chunksOf(rows, 100)) await q.insert(t.invitations).values(some);
}

/**
 * Invitations of an event or an organisation, the newest first, each with the participant whose place it hands over.
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

/** An invitation that still lets somebody in, by what is kept of its code. */
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

/** Takes an invitation of an event or an organisation back; false where there is none. */
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

/**
 * Gives an imported place to a user; false where it has one already. A second place of the user's at the event violates
 * a unique index.
 */
export async function claimPlace({ t, q }: Store, participantId: Id<'participant'>, userId: UserId): Promise<boolean> {
  const p = t.participants;
  const rows = await q
    .update(p)
    .set({ userId })
    .where(and(eq(p.id, participantId), isNull(p.userId), isNull(p.erasedAt)))
    .returning({ id: p.id });
  return rows.length === 1;
}

/** Makes somebody an organiser of an event; false where they are one. */
export async function insertOrganiser({ t, q }: Store, eventId: EventId, userId: UserId): Promise<boolean> {
  const rows = await q
    .insert(t.eventOrganisers)
    .values({ eventId, userId })
    .onConflictDoNothing()
    .returning({ userId: t.eventOrganisers.userId });
  return rows.length === 1;
}

/** Who runs an event, but for one. */
export function listOrganisers({ t, q }: Store, eventId: EventId, but: UserId) {
  const { id, email, language } = t.users;
  return q
    .select({ userId: id, email, language })
    .from(t.eventOrganisers)
    .innerJoin(t.users, eq(id, t.eventOrganisers.userId))
    .where(and(eq(t.eventOrganisers.eventId, eventId), ne(id, but)));
}

/** Makes somebody a member; false where they are one. */
export async function insertMember(
  { t, q }: Store,
  row: { organisationId: OrganisationId; userId: UserId; role: MemberRole },
): Promise<boolean> {
  const rows = await q
    .insert(t.organisationMembers)
    .values(row)
    .onConflictDoNothing()
    .returning({ userId: t.organisationMembers.userId });
  return rows.length === 1;
}

/** Who belongs to an organisation: owners first, then by name. */
export async function listMembers({ t, q }: Store, organisationId: OrganisationId) {
  const m = t.organisationMembers;
  const { family, given, hanzi, email } = t.users;
  const rows = await q
    .select({ userId: m.userId, role: m.role, family, given, hanzi, email })
    .from(m)
    .innerJoin(t.users, eq(t.users.id, m.userId))
    .where(eq(m.organisationId, organisationId))
    .orderBy(asc(m.userId));
  return inOrderOf(rows, (row) => (row.role === 'owner' ? '0' : '1') + personSortKey(row));
}

/** Changes a member's role, or with null takes them out. */
export async function changeMember(
  { t, q }: Store,
  of: { organisationId: OrganisationId; userId: UserId },
  role: MemberRole | null,
): Promise<void> {
  const m = t.organisationMembers;
  const where = and(eq(m.organisationId, of.organisationId), eq(m.userId, of.userId));
  if (role === null) await q.delete(m).where(where);
  else await q.update(m).set({ role }).where(where);
}

/** Imported participants of an event without an account, by name; of these ids, or all. */
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

/** The name of an organisation. */
export async function findNameOf({ t, q }: Store, organisationId: OrganisationId) {
  const { id, nameLatin } = t.organisations;
  const [row] = await q.select({ nameLatin }).from(t.organisations).where(eq(id, organisationId));
  return row;
}
