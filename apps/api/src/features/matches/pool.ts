import { getMatchSettings, listAnswered, type MatchSettings } from '@jumelage/db/repositories/match-weights';
import { latestChange, type Profile, profilesSince } from '@jumelage/db/repositories/organisations';
import { listTwins } from '@jumelage/db/repositories/parks';
import { reading, type Store } from '@jumelage/db/store';
import { type Rates, toEuroCents } from '@jumelage/domain/money';
import type { MatchAction, MatchProfile } from '@jumelage/matching/profile';
import { createPool, type Pool } from '@jumelage/matching/recommend';
import type { Deps } from '../../deps.ts';
import type { Embedder } from './embeddings.ts';
import { weightsOf } from './weights.ts';

/** What matching reads of a profile. */
export function toMatchProfile({ row, texts, cooperations, raise, thesis }: Profile, rates: Rates): MatchProfile {
  const ticket = (amount: number | null) => (thesis && amount !== null ? toEuroCents({ amount, currency: thesis.currency }, rates) : undefined);
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
    thesis: thesis && { ...thesis, ticketMinEuroCents: ticket(thesis.ticketMin), ticketMaxEuroCents: ticket(thesis.ticketMax) },
    texts: Object.fromEntries(texts.map(({ language, tagline, description }) => [language, `${tagline}\n${description}`])),
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

/** The pool of published profiles of one process: filled at first use, then brought up to date by what changed since; three short statements when nothing did. */
export function keepPool(deps: Deps, embedder: Embedder | undefined): () => Promise<Kept> {
  let pool: Pool | undefined;
  let settings: MatchSettings | undefined;
  let changes = 0;
  let answers = new Date(0);
  let embeddings = 0;
  /** Published profiles without their actions, and the actions of all. */
  const profiles = new Map<string, MatchProfile>();
  const actions = new Map<string, MatchAction[]>();

  function put(kept: Pool, id: string): void {
    const profile = profiles.get(id);
    if (profile) kept.upsert({ ...profile, actions: actions.get(id), embedding: embedder?.known(id) });
  }

  async function refresh(store: Store): Promise<Kept> {
    const kept = pool ?? createPool([], { twins: await listTwins(store) });
    const settled = await getMatchSettings(store);
    if (settled.changeNumber !== settings?.changeNumber) {
      kept.setWeights(await weightsOf(store, settled));
      // Amounts are compared in euros: other rates are other amounts.
      changes = 0;
    }
    const latest = await latestChange(store);
    const touched = new Set<string>();
    if (latest > changes) {
      for (const profile of await profilesSince(store, changes)) {
        const { id, status, changeNumber } = profile.row;
        changes = Math.max(changes, changeNumber);
        if (status === 'published') {
          profiles.set(id, toMatchProfile(profile, settled.rates));
          touched.add(id);
          embedder?.want(id, profile.texts);
        } else {
          profiles.delete(id);
          kept.remove(id);
        }
      }
    }
    for (const { fromId, toId, answeredAt } of await listAnswered(store, ['accepted'], answers)) {
      if (!answeredAt) continue;
      answers = answeredAt;
      for (const [id, partnerId] of [
        [fromId, toId],
        [toId, fromId],
      ] as const) {
        const partner = profiles.get(partnerId);
        if (!partner) continue;
        actions.set(id, [...(actions.get(id) ?? []), toAction(partner, answeredAt.getTime())]);
        touched.add(id);
      }
    }
    for (const id of embedder?.takeNew() ?? []) {
      embeddings++;
      touched.add(id);
    }
    for (const id of touched) put(kept, id);
    [pool, settings] = [kept, settled];
    return {
      pool: kept,
      settings: settled,
      profileOf: (id) => profiles.get(id),
      version: [settled.changeNumber, changes, answers.getTime(), embeddings].join(' '),
    };
  }

  // One refresh at a time: two at once would fill the pool twice.
  let tail: Promise<unknown> = Promise.resolve();
  return () => {
    const next = tail.then(() => refresh(reading(deps.db)));
    tail = next.catch(() => {});
    return next;
  };
}
