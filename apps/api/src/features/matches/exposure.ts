import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { cardsById } from '@jumelage/db/repositories/directory';
import { countSlots } from '@jumelage/db/repositories/events';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { countAdmittedByOrganisation } from '@jumelage/db/repositories/participants';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { Deps } from '../../deps.ts';
import type { OrganiserScope } from '../../http/policy.ts';
import type { ExposureJob, ExposureResult } from '../../workers/exposure-messages.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import type { Kept } from './pool/pool.ts';

type EventId = Id<'event'>;
type Admitted = ReadonlyMap<Id<'organisation'>, number>;
type Fitted = {
  readonly key: string;
  readonly ids: readonly Id<'organisation'>[];
  readonly slots: number;
  readonly result: ExposureResult;
};

/** The lists of each event as a whole: how evenly they fall, and the prices that fit them to the slots. */
export type Exposures = {
  /** Fitted prices; the last that were worked out; undefined before the first, when the inboxes’ prices serve. */
  readonly pricesOf: (eventId: EventId, kept: Kept, admitted: Admitted) => ReadonlyMap<string, number> | undefined;
  readonly figuresOf: (scope: OrganiserScope, kept: Kept, language: Language) => Promise<ExposureView>;
};
type ExposureView = Awaited<ReturnType<typeof toView>>;

/** Rows that are scored before others get their turn: about 5 ms at a thousand organisations. */
const slice = 10;

const keyOf = ({ version }: Kept, admitted: Admitted) =>
  [version, ...[...admitted].map(([id, n]) => `${id}:${n}`).sort()].join(' ');

function runWorker(job: ExposureJob): Promise<ExposureResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/exposure-worker.ts', import.meta.url), {
      workerData: job,
      transferList: [job.scores.buffer as ArrayBuffer, job.room.buffer as ArrayBuffer],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function toView(deps: Deps, { actor }: OrganiserScope, { ids, slots, result }: Fitted, language: Language) {
  const unseen = result.unseen.flatMap((index) => ids[index] ?? []);
  const store = reading(deps.db);
  const cards = await cardsById(store, unseen);
  const rows = [...cards.values()].map((card) => card.row);
  const knows = await knownTo(store, { userId: actor.userId, seesAll: actor.isAdmin }, rows, deps.now());
  return {
    organisations: ids.length,
    slots,
    unpriced: result.unpriced,
    priced: result.priced,
    fitted: result.fitted,
    unseen: unseen.flatMap((id) => {
      const card = cards.get(id);
      return card ? [toOrganisationCard(card, { language, knows })] : [];
    }),
  };
}

/** Caches one fit an event; a list that is requested with an old one starts a new one and does not wait for it. */
export function keepExposures(deps: Deps): Exposures {
  const known = new Map<EventId, Fitted>();
  const under = new Map<EventId, { readonly key: string; readonly done: Promise<Fitted> }>();

  async function fit(eventId: EventId, { pool }: Kept, admitted: Admitted, key: string): Promise<Fitted> {
    const slots = await countSlots(reading(deps.db), eventId);
    const ids = [...admitted.keys()].filter((id) => pool.has(id)).sort();
    const scores = new Float64Array(ids.length ** 2);
    for (let at = 0; at < ids.length; at += slice) {
      scores.set(pool.scores(ids, deps.now(), ids.slice(at, at + slice)), at * ids.length);
      await setImmediate();
    }
    const room = Float64Array.from(ids, (id) => slots * (admitted.get(id) ?? 1));
    const fitted = { key, ids, slots, result: await runWorker({ scores, room }) };
    known.set(eventId, fitted);
    return fitted;
  }

  function ask(eventId: EventId, kept: Kept, admitted: Admitted): Promise<Fitted> {
    const key = keyOf(kept, admitted);
    const ready = known.get(eventId);
    if (ready?.key === key) return Promise.resolve(ready);
    const running = under.get(eventId);
    if (running?.key === key) return running.done;
    const done = fit(eventId, kept, admitted, key).finally(() => {
      if (under.get(eventId)?.key === key) under.delete(eventId);
    });
    under.set(eventId, { key, done });
    return done;
  }

  return {
    pricesOf(eventId, kept, admitted) {
      const ready = known.get(eventId);
      if (ready?.key !== keyOf(kept, admitted)) ask(eventId, kept, admitted).catch(() => {});
      return ready && new Map(ready.ids.map((id, index) => [id, ready.result.prices[index] ?? 0]));
    },
    async figuresOf(scope, kept, language) {
      const { eventId } = scope;
      const admitted = await countAdmittedByOrganisation(reading(deps.db), eventId);
      return toView(deps, scope, await ask(eventId, kept, admitted), language);
    },
  };
}
