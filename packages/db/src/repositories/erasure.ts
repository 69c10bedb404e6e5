import { fieldsWith } from '@jumelage/domain/field';
import type { Id } from '@jumelage/domain/ids';
import { displayName, fullName } from '@jumelage/domain/participant';
import { participantFields } from '@jumelage/domain/participant-fields';
import { profileFields } from '@jumelage/domain/profile';
import { blanksOf, type Redaction } from '@jumelage/domain/redaction';
import { namelessSortKey } from '@jumelage/domain/sort-key';
import { and, eq, getTableColumns, inArray, isNull, or, type Table } from 'drizzle-orm';
import type { Schema } from '../schema/tables.ts';
import { chunksOf, type Store } from '../store.ts';
import { followOwners } from './consents.ts';
import { followDeclarations } from './import-profiles.ts';
import { forgetMeetingsInMerges, forgetOrganisationInMerges, forgetUserInMerges } from './kept-merges.ts';
import { removeThreadsOfEvent } from './messages.ts';
import { unindexOrganisation } from './organisation-search.ts';
import { isAddress, tiesOf } from './personal-data.ts';

type UserId = Id<'user'>;
type ParticipantId = Id<'participant'>;

type Row<T extends keyof Schema> = Schema[T]['$inferSelect'];

/** The text in place of an erased name. */
export const erasedName = '—';

const requestFields = [
  'id',
  'eventId',
  'fromId',
  'toId',
  'priority',
  'status',
  'openPair',
  'createdAt',
  'expiresAt',
  'answeredAt',
  'origin',
  'fromAnswer',
  'toAnswer',
] as const;

/** Checks a list against the columns of its table: what cannot be null and is not kept has a blank. */
function of<T extends keyof Schema>() {
  return <const Kept extends keyof Row<T>>(redaction: Redaction<Row<T>, Kept>) => redaction;
}

/**
 * The columns that stay in rows which outlive a person, so that counts and others' histories hold. These are allow
 * lists: a column that a table gains is blanked until it is put here.
 */
export const keptAtErasure = {
  participant: of<'participants'>()({
    kept: [
      'id',
      'eventId',
      'organisationId',
      ...fieldsWith(participantFields, 'erased', 'kept'),
      'status',
      'checkedInAt',
      'arrivesAt',
      'absentAt',
      'deskAt',
      'createdAt',
    ],
    blanks: {
      family: erasedName,
      given: erasedName,
      nameSort: namelessSortKey,
      languages: [],
      tags: [],
      shownAbroad: false,
    },
  }),
  organisation: of<'organisations'>()({
    kept: [
      'id',
      'isSample',
      'hasInventedParts',
      'createdAt',
      'updatedAt',
      ...fieldsWith(profileFields, 'erased', 'kept'),
    ],
    blanks: { nameLatin: erasedName, nameSort: namelessSortKey, status: 'draft', topics: [], shownAbroad: false },
  }),
  /** A request whose sender, or whose receiver, is gone: each takes their own words along. */
  sentRequest: of<'meetingRequests'>()({
    kept: [...requestFields, 'answerNote', 'declineReason'],
    blanks: { message: '' },
  }),
  receivedRequest: of<'meetingRequests'>()({ kept: [...requestFields, 'message', 'starter'], blanks: {} }),
  outcome: of<'outcomes'>()({
    kept: ['meetingId', 'participantId', 'held', 'rating', 'nextStep', 'updatedAt'],
    blanks: { note: '' },
  }),
  interpreter: of<'interpreters'>()({
    kept: ['id', 'sessionId', 'languages', 'retired'],
    blanks: { family: erasedName, given: erasedName },
  }),
  mail: of<'mails'>()({
    kept: ['id', 'cause', 'kind', 'language', 'eventId', 'status', 'bulk', 'attempts', 'nextAt', 'createdAt', 'sentAt'],
    blanks: { address: '', facts: {} },
  }),
  /** An invitation that was mailed to the person. */
  invitation: of<'invitations'>()({
    kept: [
      'id',
      'codeHash',
      'role',
      'eventId',
      'organisationId',
      'participantId',
      'usesLeft',
      'used',
      'createdBy',
      'createdAt',
      'expiresAt',
      'revokedAt',
    ],
    blanks: { note: '' },
  }),
};

/** Computes the values that erasure writes into a table's rows: a blank for each column that is not kept. */
export function erasedColumns(table: Table, redaction: { readonly kept: readonly string[]; readonly blanks: object }) {
  return blanksOf<Record<string, unknown>, string>(
    Object.keys(getTableColumns(table)),
    redaction as Redaction<Record<string, unknown>, string>,
  );
}

