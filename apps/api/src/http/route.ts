import { Readable } from 'node:stream';
import type { Endpoint, Method } from '@jumelage/contracts/endpoint';
import { endpoints, type Handlings, type Key } from '@jumelage/contracts/endpoints';
import type { DocumentType } from '@jumelage/domain/document';
import type { Id } from '@jumelage/domain/ids';
import { type Language, preferredLanguage } from '@jumelage/domain/language';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { locksOf } from './act-locks.ts';
import { pieceLength, piecesOf, toText } from './answer-text.ts';
import { AppError } from './app-error.ts';
import { bodyLimitOf, hasBody } from './bodies.ts';
import type { Answer, Idempotency } from './idempotency.ts';
import { type CallLimits, limitKindOf } from './limits.ts';
import type { Actor, Named, PolicyCheck, Scopes } from './policy.ts';
import { toFieldProblems } from './problem.ts';
import { type Follow, factsOfRequest, trailOf } from './request-trail.ts';
import { type RequireVersion, readIfMatch } from './version.ts';

type PolicyOf<K extends Key> = (typeof endpoints)[K]['policy'];

/** The arguments of a handler: validated input, the proven scope, the reader's language. */
export type Context<K extends Key> = {
  readonly params: Handlings[K]['params'];
  readonly query: Handlings[K]['query'];
  readonly body: Handlings[K]['body'];
  readonly scope: Scopes[PolicyOf<K>];
  readonly language: Language;
  /**
   * Compares the version that somebody began to edit with the present one, within the writing transaction; undefined
   * where the request names none.
   */
  readonly requireVersion: RequireVersion | undefined;
  /** Staff act for this participant of the event: what they do is done in the participant's name. */
  readonly actingFor: Id<'participant'> | undefined;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/**
 * One handler for each endpoint of a noun: `satisfies Handlers<keyof typeof accountEndpoints>`. An endpoint without one
 * does not compile.
 */
export type Handlers<K extends Key = Key> = {
  readonly [E in K]: (context: Context<E>) => Promise<FileReply | Handlings[E]['response']>;
};

/** A reply that is a file rather than JSON; with an `etag`, callers who have it already get a 304. */
export type FileReply = {
  readonly file: string | Uint8Array;
  readonly filename: string;
  readonly etag?: string;
  /** The media type, where the contract leaves it to the handler. */
  readonly type?: DocumentType;
};

export type Edge = {
  readonly check: PolicyCheck;
  readonly actorOf: (request: FastifyRequest) => Promise<Actor | undefined>;
  /** Tells whether the person proved who they are within the last minutes. */
  readonly isFresh: (actor: Actor | undefined) => boolean;
  readonly limits: CallLimits;
  readonly once: Idempotency;
  readonly follow: Follow;
  readonly now: () => number;
};

/** Somebody who may call an endpoint, as was found at an instant. */
type Admitted = {
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly actor: Actor | undefined;
  readonly scope: unknown;
  readonly actingFor: Id<'participant'> | undefined;
  readonly at: number;
};

/** The milliseconds that a body may take before its sender's permission is checked again. */
const slowBody = 1000;

const bodyless = new Set<Method>(['GET', 'DELETE']);

/**
 * Registers every endpoint of the contracts: finds the caller, checks permission and input, answers, and sends only
 * what the contract declares.
 */
export function registerRoutes(app: FastifyInstance, edge: Edge, handlers: Handlers): void {
  for (const [key, endpoint] of Object.entries(endpoints) as [Key, Endpoint][]) {
    const [method, url] = key.split(' ') as [Method, string];
    const limitKind = limitKindOf(endpoint, method);
    const isAct = method !== 'GET';
    // Lists of people that leave the house as a file are written down like an act.
    const isExport = isAuditedExport(endpoint);
    const admitted = new WeakMap<FastifyRequest, Admitted>();
    app.route({
      method,
      url,
      bodyLimit: bodyLimitOf(endpoint),
      // Before the body is read: a flood costs no more than its headers, and calls that are not allowed end here.
      onRequest: async (request, reply) => {
        if (limitKind) await edge.limits.countAddress(limitKind, request, reply);
        admitted.set(request, await admit(edge, endpoint, request));
      },
      handler: async (request, reply) => {
        const early = admitted.get(request);
        const isCurrent = early !== undefined && (!hasBody(request) || edge.now() - early.at < slowBody);
        const { params, actor, scope, actingFor } = isCurrent ? early : await admit(edge, endpoint, request);
        const query = read(endpoint.query, request.query ?? {}, 'query');
        const body = bodyless.has(method) ? undefined : read(endpoint.body, request.body, 'body');
        if (limitKind) await edge.limits.countAccount(limitKind, { actor, params, body }, reply);
        const context = {
          params,
          query,
          body,
          scope,
          language: preferredLanguage(request.headers['accept-language'] ?? actor?.language),
          actingFor,
          requireVersion: endpoint.version && readIfMatch(request),
          request,
          reply,
        };
        const handler = handlers[key] as (context: unknown) => Promise<unknown>;
        const trail = trailOf({
          act: key,
          requestId: request.id,
          actorId: actor?.userId ?? null,
          onBehalfOf: actingFor ?? null,
          locks: locksOf({ key, policy: endpoint.policy, params: params ?? {}, actorId: actor?.userId, actingFor }),
          facts: factsOfRequest(endpoint, params, body),
        });
        const handle = () =>
          isAct || isExport || endpoint.status === 303
            ? edge.follow(trail, isExport, () => handler(context))
            : handler(context);
        if (isAct && !endpoint.file && !endpoint.storesNothing) {
          const act = async () => toAnswer(endpoint, await handle());
          return send(
            endpoint,
            reply,
            await edge.once({
              request,
              endpoint: key,
              actor,
              act,
              isSecret: noticeCookies(reply, endpoint.secret === true),
            }),
          );
        }
        const answer = await handle();
        // A stream took the reply over: it is written to for as long as its reader listens.
        if (reply.sent) return reply;
        return endpoint.file
          ? sendFile(endpoint.file, request, reply, answer as FileReply)
          : send(endpoint, reply, await toAnswer(endpoint, answer));
      },
    });
  }
}

/**
 * Finds the sender, and proves that they may make the call. Refuses as the table of permissions does; `not_found`,
 * `proof_required`.
 */
async function admit(edge: Edge, endpoint: Endpoint, request: FastifyRequest): Promise<Admitted> {
  const at = edge.now();
  // Parameters first, so that a malformed id is a 404 like an absent one.
  const params = endpoint.params ? endpoint.params.safeParse(request.params) : undefined;
  if (params && !params.success) throw new AppError('not_found');
  const actor = await edge.actorOf(request);
  const header = request.headers['x-acting-for'];
  const named = { params: params?.data ?? {}, actsFor: typeof header === 'string' ? header : undefined };
  const scope = await edge.check(endpoint.policy, actor, named);
  const actingFor = named.actsFor === undefined ? undefined : await findActedFor(edge, endpoint, actor, named);
  if (endpoint.fresh && !edge.isFresh(actor)) throw new AppError('proof_required');
  return { params: params?.data, actor, scope, actingFor, at };
}

/**
 * Finds the person in whose name a call is made: only where its contract allows it, and only for organisers of the
 * event. Refuses `not_allowed` and what the table does.
 */
async function findActedFor(
  edge: Edge,
  endpoint: Endpoint,
  actor: Actor | undefined,
  named: Named,
): Promise<Id<'participant'>> {
  if (!endpoint.delegable) throw new AppError('not_allowed');
  const { participant } = await edge.check('participant', actor, named);
  if (!participant) throw new AppError('not_found');
  return participant.id;
}

/**
 * Tells whether a file exports people's data: the download is audited, though nothing changes. A participant's own
 * agenda is not.
 */
export function isAuditedExport({ file, policy }: Pick<Endpoint, 'file' | 'policy'>): boolean {
  return (
    file !== undefined &&
    file !== 'text/event-stream' &&
    file !== 'image/webp' &&
    (policy === 'user' || policy === 'organiser' || policy === 'admin')
  );
}

function read(schema: z.ZodType | undefined, input: unknown, where: 'query' | 'body'): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_request', { fields: toFieldProblems(parsed.error, input, where) });
}

