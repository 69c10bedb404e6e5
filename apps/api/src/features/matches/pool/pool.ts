import { allChanges, changeMark, changesSince, type MatchChange } from '@jumelage/db/repositories/match-changes';
import { getMatchSettings, type MatchSettings } from '@jumelage/db/repositories/match-weights';
import { acceptedById } from '@jumelage/db/repositories/meeting-requests';
import { profilesById } from '@jumelage/db/repositories/organisations';
import { listTwins } from '@jumelage/db/repositories/parks';
import { chunksOf, reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Rates } from '@jumelage/domain/money';
import type { MatchProfile } from '@jumelage/matching/profile';
import type { Pool } from '@jumelage/matching/recommend';
import type { Deps } from '../../../deps.ts';
import { type Breathe, breather } from '../../../runtime/breathe.ts';
import { weightsOf } from '../weights.ts';
import { createContents } from './contents.ts';
import type { Embedder } from './embeddings.ts';

export type Kept = {
  readonly pool: Pool;
  readonly settings: MatchSettings;
  readonly profileOf: (id: string) => MatchProfile | undefined;
  /** Differs whenever suggestions may. */
  readonly version: string;
};

/** Changes that are read in one statement, and profiles: few enough that none of them is felt by others. */
const changesAtOnce = 2000;
const profilesAtOnce = 50;

const isOf = (kind: 'organisation' | 'request', key: string) =>
  key.startsWith(kind === 'organisation' ? 'org_' : 'req_');

const hasMoney = (profile: MatchProfile | undefined) => profile?.raise !== undefined || profile?.thesis !== undefined;

/** Reads an acceptance off its row; two of one organisation, after one of them changed sides, say nothing of partners. */
const toAcceptance = ({ fromId, toId, answeredAt }: Awaited<ReturnType<typeof acceptedById>>[number]) =>
  fromId === toId ? undefined : ({ between: [fromId, toId], at: answeredAt?.getTime() ?? 0 } as const);

/**
 * Caches the pool of published profiles of one process, a function of the database alone: filled at first use, then
 * updated by what changed since, one short statement when nothing did. Past acceptances count by the partners' profiles
 * as they are now, while they are published. A long filling ends with an error once `stopping` is aborted.
 */
export function keepPool(deps: Deps, embedder: Embedder | undefined, stopping?: AbortSignal): () => Promise<Kept> {
  const contents = createContents(embedder);
  const { pool, touched } = contents;
  let settings: MatchSettings | undefined;
  let mark: number | undefined;
  let revision = 0;
  /** The rates by which the amounts in the pool were turned into euros. */
  let counted: string | undefined;
  /** By key: of which change the pool tells. */
  const stamps = new Map<string, string>();

  async function readSettings(store: Store): Promise<MatchSettings> {
    const settled = await getMatchSettings(store);
    pool.setWeights(await weightsOf(store, settled));
    return settled;
  }

  async function readProfiles(store: Store, ids: readonly string[], rates: Rates, breathe: Breathe): Promise<void> {
    for (const some of chunksOf(ids as readonly Id<'organisation'>[], profilesAtOnce)) {
      const found = new Map((await profilesById(store, some)).map((profile) => [profile.row.id, profile]));
      for (const id of some) {
        const profile = found.get(id);
        if (profile) contents.setProfile(profile, rates);
        else contents.removeProfile(id);
        await breathe();
      }
    }
  }

  async function readAcceptances(store: Store, ids: readonly string[], breathe: Breathe): Promise<void> {
    for (const some of chunksOf(ids as readonly Id<'request'>[])) {
      const found = new Map((await acceptedById(store, some)).map((row) => [row.id, row]));
      for (const id of some) {
        const row = found.get(id);
        contents.setAcceptance(id, row && toAcceptance(row));
      }
      await breathe();
    }
  }

  /** Applies some changes; stores their stamps when all is done, so that what fails half-way is read again. */
  async function apply(store: Store, changes: readonly MatchChange[], breathe: Breathe): Promise<void> {
    const fresh = new Map(
      changes.filter(({ key, stamp }) => stamps.get(key) !== stamp).map(({ key, stamp }) => [key, stamp]),
    );
    if (fresh.size > 0) revision++;
    const keys = [...fresh.keys()];
    if (!settings || fresh.has('settings')) settings = await readSettings(store);
    if (fresh.has('twins')) pool.setTwins(await listTwins(store));
    await readAcceptances(
      store,
      keys.filter((key) => isOf('request', key)),
      breathe,
    );
    const changed = keys.filter((key) => isOf('organisation', key));
    // Amounts are compared in euros: other rates are other amounts.
    const rates = JSON.stringify(settings.rates);
    const others = (counted ?? rates) === rates ? [] : [...stamps.keys()].filter((id) => hasMoney(pool.profileOf(id)));
    await readProfiles(store, [...new Set([...changed, ...others])], settings.rates, breathe);
    for (const [key, stamp] of fresh) stamps.set(key, stamp);
    counted = rates;
  }

  async function refresh(store: Store): Promise<Kept> {
    const breathe = breather(stopping);
    if (mark === undefined) {
      const from = await changeMark(store);
      let after = '';
      for (;;) {
        const page = await allChanges(store, after, changesAtOnce);
        await apply(store, page, breathe);
        const last = page.at(-1);
        if (!last) break;
        after = last.key;
      }
      mark = from;
    }
    const { changes, mark: next } = await changesSince(store, mark);
    await apply(store, changes, breathe);
    mark = next;
    for (const id of embedder?.takeNew() ?? []) touched.add(id);
    if (touched.size > 0) revision++;
    for (const id of touched) {
      contents.settle(id);
      await breathe();
    }
    const settled = settings ?? (await readSettings(store));
    return { pool, settings: settled, profileOf: pool.profileOf, version: String(revision) };
  }

  // One refresh at a time: two at once would fill the pool twice.
  let tail: Promise<unknown> = Promise.resolve();
  return () => {
    const next = tail.then(() => refresh(reading(deps.db)));
    tail = next.catch(() => {});
    return next;
  };
}
