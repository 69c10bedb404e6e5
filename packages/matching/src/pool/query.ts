import { positionOf } from '@jumelage/domain/country';
import {
  type Country,
  type OrganisationKind,
  organisationKinds,
  type Sector,
  sectors,
} from '@jumelage/domain/organisation';
import type { BaseRates } from '../base-rates.ts';
import { roundWish } from '../criteria/ticket.ts';
import type { Weights } from '../criteria.ts';
import { presence } from '../evidence.ts';
import { fade } from '../history.ts';
import type { Prepared } from '../prepared.ts';
import { roles } from '../roles.ts';
import { roundBounds } from '../ticket.ts';
import { flag } from './columns.ts';
import { flagsByPosition } from './country-sets.ts';
import type { PairMusts } from './pair-musts.ts';
import { bitsOf, type Rows } from './rows.ts';
import { tablesFor } from './tables.ts';

/** The rows that may stand in a list, beside the rules that keep pairs apart. */
export type Scope = {
  readonly countries?: readonly Country[] | undefined;
  readonly kinds?: readonly OrganisationKind[] | undefined;
  readonly sector?: Sector | undefined;
  /** The countries of those who look: rows of others that are hidden abroad stay out. */
  readonly side: readonly Country[];
  readonly excluded: ReadonlySet<number>;
  /** Only these rows, where given. */
  readonly among?: Iterable<number> | undefined;
};

export type Asking = {
  readonly now: number;
  readonly scope: Scope;
  readonly weights: Weights;
  /** The weights of the one who asks, with its emphasis. */
  readonly turned: Weights;
  /**
   * The number of the best that are wanted: others may get ∞ in place of their disfavour. All are worked out where it
   * is left out.
   */
  readonly keep?: number | undefined;
};

type QueryTools = {
  readonly rows: Rows;
  readonly rates: BaseRates;
  readonly embeddings: ReadonlyMap<number, Float32Array>;
};

export const [company, investor] = [roles.indexOf('company'), roles.indexOf('investor')];
/** Everything that is worked out once for one that asks, and read for every row. */
export type Query = ReturnType<typeof createQuery>;

/** Works out what a list needs besides the rows. */
export function createQuery({ rows, rates, embeddings }: QueryTools, ours: Prepared, ourRow: number, asking: Asking) {
  const { now, scope, weights, turned } = asking;
  const { profile, role } = ours;
  const faded = fade(now);
  const tables = tablesFor(ours, rates, now, faded);
  const raises = rates.raises();
  /** By place: what it is to us, and whether our park is its park's twin. */
  const spotForward = new Float64Array(rows.spots.length);
  const spotTwins = new Uint8Array(rows.spots.length);
  rows.spots.forEach((known, spot) => {
    spotTwins[spot] = rates.areTwins(profile.parkId, known.parkId) ? 1 : 0;
    const lift = tables.placeOf(known);
    spotForward[spot] =
      spotTwins[spot] && known.parkId ? Math.max(lift, presence(rates.share('park', known.parkId))) : lift;
  });
  return {
    ...{ rows, columns: rows.columns(), ours, ourRow, now, faded, tables, profile, raises, rounds: rates.rounds() },
    ...{ spotForward, spotTwins, excluded: scope.excluded },
    /** Weights of what we want, and of what they want. */
    w: { ...turned },
    v: { ...weights },
    constantForward: turned.baseline,
    constantBackward: weights.baseline + weights.activity * tables.ourActivity,
    ourBounds: roundBounds(profile.thesis),
    ourWish: role === 'investor' ? roundWish(ours, raises, faded) : undefined,
    ourRole: roles.indexOf(role),
    ourCountry: positionOf(profile.country),
    coInvests: profile.thesis?.coInvest === true,
    ourStage: role === 'company' ? profile.stage : undefined,
    stageShare: profile.stage ? rates.share('stage', profile.stage) : 1,
    inCountry: scope.countries && flagsByPosition(scope.countries),
    ourSide: flagsByPosition(scope.side),
    ofKind: scope.kinds && bitsOf(organisationKinds, scope.kinds),
    inSector: scope.sector && bitsOf(sectors, [scope.sector]),
    embedding: embeddings.get(ourRow),
    /** The log-odds of the row that is being looked at: of our wish, and of theirs. */
    sums: new Float64Array(2),
  };
}

/** Tells whether a row may stand in the list: the scope, and the rules that keep pairs apart. */
export function isEligible(q: Query, musts: PairMusts, row: number): boolean {
  const c = q.columns;
  const flags = c.flags[row] ?? 0;
  if (!(flags & flag.used) || row === q.ourRow) return false;
  if (q.inCountry !== undefined && !q.inCountry[c.country[row] ?? 0]) return false;
  if (flags & flag.hiddenAbroad && !q.ourSide[c.country[row] ?? 0]) return false;
  if (q.ofKind !== undefined && !(q.ofKind & (1 << (c.kind[row] ?? 0)))) return false;
  if (q.inSector !== undefined && !(q.inSector & (c.sectors[row] ?? 0))) return false;
  const theirRole = c.role[row] ?? 0;
  if (q.ourRole === investor && theirRole === investor && !(q.coInvests && flags & flag.coInvests)) return false;
  if (q.ourRole === investor && theirRole === company && musts.failsOurs(row)) return false;
  if (q.ourRole === company && theirRole === investor && musts.failsTheirs(row)) return false;
  return !q.excluded.has(row);
}
