import { codesOf } from '@jumelage/api/http/openapi';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { errors, problem } from '@jumelage/contracts/errors';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { arbitraryOf, type KnownIds } from './arbitrary.ts';

export type FuzzRequest = { readonly key: Key; readonly who: number; readonly params: unknown; readonly query: unknown; readonly body: unknown };

/** Signing out would leave everything after it unanswered; hashing passwords and searching schedules are not what is tried here. */
const left: readonly string[] = [
  'DELETE /api/session',
  'POST /api/accounts',
  'POST /api/session',
  'POST /api/events/:eventId/sessions/:sessionId/runs',
] satisfies Key[];

/** Requests made from the contracts: `who` is the index of one of so many people. */
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

const fieldsOf = (value: unknown): [string, unknown][] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** Sends one request and says what is wrong with its answer: undefined where it keeps the contract. */
export async function faultOf(app: FastifyInstance, { key, params, query, body }: FuzzRequest, cookie: string): Promise<{ status: number; fault?: string }> {
  const endpoint: Endpoint = endpoints[key];
  const [method = 'GET', path = '/'] = key.split(' ');
  const words = new Map(fieldsOf(params));
  const reply = await app.inject({
    method: method as 'GET',
    url: path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(wellFormed(words.get(name)))),
    query: Object.fromEntries(fieldsOf(query).map(([name, value]) => [name, wellFormed(value)])),
    headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });
  const fault = faultIn(endpoint, reply.statusCode, String(reply.headers['content-type'] ?? ''), reply.body);
  return { status: reply.statusCode, ...(fault ? { fault } : {}) };
}

/** An address cannot hold half a character. */
const wellFormed = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed();

function faultIn(endpoint: Endpoint, status: number, type: string, body: string): string | undefined {
  if (status >= 500) return `${status} ${body}`;
  if (status >= 400) {
    if (!type.startsWith('application/problem+json')) return `${status} as ${type}`;
    const told = problem.safeParse(JSON.parse(body));
    if (!told.success) return `a problem of another shape: ${body}`;
    const declared: readonly string[] = [...codesOf(endpoint), 'route_not_found'];
    if (!declared.includes(told.data.code)) return `${told.data.code} is not declared`;
    return errors[told.data.code] === status ? undefined : `${told.data.code} with ${status}`;
  }
  if (endpoint.file) return type.startsWith(endpoint.file) ? undefined : `a file as ${type}`;
  if (!endpoint.response) return status === (endpoint.status ?? 204) && body === '' ? undefined : `${status} ${body}`;
  const parsed = endpoint.response.safeParse(JSON.parse(body));
  return parsed.success ? undefined : `an answer outside the contract: ${parsed.error.message}`;
}
