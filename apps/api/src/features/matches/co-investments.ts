import type { Handlings } from '@jumelage/contracts/endpoints';
import { cardsById, findProfile } from '@jumelage/db/repositories/organisations';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { type CoInvestor, coInvestments, partnersFor } from '@jumelage/matching/co-invest';
import type { MatchProfile } from '@jumelage/matching/profile';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { MemberScope } from '../../http/policy.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import type { Kept } from './pool.ts';

type View = Handlings['GET /api/organisations/:organisationId/co-investments']['response'];

/** Candidates that are looked at, and what is shown of them. */
const candidates = 40;
const shownPairs = 12;
const shownPartners = 8;
const perPartner = 4;

function toCoInvestor({ id, country, thesis }: MatchProfile, score: number): CoInvestor & { readonly coInvest: boolean } {
  const { ticketMinEuroCents = null, ticketMaxEuroCents = null, lead = 'either', coInvest = false } = thesis ?? {};
  return { id, country, score, ticketMinEuroCents, ticketMaxEuroCents, lead, coInvest };
}

/** Whom a raise, or an investor, could bring together: two investors of two countries, or partners with companies that both would want. */
export async function listCoInvestments(
  { deps, keep }: { readonly deps: Deps; readonly keep: () => Promise<Kept> },
  { organisationId }: MemberScope,
  language: Language,
): Promise<View> {
  const store = reading(deps.db);
  const own = found(await findProfile(store, organisationId));
  const { pool, profileOf } = await keep();
  const now = deps.now();
  const us = profileOf(organisationId);
  const profilePublished = own.row.status === 'published';
  if (!us) return { raiseEuroCents: null, pairs: [], partners: [], profilePublished };
  const investorsFor = (id: string) =>
    [...pool.eligible(id, { now, limit: 0, countries: 'all', kinds: ['investor'] })]
      .sort((a, b) => b.score - a.score)
      .slice(0, candidates)
      .flatMap(({ id: other, score }) => {
        const profile = profileOf(other);
        const investor = profile && toCoInvestor(profile, score);
        return investor?.coInvest ? [investor] : [];
      });
  const raiseEuroCents = us.raise?.euroCents ?? null;
  const pairs = us.kind !== 'investor' && us.raise ? coInvestments(raiseEuroCents, investorsFor(organisationId), shownPairs) : [];

  function partners() {
    if (us?.kind !== 'investor' || !us.thesis?.coInvest) return [];
    const liked = [...pool.eligible(organisationId, { now, limit: 0, countries: 'all', kinds: ['startup', 'sme', 'large'] })]
      .sort((a, b) => b.score - a.score)
      .filter(({ id }) => profileOf(id)?.raise)
      .slice(0, candidates);
    const others = investorsFor(organisationId).map((other) => {
      const scores = new Map(
        pool.eligible(other.id, { now, limit: 0, countries: 'all', among: new Set(liked.map(({ id }) => id)) }).map(({ id, score }) => [id, score]),
      );
      const companies = liked.flatMap(({ id, score: ours }) => {
        const theirs = scores.get(id);
        return theirs === undefined ? [] : [{ id, raiseEuroCents: profileOf(id)?.raise?.euroCents ?? null, ours, theirs }];
      });
      return { ...other, companies };
    });
    return partnersFor(toCoInvestor(us, 1), others, { limit: shownPartners, perPartner });
  }

  const suited = partners();
  const ids = [
    ...pairs.flatMap(({ investors }) => investors.map(({ id }) => id)),
    ...suited.flatMap(({ partner, companies }) => [partner.id, ...companies.map(({ id }) => id)]),
  ];
  const cards = await cardsById(store, [...new Set(ids)] as Id<'organisation'>[]);
  const cardOf = (id: string) => {
    const card = cards.get(id as Id<'organisation'>);
    if (!card) throw new Error(`${id} is in the pool and not in the database`);
    return toOrganisationCard(card, language);
  };
  const toInvestor = ({ id, score, ticketMinEuroCents, ticketMaxEuroCents, lead }: CoInvestor) => ({
    organisation: cardOf(id),
    score,
    ticketMinEuroCents,
    ticketMaxEuroCents,
    lead,
  });
  return {
    raiseEuroCents,
    pairs: pairs.map(({ investors: [first, second], ...pair }) => ({ ...pair, investors: [toInvestor(first), toInvestor(second)] })),
    partners: suited.map(({ partner, score, companies }) => ({
      partner: toInvestor(partner),
      score,
      companies: companies.map(({ id, ...company }) => ({ organisation: cardOf(id), ...company })),
    })),
    profilePublished,
  };
}
