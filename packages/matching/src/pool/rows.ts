import { positionOf } from '@jumelage/domain/country';
import { type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import {
  type Country,
  cooperationKinds,
  leadRoles,
  organisationKinds,
  sectors,
  stages,
  type ThesisMust,
} from '@jumelage/domain/organisation';
import { roundWish } from '../criteria/ticket.ts';
import { type Prepared, strengthOfStepUp } from '../prepared.ts';
import type { MatchCooperation } from '../profile.ts';
import { roles } from '../roles.ts';
import { roundBounds, roundRange } from '../ticket.ts';
import { type Columns, createColumns, flag, grown } from './columns.ts';
import { type CountrySets, createCountrySets, everyCountry } from './country-sets.ts';
import { createPostings, type Postings } from './postings.ts';

/** The mark of a wish whose strength is not one of the steps: it comes from past partners, wholly or in part. */
export const fromHistory = 255;

/** The organisations of a pool as rows of numbers: what a list is ranked by. */
export type Rows = {
  readonly columns: () => Columns;
  /** One more than the greatest row in use. */
  readonly end: () => number;
  readonly rowOf: (id: string) => number | undefined;
  readonly set: (prepared: Prepared, hasText: boolean) => number;
  readonly remove: (prepared: Prepared) => number | undefined;
  readonly idOf: (row: number) => string;
  /** Needs and offers of a row, and the topics that its thesis names as a must: few rows have them. */
  readonly needs: (row: number) => readonly MatchCooperation[];
  readonly offers: (row: number) => readonly MatchCooperation[];
  readonly mustTopics: (row: number) => MustTopics | undefined;
  readonly withHistory: ReadonlyMap<number, Prepared>;
  /**
   * Rows by the topics they show, look for (marked by the steps up from what they declare) and rule out, branches above
   * included.
   */
  readonly shown: Postings;
  readonly wished: Postings;
  readonly unwanted: Postings;
  /** The places that rows have been at, by their number. */
  readonly spots: readonly Spot[];
  /** The sets of countries that rows want, by their number. */
  readonly countrySets: CountrySets;
};

export type Spot = {
  readonly country: Country;
  readonly region?: string | undefined;
  readonly parkId?: string | undefined;
};

type MustTopics = { readonly wanted: readonly string[]; readonly unwanted: readonly string[] };
type Extra = {
  readonly id: string;
  readonly needs: readonly MatchCooperation[];
  readonly offers: readonly MatchCooperation[];
  readonly must: MustTopics | undefined;
};

const mustFlags: Readonly<Record<ThesisMust, number>> = {
  topics: flag.mustTopics,
  stages: flag.mustStages,
  ticket: flag.mustTicket,
  countries: flag.mustCountries,
};

/** Returns the bits of some members of a closed set. */
export function bitsOf<Value>(set: readonly Value[], values: Iterable<Value>): number {
  let bits = 0;
  for (const value of values) bits |= 1 << set.indexOf(value);
  return bits >>> 0;
}

export const languageBits = (languages: readonly SpokenLanguage[]) => bitsOf(spokenLanguages, languages);

const stepsOf = (strength: number) => Math.round(Math.log(strength) / Math.log(strengthOfStepUp));

/** No usual rounds are needed where no history is asked for. */
const unused = { mean: 0, sd: 1 };

function flagsOf({ profile: { thesis, hiddenAbroad }, role, history, shown, wishes, needs, offers }: Prepared): number {
  const of = (condition: boolean, bit: number) => (condition ? bit : 0);
  const musts = role === 'investor' ? (thesis?.musts ?? []) : [];
  return (
    flag.used |
    of(thesis?.coInvest === true, flag.coInvests) |
    of(hiddenAbroad === true, flag.hiddenAbroad) |
    of(history !== undefined, flag.hasHistory) |
    of(shown.length > 0, flag.shows) |
    of(wishes.size > 0, flag.wishes) |
    of(needs.length > 0, flag.needs) |
    of(offers.length > 0, flag.offers) |
    musts.reduce((bits, must) => bits | mustFlags[must], 0)
  );
}

/** Hashes by FNV-1a, which spreads ids evenly over 32 bits. */
function lotOf(id: string): number {
  let lot = 2166136261;
  for (let i = 0; i < id.length; i++) lot = Math.imul(lot ^ id.charCodeAt(i), 16777619);
  return lot >>> 0;
}

/** Places, each distinct one once, known by a number. */
type Spots = { readonly list: readonly Spot[]; readonly numberOf: (spot: Spot) => number };

function createSpots(): Spots {
  const list: Spot[] = [];
  const numbers = new Map<string, number>();
  return {
    list,
    numberOf({ country, region, parkId }) {
      const name = [country, region, parkId].join('/');
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, list.length);
      return list.push({ country, region, parkId }) - 1;
    },
  };
}

