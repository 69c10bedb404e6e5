import { insertOrganiser } from '@jumelage/db/repositories/events';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import {
  confirmCountryOf,
  givenOpenEvent,
  givenParticipant,
  givenPublishedOrganisation,
  type Person,
  signUp,
} from '../support/people.ts';

type Newcomer = Awaited<ReturnType<typeof signUp>>;
const hidden = 'Hiddenmark';

let it: TestApp;
let organiser: Newcomer;
let eventId: Id<'event'>;
/** A Chinese company that did not agree to be shown abroad, with somebody at the event. */
let unseen: { readonly organisationId: Id<'organisation'>; readonly participantId: Id<'participant'> };
let insider: Person & { readonly organisationId: Id<'organisation'> };

beforeAll(async () => {
  it = await openTestApp();
  organiser = await signUp(it);
  ({ eventId } = await givenOpenEvent(organiser));
  const person = await signUp(it, { family: hidden, consents: { other_side: false } });
  const organisationId = await givenPublishedOrganisation(person, { country: 'CN', nameLatin: `${hidden} Cells` });
  const { participantId } = await person.must('POST /api/events/:eventId/registration', {
    params: { eventId },
    body: { organisationId, languages: ['zh'] },
  });
  await admit(participantId);
  unseen = { organisationId, participantId };
  insider = await givenParticipant(it, { eventId, organiser }, { organisation: { country: 'CN' } });
});
afterAll(() => it.close());

const admit = (participantId: Id<'participant'>) =>
  organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { eventId, participantId },
    body: { status: 'admitted' },
  });
const openCode = async () =>
  (
    await organiser.must('POST /api/events/:eventId/invitations', {
      params: { eventId },
      body: { role: 'participant' },
    })
  ).code;
const csvOf = (name: string, email = 'one@tests.example') =>
  `organisation,country,family,given,email\n${name},CN,Doe,Jo,${email}\n`;

/** Tries everything in which somebody can look for others; lists where the hidden company is found. */
async function looksOf(person: Person, organisationId: Id<'organisation'> | undefined): Promise<string[]> {
  const seen: string[] = [];
  const look = async (what: string, reply: Promise<{ status: number; text: string }>) => {
    const { status, text } = await reply;
    if (
      status < 300 &&
      (text.includes(hidden) || text.includes(unseen.organisationId) || text.includes(unseen.participantId))
    )
      seen.push(what);
  };
  const of = { organisationId: unseen.organisationId };
  await look('directory', person.call('GET /api/organisations', { query: { size: 100 } }));
  await look('directory by country', person.call('GET /api/organisations', { query: { country: 'CN', size: 100 } }));
  await look('search', person.call('GET /api/organisations', { query: { q: hidden } }));
  await look('profile', person.call('GET /api/organisations/:organisationId', { params: of }));
  const { status } = await person.call('GET /api/organisations/:organisationId/documents', { params: of });
  if (status < 300) seen.push('documents');
  await look(
    'people',
    person.call('GET /api/events/:eventId/participants', { params: { eventId }, query: { size: 100 } }),
  );
  await look(
    'people by name',
    person.call('GET /api/events/:eventId/participants', { params: { eventId }, query: { q: hidden } }),
  );
  const request = { toParticipantId: unseen.participantId, message: 'Hello', priority: 'must' as const };
  const sent = await person.call('POST /api/events/:eventId/meeting-requests', { params: { eventId }, body: request });
  if (sent.status < 300 || sent.problem.code === 'other_side_not_agreed') seen.push('a request');
  if (!organisationId) return seen;
  const params = { organisationId, otherId: unseen.organisationId };
  await look(
    'suggestions',
    person.call('GET /api/organisations/:organisationId/matches', { params, query: { scope: 'all', limit: 50 } }),
  );
  await look('a comparison', person.call('GET /api/organisations/:organisationId/matches/:otherId', { params }));
  await look('co-investments', person.call('GET /api/organisations/:organisationId/co-investments', { params }));
  await person.call('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
    params,
    body: { mark: 'shortlisted' },
  });
  await look('pipeline', person.call('GET /api/organisations/:organisationId/pipeline', { params }));
  const asked = await person.call('POST /api/organisations/:organisationId/grants', {
    params,
    body: { ownerId: unseen.organisationId, layer: 'documents' },
  });
  if (asked.status < 300) seen.push('a grant');
  return seen;
}

