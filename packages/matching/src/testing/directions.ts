import type { BaseRates } from '../base-rates.ts';
import type { Direction } from '../direction.ts';
import type { Normal } from '../evidence.ts';
import { type Prepared, prepare, type ValueGroup } from '../prepared.ts';
import type { MatchProfile, MatchThesis } from '../profile.ts';
import { taxonomyTree } from '../text/taxonomy.ts';
import { sampleNow, sampleProfile } from './sample-profiles.ts';

type Shares = { readonly [G in ValueGroup]?: Readonly<Record<string, number>> };
type RateOptions = {
  readonly twins?: readonly (readonly [string, string])[];
  readonly raises?: Normal;
  readonly rounds?: Normal;
};

/** Gives base rates that a test names by hand; what it does not name is had by half of all. */
export function ratesOf(
  shares: Shares,
  { twins = [], raises = { mean: 19, sd: 1.5 }, rounds = { mean: 19, sd: 1.5 } }: RateOptions = {},
): BaseRates {
  return {
    add: () => {},
    remove: () => {},
    setTwins: () => {},
    share: (group, value) => shares[group]?.[value] ?? 0.5,
    raises: () => raises,
    rounds: () => rounds,
    areTwins: (a, b) => twins.some(([one, other]) => (one === a && other === b) || (one === b && other === a)),
  };
}

/** Prepares a profile that says only what a test names. */
export function preparedOf(changes: Partial<MatchProfile>, id = 'org_us'): Prepared {
  return prepare(sampleProfile(id, changes), taxonomyTree);
}

type DirectionOptions = {
  readonly rates?: BaseRates;
  readonly now?: number;
  readonly cosine?: number | undefined;
};

/**
 * Puts two profiles together: would the first want the second? The first is French and the second Chinese, unless a
 * test says otherwise.
 */
export function directionOf(
  wisher: Partial<MatchProfile>,
  candidate: Partial<MatchProfile>,
  { rates = ratesOf({}), now = sampleNow, cosine }: DirectionOptions = {},
): Direction {
  return {
    wisher: preparedOf(wisher),
    candidate: preparedOf({ country: 'CN', ...candidate }, 'org_them'),
    rates,
    now,
    cosine,
  };
}

/** Returns an investor with a thesis that names nothing but what a test does. */
export function fundOf(thesis: Partial<MatchThesis> = {}): Partial<MatchProfile> {
  return {
    kind: 'investor',
    thesis: {
      topicsIn: [],
      topicsOut: [],
      stages: [],
      countries: [],
      lead: 'either',
      coInvest: true,
      musts: [],
      ...thesis,
    },
  };
}

/** Returns a company that raises so many euros. */
export const raisingOf = (euros: number): Partial<MatchProfile> => ({
  raise: { round: 'seed', euroCents: euros * 100 },
});
