import type { StepAct } from '@jumelage/domain/day';
import type { Id } from '@jumelage/domain/ids';
import { displayName } from '@jumelage/domain/participant';
import { and, eq, getTableColumns, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { personalTables } from '../personal-tables.ts';
import type { Schema } from '../schema.ts';
import { chunksOf, type Store } from '../store.ts';
import { followOwners } from './consents.ts';

type UserId = Id<'user'>;
type ParticipantId = Id<'participant'>;
type Table = keyof Schema;

/** Stands where a name was. */
export const erasedName = '—';

export type PersonalData = Readonly<Partial<Record<Table, readonly Readonly<Record<string, unknown>>[]>>>;

/** The ids by which a person is tied to what is kept of them. */
async function tiesOf({ t, q }: Store, userId: UserId) {
  const memberships = await q.select({ id: t.organisationMembers.organisationId }).from(t.organisationMembers).where(eq(t.organisationMembers.userId, userId));
  const seats = await q.select({ id: t.participants.id }).from(t.participants).where(eq(t.participants.userId, userId));
  const [user] = await q.select({ email: t.users.email }).from(t.users).where(eq(t.users.id, userId));
  return { organisationIds: memberships.map((row) => row.id), participantIds: seats.map((row) => row.id), email: user?.email ?? '' };
}

/** Everything that is kept of a person, table by table, without what is secret even to them. */
export async function collectPersonalData(store: Store, userId: UserId): Promise<PersonalData> {
  const { t, q } = store;
  const { organisationIds, participantIds, email } = await tiesOf(store, userId);
  const mine = (column: Parameters<typeof inArray>[0]) => inArray(column, participantIds);
  const ours = (column: Parameters<typeof inArray>[0]) => inArray(column, organisationIds);
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
    mailRefusals: eq(t.mailRefusals.userId, userId),
    notifications: eq(t.notifications.userId, userId),
    mails: or(eq(t.mails.userId, userId), eq(t.mails.address, email)),
    mailStops: eq(t.mailStops.address, email),
    organisationMembers: eq(t.organisationMembers.userId, userId),
    eventOrganisers: eq(t.eventOrganisers.userId, userId),
    invitations: or(eq(t.invitations.createdBy, userId), eq(t.invitations.email, email)),
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
    meetingRequests: or(mine(t.meetingRequests.fromId), mine(t.meetingRequests.toId)),
    meetings: or(mine(t.meetings.firstId), mine(t.meetings.secondId)),
    seats: mine(t.seats.participantId),
    outcomes: mine(t.outcomes.participantId),
    scheduleSteps: eq(t.scheduleSteps.by, userId),
  };
  const data: Partial<Record<Table, readonly Record<string, unknown>[]>> = {};
  for (const [name, where] of Object.entries(conditions) as [Table, SQL | undefined][]) {
    const hidden = personalTables[name].secret ?? [];
    const columns = Object.fromEntries(Object.entries(getTableColumns(t[name])).filter(([column]) => !hidden.includes(column)));
    data[name] = await q
      .select(columns as never)
      .from(t[name])
      .where(where);
  }
  return data;
}

/** Organisations of which somebody is the only owner while others are members: it must be handed over before they leave. */
export async function organisationsToHandOver({ t, q }: Store, userId: UserId): Promise<Id<'organisation'>[]> {
  const m = t.organisationMembers;
  const own = await q
    .select({ id: m.organisationId })
    .from(m)
    .where(and(eq(m.userId, userId), eq(m.role, 'owner')));
  if (own.length === 0) return [];
  const all = await q
    .select()
    .from(m)
    .where(
      inArray(
        m.organisationId,
        own.map((row) => row.id),
      ),
    );
  return own
    .map((row) => row.id)
    .filter((id) => {
      const others = all.filter((row) => row.organisationId === id && row.userId !== userId);
      return others.length > 0 && !others.some((row) => row.role === 'owner');
    });
}