/** Counts the Chinese profiles in the list of a person. */
const countOf = async (person: Person) =>
  (await person.must('GET /api/organisations', { query: { country: 'CN', size: 1 } })).total;

type Trick = (person: Newcomer) => Promise<Id<'organisation'> | undefined>;
const draft = async (person: Person, country: 'CN' | 'FR', nameLatin = 'Trick Ltd') =>
  (await person.must('POST /api/organisations', { body: { kind: 'startup', nameLatin, country } })).id;
const move = (person: Person, organisationId: Id<'organisation'>, country: 'CN' | 'FR') =>
  person.must('PATCH /api/organisations/:organisationId', { params: { organisationId }, body: { country } });
const registerFor = (person: Person, organisationId: Id<'organisation'>) =>
  person.must('POST /api/events/:eventId/registration', {
    params: { eventId },
    body: { organisationId, languages: ['zh'] },
  });

/** Changes that a new account can make to itself. */
const tricks: readonly (readonly [string, Trick])[] = [
  ['nothing', async () => undefined],
  ['a draft there', (person) => draft(person, 'CN')],
  ['a published profile there', (person) => givenPublishedOrganisation(person, { country: 'CN' })],
  [
    'a profile here that moves there',
    async (person) => {
      const id = await givenPublishedOrganisation(person, { country: 'FR' });
      await move(person, id, 'CN');
      return id;
    },
  ],
  [
    'a country that was confirmed, and another one then',
    async (person) => {
      const id = await givenPublishedOrganisation(person, { country: 'FR' });
      await confirmCountryOf(it, id);
      await move(person, id, 'CN');
      return id;
    },
  ],
  [
    'a country that was confirmed, left and taken again',
    async (person) => {
      const id = await givenPublishedOrganisation(person, { country: 'CN' });
      await confirmCountryOf(it, id);
      await move(person, id, 'FR');
      await move(person, id, 'CN');
      return id;
    },
  ],
  [
    'a code for the event',
    async (person) => {
      const id = await givenPublishedOrganisation(person, { country: 'CN' });
      await person.must('POST /api/invitations/:code/acceptance', {
        params: { code: await openCode() },
        body: { organisationId: id },
      });
      return id;
    },
  ],
  [
    'a registration',
    async (person) => {
      const id = await givenPublishedOrganisation(person, { country: 'CN' });
      await registerFor(person, id);
      return id;
    },
  ],
  [
    'an invitation of their own',
    async (person) => {
      const id = await draft(person, 'CN');
      const { code } = await person.must('POST /api/organisations/:organisationId/invitations', {
        params: { organisationId: id },
        body: {},
      });
      await person.must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} });
      await (await signUp(it))
        .must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} })
        .catch(() => undefined);
      return id;
    },
  ],
  [
    'an event of a public body of their own',
    async (person) => {
      await person.must('POST /api/organisations', {
        body: { kind: 'public', nameLatin: 'Trick park', country: 'CN' },
      });
      const fields = {
        name: { en: 'Trick' },
        place: {},
        description: {},
        zone: 'Europe/Paris',
        startsOn: '2026-07-02',
        endsOn: '2026-07-02',
      };
      const reply = await person.call('POST /api/events', { body: { ...fields, requestLimit: 5, requestHours: 24 } });
      expect([reply.status, reply.problem.code]).toEqual([403, 'event_creation_refused']);
      return undefined;
    },
  ],
  [
    'a name that the organiser imports',
    async (person) => {
      const id = await givenPublishedOrganisation(person, { country: 'CN', nameLatin: 'Squatted Cells' });
      await organiser.must('POST /api/events/:eventId/participants/import', {
        params: { eventId },
        body: { csv: csvOf('Squatted Cells', 'squat@tests.example'), consent: 'not_yet' },
      });
      return id;
    },
  ],
];