/**
 * Lists organisations of which somebody is the only owner while others are members: they must be handed over before
 * that person leaves.
 */
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
  const { participant, sentRequest, receivedRequest, outcome } = keptAtErasure;
  for (const some of chunksOf(ids)) {
    const { participants: p, meetingRequests: r } = t;
    const erased = await q
      .update(p)
      .set({ ...erasedColumns(p, participant), erasedAt: now })
      .where(inArray(p.id, some))
      .returning({ organisationId: p.organisationId });
    // With the people their consent goes, and what it showed.
    await followDeclarations(
      store,
      erased.map(({ organisationId }) => organisationId),
      now,
    );
    await q.update(r).set(erasedColumns(r, sentRequest)).where(inArray(r.fromId, some));
    await q.update(r).set(erasedColumns(r, receivedRequest)).where(inArray(r.toId, some));
    await q.update(t.outcomes).set(erasedColumns(t.outcomes, outcome)).where(inArray(t.outcomes.participantId, some));
    await q.delete(t.contactCards).where(inArray(t.contactCards.participantId, some));
    await q.delete(t.delays).where(inArray(t.delays.participantId, some));
    await q.delete(t.unavailabilities).where(inArray(t.unavailabilities.participantId, some));
    await q.delete(t.calendarFeeds).where(inArray(t.calendarFeeds.participantId, some));
    await q.delete(t.importChanges).where(inArray(t.importChanges.participantId, some));
    await q.delete(t.removals).where(inArray(t.removals.participantId, some));
    await q.delete(t.invitations).where(inArray(t.invitations.participantId, some));
  }
  await blankSteps(store, ids);
  await forgetMeetingsInMerges(store, ids);
}

/** Blanks the texts in steps that concerned somebody: of their facts stay numbers, ids and instants. */
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
  const stays = ([key, value]: [string, unknown]) => typeof value !== 'string' || key.endsWith('Id') || key === 'at';
  for (const step of await q.select({ id, facts }).from(t.scheduleSteps)) {
    const entries = Object.entries(step.facts);
    if (entries.every(stays) || !entries.some(([, value]) => concerned.has(String(value)))) continue;
    const blank = Object.fromEntries(entries.map((entry) => (stays(entry) ? entry : [entry[0], erasedName])));
    await q.update(t.scheduleSteps).set({ facts: blank }).where(eq(id, step.id));
  }
}

/** Blanks an organisation whose only member leaves: its place in past events stays, its profile does not. */
async function eraseOrganisation(store: Store, id: Id<'organisation'>): Promise<void> {
  const { t, q } = store;
  for (const table of [
    t.organisationTexts,
    t.organisationTopics,
    t.cooperations,
    t.raises,
    t.theses,
    t.matchMarks,
    t.matchImpressions,
    t.savedSearches,
    t.documents,
    t.pictures,
    t.grants,
    t.invitations,
    t.ownershipClaims,
    t.importTexts,
  ]) {
    await q.delete(table).where(eq(table.organisationId, id));
  }
  await q.delete(t.grants).where(eq(t.grants.granteeId, id));
  await unindexOrganisation(store, id);
  const o = t.organisations;
  // What was joined to it was it under another name.
  const joined = await q.select({ id: o.id }).from(o).where(eq(o.mergedIntoId, id));
  const m = t.organisationMerges;
  await q.delete(m).where(or(eq(m.organisationId, id), eq(m.intoId, id)));
  await forgetOrganisationInMerges(store, id);
  const { mergeProposals: p } = t;
  await q.delete(p).where(or(eq(p.fromId, id), eq(p.intoId, id)));
  await q.update(o).set(erasedColumns(o, keptAtErasure.organisation)).where(eq(o.id, id));
  for (const one of joined) await eraseOrganisation(store, one.id);
}

/**
 * Blanks the names of a person, and of organisations that are erased with them, in others' notifications; the entries
 * stay.
 */
async function blankNotifications({ t, q }: Store, names: ReadonlySet<string>): Promise<void> {
  const { id, facts } = t.notifications;
  for (const row of await q.select({ id, facts }).from(t.notifications)) {
    if (!Object.values(row.facts).some((value) => names.has(String(value)))) continue;
    const blank = Object.fromEntries(
      Object.entries(row.facts).map(([key, value]) => [key, names.has(String(value)) ? erasedName : value]),
    );
    await q.update(t.notifications).set({ facts: blank }).where(eq(id, row.id));
  }
}

/**
 * Forgets an address: mails that were or would be sent there, invitations, refusals of mail servers, sign-ups that
 * never ended.
 */
