import type { Id } from '@jumelage/domain/ids';
import type { MatchMark } from '@jumelage/domain/match';
import { and, count, desc, eq, gt, inArray, ne, notInArray, or } from 'drizzle-orm';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

/** What an organisation decided about others. */
export function listMarks({ t, q }: Store, organisationId: OrganisationId) {
  return q.select().from(t.matchMarks).where(eq(t.matchMarks.organisationId, organisationId));
}

export async function putMark(
  { t, q }: Store,
  mark: { organisationId: OrganisationId; otherId: OrganisationId; mark: MatchMark; note: string | null; createdAt: Date },
): Promise<void> {
  await q
    .insert(t.matchMarks)
    .values(mark)
    .onConflictDoUpdate({ target: [t.matchMarks.organisationId, t.matchMarks.otherId], set: { mark: mark.mark, note: mark.note } });
}

export async function removeMark({ t, q }: Store, organisationId: OrganisationId, otherId: OrganisationId): Promise<void> {
  await q.delete(t.matchMarks).where(and(eq(t.matchMarks.organisationId, organisationId), eq(t.matchMarks.otherId, otherId)));
}

/** How many requests wait for an answer at each organisation. */
export async function countInboxes({ t, q }: Store, now: Date): Promise<Map<string, number>> {
  const rows = await q
    .select({ id: t.participants.organisationId, n: count() })
    .from(t.meetingRequests)
    .innerJoin(t.participants, eq(t.participants.id, t.meetingRequests.toId))
    .where(and(eq(t.meetingRequests.status, 'pending'), gt(t.meetingRequests.expiresAt, now)))
    .groupBy(t.participants.organisationId);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Admitted participants of these organisations at events that are neither drafts nor closed: one statement. */
export function listAdmitted({ t, q }: Store, organisationIds: readonly OrganisationId[]) {
  const { id, eventId, organisationId, family, given, hanzi } = t.participants;
  return q
    .select({ id, eventId, organisationId, family, given, hanzi, eventName: t.events.name, startsOn: t.events.startsOn })
    .from(t.participants)
    .innerJoin(t.events, eq(t.events.id, eventId))
    .where(and(inArray(organisationId, [...organisationIds]), eq(t.participants.status, 'admitted'), notInArray(t.events.status, ['draft', 'closed'])))
    .orderBy(t.events.startsOn, t.participants.family, id);
}

/** Requests between two groups of participants, either way, the newest first. */
export function listRequestsBetween({ t, q }: Store, ours: readonly Id<'participant'>[], theirs: readonly Id<'participant'>[]) {
  const { fromId, toId, createdAt, status } = t.meetingRequests;
  const between = or(and(inArray(fromId, [...ours]), inArray(toId, [...theirs])), and(inArray(fromId, [...theirs]), inArray(toId, [...ours])));
  return q
    .select()
    .from(t.meetingRequests)
    .where(and(between, ne(status, 'withdrawn')))
    .orderBy(desc(createdAt));
}