describe('a new account', () => {
  test.each(tricks)('sees nothing hidden of the other side, after %s', async (_, trick) => {
    const plain = await signUp(it);
    const person = await signUp(it);
    const organisationId = await trick(person);
    expect(await looksOf(person, organisationId)).toEqual([]);
    const total = await countOf(person);
    expect(total).toBe(await countOf(plain));
    // The home page of a French company counts the profiles of the other side.
    const french = await givenPublishedOrganisation(person, { country: 'FR' });
    const { organisations } = await person.must('GET /api/home', {});
    expect(organisations.find((one) => one.id === french)?.matchCount).toBe(total);
  });

  test('sees its own organisations and colleagues, and who dealt with it already, as a stranger too', async () => {
    const person = await signUp(it, { consents: { other_side: false } });
    const id = await givenPublishedOrganisation(person, { country: 'CN' });
    expect(
      (await person.call('GET /api/organisations/:organisationId', { params: { organisationId: id } })).status,
    ).toBe(200);
    expect(
      (await person.must('GET /api/organisations', { query: { size: 100 } })).items.map((one) => one.id),
    ).toContain(id);
    const owner = await signUp(it, { consents: { other_side: false } });
    const other = await givenPublishedOrganisation(owner, { country: 'CN' });
    const opened = () => person.call('GET /api/organisations/:organisationId', { params: { organisationId: other } });
    expect((await opened()).status).toBe(404);
    await confirmCountryOf(it, other, id);
    await owner.must('POST /api/organisations/:organisationId/grants/given', {
      params: { organisationId: other },
      body: { granteeId: id, layer: 'documents' },
    });
    await move(person, id, 'FR');
    expect((await opened()).status).toBe(200);
  });
});

describe('a side', () => {
  test('is what an organiser who holds the right admitted by hand: they see all of theirs', async () => {
    expect(await looksOf(insider, insider.organisationId)).toEqual(
      expect.arrayContaining(['directory', 'search', 'profile', 'people', 'suggestions', 'a comparison']),
    );
  });

  test('is not given by an organiser without the right, nor by one to themselves', async () => {
    const helper = await signUp(it);
    await writing(it.deps.db, (store) => insertOrganiser(store, eventId, helper.session.user?.id ?? 'usr_'));
    const guest = await signUp(it);
    const id = await givenPublishedOrganisation(guest, { country: 'CN' });
    const { participantId } = await registerFor(guest, id);
    const params = { eventId, participantId };
    await helper.must('PATCH /api/events/:eventId/participants/:participantId', {
      params,
      body: { status: 'admitted' },
    });
    expect(await looksOf(guest, id)).toEqual([]);

    const own = await givenPublishedOrganisation(organiser, { country: 'CN' });
    const seat = await registerFor(organiser, own);
    await admit(seat.participantId);
    const profile = await organiser.must('GET /api/organisations/:organisationId', { params: { organisationId: own } });
    expect(profile.mine?.isCountryConfirmed).toBe(false);
  });

  test('comes with an import by who holds the right, and not with that of a helper, who reaches no other event’s companies', async () => {
    const helper = await signUp(it);
    await writing(it.deps.db, (store) => insertOrganiser(store, eventId, helper.session.user?.id ?? 'usr_'));
    const importing = (person: Person, name: string, email: string) =>
      person.must('POST /api/events/:eventId/participants/import', {
        params: { eventId },
        body: { csv: csvOf(name, email), consent: 'not_yet' },
      });
    const confirmed = async (name: string) => {
      const { t, read } = it.deps.db;
      return (await read.select().from(t.organisations))
        .filter((one) => one.nameLatin === name)
        .map((one) => one.countryConfirmedAt !== null);
    };
    await importing(organiser, 'Vouched Optics', 'vouched@tests.example');
    await importing(helper, 'Helped Optics', 'helped@tests.example');
    expect([await confirmed('Vouched Optics'), await confirmed('Helped Optics')]).toEqual([[true], [false]]);
    const elsewhere = await givenPublishedOrganisation(await signUp(it), {
      country: 'CN',
      nameLatin: 'Elsewhere Optics',
    });
    await confirmCountryOf(it, elsewhere);
    await importing(helper, 'Elsewhere Optics', 'else@tests.example');
    expect(await confirmed('Elsewhere Optics')).toEqual([true, false]);
    await importing(organiser, 'Elsewhere Optics', 'again@tests.example');
    expect((await confirmed('Elsewhere Optics')).length).toBe(2);
  });
});
