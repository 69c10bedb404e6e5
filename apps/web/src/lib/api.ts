import type { Endpoints, Key } from '@jumelage/contracts/endpoints';
import type { ErrorCode, Problem } from '@jumelage/contracts/errors';
import { actingForCall } from './acting.ts';
import { currentLanguage } from './language.ts';

type Part<Name extends string, T> = [T] extends [undefined]
  ? unknown
  : object extends T
    ? { readonly [N in Name]?: T | undefined }
    : { readonly [N in Name]: T };

/** The input of an endpoint: only the parts that its contract has. */
export type Input<K extends Key> = Part<'params', Endpoints[K]['params']> &
  Part<'query', Endpoints[K]['query']> &
  Part<'body', Endpoints[K]['body']> & {
    readonly signal?: AbortSignal;
    /** The version that was edited: the API refuses with `edited_meanwhile` where there is a newer one. */
    readonly ifMatch?: string | undefined;
    /** The key under which the server does an act once; an act that waited on this device keeps its own. */
    readonly once?: string | undefined;
  };
export type Response<K extends Key> = Endpoints[K]['response'];
type Arguments<K extends Key> = object extends Input<K> ? [input?: Input<K>] : [input: Input<K>];
type Loose = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly ifMatch?: string | undefined;
  readonly once?: string | undefined;
};

/** A refusal of the API, or `network` when no answer came; the words are the reader's, see ProblemAlert. */
export class ApiError extends Error {
  readonly code: ErrorCode | 'network';
  readonly status: number;
  readonly title: string;
  readonly fields: NonNullable<Problem['fields']>;
  readonly facts: Problem['facts'];
  readonly requestId: string | undefined;

  constructor(problem: Partial<Omit<Problem, 'code'>> & { readonly code: ErrorCode | 'network' }) {
    super(problem.title ?? problem.code);
    this.name = 'ApiError';
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.title = problem.title ?? '';
    this.fields = problem.fields ?? [];
    this.facts = problem.facts;
    this.requestId = problem.requestId;
  }
}

/** Tells whether there is nothing at an address, or nothing that its reader may see: a page throws it, and says so. */
export const isMissing = (error: unknown): boolean => error instanceof ApiError && error.status === 404;

function fillPath(key: Key, { params = {}, query = {} }: Loose): string {
  const path = key
    .slice(key.indexOf(' ') + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

/**
 * Builds the address of an endpoint, for links to files. Example: `apiPath('GET /api/events/:eventId', { params: {
 * eventId } })`.
 */
export function apiPath<K extends Key>(key: K, ...[input]: Arguments<K>): string {
  return fillPath(key, (input ?? {}) as Loose);
}

async function toApiError(response: globalThis.Response): Promise<ApiError> {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  try {
    return new ApiError(await response.json());
  } catch {
    // A proxy's page in place of ours: gateways answer 502 to 504 while the server restarts.
    return new ApiError({
      code: response.status >= 502 ? 'network' : 'internal',
      status: response.status,
      ...(requestId && { requestId }),
    });
  }
}

function throwLost(error: unknown): never {
  throw error instanceof DOMException && error.name === 'AbortError' ? error : new ApiError({ code: 'network' });
}

async function send(key: Key, loose: Loose, once: Readonly<Record<string, string>>): Promise<unknown> {
  const hasBody = loose.body !== undefined;
  const address = fillPath(key, loose);
  const actingFor = actingForCall(address);
  const response = await fetch(address, {
    method: key.slice(0, key.indexOf(' ')),
    headers: {
      accept: 'application/json',
      'accept-language': currentLanguage(),
      ...(hasBody && { 'content-type': 'application/json' }),
      ...(loose.ifMatch && { 'if-match': `"${loose.ifMatch}"` }),
      ...(actingFor && { 'x-acting-for': actingFor }),
      ...once,
    },
    ...(hasBody && { body: JSON.stringify(loose.body) }),
    ...(loose.signal && { signal: loose.signal }),
  }).catch(throwLost);
  if (!response.ok) throw await toApiError(response);
  const text = await response.text().catch(throwLost);
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
  return text === '' ? undefined : isJson ? JSON.parse(text) : text;
}

/** Tells whether the outcome of an act is unknown: no answer came, or the act is still running. */
const isLost = (error: unknown) =>
  error instanceof ApiError && (error.code === 'network' || error.code === 'idempotency_in_progress');

type Prover = () => Promise<boolean>;
let prover: Prover | undefined;
let hear: ((prover: Prover) => void) | undefined;

/**
 * Says who asks whoever is signed in to prove again who they are, false where they would not: one dialog for all acts
 * that need it.
 */
export function setProver(next: Prover | undefined): void {
  prover = next;
  if (next) hear?.(next);
}

/** Waits for the dialog, which loads after the page; answers undefined after five seconds without one. */
function proverSoon(): Promise<Prover | undefined> {
  if (prover) return Promise.resolve(prover);
  return new Promise((found) => {
    hear = found;
    setTimeout(found, 5_000, undefined);
  });
}

/** Does something that may need a proof, and does it again once that is given. */
async function proven<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'proof_required') throw error;
    const prove = await proverSoon();
    if (!prove || !(await prove())) throw error;
    return work();
  }
}

/**
 * Calls an endpoint by its contract: `api('GET /api/session')`. Throws ApiError; an aborted call rejects with its
 * AbortError.
 * An act whose answer was lost is sent again, twice at most, with the key that it had: the server does it once.
 */
export function api<K extends Key>(key: K, ...[input]: Arguments<K>): Promise<Response<K>> {
  return proven(() => call(key, (input ?? {}) as Loose)) as Promise<Response<K>>;
}

/** Makes a key for an act. Not by randomUUID: it is missing where the product is reached by plain http. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

async function call(key: Key, loose: Loose): Promise<unknown> {
  const isAct = !key.startsWith('GET');
  const once: Record<string, string> = isAct ? { 'idempotency-key': loose.once ?? newKey() } : {};
  for (let again = 0; ; again++) {
    try {
      return await send(key, loose, once);
    } catch (error) {
      if (!isAct || again === 2 || !isLost(error) || !navigator.onLine) throw error;
      await new Promise((resume) => setTimeout(resume, 400 * 3 ** again));
    }
  }
}

/** Opens a stream of server-sent events; the browser opens it again when it breaks. */
export function openStream<K extends Key>(key: K, ...[input]: Arguments<K>): EventSource {
  return new EventSource(apiPath(key, ...([input] as Arguments<K>)));
}

/** Fetches a file and hands it to the browser to save: for files whose refusal the page has to show. */
export async function download<K extends Key>(key: K, filename: string, ...[input]: Arguments<K>): Promise<void> {
  const file = await proven(async () => {
    const response = await fetch(apiPath(key, ...([input] as Arguments<K>)), {
      headers: { 'accept-language': currentLanguage() },
    }).catch(throwLost);
    if (!response.ok) throw await toApiError(response);
    return response.blob();
  });
  saveFile(file, filename);
}

/** Hands bytes to the browser to save under a name. */
export function saveFile(file: Blob, filename: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