/**
 * Tells whether an `If-None-Match` header names this version of a file; a proxy that compresses may have weakened the
 * tag.
 */
function isKnown(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

/**
 * Makes a check whether an answer is given once only: its contract says so, or its handler set a cookie, which stands
 * in no header before the answer is sent.
 */
function noticeCookies(reply: FastifyReply, isSecret: boolean): () => boolean {
  let setsCookie = false;
  const setCookie = reply.setCookie.bind(reply);
  reply.setCookie = (...cookie: Parameters<typeof setCookie>) => {
    setsCookie = true;
    return setCookie(...cookie);
  };
  return () => isSecret || setsCookie;
}

function sendFile(
  type: NonNullable<Endpoint['file']>,
  request: FastifyRequest,
  reply: FastifyReply,
  { file, filename, etag, type: ofHandler }: FileReply,
): FastifyReply {
  // Cached by the reader alone, and asked about each time.
  reply.header('cache-control', etag ? 'private, no-cache' : 'no-store');
  if (etag) reply.header('etag', etag);
  if (etag && isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const disposition = `attachment; filename="${filename.replace(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
  return reply
    .type(
      typeof file === 'string'
        ? `${type}; charset=utf-8`
        : type === 'application/octet-stream'
          ? (ofHandler ?? type)
          : type,
    )
    .header('content-disposition', disposition)
    .send(file);
}

/** Turns a handler's result into the answer to send. */
async function toAnswer({ response, status }: Endpoint, answer: unknown): Promise<Answer> {
  return response
    ? { status: status ?? 200, text: await toText(response, answer) }
    : { status: status ?? 204, text: undefined };
}

/** Reads the value at a dotted path. */
function readAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>> | null)?.[name], value);
}

function send({ version }: Endpoint, reply: FastifyReply, { status, text }: Answer): FastifyReply {
  // Answers are one reader's own, unless a handler says that everybody's is the same.
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  const tag = version && text ? readAt(JSON.parse(text), version) : undefined;
  if (typeof tag === 'string') reply.header('etag', `"${tag}"`);
  reply.code(status);
  if (text === undefined) return reply.send();
  return reply
    .type('application/json; charset=utf-8')
    .send(text.length > pieceLength ? Readable.from(piecesOf(text)) : text);
}
