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
  visitor,
} from '../support/people.ts';

type Country = 'FR' | 'CN';
const countries = ['FR', 'CN'] as const;
const ofEachSide = new Set(['a new account', 'a reader of France', 'a participant of China']);

let it: TestApp;
let organiser: Person;
let eventId: Id<'event'>;
let readers: Record<string, Person>;

/** Creates a participant of a company, admitted by hand; `isHidden` leaves out the consent to be shown abroad. */
async function givenGuest(country: Country, { isHidden = false, isAnonymous = false } = {}) {
  const person = await signUp(it, { consents: { other_side: !isHidden } });
  const organisationId = await givenPublishedOrganisation(person, {
    country,
    isAnonymous,
    topics: ['water_treatment'],
  });
  const registered = await person.must('POST /api/events/:eventId/registration', {
    params: { eventId },
    body: { organisationId, languages: ['en'] },
  });
  const params = { eventId, participantId: registered.participantId };
  await organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params,
    body: { status: 'admitted' },
  });
}

async function givenReader(country: Country) {
  const person = await signUp(it);
  const organisationId = await givenPublishedOrganisation(person, { country, topics: ['water_treatment'] });
  await confirmCountryOf(it, organisationId);
  return { person, organisationId };
}

beforeAll(async () => {
  it = await openTestApp();
  organiser = await signUp(it);
  ({ eventId } = await givenOpenEvent(organiser));
  await givenGuest('FR');
  await givenGuest('CN');
  await givenGuest('CN', { isHidden: true });
  await givenGuest('FR', { isHidden: true });
  await givenGuest('CN', { isAnonymous: true });
  const admin = await signUp(it);
  await admin.grant?.('isAdmin');
  const registered = await givenReader('CN');
  await registered.person.must('POST /api/events/:eventId/registration', {
    params: { eventId },
    body: { organisationId: registered.organisationId, languages: ['zh'] },
  });
  readers = {
    'a visitor': visitor(it.app),
    'a new account': await signUp(it),
    'a reader of France': (await givenReader('FR')).person,
    'a reader of China': (await givenReader('CN')).person,
    'somebody of China who only registered': registered.person,
    'a participant of France': await givenParticipant(it, { eventId, organiser }, { organisation: { country: 'FR' } }),
    'a participant of China': await givenParticipant(it, { eventId, organiser }, { organisation: { country: 'CN' } }),
    'the organiser': organiser,
    'an admin': admin,
  };
});
afterAll(() => it.close());

const cardOf = async (reader: Person) =>
  (await reader.must('GET /api/events')).events.find((event) => event.id === eventId)?.admittedCount;
const pageOf = async (reader: Person) =>
  (await reader.must('GET /api/events/:eventId', { params: { eventId } })).admittedCount;
/** Reads the total of an event’s participants; undefined for readers who are refused. */
async function listOf(reader: Person, country?: Country): Promise<number | undefined> {
  const { status, body } = await reader.call('GET /api/events/:eventId/participants', {
    params: { eventId },
    query: { size: 100, ...(country && { country }) },
  });
  if (status >= 300) return undefined;
  expect(body.items).toHaveLength(body.total);
  return body.total;
}

describe('a reader deduces nothing from two numbers', () => {
  test('the people of an event are as many on its card, on its page and in its list', async () => {
    const counts: Record<string, number | undefined> = {};
    for (const [who, reader] of Object.entries(readers)) {
      const count = await pageOf(reader);
      expect([who, await cardOf(reader)]).toEqual([who, count]);
      expect([who, count]).toEqual([who, (await listOf(reader)) ?? count]);
      counts[who] = count;
    }
    // Seven are admitted: one of each country is hidden from the other, one is anonymous to who is not there, two of
    // the readers take part.
    expect(counts).toEqual({
      'a visitor': 4,
      'a new account': 4,
      'a reader of France': 5,
      'a reader of China': 5,
      'somebody of China who only registered': 5,
      'a participant of France': 6,
      'a participant of China': 6,
      'the organiser': 7,
      'an admin': 7,
    });
  });

  test('who is hidden is no difference between a list and its parts', async () => {
    for (const [who, reader] of Object.entries(readers)) {
      const parts = [];
      for (const country of countries) parts.push(await listOf(reader, country));
      const whole = await listOf(reader);
      if (whole !== undefined)
        expect([who, parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)]).toEqual([who, whole]);
    }
  });

  test('the profiles of a country are as many in the directory, in its parts, and on the home page', async () => {
    for (const [who, reader] of Object.entries(readers)) {
      if (!ofEachSide.has(who)) continue;
      const totalOf = async (query: { country?: Country }) => {
        const { items, total } = await reader.must('GET /api/organisations', { query: { ...query, size: 100 } });
        expect([who, items.length]).toEqual([who, total]);
        return total;
      };
      const of = { FR: await totalOf({ country: 'FR' }), CN: await totalOf({ country: 'CN' }) };
      expect([who, await totalOf({})]).toEqual([who, of.FR + of.CN]);
      const { organisations } = await reader.must('GET /api/home');
      const { organisations: own } = await reader.must('GET /api/session');
      for (const { id, matchCount } of organisations) {
        const country = own.find((one) => one.id === id)?.country;
        expect([who, matchCount]).toEqual([who, country === 'CN' ? of.FR : of.CN]);
      }
    }
  });

  test('suggestions are as many as can be turned over', async () => {
    for (const [who, reader] of Object.entries(readers)) {
      if (!ofEachSide.has(who)) continue;
      for (const { id: organisationId } of (await reader.must('GET /api/home')).organisations) {
        const query = { scope: 'all', limit: 50 } as const;
        const { items, total } = await reader.must('GET /api/organisations/:organisationId/matches', {
          params: { organisationId },
          query,
        });
        expect([who, total]).toEqual([who, items.length]);
      }
    }
  });

  test('the programme takes as many statements with one event as with two', async () => {
    const statements = async () => {
      const before = it.deps.db.statements();
      for (const reader of Object.values(readers)) await cardOf(reader);
      return it.deps.db.statements() - before;
    };
    // The first call does the work that earlier acts left for later.
    await statements();
    const one = await statements();
    await givenOpenEvent(organiser);
    expect(await statements()).toBe(one);
  });
});