/** Blanks what names participants: they stay as numbers in every count, and nobody can say who they were. */
export async function eraseParticipants(store: Store, ids: readonly ParticipantId[], now: Date): Promise<void> {
  const { t, q } = store;
  for (const some of chunksOf(ids)) {
    await q
      .update(t.participants)
      .set({ family: erasedName, given: erasedName, hanzi: null, email: null, userId: null, languages: [], hours: null, shownAbroad: false, erasedAt: now })
      .where(inArray(t.participants.id, some));
    await q.update(t.meetingRequests).set({ message: '' }).where(inArray(t.meetingRequests.fromId, some));
    await q.update(t.meetingRequests).set({ answerNote: null }).where(inArray(t.meetingRequests.toId, some));
    await q.update(t.outcomes).set({ note: '' }).where(inArray(t.outcomes.participantId, some));
    await q.delete(t.unavailabilities).where(inArray(t.unavailabilities.participantId, some));
    await q.delete(t.calendarFeeds).where(inArray(t.calendarFeeds.participantId, some));
    await q.delete(t.invitations).where(inArray(t.invitations.participantId, some));
  }
  await blankSteps(store, ids);
}

/** Where the words of a day's step hold names. */
const nameKeys = new Set(['name', 'first', 'second']);
const namingActs = ['late', 'absent', 'walk_in', 'interpreter_gone'] as const satisfies readonly StepAct[];

/** Steps of a day name whom they concerned, for their words: the names go. */
async function blankSteps({ t, q }: Store, ids: readonly string[]): Promise<void> {
  const { id, facts } = t.scheduleSteps;
  const m = t.meetings;
  const concerned = new Set<string>(ids);
  for (const some of chunksOf(ids as readonly ParticipantId[])) {
    const meetings = await q
      .select({ id: m.id })
      .from(m)
      .where(or(inArray(m.firstId, some), inArray(m.secondId, some)));
    for (const meeting of meetings) concerned.add(meeting.id);
  }
  const steps = await q
    .select({ id, facts })
    .from(t.scheduleSteps)
    .where(inArray(t.scheduleSteps.act, [...namingActs]));
  for (const step of steps) {
    if (!['participantId', 'meetingId', 'interpreterId'].some((key) => concerned.has(String(step.facts[key])))) continue;
    const blank = Object.fromEntries(Object.entries(step.facts).map(([key, value]) => [key, nameKeys.has(key) ? erasedName : value]));
    await q.update(t.scheduleSteps).set({ facts: blank }).where(eq(id, step.id));
  }
}

/** Blanks an organisation that only its leaving member spoke for: its place in past events is kept, what it told of itself is not. */
async function eraseOrganisation({ t, q }: Store, id: Id<'organisation'>): Promise<void> {
  for (const table of [
    t.organisationTexts,
    t.organisationTopics,
    t.cooperations,
    t.raises,
    t.theses,
    t.matchMarks,
    t.matchImpressions,
    t.documents,
    t.pictures,
    t.grants,
    t.invitations,
  ]) {
    await q.delete(table).where(eq(table.organisationId, id));
  }
  await q.delete(t.grants).where(eq(t.grants.granteeId, id));
  const blank = {
    nameLatin: erasedName,
    nameHanzi: null,
    nameFolded: erasedName,
    city: null,
    registrationNumber: null,
    website: null,
    foundedYear: null,
    headcount: null,
    turnover: null,
  };
  await q
    .update(t.organisations)
    .set({ ...blank, status: 'draft', shownAbroad: false, countryConfirmedAt: null, topics: [], stage: null, trl: null })
    .where(eq(t.organisations.id, id));
}

/** What others were told of a person, or of an organisation that goes with them, keeps its place in their lists and loses the names. */
async function blankNotifications({ t, q }: Store, names: ReadonlySet<string>): Promise<void> {
  const { id, facts, kind } = t.notifications;
  const naming = await q
    .select({ id, facts })
    .from(t.notifications)
    .where(inArray(kind, ['request_received', 'request_answered', 'grant_asked', 'grant_answered']));
  for (const row of naming) {
    const blank = Object.fromEntries(Object.entries(row.facts).map(([key, value]) => [key, names.has(String(value)) ? erasedName : value]));
    if (Object.values(row.facts).some((value) => names.has(String(value)))) await q.update(t.notifications).set({ facts: blank }).where(eq(id, row.id));
  }
}

