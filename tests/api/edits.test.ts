import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints } from '@jumelage/contracts/endpoints';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenOpenEvent, givenPublishedOrganisation, type Person, type Reply, signUp } from '../support/people.ts';

let it: TestApp;
let ann: Person;
let organisationId: Id<'organisation'>;
let eventId: Id<'event'>;
let sessionId: Id<'session'>;
beforeAll(async () => {
  it = await openTestApp();
  ann = await signUp(it);
  organisationId = await givenPublishedOrganisation(ann, {
    offers: [{ kind: 'licence', topics: [], text: { fr: 'Un produit', en: 'A product' } }],
    needs: [{ kind: 'investment', topics: [], text: {} }],
  });
  ({ eventId, sessionId } = await givenOpenEvent(ann));
});
afterAll(() => it.close());

type Tagged = Pick<Reply<'GET /api/session'>, 'status' | 'headers' | 'problem' | 'text'>;
type Editable = {
  readonly read: () => Promise<Tagged>;
  readonly edit: (value: string, headers?: Record<string, string>) => Promise<Tagged>;
  /** An edit that leaves everything as it is. */
  readonly touch: () => Promise<Tagged>;
};

const session = (name: string) => ({
  ...{ name: { en: name }, slotMinutes: 20, breakMinutes: 5, tableCount: 3 },
  blocks: [
    { startsAt: '2026-07-02T10:00', endsAt: '2026-07-02T11:35' },
    { startsAt: '2026-07-02T14:00', endsAt: '2026-07-02T15:10' },
  ],
});
const saveSession = (name: string, headers: Record<string, string> = {}) =>
  ann.call('PUT /api/events/:eventId/sessions/:sessionId', {
    params: { eventId, sessionId },
    body: session(name),
    headers,
  });
let sessionName = 'Meetings';

const things: Readonly<Record<string, Editable>> = {
  'an organisation': {
    read: () => ann.call('GET /api/organisations/:organisationId', { params: { organisationId } }),
    edit: (city, headers = {}) =>
      ann.call('PATCH /api/organisations/:organisationId', { params: { organisationId }, body: { city }, headers }),
    touch: () => ann.call('PATCH /api/organisations/:organisationId', { params: { organisationId }, body: {} }),
  },
  'an event': {
    read: () => ann.call('GET /api/events/:eventId', { params: { eventId } }),
    edit: (place, headers = {}) =>
      ann.call('PATCH /api/events/:eventId', { params: { eventId }, body: { place: { en: place } }, headers }),
    touch: () => ann.call('PATCH /api/events/:eventId', { params: { eventId }, body: { requestLimit: 20 } }),
  },
  'a matchmaking session': {
    // Its tag is in the event that holds it.
    read: async () => {
      const reply = await ann.call('GET /api/events/:eventId', { params: { eventId } });
      return { ...reply, headers: { etag: `"${reply.body.sessions[0]?.version}"` } };
    },
    edit: (name, headers) => {
      sessionName = name;
      return saveSession(name, headers);
    },
    touch: () => saveSession(sessionName),
  },
  'an account': {
    read: () => ann.call('GET /api/session'),
    edit: (given, headers = {}) =>
      ann.call('PATCH /api/accounts/me', { body: { name: { family: 'Sample', given } }, headers }),
    touch: () => ann.call('PATCH /api/accounts/me', { body: { language: 'en' } }),
  },
};

const tagOf = (reply: Tagged) => String(reply.headers.etag);

