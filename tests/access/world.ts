import { createHash } from 'node:crypto';
import { toToken } from '@jumelage/api/features/mails/unsubscribe-token';
import type { Id, IdKind } from '@jumelage/domain/ids';
import { toInvitationCode } from '@jumelage/domain/invitation';
import { pairKey } from '@jumelage/domain/request';
import type { TestApp } from '../support/app.ts';
import { marksOf } from './marks.ts';
import { givenOrganisation, givenUser, type User, writerOf } from './rows.ts';
import { givenBeside } from './world-beside.ts';
import {
  type Guest,
  givenEvent,
  givenFeed,
  givenGuest,
  givenMailing,
  givenMessage,
  givenPlacedMeeting,
  givenRequest,
  givenSession,
} from './world-event.ts';
import { type Confidential, givenTrust } from './world-trust.ts';

/** One event with its people and their organisations; two of them hold the same things and nothing in common. */
export type World = {
  readonly name: string;
  readonly people: Readonly<
    Record<'owner' | 'member' | 'investor' | 'registered' | 'withdrawn' | 'organiser' | 'ann' | 'ben' | 'cat', User>
  >;
  /** A value for each parameter of a path, as who belongs to this world would give it. */
  readonly params: Readonly<Record<string, string>>;
  /** The value of a parameter at some endpoints where its name means something else: by both. */
  readonly special: Readonly<Record<string, string>>;
  /** Another value for some: of the same event, but of somebody else or of another session. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** The event and the organisation that only their own people know of. */
  readonly hidden: Readonly<Record<'eventId' | 'organisationId', string>>;
  /** For each kind of id, one that a body may name. */
  readonly ids: Readonly<Partial<Record<IdKind, string>>>;
  /**
   * Further ids that bodies need: a participant without requests, a free table, the other meeting, and the rows of
   * `givenBeside`.
   */
  readonly more: Readonly<
    Record<'free' | 'freeTable' | 'freeOrganisation' | 'otherMeeting' | 'registered' | 'draftOne' | 'draftTwo', string>
  > &
    Awaited<ReturnType<typeof givenBeside>>;
  /** Every id that it made, and what each stands for: `organisation:home`. */
  readonly names: ReadonlyMap<string, string>;
  readonly confidential: Confidential;
};

