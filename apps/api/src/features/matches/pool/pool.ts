import { allChanges, changeMark, changesSince, type MatchChange } from '@jumelage/db/repositories/match-changes';
import { getMatchSettings, type MatchSettings } from '@jumelage/db/repositories/match-weights';
import { acceptedById } from '@jumelage/db/repositories/meeting-requests';
import { type Profile, profilesById } from '@jumelage/db/repositories/organisations';
import { listTwins } from '@jumelage/db/repositories/parks';
import { chunksOf, reading, type Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Rates, toEuroCents } from '@jumelage/domain/money';
import type { MatchAction, MatchProfile } from '@jumelage/matching/profile';
import { createPool, type Pool } from '@jumelage/matching/recommend';
import { vectorise } from '@jumelage/matching/text/vectorise';
import type { Deps } from '../../../deps.ts';
import { type Breathe, breather } from '../../../runtime/breathe.ts';
import { weightsOf } from '../weights.ts';
import type { Embedder } from './embeddings.ts';

/** The texts of a profile as matching compares them. */
export const toMatchTexts = (texts: Profile['texts']): MatchProfile['texts'] =>
  Object.fromEntries(texts.map(({ language, tagline, description }) => [language, `${tagline}\n${description}`]));

/** What matching reads of a profile. */
export function toMatchProfile({ row, texts, cooperations, raise, thesis }: Profile, rates: Rates): MatchProfile {
  const ticket = (amount: number | null) =>
    thesis && amount !== null ? toEuroCents({ amount, currency: thesis.currency }, rates) : undefined;
  return {
    id: row.id,
    kind: row.kind,
    country: row.country,
    hiddenAbroad: !row.shownAbroad,
    parkId: row.parkId ?? undefined,
    sector: row.sector ?? undefined,
    topics: row.topics,
    stage: row.stage ?? undefined,
    trl: row.trl ?? undefined,
    languages: row.languages,
    offers: cooperations.filter((one) => one.direction === 'offer').map(({ kind, topics }) => ({ kind, topics })),
    needs: cooperations.filter((one) => one.direction === 'need').map(({ kind, topics }) => ({ kind, topics })),
    raise: raise && { round: raise.round, euroCents: toEuroCents(raise, rates) },
    thesis: thesis && {
      ...thesis,
      ticketMinEuroCents: ticket(thesis.ticketMin),
      ticketMaxEuroCents: ticket(thesis.ticketMax),
    },
    texts: toMatchTexts(texts),
    activeAt: row.updatedAt.getTime(),
  };
}

/** What an accepted meeting says of the partners that an organisation takes. */
function toAction({ topics, stage, country, region, parkId, raise }: MatchProfile, at: number): MatchAction {
  return { at, topics, stage, country, region, parkId, euroCents: raise?.euroCents };
}

export type Kept = {
  readonly pool: Pool;
  readonly settings: MatchSettings;
  readonly profileOf: (id: string) => MatchProfile | undefined;
  /** Differs whenever suggestions may. */
  readonly version: string;
};

/** An accepted request: the two organisations that will meet, and when it was answered. */
type Acceptance = { readonly between: readonly [string, string]; readonly at: number };

/** Changes that are read in one statement, and profiles: few enough that none of them is felt by others. */
const changesAtOnce = 2000;
const profilesAtOnce = 50;

const isOf = (kind: 'organisation' | 'request', key: string) =>
  key.startsWith(kind === 'organisation' ? 'org_' : 'req_');

/**
 * The pool of published profiles of one process, a function of the database alone: filled at first use, then brought up
 * to date by what changed since, one
 * short statement when nothing did. What somebody's acceptances say is read off the partners' profiles as they are now,
 * while they are published. A filling that takes long ends with an error when `stopping` says so.
 */
