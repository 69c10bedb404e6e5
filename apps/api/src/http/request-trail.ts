import { AsyncLocalStorage } from 'node:async_hooks';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import type { ErrorCode } from '@jumelage/contracts/errors';
import type { Database } from '@jumelage/db/client';
import type { Subject } from '@jumelage/db/locks';
import { type Store, writing } from '@jumelage/db/store';
import type { Id, IdKind } from '@jumelage/domain/ids';
import type { z } from 'zod';
import { AppError } from './app-error.ts';

/** Ids and closed facts; never a text that a person typed. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The act, its actor and the person in whose place they act: known to every transaction that the request, or the job,
 * makes.
 */
export type Trail = {
  /** The endpoint's key, or the name of a job. */
  readonly act: string;
  readonly requestId: string | null;
  readonly onBehalfOf: Id<'participant'> | null;
  /** The subjects that each of its transactions locks. */
  readonly locks: readonly Subject[];
  actorId: Id<'user'> | null;
  facts: Facts;
  /** The first id of each kind that was made meanwhile, and how many. */
  newIds: ReadonlyMap<IdKind, { readonly id: string; readonly count: number }>;
  /** True once a transaction writes, or wrote, the entry. */
  isClaimed: boolean;
  /** The present transaction only leads to what is done: its entry comes with a later one. */
  leadsOn: boolean;
};

/** Work that the server does by itself. */
const jobNames = ['schedule-run', 'retention', 'phase', 'admin-grant', 'admin-revoke'] as const;
type JobName = (typeof jobNames)[number];

const trails = new AsyncLocalStorage<Trail>();

/** Makes an empty trail. */
export function trailOf(start: Pick<Trail, 'act'> & Partial<Trail>): Trail {
  return {
    requestId: null,
    onBehalfOf: null,
    locks: [],
    actorId: null,
    facts: {},
    newIds: new Map(),
    isClaimed: false,
    leadsOn: false,
    ...start,
  };
}

/**
 * Adds closed facts to what is written of this request, before its transaction ends. An `eventId` puts the entry into
 * that event's chain.
 */
export function note(facts: Facts): void {
  const trail = trails.getStore();
  if (trail) trail.facts = { ...trail.facts, ...facts };
}

/** Names the actor where the request did not begin signed in. */
export function noteActor(userId: Id<'user'>): void {
  const trail = trails.getStore();
  if (trail) trail.actorId = userId;
}

/** Leaves the entry to the next transaction: this one only checks a proof, and its act comes after. */
export function leadOn(): void {
  const trail = trails.getStore();
  if (trail) trail.leadsOn = true;
}

/** The kinds of ids that say nothing of what was done: notifications about it, and the entry itself. */
const notAudited: ReadonlySet<IdKind> = new Set(['audit', 'mail', 'notification', 'challenge', 'consent', 'opening']);

/** Adds an id to what the request made. */
export function noteNewId(kind: IdKind, id: string): void {
  const trail = trails.getStore();
  if (!trail || notAudited.has(kind)) return;
  const before = trail.newIds.get(kind);
  trail.newIds = new Map(trail.newIds).set(kind, { id: before?.id ?? id, count: (before?.count ?? 0) + 1 });
}

/** Lists all facts of a trail: its own, and the ids that were made. */
export function factsOf({ facts, newIds }: Trail): Facts {
  const made = [...newIds].flatMap(([kind, { id, count }]): [string, string | number][] => [
    [`${kind}Id`, id],
    ...(count > 1 ? ([[`${kind}Count`, count]] as [string, number][]) : []),
  ]);
  return { ...Object.fromEntries(made), ...facts };
}

/** Fields whose value is one of a closed set and says what was decided; of the others only the name is written. */
const toldFields: ReadonlySet<string> = new Set([
  'status',
  'role',
  'answer',
  'layer',
  'priority',
  'action',
  'undone',
  'way',
]);

/**
 * Lists a request's facts without free text: ids and numbers of its path, ids and decisions in its body, and which
 * fields it names.
 */
