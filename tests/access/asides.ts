import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { type Cell, usualParams, type Worlds } from './cells.ts';
import type { Tester } from './testers.ts';

/** A request that the usual body or path of an endpoint does not make. */
type Aside = {
  readonly key: Key;
  readonly by: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly actsFor?: string;
  readonly what: string;
};

/**
 * Lists requests with what belongs to another event, session or organisation within their bodies, and about what is
 * cancelled, unseen, nameless or opened.
 */
function all({ first, second }: Worlds, adminId: string): Aside[] {
  const { more, ids, params, hidden, people } = first;
  const slot = second.ids.slot ?? '';
  const registration = {
    organisationId: params.organisationId,
    attendance: 'onsite',
    languages: ['en'],
    zone: 'Europe/Paris',
  };
  const place = { kind: 'table', label: 'Sample', zone: null, boothOf: null, closedSlots: [] };
  const interpreter = { name: { family: 'Sample', given: 'Sample' }, languages: ['fr', 'zh'], awaySlots: [] };
  const session = '/api/events/:eventId/sessions/:sessionId' as const;
  const looking = [
    'somebody without an organisation',
    'member',
    'owner',
    'investor',
    'participant who asks',
    'registered participant',
    'organiser',
  ];
  const { unseenOrganisation, namelessOrganisation } = more;
  return [
    {
      key: 'PUT /api/accounts/me/consents',
      by: ['owner', 'participant who asks', 'organiser'],
      body: { other_side: false, newsletter: false },
      what: 'taking a consent back',
    },
    {
      key: 'PATCH /api/organisations/:organisationId',
      by: ['owner'],
      body: { isAnonymous: false },
      what: 'its name alone',
    },
    {
      key: 'PATCH /api/organisations/:organisationId',
      by: ['owner'],
      body: { topics: ['artificial_intelligence'] },
      what: 'its topics alone',
    },
    {
      key: 'POST /api/events/:eventId/registration',
      by: ['owner'],
      body: { ...registration, organisationId: second.params.organisationId },
      what: 'for somebody else’s organisation',
    },
    {
      key: 'POST /api/events/:eventId/registration',
      by: ['owner'],
      body: { ...registration, unavailable: [slot] },
      what: 'with a slot of another event',
    },
    {
      key: 'PATCH /api/events/:eventId/registration',
      by: ['participant who asks'],
      body: { unavailable: [slot] },
      what: 'with a slot of another event',
    },
    {
      key: 'PATCH /api/events/:eventId/registration',
      by: ['organiser'],
      actsFor: params.participantId ?? '',
      body: { refusesDelegation: true },
      what: 'refusing for a participant that others act for them',
    },
    {
      key: 'PATCH /api/events/:eventId/registration',
      by: ['organiser'],
      actsFor: params.participantId ?? '',
      body: { languages: ['fr'] },
      what: 'for a participant, who is notified',
    },
    {
      key: 'PATCH /api/events/:eventId/participants/:participantId',
      by: ['organiser'],
      body: { unavailable: [slot] },
      what: 'with a slot of another event',
    },
    {
      key: `PUT ${session}/places`,
      by: ['organiser'],
      body: { places: [{ ...place, id: ids.table, closedSlots: [slot] }] },
      what: 'closed in a slot of another event',
    },
    {
      key: `PUT ${session}/places`,
      by: ['organiser'],
      body: { places: [{ ...place, id: more.otherTable }] },
      what: 'with a table of another session',
    },
    {
      key: `PUT ${session}/places`,
      by: ['organiser'],
      body: { places: [{ ...place, id: ids.table, boothOf: second.more.freeOrganisation }] },
      what: 'with a booth of who takes no part',
    },
    {
      key: `PUT ${session}/interpreters`,
      by: ['organiser'],
      body: { interpreters: [{ ...interpreter, awaySlots: [slot] }] },
      what: 'away in a slot of another event',
    },
    {
      key: `PUT ${session}/interpreters`,
      by: ['organiser'],
      body: { interpreters: [{ ...interpreter, id: second.ids.interpreter }] },
      what: 'with an interpreter of another event',
    },
    {
      key: 'PUT /api/organisations/:organisationId/grants/:grantId/status',
      by: ['member', 'owner'],
      body: { status: 'granted' },
      what: 'opening',
    },
    {
      key: 'POST /api/admin/accounts/:userId/disabling',
      by: ['admin'],
      params: { userId: adminId },
      what: 'their own',
    },
    {
      key: 'GET /api/events/:eventId/organise/meeting-requests',
      by: ['organiser'],
      query: { q: more.benFamily },
      what: 'of one by name',
    },
    {
      key: 'GET /api/events/:eventId/organise/participants',
      by: ['organiser'],
      query: { q: more.benFamily },
      what: 'one by name',
    },
    {
      key: `PUT ${session}/placements/:meetingId`,
      by: ['organiser'],
      body: { revision: 0, slotId: slot, tableId: more.freeTable },
      what: 'in a slot of another event',
    },
    {
      key: `POST ${session}/placements/:meetingId/swap`,
      by: ['organiser'],
      body: { revision: 0, withId: more.unplacedMeeting },
      what: 'with one that stands nowhere',
    },
    {
      key: `POST ${session}/placements/:meetingId/swap`,
      by: ['organiser'],
      body: { revision: 0, withId: second.params.meetingId },
      what: 'with one of another event',
    },
    {
      key: `PUT ${session}/meetings/:meetingId/attendance`,
      by: ['organiser'],
      params: { meetingId: more.cancelledMeeting },
      what: 'of one that was cancelled',
    },
    {
      key: `PUT ${session}/meetings/:meetingId/attendance`,
      by: ['organiser'],
      params: { sessionId: more.otherSession },
      what: 'of one of another session',
    },
    {
      key: `PUT ${session}/placements/:meetingId`,
      by: ['organiser'],
      params: { sessionId: more.otherSession },
      body: { revision: 0, slotId: ids.slot },
      what: 'of another session',
    },
    {
      key: 'PUT /api/events/:eventId/meetings/:meetingId/outcome',
      by: ['participant who is asked'],
      params: { meetingId: more.cancelledMeeting },
      what: 'of one that was cancelled',
    },
    ...(['late', 'absent'] as const).map(
      (act): Aside => ({
        key: `POST ${session}/day/proposals`,
        by: ['organiser'],
        body: { act, participantId: more.registered, ...(act === 'late' ? { arrivesAt: '2026-06-01T08:00:00Z' } : {}) },
        what: `${act}, who was not admitted`,
      }),
    ),
    {
      key: 'POST /api/events/:eventId/meeting-requests',
      by: ['participant who asks'],
      body: { toParticipantId: more.unseen, message: 'Sample', priority: 'must' },
      what: 'to somebody who is not shown abroad',
    },
    ...([unseenOrganisation, namelessOrganisation, hidden.organisationId] as const).map(
      (organisationId, i): Aside => ({
        ...{ key: 'GET /api/organisations/:organisationId/picture', by: looking, params: { organisationId } },
        what: `of ${['one not shown abroad', 'a nameless one', 'a draft'][i]}`,
      }),
    ),
    {
      key: 'GET /api/organisations/:organisationId',
      by: looking,
      params: { organisationId: namelessOrganisation },
      what: 'a nameless one',
    },
    {
      key: 'GET /api/organisations/:organisationId/documents/:documentId/file',
      by: looking,
      params: { organisationId: namelessOrganisation, documentId: more.documentId },
      what: 'that is open to the fund',
    },
    {
      key: 'GET /api/organisations/:organisationId/documents/:documentId/file',
      by: looking,
      what: 'that is open to nobody',
    },
    ...[hidden.organisationId, namelessOrganisation].map(
      (ownerId, i): Aside => ({
        ...{
          key: 'POST /api/organisations/:organisationId/grants',
          by: ['owner'],
          body: { ownerId, layer: 'documents', message: 'Sample' },
        },
        what: `to ${['a draft', 'one that has opened itself to another'][i]}`,
      }),
    ),
    {
      key: 'POST /api/organisations/:organisationId/grants',
      by: ['investor'],
      params: { organisationId: params.otherId ?? '' },
      body: { ownerId: more.freeOrganisation, layer: 'documents', message: 'Sample' },
      what: 'where another has opened itself',
    },
    ...(
      [
        ['participant who is asked', people.ben],
        ['participant who asks', people.cat],
        ['member', people.member],
        ['owner', people.owner],
        ['investor', people.investor],
      ] as const
    ).map(
      ([name, { email }]): Aside => ({
        key: 'POST /api/accounts/me/erasure',
        by: [name],
        body: { email },
        what: 'leaving for good',
      }),
    ),
    {
      key: 'POST /api/events/:eventId/participants/import',
      by: ['organiser'],
      body: {
        csv: `organisation,country,family,given,email\nSample,FR,Doe,Jo,${second.people.ben.email}\n`,
        consent: 'not_yet',
      },
      what: 'of somebody who takes part in another event',
    },
    ...(['GET', 'DELETE'] as const).map(
      (method): Aside => ({
        key:
          method === 'GET'
            ? 'GET /api/organisations/:organisationId/matches/:otherId'
            : 'DELETE /api/organisations/:organisationId/matches/:otherId/mark',
        by: ['owner'],
        params: { otherId: more.freeOrganisation },
        what: 'of one that another has marked',
      }),
    ),
    {
      key: 'PUT /api/organisations/:organisationId/matches/:otherId/mark',
      by: ['owner'],
      params: { otherId: more.freeOrganisation },
      body: { mark: 'hidden' },
      what: 'without a note, of one that another has marked',
    },
    {
      key: 'POST /api/resets',
      by: ['visitor'],
      body: { email: people.owner.email, language: 'en' },
      what: 'by an address that is known',
    },
  ];
}

/** Lists the requests beside the matrix. Their outcomes (code of refusal, or rows) are pinned in effects.txt. */
export function asidesOf(worlds: Worlds, testers: readonly Tester[]): Cell[] {
  const adminId = testers.find(({ name }) => name === 'admin')?.userId ?? '';
  return all(worlds, adminId).flatMap(({ key, by, params = {}, query, body, actsFor, what }) => {
    if (!(key in endpoints)) throw new Error(`${key} is no endpoint`);
    const usual = Object.fromEntries(usualParams(worlds, key));
    return testers
      .filter(({ name }) => by.includes(name))
      .map((tester) => ({
        ...{
          key,
          tester,
          params: { ...usual, ...params },
          expected: 'aside' as const,
          isWhole: false,
          world: worlds.first,
        },
        ...(query ? { query } : {}),
        ...(body === undefined ? {} : { body }),
        ...(actsFor ? { actsFor } : {}),
        label: `${key} by ${tester.name}, ${what}`,
      }));
  });
}