export function keepPool(deps: Deps, embedder: Embedder | undefined, stopping?: AbortSignal): () => Promise<Kept> {
  const pool = createPool([]);
  let settings: MatchSettings | undefined;
  let mark: number | undefined;
  let revision = 0;
  /** The rates by which the amounts in the pool were turned into euros. */
  let counted: string | undefined;
  /** By key: of which change the pool tells. */
  const stamps = new Map<string, string>();
  const acceptances = new Map<string, Acceptance>();
  const acceptancesOf = new Map<string, Set<string>>();
  /**
   * Whose actions may have changed since they were put into the pool: kept here, so that a refresh that fails half-way
   * loses none.
   */
  const touched = new Set<string>();

  function partnersOf(id: string): readonly string[] {
    return [...(acceptancesOf.get(id) ?? [])].flatMap(
      (request) => acceptances.get(request)?.between.filter((one) => one !== id) ?? [],
    );
  }

  /** In the order in which they were answered, so that sums come out alike in every process. */
  function actionsOf(id: string): MatchAction[] | undefined {
    const known = [...(acceptancesOf.get(id) ?? [])].flatMap((request) => {
      const one = acceptances.get(request);
      const partner = one && pool.profileOf(one.between[0] === id ? one.between[1] : one.between[0]);
      return one && partner ? [{ request, action: toAction(partner, one.at) }] : [];
    });
    if (known.length === 0) return undefined;
    return known
      .sort((a, b) => a.action.at - b.action.at || (a.request < b.request ? -1 : 1))
      .map(({ action }) => action);
  }

  function setAcceptance(request: string, acceptance: Acceptance | undefined): void {
    for (const one of [acceptances.get(request), acceptance]) {
      for (const id of one?.between ?? []) {
        const all = acceptancesOf.get(id) ?? new Set();
        if (one === acceptance) all.add(request);
        else all.delete(request);
        if (all.size > 0) acceptancesOf.set(id, all);
        else acceptancesOf.delete(id);
        touched.add(id);
      }
    }
    if (acceptance) acceptances.set(request, acceptance);
    else acceptances.delete(request);
  }

  function setProfile(profile: Profile, rates: Rates): void {
    const { id } = profile.row;
    if (profile.row.status !== 'published') {
      removeProfile(id);
      return;
    }
    for (const partner of partnersOf(id)) touched.add(partner);
    const { texts, ...rest } = toMatchProfile(profile, rates);
    embedder?.want(id, profile.texts);
    // Its texts are in the database: what the pool keeps of them is what they are compared by.
    pool.upsert({ ...rest, texts: {}, actions: actionsOf(id), embedding: embedder?.known(id) }, vectorise(texts));
  }

  function removeProfile(id: string): void {
    for (const partner of partnersOf(id)) touched.add(partner);
    pool.remove(id);
    embedder?.forget(id);
  }

  /** Puts what follows from others into a profile anew. */
  function settle(id: string): void {
    const profile = pool.profileOf(id);
    if (profile) pool.upsert({ ...profile, actions: actionsOf(id), embedding: embedder?.known(id) }, pool.vectorOf(id));
    touched.delete(id);
  }

  async function readSettings(store: Store): Promise<MatchSettings> {
    const settled = await getMatchSettings(store);
    pool.setWeights(await weightsOf(store, settled));
    return settled;
  }

  const hasMoney = (profile: MatchProfile | undefined) => profile?.raise !== undefined || profile?.thesis !== undefined;

  async function readProfiles(store: Store, ids: readonly string[], rates: Rates, breathe: Breathe): Promise<void> {
    for (const some of chunksOf(ids as readonly Id<'organisation'>[], profilesAtOnce)) {
      const found = new Map((await profilesById(store, some)).map((profile) => [profile.row.id, profile]));
      for (const id of some) {
        const profile = found.get(id);
        if (profile) setProfile(profile, rates);
        else removeProfile(id);
        await breathe();
      }
    }
  }

  async function readAcceptances(store: Store, ids: readonly string[], breathe: Breathe): Promise<void> {
    for (const some of chunksOf(ids as readonly Id<'request'>[])) {
      const found = new Map((await acceptedById(store, some)).map((row) => [row.id, row]));
      for (const id of some) {
        const row = found.get(id);
        // Two of one organisation, after one of them changed sides, say nothing of partners.
        setAcceptance(
          id,
          row && row.fromId !== row.toId
            ? { between: [row.fromId, row.toId], at: row.answeredAt?.getTime() ?? 0 }
            : undefined,
        );
      }
      await breathe();
    }
  }

  /** Takes in some changes; their stamps are noted when all is done, so that what fails half-way is asked for again. */
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
      settle(id);
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