async function forgetAddress({ t, q }: Store, userId: UserId, email: string): Promise<void> {
  const { mails: m, invitations: i, challenges: c } = t;
  const theirs = or(eq(m.userId, userId), isAddress(m.address, email));
  await q
    .update(m)
    .set({ status: 'dropped' })
    .where(and(theirs, inArray(m.status, ['waiting', 'sending'])));
  await q.update(m).set(erasedColumns(m, keptAtErasure.mail)).where(theirs);
  await q.delete(t.mailStops).where(isAddress(t.mailStops.address, email));
  await q.delete(t.addressRefusals).where(isAddress(t.addressRefusals.address, email));
  await q.update(i).set(erasedColumns(i, keptAtErasure.invitation)).where(isAddress(i.email, email));
  await q.update(i).set({ note: '' }).where(eq(i.createdBy, userId));
  const open = await q.select({ id: c.id, state: c.state }).from(c).where(isNull(c.userId));
  for (const { id } of open.filter(({ state }) => Object.values(state).includes(email)))
    await q.delete(c).where(eq(c.id, id));
}

/**
 * Removes a person: the account and all that hangs on it, names and words in events; what is left counts and names
 * nobody. Answers the organisations that were theirs alone.
 */
export async function erasePerson(store: Store, userId: UserId, now: Date): Promise<readonly Id<'organisation'>[]> {
  const { t, q } = store;
  const { organisationIds, participantIds, email } = await tiesOf(store, userId);
  const members =
    organisationIds.length === 0
      ? []
      : await q
          .select()
          .from(t.organisationMembers)
          .where(inArray(t.organisationMembers.organisationId, organisationIds));
  const alone = organisationIds.filter(
    (id) => !members.some((row) => row.organisationId === id && row.userId !== userId),
  );
  const accounts = await q.select().from(t.users).where(eq(t.users.id, userId));
  const people =
    participantIds.length === 0
      ? []
      : await q.select().from(t.participants).where(inArray(t.participants.id, participantIds));
  const organisations =
    alone.length === 0 ? [] : await q.select().from(t.organisations).where(inArray(t.organisations.id, alone));
  const names = [
    ...[...accounts, ...people].flatMap(({ family, given, hanzi }) => {
      const name = { family, given, hanzi: hanzi ?? undefined };
      return [displayName(name), fullName(name)];
    }),
    ...organisations.flatMap(({ nameLatin, nameHanzi }) => (nameHanzi ? [nameLatin, nameHanzi] : [nameLatin])),
  ];
  await blankNotifications(store, new Set(names));
  await eraseParticipants(store, participantIds, now);
  // What was theirs alone and is joined to another only just now goes as well: such a merge is not undone.
  const joined = await forgetUserInMerges(store, userId);
  for (const id of [...alone, ...joined]) await eraseOrganisation(store, id);
  await forgetAddress(store, userId, email);
  await q.update(t.grants).set({ message: '' }).where(eq(t.grants.askedBy, userId));
  const learned = await q.select().from(t.matchWeights).where(eq(t.matchWeights.createdBy, userId));
  for (const row of learned) {
    await q
      .update(t.matchWeights)
      .set({ learned: { ...row.learned, by: { family: erasedName, given: erasedName } } })
      .where(eq(t.matchWeights.version, row.version));
  }
  await q.delete(t.users).where(eq(t.users.id, userId));
  // The remaining owners' consents decide whether the other side sees it.
  await followOwners(
    store,
    organisationIds.filter((id) => !alone.includes(id)),
  );
  return alone;
}

/** Lists events whose people are due to be erased on a calendar day of theirs. */
export function eventsToErase({ t, q }: Store) {
  return q
    .select({ id: t.events.id, zone: t.events.zone, eraseOn: t.events.eraseOn })
    .from(t.events)
    .where(isNull(t.events.erasedAt));
}

/** Blanks everybody of an event, interpreters included, and records the erasure. */
export async function eraseEventPeople(store: Store, eventId: Id<'event'>, now: Date): Promise<number> {
  const { t, q } = store;
  const people = await q
    .select({ id: t.participants.id })
    .from(t.participants)
    .where(eq(t.participants.eventId, eventId));
  await eraseParticipants(
    store,
    people.map((row) => row.id),
    now,
  );
  const i = t.interpreters;
  const sessions = q.select({ id: t.sessions.id }).from(t.sessions).where(eq(t.sessions.eventId, eventId));
  const interpreters = await q.select({ id: i.id }).from(i).where(inArray(i.sessionId, sessions));
  await q.update(i).set(erasedColumns(i, keptAtErasure.interpreter)).where(inArray(i.sessionId, sessions));
  await blankSteps(
    store,
    interpreters.map((row) => row.id),
  );
  // The name of a list may be somebody's.
  await q.update(t.imports).set({ fileName: null }).where(eq(t.imports.eventId, eventId));
  await removeThreadsOfEvent(store, eventId);
  await q.delete(t.notifications).where(eq(t.notifications.eventId, eventId));
  await q.update(t.events).set({ erasedAt: now }).where(eq(t.events.id, eventId));
  return people.length;
}
