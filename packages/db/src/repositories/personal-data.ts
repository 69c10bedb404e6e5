import type { Id } from '@jumelage/domain/ids';
import { type AnyColumn, and, eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm';
import { personalTables } from '../personal-tables.ts';
import type { Schema } from '../schema/tables.ts';
import type { Store } from '../store.ts';
import { isSent } from './request-status.ts';

type UserId = Id<'user'>;

type Table = keyof Schema;

/**
 * Compares a column with a canonical address, however it was typed: invitations and mails keep what their sender wrote.
 */
export function isAddress(column: AnyColumn, email: string): SQL {
  return eq(sql`lower(${column})`, email);
}

export type PersonalData = Readonly<Partial<Record<Table, readonly Readonly<Record<string, unknown>>[]>>>;

/** Finds the ids that tie a person to their data, and their address. */
export async function tiesOf({ t, q }: Store, userId: UserId) {
  const memberships = await q
    .select({ id: t.organisationMembers.organisationId })
    .from(t.organisationMembers)
    .where(eq(t.organisationMembers.userId, userId));
  const seats = await q.select({ id: t.participants.id }).from(t.participants).where(eq(t.participants.userId, userId));
  const [user] = await q.select({ email: t.users.email }).from(t.users).where(eq(t.users.id, userId));
  return {
    organisationIds: memberships.map((row) => row.id),
    participantIds: seats.map((row) => row.id),
    email: user?.email ?? '',
  };
}

/** Collects all personal data of a user, table by table, without what is secret even to them. */
export async function collectPersonalData(store: Store, userId: UserId): Promise<PersonalData> {
  const { t, q } = store;
  const { organisationIds, participantIds, email } = await tiesOf(store, userId);
  const mine = (column: Parameters<typeof inArray>[0]) => inArray(column, participantIds);
  const ours = (column: Parameters<typeof inArray>[0]) => inArray(column, organisationIds);
  // A conversation is of both: what the other wrote goes along, as it does with requests.
  const ownThreads = q
    .select({ id: t.threads.id })
    .from(t.threads)
    .innerJoin(t.meetingRequests, eq(t.meetingRequests.id, t.threads.requestId))
    .where(or(mine(t.meetingRequests.fromId), mine(t.meetingRequests.toId)));
  const conditions: Partial<Record<Table, SQL | undefined>> = {
    users: eq(t.users.id, userId),
    signIns: eq(t.signIns.userId, userId),
    knownDevices: eq(t.knownDevices.userId, userId),
    challenges: eq(t.challenges.userId, userId),
    passkeys: eq(t.passkeys.userId, userId),
    authenticators: eq(t.authenticators.userId, userId),
    recoveryCodes: eq(t.recoveryCodes.userId, userId),
    identities: eq(t.identities.userId, userId),
    consents: eq(t.consents.userId, userId),
    idempotencyKeys: eq(t.idempotencyKeys.userId, userId),
    mailRefusals: eq(t.mailRefusals.userId, userId),
    notifications: eq(t.notifications.userId, userId),
    savedSearches: eq(t.savedSearches.userId, userId),
    mails: or(eq(t.mails.userId, userId), isAddress(t.mails.address, email)),
    mailStops: isAddress(t.mailStops.address, email),
    addressRefusals: isAddress(t.addressRefusals.address, email),
    imports: eq(t.imports.by, userId),
    importChanges: mine(t.importChanges.participantId),
    importTexts: ours(t.importTexts.organisationId),
    mailings: eq(t.mailings.authorId, userId),
    mailingRecipients: mine(t.mailingRecipients.participantId),
    organisationMembers: eq(t.organisationMembers.userId, userId),
    eventOrganisers: eq(t.eventOrganisers.userId, userId),
    invitations: or(eq(t.invitations.createdBy, userId), isAddress(t.invitations.email, email)),
    ownershipClaims: eq(t.ownershipClaims.userId, userId),
    documentOpenings: eq(t.documentOpenings.userId, userId),
    auditEntries: eq(t.auditEntries.actorId, userId),
    matchWeights: eq(t.matchWeights.createdBy, userId),
    organisations: ours(t.organisations.id),
    organisationTexts: ours(t.organisationTexts.organisationId),
    organisationTopics: ours(t.organisationTopics.organisationId),
    cooperations: ours(t.cooperations.organisationId),
    raises: ours(t.raises.organisationId),
    theses: ours(t.theses.organisationId),
    matchMarks: ours(t.matchMarks.organisationId),
    documents: ours(t.documents.organisationId),
    pictures: ours(t.pictures.organisationId),
    grants: or(ours(t.grants.organisationId), ours(t.grants.granteeId)),
    participants: mine(t.participants.id),
    unavailabilities: mine(t.unavailabilities.participantId),
    calendarFeeds: mine(t.calendarFeeds.participantId),
    meetingRequests: or(mine(t.meetingRequests.fromId), and(mine(t.meetingRequests.toId), isSent({ t }))),
    messages: or(eq(t.messages.authorId, userId), inArray(t.messages.threadId, ownThreads)),
    threadReads: eq(t.threadReads.userId, userId),
    meetings: or(mine(t.meetings.firstId), mine(t.meetings.secondId)),
    seats: mine(t.seats.participantId),
    outcomes: mine(t.outcomes.participantId),
    delays: mine(t.delays.participantId),
    contactCards: mine(t.contactCards.participantId),
    scheduleSteps: eq(t.scheduleSteps.by, userId),
    removals: mine(t.removals.participantId),
  };
  const data: Partial<Record<Table, readonly Record<string, unknown>[]>> = {};
  for (const [name, where] of Object.entries(conditions) as [Table, SQL | undefined][]) {
    const hidden = personalTables[name].secret ?? [];
    const columns = Object.fromEntries(
      Object.entries(getTableColumns(t[name])).filter(([column]) => !hidden.includes(column)),
    );
    data[name] = await q
      .select(columns as never)
      .from(t[name])
      .where(where);
  }
  return data;
}

/**
 * Counts people by country and by the year in which they came: accounts by their organisations' country, participants
 * by theirs; a person of several is counted in each.
 */
export async function countPeople({ t, q }: Store) {
  const accounts = await q
    .select({
      userId: t.users.id,
      createdAt: t.users.createdAt,
      country: t.organisations.country,
      shownAbroad: t.organisations.shownAbroad,
    })
    .from(t.users)
    .leftJoin(t.organisationMembers, eq(t.organisationMembers.userId, t.users.id))
    .leftJoin(t.organisations, eq(t.organisations.id, t.organisationMembers.organisationId));
  const participants = await q
    .select({
      id: t.participants.id,
      createdAt: t.participants.createdAt,
      country: t.organisations.country,
      shownAbroad: t.participants.shownAbroad,
      erasedAt: t.participants.erasedAt,
    })
    .from(t.participants)
    .innerJoin(t.organisations, eq(t.organisations.id, t.participants.organisationId));
  return { accounts, participants };
}

/** Lists each event with the days on which its people are hidden and erased. */
export function retentionDates({ t, q }: Store) {
  const { name, startsOn, endsOn, hideOn, eraseOn, erasedAt } = t.events;
  return q.select({ name, endsOn, hideOn, eraseOn, erasedAt }).from(t.events).orderBy(startsOn);
}
