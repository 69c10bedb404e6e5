import { codesOf } from '@jumelage/api/http/openapi';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { errors, problem } from '@jumelage/contracts/errors';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { arbitraryOf, type KnownIds } from './arbitrary.ts';

export type FuzzRequest = {
  readonly key: Key;
  readonly who: number;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
};

/**
 * Signing out, or leaving, would leave everything after it unanswered; hashing passwords and searching schedules are
 * not what is tried here.
 */
const left: readonly string[] = [
  'DELETE /api/session',
  'POST /api/accounts',
  'POST /api/accounts/verification',
  'POST /api/accounts/me/erasure',
  'PUT /api/accounts/me/password',
  'DELETE /api/accounts/me/sign-ins',
  'DELETE /api/accounts/me/sign-ins/:signInId',
  'POST /api/admin/accounts/:userId/disabling',
  'POST /api/session',
  'POST /api/session/proof',
  'PUT /api/resets',
  'POST /api/events/:eventId/sessions/:sessionId/runs',
] satisfies Key[];

/** Draws requests from the contracts: `who` is the index of one of so many people. */
export function requestArbitrary(people: number, ids: KnownIds): fc.Arbitrary<FuzzRequest> {
  const made = (Object.entries(endpoints) as [Key, Endpoint][])
    .filter(([key]) => !left.includes(key))
    .map(([key, { params, query, body }]) =>
      fc.record({
        key: fc.constant(key),
        who: fc.nat(people - 1),
        params: params ? arbitraryOf(params, ids) : fc.constant({}),
        query: query ? arbitraryOf(query, ids) : fc.constant({}),
        body: body ? arbitraryOf(body, ids) : fc.constant(undefined),
      }),
    );
  return fc.oneof(...made);
}

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** An answer, however it came. */
export type Answer = { readonly status: number; readonly type: string; readonly body: string };
/** Sends a request: injected into the server, or over a connection. */
export type Send = (request: {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload: string | undefined;
}) => Promise<Answer>;

/** Into the server without a connection: thousands a second. */
export const byInject =
  (app: FastifyInstance): Send =>
  async ({ method, url, headers, payload }) => {
    const reply = await app.inject({
      method: method as 'GET',
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: reply.statusCode, type: String(reply.headers['content-type'] ?? ''), body: reply.body };
  };

/**
 * Kinds of content that a body may say it is of: the right ones first; the others have made servers skip their
 * validation.
 */
const contentTypes = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json\t',
  'application/json ;charset=utf-8',
  'application/jsonx',
  'application/json, text/plain',
  'Application/JSON',
  'text/plain',
  'text/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; x',
  '*/*',
];

/** Over a real connection, with a content type of any kind for every third body. */
export const overHttp =
  (address: string): Send =>
  async ({ method, url, headers, payload }) => {
    const odd =
      payload === undefined ? undefined : contentTypes[(payload.length + url.length) % (3 * contentTypes.length)];
    const response = await fetch(`${address}${url}`, {
      method,
      headers: { ...headers, 'sec-fetch-site': 'same-origin', ...(odd ? { 'content-type': odd } : {}) },
      redirect: 'manual',
      ...(payload === undefined ? {} : { body: payload }),
    });
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() };
  };

/** Sends one request and says what is wrong with its answer: undefined where it keeps the contract. */
export async function faultOf(
  send: Send,
  { key, params, query, body }: FuzzRequest,
  cookie: string,
): Promise<{ status: number; fault?: string }> {
  const endpoint: Endpoint = endpoints[key];
  const [method = 'GET', path = '/'] = key.split(' ');
  const words = new Map(fieldsOf(params));
  const search = new URLSearchParams(fieldsOf(query).map(([name, value]) => [name, wellFormed(value)]));
  const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(wellFormed(words.get(name))));
  const {
    status,
    type,
    body: text,
  } = await send({
    method,
    url: search.size > 0 ? `${address}?${search}` : address,
    headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    payload: body === undefined ? undefined : JSON.stringify(body),
  });
  const fault = faultIn(endpoint, status, type, text);
  return { status, ...(fault ? { fault } : {}) };
}

/** Replaces lone surrogates, which no address can hold. */
const wellFormed = (value: unknown) =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed();

function faultIn(endpoint: Endpoint, status: number, type: string, body: string): string | undefined {
  if (status >= 500) return `${status} ${body}`;
  if (status >= 400) {
    if (!type.startsWith('application/problem+json')) return `${status} as ${type}`;
    const told = problem.safeParse(JSON.parse(body));
    if (!told.success) return `a problem of another shape: ${body}`;
    const declared: readonly string[] = [...codesOf(endpoint), 'route_not_found', 'method_not_allowed'];
    if (!declared.includes(told.data.code)) return `${told.data.code} is not declared`;
    return errors[told.data.code] === status ? undefined : `${told.data.code} with ${status}`;
  }
  const due = endpoint.status ?? (endpoint.response || endpoint.file ? 200 : 204);
  if (status !== due) return `${status} where ${due} is documented`;
  if (endpoint.file) return type.startsWith(endpoint.file) ? undefined : `a file as ${type}`;
  if (!endpoint.response) return body === '' ? undefined : `${status} ${body}`;
  const parsed = endpoint.response.safeParse(JSON.parse(body));
  return parsed.success ? undefined : `an answer outside the contract: ${parsed.error.message}`;
}
