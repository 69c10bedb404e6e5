import { labelsOf } from '@jumelage/api/features/organisations/changes';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { saveProfile, updateStatus } from '@jumelage/db/repositories/organisations';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { matches } from '@jumelage/domain/search';
import { searches, soughtPeople } from '@jumelage/domain/testing-searches';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';

const keys = Object.keys(soughtPeople) as (keyof typeof soughtPeople)[];
let test: TestApp;
let crowd: Crowd;
/** A participant that no search looks for. */
let reader: Member;
let admin: Member;
const params = () => ({ eventId: crowd.eventId });
const isByAddress = (typed: string) => typed.includes('@');

beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: keys.length + 2 });
  const now = new Date(test.deps.now());
  await writing(test.deps.db, async (tx) => {
    for (const [i, key] of keys.entries()) {
      const { name, email, texts } = soughtPeople[key];
      const member = memberOf(crowd, i);
      const [nameLatin = '', nameHanzi = null] = texts;
      const names = { family: name.family, given: name.given, hanzi: name.hanzi ?? null };
      await updateParticipant(tx, { eventId: crowd.eventId, participantId: member.participantId }, { ...names, email });
      await updateUser(tx, member.userId, names);
      await saveProfile(tx, {
        id: member.organisationId,
        changes: { columns: { nameLatin, nameHanzi, shownAbroad: true } },
        now,
        labelsOf,
      });
      await updateStatus(tx, member.organisationId, 'published', now);
    }
  });
  reader = memberOf(crowd, keys.length);
  admin = memberOf(crowd, keys.length + 1);
  await writing(test.deps.db, (tx) => updateUser(tx, admin.userId, { isAdmin: true }));
  const body = { toParticipantId: reader.participantId, message: 'Shall we meet?', priority: 'would_like' } as const;
  for (const member of crowd.people.slice(0, keys.length))
    await member.must('POST /api/events/:eventId/meeting-requests', { params: params(), body });
});
afterAll(() => test.close());

type SoughtKey = keyof typeof soughtPeople;
type Walk = {
  /** Searches, and lists the people found among those who are looked for. */
  readonly find: (q: string) => Promise<readonly string[]>;
  readonly nameOf: (who: SoughtKey) => string;
  /** Tells whether somebody must be found by what is typed. */
  readonly answers: (typed: string, who: SoughtKey) => boolean;
};
const familyOf = (who: SoughtKey) => soughtPeople[who].name.family;
const organisationOf = (who: SoughtKey) => soughtPeople[who].texts[0] ?? '';
const byNames = (typed: string, who: SoughtKey) => matches(typed, { texts: soughtPeople[who].texts });
const families = (items: readonly { readonly name: { readonly family: string } }[]) =>
  items.map((one) => one.name.family);

/** Every search of the interface. */
const walks: Readonly<Partial<Record<Key, Walk>>> = {
  'GET /api/events/:eventId/organise/participants': {
    find: async (q) =>
      families(
        (
          await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
            params: params(),
            query: { q },
          })
        ).items,
      ),
    nameOf: familyOf,
    answers: () => true,
  },
  'GET /api/events/:eventId/organise/participants/ids': {
    find: async (q) => {
      const { ids } = await crowd.organiser.must('GET /api/events/:eventId/organise/participants/ids', {
        params: params(),
        query: { q },
      });
      const { items } = await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
        params: params(),
        query: { size: 100 },
      });
      return families(items.filter(({ id }) => ids.includes(id)));
    },
    nameOf: familyOf,
    answers: () => true,
  },
  'GET /api/events/:eventId/participants': {
    find: async (q) =>
      families((await reader.must('GET /api/events/:eventId/participants', { params: params(), query: { q } })).items),
    nameOf: familyOf,
    // Participants are shown no addresses: none is confirmed to them.
    answers: (typed) => !isByAddress(typed),
  },
  'GET /api/events/:eventId/organise/meeting-requests': {
    find: async (q) => {
      const { items } = await crowd.organiser.must('GET /api/events/:eventId/organise/meeting-requests', {
        params: params(),
        query: { q },
      });
      return items.map((one) => one.from.name.family);
    },
    nameOf: familyOf,
    answers: () => true,
  },
  'GET /api/events/:eventId/organise/participants/:participantId/partners': {
    find: async (q) => {
      // To the admin's own seat: with the reader all have something open.
      const { items } = await crowd.organiser.must(
        'GET /api/events/:eventId/organise/participants/:participantId/partners',
        { params: { ...params(), participantId: admin.participantId }, query: { q } },
      );
      return families(items.map(({ participant }) => participant));
    },
    nameOf: familyOf,
    answers: () => true,
  },
  'GET /api/organisations': {
    find: async (q) =>
      (await reader.must('GET /api/organisations', { query: { q } })).items.map((one) => one.nameLatin ?? ''),
    nameOf: organisationOf,
    answers: byNames,
  },
  'GET /api/palette': {
    find: async (q) => families((await reader.must('GET /api/palette', { query: { q } })).people),
    nameOf: familyOf,
    answers: (typed) => !isByAddress(typed),
  },
  'GET /api/admin/accounts': {
    find: async (q) => families((await admin.must('GET /api/admin/accounts', { query: { q } })).items),
    nameOf: familyOf,
    // Of accounts the address is another than the participant's here.
    answers: (typed, who) => matches(typed, { name: soughtPeople[who].name }),
  },
  'GET /api/admin/organisations': {
    find: async (q) =>
      (await admin.must('GET /api/admin/organisations', { query: { q } })).items.map((one) => one.nameLatin),
    nameOf: organisationOf,
    answers: byNames,
  },
};

describe('every search finds the people it should', () => {
  it('none is left out', () => {
    // A file holds what the list of its filters finds: tests/api/participant-acts.
    const searching = Object.entries<Endpoint>(endpoints).flatMap(([key, { query, file }]) =>
      query instanceof z.ZodObject && 'q' in query.shape && !file ? [key] : [],
    );
    expect(Object.keys(walks).sort()).toEqual(searching.sort());
  });

  it.each(Object.entries(walks))('%s', async (_, { find, nameOf, answers }) => {
    const asked = searches.filter(([typed, who]) => answers(typed, who));
    const found: unknown[] = [];
    for (const [typed] of asked) found.push([typed, ...(await find(typed))]);
    expect(found).toEqual(asked.map(([typed, who]) => [typed, nameOf(who)]));
    expect(asked.length).toBeGreaterThanOrEqual(20);
  });

  it('participants are found by no address', async () => {
    for (const [typed] of searches.filter(([text]) => isByAddress(text))) {
      expect(
        (await reader.must('GET /api/events/:eventId/participants', { params: params(), query: { q: typed } })).items,
      ).toEqual([]);
    }
  });

  it('finds accounts by name and address for an admin, whatever the form', async () => {
    const found = async (q: string) =>
      (await admin.must('GET /api/admin/accounts', { query: { q } })).items.map((one) => one.name.family);
    expect(await found('lvxin')).toEqual(['Lü']);
    expect(await found('MLODZIK')).toEqual(['Młodzik']);
    expect(await found('%')).toEqual([]);
    const organisations = (await admin.must('GET /api/admin/organisations', { query: { q: 'biotech' } })).items;
    expect(organisations.map((one) => one.nameLatin)).toEqual(['KLM–Essai Bio-Tech']);
  });
});
