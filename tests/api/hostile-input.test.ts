import { codesOf } from '@jumelage/api/http/openapi';
import type { Endpoint, Method } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { errors, problem } from '@jumelage/contracts/errors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { engine, openTestApp, type TestApp } from '../support/app.ts';
import { isWhole } from '../support/campaigns.ts';
import { givenOpenEvent, givenParticipant, type Person, signUp } from '../support/people.ts';

let it: TestApp;
let person: Person;
let ids: Record<string, string>;

beforeAll(async () => {
  it = await openTestApp();
  const organiser = await signUp(it);
  const { eventId, sessionId } = await givenOpenEvent(organiser);
  const participant = await givenParticipant(it, { eventId, organiser });
  await it.deps.db.tx((q) =>
    q.insert(it.deps.db.t.eventOrganisers).values({ eventId, userId: participant.session.user?.id ?? 'usr_' }),
  );
  person = participant;
  ids = {
    eventId,
    sessionId,
    organisationId: participant.organisationId,
    otherId: 'org_unknown',
    participantId: participant.participantId,
    requestId: 'req_unknown',
    meetingId: 'mtg_unknown',
    mailId: 'mai_unknown',
    mailingId: 'mlg_unknown',
    runId: 'run_unknown',
    grantId: 'grt_unknown',
    documentId: 'doc_unknown',
    signInId: 'unknown-sign-in0',
    passkeyId: 'unknown-passkey-0',
    identityId: 'unknown-identity',
    providerId: 'unknown',
    userId: 'usr_unknown',
    paper: 'people',
    invitationId: 'inv_unknown',
    claimId: 'clm_unknown',
    mergeId: 'mrg_unknown',
    importId: 'imp_unknown',
    proposalId: 'mpr_unknown',
    searchId: 'sav_unknown',
    messageId: 'msg_unknown',
    code: '22222-22222',
  };
});
afterAll(() => it.close());

const all = Object.entries(endpoints) as [Key, Endpoint][];
const withBody = all.filter(([, endpoint]) => endpoint.body);

function urlOf(key: Key, replacing: Record<string, string> = {}): string {
  const path = key.split(' ')[1] ?? '/';
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(replacing[name] ?? ids[name] ?? 'unknown'));
}

const methodOf = (key: Key) => key.split(' ')[0] as Method;

type Sent = {
  url?: string;
  query?: Record<string, string>;
  payload?: string | object;
  headers?: Record<string, string>;
  cookie?: string | undefined;
};

async function send(key: Key, { url = urlOf(key), query, payload, headers = {}, cookie = person.cookie }: Sent = {}) {
  const reply = await it.app.inject({
    method: methodOf(key),
    url,
    ...(query ? { query } : {}),
    ...(payload === undefined ? {} : { payload }),
    headers: { ...(cookie ? { cookie } : {}), ...headers },
  });
  return { status: reply.statusCode, type: String(reply.headers['content-type']), body: reply.body };
}

/** Counts the rows of every table: nothing that is refused may leave a trace. */
async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(it.deps.db.t))
    counts[name] = await it.deps.db.read.$count(table as Parameters<typeof it.deps.db.read.$count>[0]);
  return counts;
}

/**
 * Expects a refusal: a 4xx problem of the contract’s shape, with a code that the endpoint declares and the status of
 * that code.
 */
function expectRefusal(key: Key, reply: { status: number; type: string; body: string }, what: string): void {
  const label = `${key} ${what}`;
  expect([label, reply.status >= 400 && reply.status < 500, reply.status === 500 ? reply.body : '']).toEqual([
    label,
    true,
    '',
  ]);
  expect([label, reply.type.split(';')[0]]).toEqual([label, 'application/problem+json']);
  const told = problem.parse(JSON.parse(reply.body));
  const declared = [...codesOf(endpoints[key] as Endpoint), 'route_not_found', 'method_not_allowed'] as string[];
  expect([label, declared.includes(told.code) ? 'declared' : told.code]).toEqual([label, 'declared']);
  expect([label, reply.status]).toEqual([label, errors[told.code]]);
}

const deep = (depth: number): unknown => (depth === 0 ? 'end' : { a: deep(depth - 1) });
const hostileValues: readonly [string, unknown][] = [
  ['null', null],
  ['a number', 1e308],
  ['a negative number', -1],
  ['a truth value', true],
  ['a list', [[[]]]],
  ['an object', { $ne: '' }],
  ['a NUL', 'a\u0000b'],
  ['a lone surrogate', '\ud800'],
  ['a huge text', 'x'.repeat(100_000)],
  ['markup', '<script>alert(1)</script>\u202e'],
  ['deep nesting', deep(500)],
];

/** Texts that are refused before any engine sees them are tried on one; on PGlite, the texts and numbers that it does not take. */
const isFirst = engine === 'sqlite' || isWhole;
const tried = isFirst
  ? hostileValues
  : hostileValues.filter(([what]) => what === 'a NUL' || what === 'a lone surrogate');
const badIds = ['x', 'org_', "org_'; DROP TABLE users;--", '../../etc/passwd', 'evt_unknown', 'a'.repeat(150)];
const badQueries = ['', '0', 'NaN', '🙂'.repeat(50), '"*) OR 1=1 --', "'", '%', '_', '电'.repeat(200), '[]'];