export function factsOfRequest({ body: schema }: Pick<Endpoint, 'body'>, params: unknown, body: unknown): Facts {
  const ids = Object.entries((params ?? {}) as Record<string, unknown>).filter(
    ([, value]) => typeof value === 'number' || isIdText(value),
  );
  const shape = (schema as unknown as { shape?: Readonly<Record<string, z.ZodType>> } | undefined)?.shape ?? {};
  const sent = Object.entries((body ?? {}) as Record<string, unknown>).filter(
    ([name, value]) => value !== undefined && Object.hasOwn(shape, name),
  );
  const told = sent.filter(
    ([name, value]) =>
      isIdText(value) || typeof value === 'boolean' || (toldFields.has(name) && isEnumerated(shape[name])),
  );
  const fields = sent.map(([name]) => name).join(' ');
  return { ...(fields === '' ? {} : { fields }), ...(Object.fromEntries([...told, ...ids]) as Facts) };
}

const isIdText = (value: unknown) => typeof value === 'string' && /^[a-z]{3}_[0-9a-z]{16}$/.test(value);

function isEnumerated(schema: z.ZodType | undefined): boolean {
  const { type, innerType } = (schema?._zod.def ?? {}) as { type?: string; innerType?: z.ZodType };
  return type === 'enum' || type === 'literal' || (innerType !== undefined && isEnumerated(innerType));
}

/** Refusals that are written down: somebody tried to be let in, and was not. */
const refusalsKept: ReadonlySet<ErrorCode> = new Set([
  'credentials_wrong',
  'code_wrong',
  'passkey_wrong',
  'challenge_over',
]);

export type Follow = <T>(trail: Trail, always: boolean, work: () => Promise<T>) => Promise<T>;

export type Trails = {
  /** The database, each of whose writing transactions leaves its entry. */
  readonly db: Database;
  /** Does something on a trail; `always` leaves an entry even where nothing is written. */
  readonly follow: Follow;
};

/** Runs one step of a job that no request asked for: its first transaction writes an entry under the job's name. */
export function asJob<T>(name: JobName, facts: Facts, work: () => Promise<T>): Promise<T> {
  return trails.run(trailOf({ act: `job ${name}`, facts }), work);
}

/**
 * Ensures that every transaction on a trail ends with an entry: one a request, within its first transaction, so that
 * both commit or neither. `keep` writes the entry; `committed` is called after the commit.
 */
export function keepTrails<Entry>(
  db: Database,
  keep: (store: Store, trail: Trail) => Promise<Entry>,
  committed: (entry: Entry) => void,
): Trails {
  const tx: Database['tx'] = async (work, own = []) => {
    const trail = trails.getStore();
    const locks = [...(trail?.locks ?? []), ...own];
    if (!trail || trail.isClaimed) return db.tx(work, locks);
    const { newIds } = trail;
    let isMine = false;
    let entry: Entry | undefined;
    try {
      const result = await db.tx(async (q) => {
        // Tried again after a conflict: what the first attempt made is not there.
        if (isMine) trail.newIds = newIds;
        trail.leadsOn = false;
        const result = await work(q);
        if (trail.leadsOn) return result;
        if (!isMine && trail.isClaimed) return result;
        trail.isClaimed = isMine = true;
        entry = await keep({ t: db.t, q, engine: db.engine }, trail);
        return result;
      }, locks);
      if (isMine && entry) committed(entry);
      return result;
    } catch (error) {
      if (isMine) trail.isClaimed = false;
      throw error;
    }
  };
  const trailed = { ...db, tx };

  return {
    db: trailed,
    follow: (trail, always, work) =>
      trails.run(trail, async () => {
        const keepAlone = () => writing(trailed, async () => {});
        try {
          const result = await work();
          if (always && !trail.isClaimed) await keepAlone();
          return result;
        } catch (error) {
          const isKept = trail.isClaimed && trail.facts.refused !== undefined;
          if (error instanceof AppError && refusalsKept.has(error.code) && !isKept) {
            Object.assign(trail, { facts: { ...trail.facts, refused: error.code }, isClaimed: false });
            await keepAlone();
          }
          throw error;
        }
      }),
  };
}
