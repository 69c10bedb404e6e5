import { type Country, type Sector, sides } from '@jumelage/domain/organisation';
import { type History, regionKey, toHistory } from './history.ts';
import type { MatchCooperation, MatchProfile } from './profile.ts';
import { type Role, roleOf } from './roles.ts';
import type { TopicTree } from './text/taxonomy.ts';
import { roundRange } from './ticket.ts';

/** Kinds of value of which the pool keeps base rates. */
export const valueGroups = [
  'topic',
  'sector',
  'stage',
  'thesis_stage',
  'country',
  'region',
  'park',
  'language',
  'offer',
  'need',
  'lead',
] as const;
export type ValueGroup = (typeof valueGroups)[number];

/** A profile with all that scoring asks of it worked out once. */
export type Prepared = {
  readonly profile: MatchProfile;
  readonly role: Role;
  /** Topics that it looks for in others, and how strongly: 1 for a declared one, a third for each step above it, less for a group. */
  readonly wishes: ReadonlyMap<string, number>;
  readonly unwanted: readonly string[];
  /** Topics that others find in it, as declared. */
  readonly shown: readonly string[];
  /** The same with all branches above them. */
  readonly shownAndAbove: ReadonlySet<string>;
  readonly sectors: readonly Sector[];
  readonly countries: readonly Country[];
  readonly offers: readonly MatchCooperation[];
  readonly needs: readonly MatchCooperation[];
  /** ln of the middle of the rounds that suit the ticket, in euro cents. */
  readonly logRound: number | undefined;
  readonly logRaise: number | undefined;
  readonly history: History | undefined;
  readonly values: Readonly<Record<ValueGroup, readonly string[]>>;
};

/** The strength that a wish for a topic still has for the branch one step above it. */
export const strengthOfStepUp = 1 / 3;

/** The further steps up to a group, the widest branch: two that share no more than one have next to nothing in common. */
const stepsIntoGroup = 3;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Returns the countries of the sides: France looks to China and the reverse, everybody else to both. */
export function otherSide(country: Country): readonly Country[] {
  const both: readonly Country[] = ['FR', 'CN'];
  return country in sides ? both.filter((side) => side !== country) : both;
}

function withStrengths(ids: readonly string[], tree: TopicTree): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  for (const id of ids) {
    const above = tree.above(id);
    [id, ...above].forEach((node, place) => {
      const steps = place > 0 && place === above.length ? place + stepsIntoGroup : place;
      strengths.set(node, Math.max(strengths.get(node) ?? 0, strengthOfStepUp ** steps));
    });
  }
  return strengths;
}

/**
 * Works out what scoring needs of a profile; a raise is a need of investment, a thesis an offer of it, unknown topics
 * are left out.
 */
export function prepare(profile: MatchProfile, tree: TopicTree): Prepared {
  const { thesis, raise, country, region } = profile;
  const known = (ids: readonly string[]) => unique(ids.filter(tree.has));
  const own = [...profile.topics, ...(thesis?.topicsIn ?? [])];
  const shown = known([...own, ...profile.offers.flatMap((offer) => offer.topics)]);
  const wishes = withStrengths(known([...own, ...profile.needs.flatMap((need) => need.topics)]), tree);
  const shownAndAbove = new Set(shown.flatMap((id) => [id, ...tree.above(id)]));
  const sectorsOfTopics = known(own).flatMap((id) => tree.sectorOf(id) ?? []);
  const sectors = unique([...(profile.sector ? [profile.sector] : []), ...sectorsOfTopics]);
  const offers = thesis ? [...profile.offers, { kind: 'investment' as const, topics: [] }] : profile.offers;
  const needs = raise ? [...profile.needs, { kind: 'investment' as const, topics: [] }] : profile.needs;
  const range = roundRange(thesis);
  return {
    profile,
    role: roleOf(profile.kind),
    wishes,
    unwanted: known(thesis?.topicsOut ?? []),
    shown,
    shownAndAbove,
    sectors,
    countries: thesis?.countries.length ? thesis.countries : otherSide(country),
    offers,
    needs,
    logRound: range && Math.log(range.min * range.max) / 2,
    logRaise: raise && raise.euroCents > 0 ? Math.log(raise.euroCents) : undefined,
    history: toHistory(profile.actions, tree),
    values: {
      // Wishes count too: else a pair that adds a topic in common would make its other meetings less rare, and could
      // score lower.
      topic: [...new Set([...shownAndAbove, ...wishes.keys()])],
      sector: sectors,
      stage: profile.stage ? [profile.stage] : [],
      thesis_stage: unique(thesis?.stages ?? []),
      country: [country],
      region: region ? [regionKey(country, region)] : [],
      park: profile.parkId ? [profile.parkId] : [],
      language: unique(profile.languages),
      offer: unique(offers.map((offer) => offer.kind)),
      need: unique(needs.map((need) => need.kind)),
      lead: thesis ? [thesis.lead] : [],
    },
  };
}
