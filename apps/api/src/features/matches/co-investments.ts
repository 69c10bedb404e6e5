import type { Handlings } from '@jumelage/contracts/endpoints';
import type { MatchView, TalkPlace } from '@jumelage/contracts/matches';
import { cardsById } from '@jumelage/db/repositories/directory';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { findProfile } from '@jumelage/db/repositories/organisations';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { companyKinds, type OrganisationKind } from '@jumelage/domain/organisation';
import { mayBeNamedToAny } from '@jumelage/domain/side';
import { type CoInvestor, coInvestments, type LikedRound, partnersFor } from '@jumelage/matching/co-invest';
import { fitOf } from '@jumelage/matching/fit';
import type { MatchProfile } from '@jumelage/matching/profile';
import type { Deps } from '../../deps.ts';
import { found } from '../../http/app-error.ts';
import type { MemberScope } from '../../http/policy.ts';
import { toOrganisationCard } from '../organisations/views.ts';
import { placesToMeet } from './find-places.ts';
import type { Kept } from './pool/pool.ts';

type View = Handlings['GET /api/organisations/:organisationId/co-investments']['response'];

/** Candidates that are looked at, and what is shown of them. */
const candidates = 40;
const shownPairs = 12;
const shownPartners = 8;
const perPartner = 4;

type Places = MatchView['meetAt'];

/** Finds where a talk of three can be proposed: events at which somebody of both can be asked, and nothing is under way. */
function findTalks(ofOne: Places, ofOther: Places): TalkPlace[] {
  const free = ({ isAwaited, participants }: Places[number]) =>
    isAwaited || participants.some(({ request }) => request?.status === 'pending' || request?.status === 'accepted')
      ? undefined
      : participants.find(({ seesReader }) => seesReader);
  return ofOne.flatMap((place) => {
    const there = ofOther.find(({ eventId }) => eventId === place.eventId);
    const [one, other] = [free(place), there && free(there)];
    if (!one || !other) return [];
    const people: TalkPlace['people'] = [
      { id: one.id, name: one.name },
      { id: other.id, name: other.name },
    ];
    return [{ eventId: place.eventId, eventName: place.eventName, people }];
  });
}

function toCoInvestor({ id, country, thesis }: MatchProfile, score: number): CoInvestor {
  const {
    ticketMinEuroCents: ticketMin,
    ticketMaxEuroCents: ticketMax,
    lead = 'either',
    coInvest = false,
  } = thesis ?? {};
  return { id, country, score, ticketMin, ticketMax, lead, coInvest };
}

/**
 * Lists organisations that a raise, or an investor, could bring together: two investors of the two sides, or partners
 * with companies that both would want.
 */
export async function listCoInvestments(
  { deps, keep }: { readonly deps: Deps; readonly keep: () => Promise<Kept> },
  { organisationId, reader, actor }: MemberScope,
  language: Language,
): Promise<View> {
  const store = reading(deps.db);
  const own = found(await findProfile(store, organisationId));
  const { pool, profileOf } = await keep();
  const us = profileOf(organisationId);
  const profilePublished = own.row.status === 'published';
  if (!us) return { raiseEuroCents: null, pairs: [], partners: [], profilePublished };

  const best = (id: string, kinds: readonly OrganisationKind[]) =>
    [...pool.eligible(id, { now: deps.now(), limit: 0, countries: 'all', side: reader.countries, kinds })]
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, candidates);
  const investorsFor = (id: string) =>
    best(id, ['investor']).flatMap(({ id: other, score }) => {
      const profile = profileOf(other);
      return profile ? [toCoInvestor(profile, score)] : [];
    });

  function likedRounds({ country, thesis }: MatchProfile): readonly LikedRound[] {
    if (!thesis?.coInvest) return [];
    return best(organisationId, companyKinds).flatMap(({ id, score }) => {
      const raise = profileOf(id)?.raise?.euroCents;
      if (!raise || !us) return [];
      return [
        {
          companyId: id,
          raise,
          self: toCoInvestor(us, score),
          partners: investorsFor(id).filter((other) => other.country !== country),
        },
      ];
    });
  }

  const raise = us.kind === 'investor' ? undefined : us.raise?.euroCents;
  const pairs = raise
    ? coInvestments({ raise, candidates: investorsFor(organisationId), countries: ['FR', 'CN'], limit: shownPairs })
    : [];
  const partners = us.kind === 'investor' ? partnersFor({ rounds: likedRounds(us), limit: shownPartners }) : [];
  const ids = [
    ...pairs.flatMap((pair) => pair.ids),
    ...partners.flatMap(({ id, companies }) => [id, ...companies.map(({ companyId }) => companyId)]),
  ];
  const cards = await cardsById(store, [...new Set(ids)] as Id<'organisation'>[]);
  const rows = [...cards.values()].map((card) => card.row);
  const knows = await knownTo(store, { userId: actor.userId, seesAll: reader.seesAll }, rows, deps.now());
  const scores = new Map(raise ? investorsFor(organisationId).map(({ id, score }) => [id, score]) : []);
  const cardOf = (id: string) => {
    const card = cards.get(id as Id<'organisation'>);
    if (!card) throw new Error(`${id} is in the pool and not in the database`);
    return toOrganisationCard(card, { language, knows });
  };
  const places = await placesToMeet(store, own.row, [...new Set(ids)] as Id<'organisation'>[], {
    now: deps.now(),
    reader,
    userId: actor.userId,
  });
  const talkAt = (one: string, other: string) => {
    const pair = [one, other].flatMap((id) => cards.get(id as Id<'organisation'>) ?? []);
    if (!pair.every(({ row }) => mayBeNamedToAny(row) && knows(row))) return [];
    return findTalks(...(pair.map(({ row }) => places.get(row.id) ?? []) as [Places, Places]));
  };
  const toInvestor = (id: string) => {
    const {
      ticketMinEuroCents = null,
      ticketMaxEuroCents = null,
      lead = 'either' as const,
    } = profileOf(id)?.thesis ?? {};
    return { organisation: cardOf(id), ticketMinEuroCents, ticketMaxEuroCents, lead };
  };
  const withFit = (id: string) => ({ ...toInvestor(id), fit: fitOf(scores.get(id) ?? 0) });
  return {
    raiseEuroCents: raise ?? null,
    pairs: pairs.map(({ ids: [first, second], score, facts }) => ({
      investors: [withFit(first), withFit(second)],
      fit: fitOf(score),
      togetherMinEuroCents: facts.togetherMin > 0 ? facts.togetherMin : null,
      togetherMaxEuroCents: facts.togetherMax,
      covered: facts.shareOfRound ?? 0,
      talkAt: talkAt(first, second),
    })),
    partners: partners.map(({ id, companies }) => ({
      partner: toInvestor(id),
      companies: companies.slice(0, perPartner).map(({ companyId, score, facts }) => ({
        organisation: cardOf(companyId),
        fit: fitOf(score),
        covered: facts.shareOfRound ?? 0,
        talkAt: talkAt(id, companyId),
      })),
    })),
    profilePublished,
  };
}