describe.each(Object.entries(things))('%s', (what, { read, edit, touch }) => {
  test('has a strong tag that names its content: the same until it is edited, and again when it is edited back', async () => {
    await edit('First');
    const first = tagOf(await read());
    expect(first).toMatch(/^"[\w-]{27}"$/);
    expect(tagOf(await read())).toBe(first);
    expect(tagOf(await touch())).toBe(first);
    const second = await edit('Second');
    expect(tagOf(second)).not.toBe(first);
    expect(tagOf(await read())).toBe(tagOf(second));
    expect(tagOf(await edit('First'))).toBe(first);
  });

  test('is edited by who has seen it as it is, and by nobody who has not', async () => {
    const seen = tagOf(await read());
    const mine = await edit('Mine', { 'if-match': seen });
    expect(mine.status).toBe(200);
    const theirs = await edit('Theirs', { 'if-match': seen });
    expect([theirs.status, theirs.problem.code]).toEqual([412, 'edited_meanwhile']);
    expect(tagOf(await read())).toBe(tagOf(mine));
    expect((await edit('Theirs', { 'if-match': tagOf(mine) })).status).toBe(200);
    expect((await edit('Any', { 'if-match': '*' })).status).toBe(200);
    expect((await edit('Another', { 'if-match': `"other", W/${tagOf(await read())}` })).status).toBe(200);
    expect((await edit('Any', { 'if-match': '"other"' })).status).toBe(412);
    const odd = await edit('Any', { 'if-match': 'no quotes' });
    expect([odd.status, odd.problem.fields]).toEqual([400, [{ path: 'If-Match', code: 'wrong_format' }]]);
  });

  test('of many edits at once that saw the same, one is kept', async () => {
    const seen = tagOf(await read());
    const replies = await Promise.all(Array.from({ length: 8 }, (_, i) => edit(`Racer ${i}`, { 'if-match': seen })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
  });

  test('is edited once by a request that comes twice: the second is no conflict with the first', async () => {
    const headers = { 'if-match': tagOf(await read()), 'idempotency-key': `${what.replaceAll(' ', '-')}-twice` };
    const first = await edit('Twice', headers);
    const second = await edit('Twice', headers);
    expect([first.status, second.status, tagOf(second)]).toEqual([200, 200, tagOf(first)]);
    expect(second.text).toBe(first.text);
  });
});

test('a reader who is no member gets no tag of a profile: it would speak of what is hidden', async () => {
  const stranger = await signUp(it);
  const reply = await stranger.call('GET /api/organisations/:organisationId', { params: { organisationId } });
  expect([reply.status, reply.headers.etag, reply.body.mine]).toEqual([200, undefined, null]);
});

test('a tag speaks of all that can be edited', async () => {
  const read = async () =>
    (await ann.must('GET /api/organisations/:organisationId', { params: { organisationId } })).mine?.version;
  const seen = [await read()];
  const save = (body: Parameters<typeof ann.call<'PATCH /api/organisations/:organisationId'>>[1]) =>
    ann.must('PATCH /api/organisations/:organisationId', body);
  const bodies = [
    { kind: 'sme' },
    { nameLatin: 'Another name' },
    { nameHanzi: '另一个名字' },
    { languages: ['zh'] },
    { trl: 5 },
    { website: 'https://sample.example' },
    { texts: { fr: { origin: 'original', tagline: 'Autre', description: 'Autre.' } } },
    {
      texts: {
        fr: { origin: 'original', tagline: 'Autre', description: 'Autre.' },
        zh: { origin: 'machine', tagline: '', description: '其他' },
      },
    },
    { offers: [] },
    { needs: [{ kind: 'investment', topics: [], text: { zh: '资金' } }] },
    { raise: { round: 'seed', money: { amount: 1, currency: 'EUR' }, use: {} } },
    { raise: { round: 'seed', money: { amount: 2, currency: 'EUR' }, use: {} } },
  ] as const;
  for (const body of bodies) {
    await save({ params: { organisationId }, body: structuredClone(body) as never });
    seen.push(await read());
  }
  expect(new Set(seen).size).toBe(bodies.length + 1);
});

test('what answers a tag and is edited takes one', () => {
  const tagged = (Object.entries(endpoints) as [string, Endpoint][]).filter(([, { version }]) => version);
  const edits = tagged.filter(([key]) => /^(PATCH|PUT)/.test(key) && !key.endsWith('/status'));
  expect(edits.map(([key]) => key).sort()).toEqual([
    'PATCH /api/accounts/me',
    'PATCH /api/events/:eventId',
    'PATCH /api/events/:eventId/mailings/:mailingId',
    'PATCH /api/organisations/:organisationId',
    'PUT /api/events/:eventId/sessions/:sessionId',
  ]);
  expect(edits.filter(([, { errors }]) => !errors?.includes('edited_meanwhile'))).toEqual([]);
});
