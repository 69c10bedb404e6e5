import type { Id } from '@jumelage/domain/ids';
import { displayName } from '@jumelage/domain/participant';
import { pairKey } from '@jumelage/domain/request';
import { givenOrganisation, givenUser, hashOf, type Writer } from './rows.ts';
import { givenGuest, givenRequest, type SeededSession } from './world-event.ts';

type Around = {
  readonly eventId: Id<'event'>;
  readonly session: SeededSession;
  readonly otherSession: SeededSession;
  readonly draftId: Id<'organisation'>;
  readonly fundId: Id<'organisation'>;
  readonly freeOrganisationId: Id<'organisation'>;
  readonly owner: Id<'user'>;
  readonly ownerEmail: string;
  readonly member: Id<'user'>;
  readonly hiddenEventId: Id<'event'>;
  readonly ann: Id<'participant'>;
  readonly ben: Id<'participant'>;
  /** Of others than the one who is asked. */
  readonly meetingId: Id<'meeting'>;
};

/**
 * Creates rows beside the usual ones (cancelled, over, hidden, anonymous, opened) that a missing condition would let
 * through.
 */
export async function givenBeside(writer: Writer, of: Around) {
  const { q, t, marks, newId, now } = writer;
  const { eventId, session, fundId, ann, ben } = of;
  const away = session.slotIds[3] ?? 'slt_';
  const isPublished = session.scheduleIds[1];

  const guest = async (role: string, more: Parameters<typeof givenOrganisation>[2]) => {
    const own = writer.as(role);
    const user = await givenUser(own);
    const organisationId = await givenOrganisation(own, { [user.id]: 'owner' }, more);
    await q
      .insert(t.pictures)
      .values({ organisationId, type: 'image/webp', hash: hashOf(organisationId), bytes: Buffer.from(marks.next()) });
    const participantId = await givenGuest(
      own,
      eventId,
      { user, organisationId, status: 'admitted', shownAbroad: more?.shownAbroad ?? true },
      away,
    );
    return { user, organisationId, participantId };
  };
  // Two of the other side: one not shown abroad, one without a name except for people they know.
  const unseen = await guest('unseen', { country: 'CN', shownAbroad: false });
  const nameless = await guest('anonymous', { isAnonymous: true, nameSort: '~' });
  await q.insert(t.pictures).values({
    organisationId: of.draftId,
    type: 'image/webp',
    hash: hashOf(of.draftId),
    bytes: Buffer.from(marks.next()),
  });

  // The nameless one has opened everything to the fund.
  const granted = {
    organisationId: nameless.organisationId,
    granteeId: fundId,
    status: 'granted' as const,
    message: marks.next(),
    createdAt: now,
    changedAt: now,
  };
  await q.insert(t.grants).values([
    { id: newId('grant', 'profile'), layer: 'profile', ...granted },
    { id: newId('grant', 'documents'), layer: 'documents', ...granted },
  ]);
  const documentId = newId('document', 'anonymous');
  const bytes = Buffer.from(`%PDF-1.4 ${marks.next()}`);
  const file = {
    name: `${marks.next()}.pdf`,
    type: 'application/pdf' as const,
    size: bytes.length,
    hash: hashOf(documentId),
    bytes,
  };
  await q.insert(t.documents).values({
    id: documentId,
    organisationId: nameless.organisationId,
    ...file,
    createdBy: nameless.user.id,
    createdAt: now,
  });

  const request = async (role: string, from: typeof ann, to: typeof ann) => {
    const id = await givenRequest(writer.as(role), eventId, {
      from,
      to,
      status: 'accepted',
      message: marks.next(),
      pair: pairKey(from, to),
    });
    const [firstId, secondId] = from < to ? [from, to] : [to, from];
    return { eventId, requestId: id, firstId, secondId, priority: 'must' as const, createdAt: now };
  };
  const cancelledMeeting = newId('meeting', 'cancelled');
  const unplacedMeeting = newId('meeting', 'unplaced');
  await q.insert(t.meetings).values([
    { id: cancelledMeeting, ...(await request('cancelled', ben, unseen.participantId)), status: 'cancelled' },
    { id: unplacedMeeting, ...(await request('unplaced', ben, nameless.participantId)), status: 'unscheduled' },
  ]);
  const slotId = session.slotIds[1] ?? 'slt_';
  await q.insert(t.placements).values({
    scheduleId: isPublished,
    meetingId: cancelledMeeting,
    slotId,
    tableId: session.tableIds[0] ?? 'tbl_',
    interpreterId: null,
  });
  await q.insert(t.seats).values(
    [ben, unseen.participantId].map((participantId) => ({
      scheduleId: isPublished,
      participantId,
      slotId,
      meetingId: cancelledMeeting,
    })),
  );
  const overdue = { from: ann, to: nameless.participantId, status: 'pending' as const, message: marks.next() };
  await givenRequest(writer.as('overdue'), eventId, {
    ...overdue,
    pair: pairKey(overdue.from, overdue.to),
    expiresAt: new Date(now.getTime() - 1000),
  });

  const mark = {
    organisationId: nameless.organisationId,
    mark: 'shortlisted' as const,
    createdAt: new Date(now.getTime() - 1000),
  };
  await q
    .insert(t.matchMarks)
    .values([fundId, of.freeOrganisationId].map((otherId) => ({ ...mark, otherId, note: marks.next() })));
  // A member of two organisations, and an owner whose address is in another event’s list.
  await q
    .insert(t.organisationMembers)
    .values({ organisationId: of.freeOrganisationId, userId: of.member, role: 'member' });
  await q.insert(t.participants).values({
    ...{
      id: newId('participant', 'listed'),
      eventId: of.hiddenEventId,
      organisationId: of.freeOrganisationId,
      userId: null,
      email: of.ownerEmail,
      languages: ['fr'],
    },
    ...{
      family: marks.next(),
      given: marks.next(),
      hanzi: marks.next(),
      attendance: 'onsite',
      zone: 'Europe/Paris',
      status: 'registered',
      createdAt: now,
    },
  });
  // The owner was just notified that staff acted for them, as others will be when staff act in the matrix.
  const facts = { act: 'PATCH /api/events/:eventId/registration' };
  await q.insert(t.notifications).values({
    id: newId('notification', 'acted for'),
    userId: of.owner,
    kind: 'acted_for',
    eventId,
    facts,
    createdAt: now,
  });
  await q
    .insert(t.organisationTopics)
    .values({ organisationId: of.freeOrganisationId, topicId: 'artificial_intelligence' });
  await q.insert(t.mailRefusals).values({ userId: of.owner, topic: 'events', at: now });
  // Rows that name others and stay when one of them leaves for good: a sent mail, notices, notes of the desk.
  const sent = {
    kind: 'new_device' as const,
    userId: of.owner,
    address: of.ownerEmail,
    language: 'en' as const,
    status: 'sent' as const,
  };
  await q.insert(t.mails).values({
    id: newId('mail', 'sent'),
    cause: marks.next(),
    ...sent,
    eventId,
    facts: { said: marks.next() },
    nextAt: now,
    createdAt: now,
  });
  const people = await q.select().from(t.participants);
  const free = (await q.select().from(t.organisations)).find(({ id }) => id === of.freeOrganisationId);
  const someone = people.find(({ id }) => id === ann);
  const named = {
    person: someone ? displayName({ ...someone, hanzi: someone.hanzi ?? undefined }) : '',
    organisation: free?.nameLatin ?? '',
  };
  await q.insert(t.notifications).values(
    Object.entries(named).map(([what, name]) => ({
      id: newId('notification', `about ${what}`),
      userId: of.owner,
      kind: 'new_device' as const,
      eventId,
      facts: { name },
      createdAt: now,
    })),
  );
  const late = {
    act: 'late' as const,
    facts: { participantId: of.meetingId, name: marks.next() },
    moves: [],
    effects: [],
    by: of.owner,
    at: now,
  };
  await q.insert(t.scheduleSteps).values({
    id: newId('step', 'late'),
    scheduleId: of.otherSession.scheduleIds[0],
    position: 1000,
    undone: true,
    ...late,
  });
  const challengeId = newId('challenge', 'reset');
  await q.insert(t.challenges).values({
    ...{ id: challengeId, kind: 'reset', secret: hashOf(challengeId), userId: of.owner, state: {} },
    ...{ guesses: 20, createdAt: now, expiresAt: new Date(now.getTime() + 600_000) },
  });

  const ofBen = people.find(({ id }) => id === ben);
  return {
    ...{ cancelledMeeting, unplacedMeeting, documentId, benFamily: ofBen?.family ?? '' },
    ...{
      unseen: unseen.participantId,
      unseenOrganisation: unseen.organisationId,
      namelessOrganisation: nameless.organisationId,
    },
    ...{ otherSession: of.otherSession.id, otherTable: of.otherSession.tableIds[0] ?? '' },
  };
}