/** Removes a person: the account and all that hangs on it, names and words in events; what is left counts and names nobody. Answers the organisations that were theirs alone. */
export async function erasePerson(store: Store, userId: UserId, now: Date): Promise<readonly Id<'organisation'>[]> {
  const { t, q } = store;
  const { organisationIds, participantIds, email } = await tiesOf(store, userId);
  const members =
    organisationIds.length === 0 ? [] : await q.select().from(t.organisationMembers).where(inArray(t.organisationMembers.organisationId, organisationIds));
  const alone = organisationIds.filter((id) => !members.some((row) => row.organisationId === id && row.userId !== userId));
  const people = participantIds.length === 0 ? [] : await q.select().from(t.participants).where(inArray(t.participants.id, participantIds));
  const organisations = alone.length === 0 ? [] : await q.select().from(t.organisations).where(inArray(t.organisations.id, alone));
  const names = [
    ...people.map(({ family, given, hanzi }) => displayName({ family, given, hanzi: hanzi ?? undefined })),
    ...organisations.flatMap(({ nameLatin, nameHanzi }) => (nameHanzi ? [nameLatin, nameHanzi] : [nameLatin])),
  ];
  await blankNotifications(store, new Set(names));
  await eraseParticipants(store, participantIds, now);
  for (const id of alone) await eraseOrganisation(store, id);
  await q
    .update(t.mails)
    .set({ address: '', facts: {} })
    .where(and(or(eq(t.mails.userId, userId), eq(t.mails.address, email)), inArray(t.mails.status, ['sent', 'uncertain', 'failed', 'dropped'])));
  await q
    .update(t.mails)
    .set({ address: '', facts: {}, status: 'dropped' })
    .where(and(eq(t.mails.userId, userId), inArray(t.mails.status, ['waiting', 'sending'])));
  await q.delete(t.mailStops).where(eq(t.mailStops.address, email));
  await q.update(t.invitations).set({ email: null, note: '' }).where(eq(t.invitations.email, email));
  const learned = await q.select().from(t.matchWeights).where(eq(t.matchWeights.createdBy, userId));
  for (const row of learned) {
    await q
      .update(t.matchWeights)
      .set({ learned: { ...row.learned, by: { family: erasedName, given: erasedName } } })
      .where(eq(t.matchWeights.version, row.version));
  }
  await q.delete(t.users).where(eq(t.users.id, userId));
  // What is left is shown to the other side by the word of the owners who stay.
  await followOwners(
    store,
    organisationIds.filter((id) => !alone.includes(id)),
  );
  return alone;
}

/** Events whose people are due to be erased on a calendar day of theirs. */
export function eventsToErase({ t, q }: Store) {
  return q.select({ id: t.events.id, zone: t.events.zone, eraseOn: t.events.eraseOn }).from(t.events).where(isNull(t.events.erasedAt));
}

/** Blanks everybody of an event, interpreters included, and says that it was done. */
export async function eraseEventPeople(store: Store, eventId: Id<'event'>, now: Date): Promise<number> {
  const { t, q } = store;
  const people = await q.select({ id: t.participants.id }).from(t.participants).where(eq(t.participants.eventId, eventId));
  await eraseParticipants(
    store,
    people.map((row) => row.id),
    now,
  );
  const sessions = q.select({ id: t.sessions.id }).from(t.sessions).where(eq(t.sessions.eventId, eventId));
  const interpreters = await q.select({ id: t.interpreters.id }).from(t.interpreters).where(inArray(t.interpreters.sessionId, sessions));
  await q.update(t.interpreters).set({ family: erasedName, given: erasedName, hanzi: null }).where(inArray(t.interpreters.sessionId, sessions));
  await blankSteps(
    store,
    interpreters.map((row) => row.id),
  );
  await q.delete(t.notifications).where(eq(t.notifications.eventId, eventId));
  await q.update(t.events).set({ erasedAt: now }).where(eq(t.events.id, eventId));
  return people.length;
}

/** People by country and by the year in which they came: accounts by their organisations' country, participants by theirs; a person of several is counted in each. */
export async function countPeople({ t, q }: Store) {
  const accounts = await q
    .select({ userId: t.users.id, createdAt: t.users.createdAt, country: t.organisations.country, shownAbroad: t.organisations.shownAbroad })
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

/** Each event with the days on which its people are hidden and erased. */
export function retentionDates({ t, q }: Store) {
  const { name, startsOn, endsOn, hideOn, eraseOn, erasedAt } = t.events;
  return q.select({ name, endsOn, hideOn, eraseOn, erasedAt }).from(t.events).orderBy(startsOn);
}
