import type { Key } from '@jumelage/contracts/endpoints';
import type { Problem } from '@jumelage/contracts/errors';
import type { Response as Answer, Input } from '../lib/api.ts';

/** A call as the server gets it. */
export type Call = {
  readonly key: Key;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};
type Answering<K extends Key> = Answer<K> | ((call: Call) => Answer<K> | Promise<Answer<K>>);

/** Refuses a call, as an answer of `answer`. */
export class Refusal extends Error {
  readonly problem: Partial<Problem> & Pick<Problem, 'code' | 'status'>;

  constructor(problem: Partial<Problem> & Pick<Problem, 'code' | 'status'>) {
    super(problem.code);
    this.problem = problem;
  }
}

const answers = new Map<Key, Answering<Key>>();
let heard: Call[] = [];
let unanswered: string[] = [];

/** Says what the server of this test answers to an endpoint: a body, or what makes one of the call. */
export function answer<K extends Key>(key: K, answering: Answering<K>): void {
  answers.set(key, answering as Answering<Key>);
}

/** Lists the calls to an endpoint so far, oldest first, with what each sent. */
export function callsTo<K extends Key>(
  key: K,
): readonly (Omit<Call, 'body'> & { readonly body: Input<K> extends { body?: infer Body } ? Body : undefined })[] {
  return heard.filter((call) => call.key === key) as never;
}

export const unansweredCalls = (): readonly string[] => unanswered;

export function forgetCalls(): void {
  answers.clear();
  [heard, unanswered] = [[], []];
}

/**
 * Matches a path with an endpoint and reads its parameters; of several, the endpoint with the fewest parameters wins.
 */
function find(
  method: string,
  path: string,
): { readonly key: Key; readonly params: Record<string, string> } | undefined {
  const parts = path.split('/');
  const fits = [...answers.keys()].flatMap((key) => {
    const [ofKey = '', pattern = ''] = key.split(' ');
    const names = pattern.split('/');
    if (ofKey !== method || names.length !== parts.length) return [];
    const params: Record<string, string> = {};
    for (const [index, name] of names.entries()) {
      const part = decodeURIComponent(parts[index] ?? '');
      if (name.startsWith(':')) params[name.slice(1)] = part;
      else if (name !== part) return [];
    }
    return [{ key, params }];
  });
  return fits.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}

const json = (body: unknown, status = 200) =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status: body === undefined ? 204 : status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

/** Takes the place of `fetch`: the one thing of the product that is another in a test of components. */
export const serve: typeof fetch = async (address, { method = 'GET', body, headers } = {}) => {
  const url = new URL(String(address), location.href);
  const found = find(method, url.pathname);
  if (!found) {
    unanswered.push(`${method} ${url.pathname}`);
    return json({ code: 'not_found', status: 404 }, 404);
  }
  const call: Call = {
    ...found,
    query: url.searchParams,
    body: typeof body === 'string' ? JSON.parse(body) : body,
    headers: Object.fromEntries(new Headers(headers)),
  };
  heard.push(call);
  const answering: unknown = answers.get(found.key);
  try {
    return json(typeof answering === 'function' ? await answering(call) : answering);
  } catch (error) {
    if (error instanceof Refusal) return json(error.problem, error.problem.status);
    throw error;
  }
};