/** Fills a world, all of whose texts carry its name. */
export async function givenWorld({ deps }: Pick<TestApp, 'deps'>, name: string): Promise<World> {
  const { t } = deps.db;
  return deps.db.tx(async (q) => {
    const writer = writerOf(q, t, marksOf(name));
    const { marks } = writer;
    const user = (role: string) => givenUser(writer.as(role));
    const [owner, member, investor, organiser] = [
      await user('owner'),
      await user('member'),
      await user('investor'),
      await givenUser(writer.as('organiser'), { mayCreateEvents: true }),
    ];
    const homeId = await givenOrganisation(writer.as('home'), { [owner.id]: 'owner', [member.id]: 'member' });
    const draftId = await givenOrganisation(writer.as('draft'), { [owner.id]: 'owner' }, { status: 'draft' });
    await givenOrganisation(writer.as('not shown abroad'), {}, { country: 'CN', shownAbroad: false });
    const fundId = await givenOrganisation(writer.as('fund'), { [investor.id]: 'owner' }, { kind: 'investor' });
    await givenOrganisation(writer.as('host'), { [organiser.id]: 'owner' }, { kind: 'public' });
    const guest = async (role: string, status: Guest['status'] = 'admitted'): Promise<Guest> => {
      const one = await user(role);
      return { user: one, organisationId: await givenOrganisation(writer.as(role), { [one.id]: 'owner' }), status };
    };
    const guests = {
      ann: await guest('ann'),
      ben: await guest('ben'),
      cat: await guest('cat'),
      dan: await guest('dan'),
    };
    const [registered, withdrawn] = [await guest('registered', 'registered'), await guest('withdrawn', 'withdrawn')];

    const eventId = await givenEvent(writer.as('running'), organiser, 'running');
    const hiddenEventId = await givenEvent(writer.as('draft'), organiser, 'draft');
    const session = await givenSession(writer.as('first'), eventId, organiser, guests.dan.organisationId);
    const second = await givenSession(writer.as('second'), eventId, organiser, guests.dan.organisationId);
    const away = session.slotIds[3] ?? 'slt_';
    const [ann, ben, cat] = [
      await givenGuest(writer.as('ann'), eventId, guests.ann, away),
      await givenGuest(writer.as('ben'), eventId, { ...guests.ben, languages: ['zh'] }, away),
      await givenGuest(writer.as('cat'), eventId, guests.cat, away),
    ];
    const free = await givenGuest(writer.as('dan'), eventId, guests.dan, away);
    const registeredId = await givenGuest(writer.as('registered'), eventId, registered, away);
    await givenGuest(writer.as('withdrawn'), eventId, withdrawn, away);

    const said = {
      pending: marks.next(),
      message: marks.next(),
      met: marks.next(),
      annAndCat: marks.next(),
      outcome: marks.next(),
      phone: marks.next(),
      note: marks.next(),
    };
    const request = (role: string, from: typeof ann, to: typeof ann, status: 'pending' | 'accepted', message: string) =>
      givenRequest(writer.as(role), eventId, { from, to, status, message, pair: pairKey(from, to) });
    const pendingId = await request('pending', cat, ben, 'pending', said.pending);
    const messageId = await givenMessage(writer.as('cat'), {
      ...{ requestId: pendingId, authorId: guests.cat.user.id, text: said.message },
    });
    const metId = await request('met', ann, ben, 'accepted', said.met);
    const otherId = await request('to come', ann, cat, 'accepted', said.annAndCat);
    const placed = (
      role: string,
      requestId: Id<'request'>,
      pair: readonly [typeof ann, typeof ann],
      slotId: Id<'slot'>,
      table: number,
    ) =>
      givenPlacedMeeting(
        writer.as(role),
        { eventId, requestId, pair },
        { session, slotId, table, isInterpreted: table === 0 },
      );
    const meetingId = await placed('met', metId, [ann, ben], session.past, 0);
    const otherMeetingId = await placed('to come', otherId, [ann, cat], session.coming, 1);
    await q.insert(t.outcomes).values({
      ...{
        meetingId,
        participantId: ann,
        held: true,
        rating: 5,
        nextStep: 'none',
        note: said.outcome,
        updatedAt: writer.now,
      },
    });
    await q.insert(t.contactCards).values({ meetingId, participantId: ann, phone: said.phone, givenAt: writer.now });
    await q.insert(t.delays).values({ meetingId, participantId: ann, minutes: 5, saidAt: writer.now });
    await q
      .insert(t.matchMarks)
      .values({ organisationId: homeId, otherId: fundId, mark: 'shortlisted', note: said.note, createdAt: writer.now });
    await q
      .insert(t.matchImpressions)
      .values({ organisationId: homeId, otherId: fundId, firstAt: writer.now, lastAt: writer.now, times: 1 });
    const mailingId = await givenMailing(writer, { eventId, authorId: organiser.id });
    const token = await givenFeed(writer, ben);
    const unsubscribe = toToken(deps.key, { readerId: owner.id, topic: 'newsletter' });
    const code = toInvitationCode(createHash('sha256').update(`${name}2`).digest()) ?? '';
    const trust = await givenTrust(writer, deps.key.sign('invitation', code), {
      eventId,
      organisationId: homeId,
      granteeId: fundId,
      participantId: registeredId,
      owner,
      organiser,
    });
    const freeOrganisation = guests.dan.organisationId;
    const beside = await givenBeside(writer, {
      ...{
        eventId,
        session,
        otherSession: second,
        draftId,
        fundId,
        freeOrganisationId: freeOrganisation,
        owner: owner.id,
        ann,
        ben,
      },
      ...{ ownerEmail: owner.email, member: member.id, hiddenEventId, meetingId: otherMeetingId },
    });

    const people = { owner, member, investor, organiser, registered: registered.user, withdrawn: withdrawn.user };
    return {
      name,
      people: { ...people, ann: guests.ann.user, ben: guests.ben.user, cat: guests.cat.user },
      params: {
        ...{
          eventId,
          sessionId: session.id,
          organisationId: homeId,
          otherId: fundId,
          participantId: ben,
          requestId: pendingId,
          messageId,
          meetingId,
          mailingId,
        },
        ...{
          runId: session.runId,
          paper: 'people',
          token,
          signInId: owner.signInId,
          userId: owner.id,
          providerId: 'sample',
          code,
        },
        ...trust.params,
      },
      special: specialsOf({ unsubscribe, memberInvitation: trust.memberInvitationId, member: member.id }),
      elsewhere: { runId: second.runId, requestId: metId, meetingId: otherMeetingId },
      hidden: { eventId: hiddenEventId, organisationId: draftId },
      ids: {
        ...{
          event: eventId,
          session: session.id,
          slot: session.slotIds[2] ?? '',
          table: session.tableIds[0] ?? '',
          interpreter: session.interpreterId,
        },
        ...{
          organisation: homeId,
          participant: ben,
          request: pendingId,
          message: messageId,
          meeting: meetingId,
          mailing: mailingId,
          run: session.runId,
          user: owner.id,
          park: 'prk_sample',
        },
        ...trust.ids,
      },
      more: {
        free,
        freeTable: session.tableIds[1] ?? '',
        freeOrganisation,
        otherMeeting: otherMeetingId,
        registered: registeredId,
        ...trust.drafts,
        ...beside,
      },
      names: writer.names,
      confidential: [
        { text: said.pending, readers: [guests.ben.user.id, guests.cat.user.id] },
        { text: said.message, readers: [guests.ben.user.id, guests.cat.user.id] },
        { text: said.met, readers: [guests.ann.user.id, guests.ben.user.id] },
        { text: said.annAndCat, readers: [guests.ann.user.id, guests.cat.user.id] },
        { text: said.outcome, readers: [guests.ann.user.id] },
        // The other side gave no card yet.
        { text: said.phone, readers: [guests.ann.user.id] },
        { text: said.note, readers: [], isOfMembers: true },
        ...trust.confidential,
      ],
    };
  });
}

