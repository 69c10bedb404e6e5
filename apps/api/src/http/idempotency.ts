import { createHash } from 'node:crypto';
import { type ErrorCode, errors } from '@jumelage/contracts/errors';
import { claimKey, type KeptReply, keepReply, releaseKey } from '@jumelage/db/repositories/idempotency';
import { writing } from '@jumelage/db/store';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { AppError } from './app-error.ts';
import { networkOf } from './limits.ts';
import type { Actor } from './policy.ts';

/** The answer to a request, as text: `undefined` where there is no body. */
export type Answer = { readonly status: number; readonly text: string | undefined };

/** Somebody's call that may come again. */
type Call = {
  readonly request: FastifyRequest;
  readonly endpoint: string;
  readonly actor: Actor | undefined;
  /** Does it, once. */
  readonly act: () => Promise<Answer>;
  /** Tells whether the answer is given once only: it holds a secret, or set a cookie. Asked after the act. */
  readonly isSecret: () => boolean;
};

export type Idempotency = (call: Call) => Promise<Answer>;

/** Refusals that say nothing of the request itself: sent again, it may well succeed. */
const passing: readonly ErrorCode[] = ['overloaded', 'rate_limited', 'not_ready', 'sign_in_required', 'internal'];

type Refusal = Pick<AppError, 'code' | 'fields' | 'facts'>;

/**
 * Runs a request that carries an `Idempotency-Key` once: the same request again, within 24 hours and by the same
 * account, gets the same answer, refusals included. A request whose first sending never ended is not run again, since
 * nobody knows how far it came: the reader checks, and sends it again.
 */
export function idempotency(deps: Pick<Deps, 'db' | 'key' | 'now'>): Idempotency {
  return async ({ request, endpoint, actor, act, isSecret }) => {
    const given = request.headers['idempotency-key'];
    if (given === undefined) return act();
    if (typeof given !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(given)) {
      throw new AppError('invalid_request', { fields: [{ path: 'Idempotency-Key', code: 'wrong_format' }] });
    }
    const who = actor?.userId ?? `visitor ${networkOf(request.ip)}`;
    const key = createHash('sha256')
      .update(JSON.stringify([who, endpoint, given]))
      .digest('base64url');
    // Signed rather than hashed: a body may hold a password.
    const bodyHash = deps.key.sign(
      'idempotency',
      JSON.stringify([request.url, request.headers['x-acting-for'], request.headers['if-match'], request.body]),
    );
    const stored = await writing(deps.db, (store) =>
      claimKey(store, { key, userId: actor?.userId ?? null, bodyHash, now: new Date(deps.now()) }),
    );
    if (stored) return again(deps.key, stored, bodyHash);
    // Sealed: an answer may name anybody, and erased people must not be readable in the database until tomorrow.
    const keep = (status: number, reply: string | null) =>
      writing(deps.db, (store) =>
        keepReply(store, key, { status, reply: reply === null ? null : deps.key.seal('reply', reply) }),
      );
    try {
      const answer = await act();
      await keep(answer.status, isSecret() ? null : (answer.text ?? ''));
      return answer;
    } catch (error) {
      if (!(error instanceof AppError) || passing.includes(error.code))
        await writing(deps.db, (store) => releaseKey(store, key));
      else
        await keep(
          error.status,
          JSON.stringify({ code: error.code, fields: error.fields, facts: error.facts } satisfies Refusal),
        );
      throw error;
    }
  };
}

/** Repeats the stored answer; refuses where there is none to give. */
function again(key: Deps['key'], { bodyHash, status, reply: sealed }: KeptReply, wanted: string): Answer {
  if (bodyHash !== wanted) throw new AppError('idempotency_mismatch');
  if (status === null) throw new AppError('idempotency_in_progress');
  const reply = sealed === null ? undefined : key.open('reply', sealed);
  if (reply === undefined) throw new AppError('idempotency_spent');
  if (status < 400) return { status, text: reply === '' ? undefined : reply };
  const { code, fields, facts } = JSON.parse(reply) as Refusal;
  // A code may have gone with a new version.
  throw code in errors
    ? new AppError(code, { ...(fields ? { fields } : {}), facts })
    : new AppError('idempotency_spent');
}