/** Lists the field names of a body, one level deep. */
function fieldsOf(schema: z.ZodType): string[] {
  const shape = (schema as unknown as { shape?: Record<string, unknown> }).shape;
  return Object.keys(shape ?? {});
}

describe.each(withBody)('%s', (key, endpoint) => {
  test.runIf(isFirst)('refuses a body that is missing, malformed, of another kind or type', async () => {
    const before = await rowCounts();
    const json = { 'content-type': 'application/json' };
    expectRefusal(key, await send(key), 'without a body');
    expectRefusal(key, await send(key, { payload: '{', headers: json }), 'with half a body');
    expectRefusal(key, await send(key, { payload: '', headers: json }), 'with an empty body');
    for (const body of ['null', '[]', '"text"', '1', '[[1]]', '{"__proto__":{"isAdmin":true},"constructor":1}'])
      expectRefusal(key, await send(key, { payload: body, headers: json }), body);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      'text/html',
      'application/json\ta',
    ])
      expectRefusal(key, await send(key, { payload: '{}', headers: { 'content-type': type } }), type);
    expectRefusal(key, await send(key, { payload: `{"a":"${'x'.repeat(3_000_000)}"}`, headers: json }), 'too large');
    expect(await rowCounts()).toEqual(before);
  });

  test('never breaks on a hostile value in any field', async () => {
    for (const field of fieldsOf(endpoint.body as z.ZodType)) {
      for (const [what, value] of tried) {
        const reply = await send(key, {
          payload: JSON.stringify({ [field]: value }),
          headers: { 'content-type': 'application/json' },
        });
        const label = `${key} ${field}: ${what}`;
        expect([label, reply.status < 500, reply.status >= 500 ? reply.body : '']).toEqual([label, true, '']);
        if (reply.status >= 400) expectRefusal(key, reply, `${field}: ${what}`);
      }
    }
    const unknown = await send(key, { payload: { isAdmin: true, unknownField: 1 }, headers: {} });
    expectRefusal(key, unknown, 'with unknown fields');
  });
});

/** Endpoints whose policy asks nothing of what the path names: their body is read before it is looked up. */
const bodyFirst: ReadonlySet<string> = new Set([
  'PATCH /api/accounts/me/passkeys/:passkeyId',
  'POST /api/events/:eventId/registration',
  'POST /api/unsubscriptions/:token',
  'POST /api/invitations/:code/account',
] satisfies Key[]);

test('a malformed or unknown id looks like one that is hidden: 404, whatever the endpoint', async () => {
  for (const [key, endpoint] of all.filter(([name]) => name.includes(':'))) {
    for (const bad of ['%00', ...(isFirst ? badIds : [])]) {
      const names = [...key.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
      const url = urlOf(key, Object.fromEntries(names.map((name) => [name, bad])));
      const reply = await send(key, { url, ...(endpoint.body ? { payload: {} } : {}) });
      const label = `${key} ${bad}`;
      // An id of the right shape that names nothing is refused by the policy; an odd one never reaches it.
      const isOfShape = endpoint.params?.safeParse(Object.fromEntries(names.map((name) => [name, bad]))).success;
      expect([label, reply.status]).toEqual([label, isOfShape && bodyFirst.has(key) ? 400 : 404]);
      expectRefusal(key, reply, bad);
    }
  }
});

test('hostile queries are refused or answered, never an error of ours', async () => {
  for (const [key, endpoint] of all.filter(([, one]) => one.query)) {
    for (const field of fieldsOf(endpoint.query as z.ZodType)) {
      for (const value of ['-1', '1e999', '999999999999999999999', 'a\u0000b', ...(isFirst ? badQueries : [])]) {
        const reply = await send(key, { query: { [field]: value } });
        const label = `${key} ?${field}=${value}`;
        expect([label, reply.status < 500, reply.status >= 500 ? reply.body : '']).toEqual([label, true, '']);
        if (reply.status >= 400) expectRefusal(key, reply, `?${field}=${value}`);
      }
    }
  }
});

test.runIf(isFirst)('without a sign-in every endpoint that is not public refuses', async () => {
  for (const [key, endpoint] of all) {
    if (endpoint.policy === 'public' || endpoint.policy === 'visible') continue;
    const reply = await send(key, { cookie: '', ...(endpoint.body ? { payload: {} } : {}) });
    const label = `${key} anonymously`;
    expect([label, reply.status]).toEqual([label, endpoint.policy === 'demo' ? 403 : 401]);
  }
});

test('a path that is none and a method that is none are answered as problems', async () => {
  for (const [method, url, code] of [
    ['GET', '/api/nothing', 'route_not_found'],
    ['DELETE', '/api/events', 'method_not_allowed'],
    ['PUT', '/api/session', 'method_not_allowed'],
    ['GET', '/api/organisations/%zz', 'route_not_found'],
    ['GET', `/api/organisations/${'a'.repeat(300)}`, 'route_not_found'],
  ] as const) {
    const reply = await it.app.inject({ method, url });
    expect([url, reply.statusCode, reply.json().code]).toEqual([url, errors[code], code]);
  }
});
