import { type Country, type Sector, sides } from '@jumelage/domain/organisation';
import type { MatchCooperation, MatchProfile } from './profile.ts';
import { type Role, roleOf } from './roles.ts';
import { ancestorsOf, isTopicId, topicById } from './text/taxonomy.ts';
import { type TextVector, vectorise } from './text/vectorise.ts';
import { roundRange } from './ticket.ts';

/** Kinds of value of which the pool keeps base rates. */
export const valueGroups = ['topic', 'sector', 'stage', 'thesis_stage', 'country', 'park', 'language', 'offer', 'need', 'lead'] as const;
export type ValueGroup = (typeof valueGroups)[number];

/** A profile with all that scoring asks of it worked out once. */
export type Prepared = {
  readonly profile: MatchProfile;
  readonly role: Role;
  /** Topics that it looks for in others. */
  readonly wanted: readonly string[];
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
  readonly values: Readonly<Record<ValueGroup, readonly string[]>>;
  readonly text: TextVector;
};

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** The countries of the sides: France looks to China and the reverse, everybody else to both. */
export function otherSide(country: Country): readonly Country[] {
  const both: readonly Country[] = ['FR', 'CN'];
  return country in sides ? both.filter((side) => side !== country) : both;
}

/** Works out what scoring needs of a profile; a raise is a need of investment, a thesis an offer of it, unknown topics are left out. */
export function prepare(profile: MatchProfile): Prepared {
  const { thesis, raise } = profile;
  const known = (ids: readonly string[]) => unique(ids.filter(isTopicId));
  const own = [...profile.topics, ...(thesis?.topicsIn ?? [])];
  const shown = known([...own, ...profile.offers.flatMap((offer) => offer.topics)]);
  const wanted = known([...own, ...profile.needs.flatMap((need) => need.topics)]);
  const withAbove = (ids: readonly string[]) => new Set(ids.flatMap((id) => [id, ...ancestorsOf(id)]));
  const shownAndAbove = withAbove(shown);
  const sectorsOfTopics = known(own).flatMap((id) => topicById(id)?.sector ?? []);
  const sectors = unique([...(profile.sector ? [profile.sector] : []), ...sectorsOfTopics]);
  const offers = thesis ? [...profile.offers, { kind: 'investment' as const, topics: [] }] : profile.offers;
  const needs = raise ? [...profile.needs, { kind: 'investment' as const, topics: [] }] : profile.needs;
  const range = roundRange(thesis);
  return {
    profile,
    role: roleOf(profile.kind),
    wanted,
    unwanted: known(thesis?.topicsOut ?? []),
    shown,
    shownAndAbove,
    sectors,
    countries: thesis?.countries.length ? thesis.countries : otherSide(profile.country),
    offers,
    needs,
    logRound: range && Math.log(range.min * range.max) / 2,
    logRaise: raise && raise.euroCents > 0 ? Math.log(raise.euroCents) : undefined,
    values: {
      // Wishes count too: else a pair that adds a topic in common would make its other meetings less rare, and could score lower.
      topic: [...withAbove([...shown, ...wanted])],
      sector: sectors,
      stage: profile.stage ? [profile.stage] : [],
      thesis_stage: unique(thesis?.stages ?? []),
      country: [profile.country],
      park: profile.parkId ? [profile.parkId] : [],
      language: unique(profile.languages),
      offer: unique(offers.map((offer) => offer.kind)),
      need: unique(needs.map((need) => need.kind)),
      lead: thesis ? [thesis.lead] : [],
    },
    text: vectorise(profile.texts),
  };
}
