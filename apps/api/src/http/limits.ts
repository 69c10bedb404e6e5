import type { Endpoint, LimitKind, Method } from '@jumelage/contracts/endpoint';
import { isUnavailable } from '@jumelage/db/errors';
import { canonicalEmail } from '@jumelage/db/repositories/accounts';
import { takeCall } from '@jumelage/db/repositories/call-counts';
import { writing } from '@jumelage/db/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { AppError } from './app-error.ts';
import type { Actor } from './policy.ts';

/** So many calls at once, and again so many while the time passes. */
type Allowance = { readonly calls: number; readonly minutes: number };

/**
 * Lists those whose calls of a kind are counted; an event only where its organisers, however many accounts they have,
 * share one allowance.
 */
type Allowances = { readonly account: Allowance; readonly address: Allowance; readonly event?: Allowance };

/**
 * The limits of calls for an account and an address. An account is the one that a request is about: the address that it
 * names, or the signed-in user. Addresses are allowed far more, since everybody at a venue comes from one.
 */
export const limits: Readonly<Record<LimitKind, Allowances>> = {
  sign_in: { account: { calls: 10, minutes: 15 }, address: { calls: 200, minutes: 10 } },
  mail: { account: { calls: 6, minutes: 60 }, address: { calls: 200, minutes: 60 } },
  invite: {
    account: { calls: 500, minutes: 60 },
    address: { calls: 1000, minutes: 60 },
    event: { calls: 600, minutes: 60 },
  },
  guess: { account: { calls: 10, minutes: 10 }, address: { calls: 200, minutes: 10 } },
  costly: { account: { calls: 30, minutes: 1 }, address: { calls: 300, minutes: 1 } },
  translate: { account: { calls: 60, minutes: 60 }, address: { calls: 1200, minutes: 60 } },
  search: { account: { calls: 120, minutes: 1 }, address: { calls: 1500, minutes: 1 } },
  write: { account: { calls: 240, minutes: 1 }, address: { calls: 3000, minutes: 1 } },
};

/** Finds the kind of limit of an endpoint: its own, or that of every act; reads are not counted. */
export function limitKindOf(
  { limit, costly }: Pick<Endpoint, 'limit' | 'costly'>,
  method: Method,
): LimitKind | undefined {
  return limit ?? (costly ? 'costly' : method === 'GET' ? undefined : 'write');
}

/** Keys that are remembered: the oldest are forgotten first, so that a flood of made-up ones fills no memory. */
const capacity = 200_000;

/** The sender of a call, and what it is about. */
type Caller = {
  readonly actor: Actor | undefined;
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly body: unknown;
};

export type CallLimits = {
  /** Counts a call of the address it comes from; refuses `rate_limited`. */
  readonly countAddress: (kind: LimitKind, request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /**
   * Counts a call for the signed-in user, for the person its body is about, and for the event in its path; refuses
   * `rate_limited`.
   */
  readonly countAccount: (kind: LimitKind, caller: Caller, reply: FastifyReply) => Promise<void>;
};

/**
 * Kinds of which few calls are worth something to attackers: processes that share a PostgreSQL count them together,
 * before each is done.
 */
const strict: ReadonlySet<LimitKind> = new Set(['sign_in', 'guess', 'mail', 'invite']);

/**
 * Counts calls; a key holds nothing but the instant until which its calls are spent, and no address in the clear. Each
 * process counts for itself; on PostgreSQL what it allows of the strict kinds is counted for all processes too, by a
 * statement of its own. While the database cannot count, each process relies on its own count: nobody is shut out by
 * that, and nobody has more calls than where each counted alone.
 */
export function callLimits({ config, now, db, key: secret }: Pick<Deps, 'config' | 'now' | 'db' | 'key'>): CallLimits {
  const spentUntil = new Map<string, number>();

  function keep(key: string, until: number): void {
    // Set again, so that the order of the keys is that of their last use.
    spentUntil.delete(key);
    spentUntil.set(key, until);
    if (spentUntil.size > capacity) for (const oldest of spentUntil.keys()) return void spentUntil.delete(oldest);
  }

  async function take(kind: LimitKind, who: string, { calls, minutes }: Allowance, reply: FastifyReply): Promise<void> {
    if (!config.rateLimits) return;
    const window = minutes * 60_000;
    const call = { key: secret.sign('limit', `${kind} ${who}`), step: window / calls, window };
    const instant = now();
    const next = Math.max(spentUntil.get(call.key) ?? 0, instant) + call.step;
    refuseWhere(next - window - instant, reply);
    keep(call.key, next);
    if (db.engine !== 'postgres' || !strict.has(kind)) return;
    const spent = await writing(db, (store) => takeCall(store, call, instant)).catch((error: unknown) => {
      if (isUnavailable(error)) return undefined;
      throw error;
    });
    if (spent === undefined) return;
    // Calls that others counted are cached: going on costs no more statements.
    keep(call.key, spent);
    refuseWhere(spent + call.step - window - instant, reply);
  }

  return {
    countAddress: (kind, request, reply) => take(kind, `address ${networkOf(request.ip)}`, limits[kind].address, reply),
    countAccount: async (kind, { actor, params, body }, reply) => {
      const { event } = limits[kind];
      if (event && typeof params?.eventId === 'string') await take(kind, `event ${params.eventId}`, event, reply);
      for (const account of [...accountsIn(body), ...(actor ? [actor.userId] : [])])
        await take(kind, `account ${account}`, limits[kind].account, reply);
    },
  };
}

/** Refuses a call that would have to wait, and says for how long. */
function refuseWhere(wait: number, reply: FastifyReply): void {
  if (wait <= 0) return;
  const seconds = Math.ceil(wait / 1000);
  reply.header('retry-after', seconds);
  throw new AppError('rate_limited', { facts: { seconds } });
}

/** Names the person a body is about: an e-mail address in its one spelling, the challenge that it answers. */
function accountsIn(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { email, challengeId } = body as { readonly email?: unknown; readonly challengeId?: unknown };
  return [typeof email === 'string' ? canonicalEmail(email) : undefined, challengeId].filter(
    (one) => typeof one === 'string',
  );
}

/** Computes the network of an address: an IPv4 address itself, of IPv6 the half that one subscriber has. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined || !ip.includes(':')) return mapped ?? ip;
  const [head = '', tail] = ip.replace(/%.*$/, '').toLowerCase().split('::');
  const [left, right] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const missing = tail === undefined ? 0 : 8 - (left?.length ?? 0) - (right?.length ?? 0);
  const groups = [...(left ?? []), ...Array<string>(Math.max(0, missing)).fill('0'), ...(right ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