/** Writes the numbers of a profile into a row. */
function writeRow(
  c: Columns,
  row: number,
  prepared: Prepared,
  { spots, countrySets }: { readonly spots: Spots; readonly countrySets: CountrySets },
): void {
  const { profile, role, logRaise = Number.NaN } = prepared;
  const { thesis, country, raise } = profile;
  const range = roundRange(thesis);
  const bounds = roundBounds(thesis);
  const ticket = range && roundWish({ ...prepared, history: undefined }, unused, 1);
  c.role[row] = roles.indexOf(role);
  c.kind[row] = organisationKinds.indexOf(profile.kind);
  c.country[row] = positionOf(country);
  c.sectors[row] = bitsOf(sectors, prepared.sectors);
  c.stage[row] = profile.stage === undefined ? 255 : stages.indexOf(profile.stage);
  c.thesisStages[row] = bitsOf(stages, thesis?.stages ?? []);
  c.wantedCountries[row] = countrySets.numberOf(prepared.countries);
  c.mustCountries[row] = thesis?.countries.length ? countrySets.numberOf(thesis.countries) : everyCountry;
  c.languages[row] = languageBits(profile.languages);
  c.offered[row] = bitsOf(
    cooperationKinds,
    prepared.offers.map(({ kind }) => kind),
  );
  c.needed[row] = bitsOf(
    cooperationKinds,
    prepared.needs.map(({ kind }) => kind),
  );
  c.spot[row] = spots.numberOf(profile);
  c.lead[row] = role === 'investor' && thesis ? leadRoles.indexOf(thesis.lead) : 255;
  c.logRaise[row] = logRaise;
  c.raise[row] = raise?.euroCents ?? 0;
  c.ticketMean[row] = ticket?.mean ?? Number.NaN;
  c.ticketSpread[row] = ticket?.sd ?? Number.NaN;
  c.roundMin[row] = bounds?.min ?? Number.NaN;
  c.roundMax[row] = bounds?.max ?? Number.NaN;
  c.activeAt[row] = profile.activeAt;
  c.lot[row] = lotOf(profile.id);
  c.flags[row] = flagsOf(prepared);
}

/** Creates the rows of an empty pool. */
export function createRows(): Rows {
  let columns = createColumns(64);
  let end = 0;
  const free: number[] = [];
  const extras: (Extra | undefined)[] = [];
  const rowOf = new Map<string, number>();
  const spots = createSpots();
  const countrySets = createCountrySets();
  const withHistory = new Map<number, Prepared>();
  const [shown, wished, unwanted] = [createPostings(), createPostings(), createPostings()];

  function post(prepared: Prepared, act: (postings: Postings, key: string, mark?: number) => void): void {
    for (const node of prepared.shownAndAbove) act(shown, node);
    for (const [node, strength] of prepared.wishes)
      act(wished, node, prepared.history ? fromHistory : stepsOf(strength));
    for (const node of prepared.history?.topics.keys() ?? [])
      if (!prepared.wishes.has(node)) act(wished, node, fromHistory);
    for (const node of prepared.unwanted) act(unwanted, node);
  }

  function remove(prepared: Prepared): number | undefined {
    const row = rowOf.get(prepared.profile.id);
    if (row === undefined) return undefined;
    rowOf.delete(prepared.profile.id);
    post(prepared, (postings, key) => postings.remove(key, row));
    columns.flags[row] = 0;
    extras[row] = undefined;
    withHistory.delete(row);
    free.push(row);
    return row;
  }

  function set(prepared: Prepared, hasText: boolean): number {
    const row = free.pop() ?? end++;
    if (row >= columns.flags.length) columns = grown(columns, 2 * columns.flags.length);
    const { id, thesis } = prepared.profile;
    rowOf.set(id, row);
    writeRow(columns, row, prepared, { spots, countrySets });
    if (hasText) columns.flags[row] = (columns.flags[row] ?? 0) | flag.hasText;
    const must = thesis?.musts.includes('topics')
      ? { wanted: thesis.topicsIn, unwanted: prepared.unwanted }
      : undefined;
    extras[row] = { id, needs: prepared.needs, offers: prepared.offers, must };
    if (prepared.history) withHistory.set(row, prepared);
    post(prepared, (postings, key, mark) => postings.add(key, row, mark));
    return row;
  }

  return {
    columns: () => columns,
    end: () => end,
    rowOf: (id) => rowOf.get(id),
    set,
    remove,
    idOf: (row) => extras[row]?.id ?? '',
    needs: (row) => extras[row]?.needs ?? [],
    offers: (row) => extras[row]?.offers ?? [],
    mustTopics: (row) => extras[row]?.must,
    withHistory,
    shown,
    wished,
    unwanted,
    spots: spots.list,
    countrySets,
  };
}