function specialsOf({
  unsubscribe,
  memberInvitation,
  member,
}: Readonly<Record<'unsubscribe' | 'memberInvitation' | 'member', string>>): World['special'] {
  const members = '/api/organisations/:organisationId/members/:userId';
  return {
    ...Object.fromEntries(
      ['GET', 'POST', 'DELETE'].map((method) => [`${method} /api/unsubscriptions/:token token`, unsubscribe]),
    ),
    'DELETE /api/organisations/:organisationId/invitations/:invitationId invitationId': memberInvitation,
    ...{ [`PATCH ${members} userId`]: member, [`DELETE ${members} userId`]: member },
  };
}

/** Creates a world and deletes all of its rows: its ids name nothing any more. */
export async function givenDeletedWorld(test: Pick<TestApp, 'deps'>, name: string): Promise<World> {
  const world = await givenWorld(test, name);
  const ids = [...world.names.keys()];
  const places = ids.map(() => '?').join(', ');
  const owned = { mails: 'id', placements: 'meeting_id', events: 'id', organisations: 'id', users: 'id' };
  await test.deps.db.tx(async (q) => {
    for (const [table, column] of Object.entries(owned))
      await q.rows({ sql: `DELETE FROM ${table} WHERE ${column} IN (${places})`, values: ids });
  });
  return world;
}
