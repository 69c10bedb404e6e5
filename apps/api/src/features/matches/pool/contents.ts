import type { Profile } from '@jumelage/db/repositories/organisations';
import { type Rates, toEuroCents } from '@jumelage/domain/money';
import { matchedStage } from '@jumelage/domain/organisation';
import type { MatchAction, MatchProfile } from '@jumelage/matching/profile';
import { createPool, type Pool } from '@jumelage/matching/recommend';
import { vectorise } from '@jumelage/matching/text/vectorise';
import type { Embedder } from './embeddings.ts';

/** Joins the texts of a profile as matching compares them. */
export const toMatchTexts = (texts: Profile['texts']): MatchProfile['texts'] =>
  Object.fromEntries(texts.map(({ language, tagline, description }) => [language, `${tagline}\n${description}`]));

/** Picks what matching reads of a profile. */
export function toMatchProfile({ row, texts, cooperations, raise, thesis }: Profile, rates: Rates): MatchProfile {
  const ticket = (amount: number | null) =>
    thesis && amount !== null ? toEuroCents({ amount, currency: thesis.currency }, rates) : undefined;
  const stated = (amount: number | null) => (thesis && amount !== null ? { amount, currency: thesis.currency } : null);
  return {
    id: row.id,
    kind: row.kind,
    country: row.country,
    hiddenAbroad: !row.shownAbroad,
    parkId: row.parkId ?? undefined,
    sector: row.sector ?? undefined,
    topics: row.topics,
    stage: matchedStage(row) ?? undefined,
    trl: row.trl ?? undefined,
    languages: row.languages,
    offers: cooperations.filter((one) => one.direction === 'offer').map(({ kind, topics }) => ({ kind, topics })),
    needs: cooperations.filter((one) => one.direction === 'need').map(({ kind, topics }) => ({ kind, topics })),
    raise: raise && {
      round: raise.round,
      euroCents: toEuroCents(raise, rates),
      stated: { amount: raise.amount, currency: raise.currency },
    },
    thesis: thesis && {
      ...thesis,
      ticketMinEuroCents: ticket(thesis.ticketMin),
      ticketMaxEuroCents: ticket(thesis.ticketMax),
      statedTicket: { min: stated(thesis.ticketMin), max: stated(thesis.ticketMax) },
    },
    texts: toMatchTexts(texts),
    activeAt: row.updatedAt.getTime(),
  };
}

/** Describes what an accepted meeting says of the partners that an organisation takes. */
function toAction({ topics, stage, country, region, parkId, raise }: MatchProfile, at: number): MatchAction {
  return { at, topics, stage, country, region, parkId, euroCents: raise?.euroCents };
}

/** An accepted request: the two organisations that will meet, and when it was answered. */
type Acceptance = { readonly between: readonly [string, string]; readonly at: number };

/**
 * Makes the pool of suggestions of one process, empty, with what somebody's acceptances say read off their partners'
 * profiles as they are.
 */
export function createContents(embedder: Embedder | undefined) {
  const pool: Pool = createPool([]);
  const acceptances = new Map<string, Acceptance>();
  const acceptancesOf = new Map<string, Set<string>>();
  /**
   * The organisations whose actions may have changed since they were put into the pool: stored here, so that a refresh
   * that fails half-way loses none.
   */
  const touched = new Set<string>();

  function partnersOf(id: string): readonly string[] {
    return [...(acceptancesOf.get(id) ?? [])].flatMap(
      (request) => acceptances.get(request)?.between.filter((one) => one !== id) ?? [],
    );
  }

  /** Lists actions in the order in which they were answered, so that sums are the same in every process. */
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
    // Its texts are in the database: the pool stores only what they are compared by.
    pool.upsert({ ...rest, texts: {}, actions: actionsOf(id), embedding: embedder?.known(id) }, vectorise(texts));
  }

  function removeProfile(id: string): void {
    for (const partner of partnersOf(id)) touched.add(partner);
    pool.remove(id);
    embedder?.forget(id);
  }

  /** Derives again what a profile takes from others. */
  function settle(id: string): void {
    const profile = pool.profileOf(id);
    if (profile) pool.upsert({ ...profile, actions: actionsOf(id), embedding: embedder?.known(id) }, pool.vectorOf(id));
    touched.delete(id);
  }

  return { pool, touched, setAcceptance, setProfile, removeProfile, settle };
}
