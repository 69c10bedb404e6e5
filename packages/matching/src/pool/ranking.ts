import { positionOf } from '@jumelage/domain/country';
import { type Criterion, criteria } from '@jumelage/domain/match';
import {
  type Country,
  type OrganisationKind,
  organisationKinds,
  type Sector,
  sectors,
} from '@jumelage/domain/organisation';
import type { BaseRates } from '../base-rates.ts';
import { activityLift } from '../criteria/activity.ts';
import { meaningLift, mostMeaning } from '../criteria/meaning.ts';
import { placeLift } from '../criteria/place.ts';
import { stageLift, toStageWisher } from '../criteria/stage.ts';
import { roundWish } from '../criteria/ticket.ts';
import type { Weights } from '../criteria.ts';
import { absence, densityLift, presence } from '../evidence.ts';
import { fade } from '../history.ts';
import type { Prepared } from '../prepared.ts';
import { roles } from '../roles.ts';
import type { TopicTree } from '../text/taxonomy.ts';
import { type TextIndex, textLift } from '../text/text-index.ts';
import type { TextVector } from '../text/vectorise.ts';
import { inAgreement, isInBounds, roundBounds } from '../ticket.ts';
import { flag } from './columns.ts';
import { createCooperationPass } from './cooperation-pass.ts';
import { flagsByPosition } from './country-sets.ts';
import { createPairMusts } from './pair-musts.ts';
import { bitsOf, type Rows } from './rows.ts';
import { dayLength, knownDays, tablesFor } from './tables.ts';
import { createTopicPass } from './topic-pass.ts';

/** Which rows may stand in a list, beside the rules that keep pairs apart. */
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

/**
 * The rows that may meet one organisation, and what the two directions are worth: `disfavour` is 1/S² = (1 + e^−u)·(1 +
 * e^−v).
 */
export type Ranked = { readonly rows: Int32Array; readonly disfavour: Float64Array };

export type Asking = {
  readonly now: number;
  readonly scope: Scope;
  readonly weights: Weights;
  /** The weights of the one who asks, with its emphasis. */
  readonly turned: Weights;
  /**
   * How many of the best are wanted: others may get ∞ in place of their disfavour. All are worked out where it is left
   * out.
   */
  readonly keep?: number | undefined;
};

export type RankingTools = {
  readonly rows: Rows;
  readonly rates: BaseRates;
  readonly tree: TopicTree;
  readonly texts: TextIndex;
  readonly vectors: ReadonlyMap<number, TextVector>;
  readonly embeddings: ReadonlyMap<number, Float32Array>;
};

const [company, investor] = [roles.indexOf('company'), roles.indexOf('investor')];
const at = Object.fromEntries(criteria.map((criterion, index) => [criterion, index])) as Readonly<
  Record<Criterion, number>
>;

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** 1/S². */
const disfavourOf = (forward: number, backward: number) => (1 + Math.exp(-forward)) * (1 + Math.exp(-backward));

/**
 * The least of the numbers that were offered: `worst` is the greatest of the `size` kept, ∞ until there are so many.
 */
function createBest(size: number) {
  const heap = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  return {
    worst: () => heap[0] ?? Number.POSITIVE_INFINITY,
    offer(value: number): void {
      if (value >= (heap[0] ?? 0)) return;
      let i = 0;
      for (;;) {
        let child = 2 * i + 1;
        if (child >= size) break;
        if (child + 1 < size && (heap[child + 1] ?? 0) > (heap[child] ?? 0)) child++;
        if ((heap[child] ?? 0) <= value) break;
        heap[i] = heap[child] ?? 0;
        i = child;
      }
      heap[i] = value;
    },
  };
}

/**
 * Scores one organisation against all others of a pool, on columns: the same numbers as the criteria's rules give pair
 * by pair.
 */
export function createRanking({ rows, rates, tree, texts, vectors, embeddings }: RankingTools) {
  const topicPass = createTopicPass(rows, rates, tree);
  const cooperation = createCooperationPass(rows, rates);
  const musts = createPairMusts(rows, tree);
  const both = new Float64Array(2);
  let cosines = new Float32Array(0);
  let found = { rows: new Int32Array(0), disfavour: new Float64Array(0) };

  return function rank(ours: Prepared, ourRow: number, { now, scope, weights, turned, keep }: Asking): Ranked {
    const c = rows.columns();
    const end = rows.end();
    if (cosines.length < c.flags.length) {
      cosines = new Float32Array(c.flags.length);
      found = { rows: new Int32Array(c.flags.length), disfavour: new Float64Array(c.flags.length) };
    }
    const { profile, role, logRaise } = ours;
    const faded = fade(now);
    const tables = tablesFor(ours, rates, now, faded);
    topicPass.run(ours, faded);
    cooperation.run(ours);
    musts.run(ours, ourRow);
    const ourText = vectors.get(ourRow);
    const touched = ourText && ourText.features.length > 0 ? texts.cosines(ourText, cosines) : undefined;
    const noText = textLift(0);
    const [raises, rounds] = [rates.raises(), rates.rounds()];
    const ourBounds = roundBounds(profile.thesis);
    const ourWish = role === 'investor' ? roundWish(ours, raises, faded) : undefined;
    const weightsForward = Float64Array.from(criteria, (criterion) => turned[criterion]);
    const weightsBackward = Float64Array.from(criteria, (criterion) => weights[criterion]);
    const w = (criterion: Criterion) => weightsForward[at[criterion]] ?? 0;
    const v = (criterion: Criterion) => weightsBackward[at[criterion]] ?? 0;
    const [wTopics, wSector, wStage, wPlace, wTicket] = [w('topics'), w('sector'), w('stage'), w('place'), w('ticket')];
    const [vTopics, vSector, vStage, vPlace, vTicket] = [v('topics'), v('sector'), v('stage'), v('place'), v('ticket')];
    const [wCooperation, wLanguages, wText, wMeaning, wLead, wActivity] = [
      w('cooperation'),
      w('languages'),
      w('text'),
      w('meaning'),
      w('lead'),
      w('activity'),
    ];
    const [vCooperation, vLanguages, vText, vMeaning, vLead] = [
      v('cooperation'),
      v('languages'),
      v('text'),
      v('meaning'),
      v('lead'),
    ];
    const [constantForward, constantBackward] = [w('baseline'), v('baseline') + v('activity') * tables.ourActivity];

    const inCountry = scope.countries && flagsByPosition(scope.countries);
    const ourSide = flagsByPosition(scope.side);
    const ofKind = scope.kinds && bitsOf(organisationKinds, scope.kinds);
    const inSector = scope.sector && bitsOf(sectors, [scope.sector]);
    const ourRole = roles.indexOf(role);
    const ourCountry = positionOf(profile.country);
    const coInvests = profile.thesis?.coInvest === true;
    const hasStage = profile.stage !== undefined && role === 'company';
    const stageShare = profile.stage ? rates.share('stage', profile.stage) : 1;
    /** By place: what it is to us, and whether our park is its park's twin. */
    const spotForward = new Float64Array(rows.spots.length);
    const spotTwins = new Uint8Array(rows.spots.length);
    rows.spots.forEach((known, spot) => {
      spotTwins[spot] = rates.areTwins(profile.parkId, known.parkId) ? 1 : 0;
      const lift = tables.placeOf(known);
      spotForward[spot] =
        spotTwins[spot] && known.parkId ? Math.max(lift, presence(rates.share('park', known.parkId))) : lift;
    });
    const ourEmbedding = embeddings.get(ourRow);
    const mostOfNeeds = wCooperation || vCooperation ? cooperation.most() : 0;
    const mostForward = wCooperation * mostOfNeeds + (ourEmbedding ? wMeaning * mostMeaning : 0);
    const mostBackward = vCooperation * mostOfNeeds + (ourEmbedding ? vMeaning * mostMeaning : 0);
    const best = keep === undefined ? undefined : createBest(keep);
    let n = 0;

    function consider(row: number): void {
      const flags = c.flags[row] ?? 0;
      if (!(flags & flag.used) || row === ourRow) return;
      if (inCountry !== undefined && !inCountry[c.country[row] ?? 0]) return;
      if (flags & flag.hiddenAbroad && !ourSide[c.country[row] ?? 0]) return;
      if (ofKind !== undefined && !(ofKind & (1 << (c.kind[row] ?? 0)))) return;
      if (inSector !== undefined && !(inSector & (c.sectors[row] ?? 0))) return;
      const theirRole = c.role[row] ?? 0;
      const twoInvestors = ourRole === investor && theirRole === investor;
      if (twoInvestors && !(coInvests && flags & flag.coInvests)) return;
      if (ourRole === investor && theirRole === company && musts.failsOurs(row)) return;
      if (ourRole === company && theirRole === investor && musts.failsTheirs(row)) return;
      if (scope.excluded.has(row)) return;

      const known = flags & flag.hasHistory ? rows.withHistory.get(row) : undefined;
      let forward = constantForward + wTopics * topicPass.forward(row);
      let backward = constantBackward + vTopics * topicPass.backward(row);

      const sector = tables.sector[c.sectors[row] ?? 0] ?? 0;
      const language = tables.languages[c.languages[row] ?? 0] ?? 0;
      forward += wSector * sector + wLanguages * language;
      backward += vSector * sector + vLanguages * language;

      const stage = c.stage[row] ?? 255;
      const stages = c.thesisStages[row] ?? 0;
      if (ourRole === company && theirRole === investor) forward += wStage * (tables.thesisStages[stages] ?? 0);
      else if (theirRole === company && stage !== 255) forward += wStage * (tables.stageOfCompany[stage] ?? 0);
      if (theirRole === company && ourRole === investor) {
        if (stage !== 255) backward += vStage * (tables.stageOfWisher[stage] ?? 0);
      } else if (hasStage && profile.stage) {
        if (known) backward += vStage * stageLift(toStageWisher(known), profile.stage, stageShare, faded);
        else if (theirRole === investor) backward += vStage * (tables.wantedStages[stages] ?? 0);
      }

      const spot = c.spot[row] ?? 0;
      forward += wPlace * (spotForward[spot] ?? 0);
      const wanted = rows.countrySets.has(c.wantedCountries[row] ?? 0, ourCountry);
      let place = wanted ? tables.ourCountry : absence;
      if (known) place = placeLift({ wanted, history: known.history, faded }, profile, tables.ourShares);
      backward += vPlace * (spotTwins[spot] ? Math.max(place, tables.ourPark) : place);

      if (ourRole === investor && theirRole === company) {
        const raise = c.logRaise[row] ?? Number.NaN;
        if (ourWish && !Number.isNaN(raise)) {
          const isIn = isInBounds(c.raise[row], ourBounds);
          forward += wTicket * inAgreement(densityLift(raise, ourWish, raises), isIn);
          backward += vTicket * inAgreement(densityLift(ourWish.mean, { mean: raise, sd: ourWish.sd }, rounds), isIn);
        }
      } else if (ourRole === company && theirRole === investor && logRaise !== undefined) {
        const wish = known
          ? roundWish(known, raises, faded)
          : { mean: c.ticketMean[row] ?? Number.NaN, sd: c.ticketSpread[row] ?? 1 };
        if (wish && !Number.isNaN(wish.mean)) {
          const isIn = isInBounds(profile.raise?.euroCents, {
            min: c.roundMin[row] ?? Number.NaN,
            max: c.roundMax[row] ?? Number.NaN,
          });
          forward += wTicket * inAgreement(densityLift(wish.mean, { mean: logRaise, sd: wish.sd }, rounds), isIn);
          backward += vTicket * inAgreement(densityLift(logRaise, wish, raises), isIn);
        }
      }

      if (touched && flags & flag.hasText) {
        const cosine = cosines[row] ?? 0;
        const text = cosine === 0 ? noText : textLift(cosine);
        forward += wText * text;
        backward += vText * text;
      }
      const days = Math.min(knownDays, Math.max(0, Math.floor((now - (c.activeAt[row] ?? 0)) / dayLength)));
      forward +=
        wActivity *
        (known?.history
          ? activityLift(c.activeAt[row] ?? 0, now, known.history.total * faded)
          : (tables.activity[days] ?? 0));
      if (twoInvestors) {
        const lead = c.lead[row] ?? 255;
        forward += wLead * (tables.leadForward[lead] ?? 0);
        backward += vLead * (tables.leadBackward[lead] ?? 0);
      }

      found.rows[n] = row;
      // What takes longest is worked out for those alone whom it could bring among the best.
      if (best && disfavourOf(forward + mostForward, backward + mostBackward) > best.worst()) {
        found.disfavour[n++] = Number.POSITIVE_INFINITY;
        return;
      }
      cooperation.both(row, both);
      forward += wCooperation * (both[0] ?? 0);
      backward += vCooperation * (both[1] ?? 0);
      if (ourEmbedding) {
        const theirs = embeddings.get(row);
        if (theirs && theirs.length === ourEmbedding.length) {
          const meaning = meaningLift(dot(ourEmbedding, theirs));
          forward += wMeaning * meaning;
          backward += vMeaning * meaning;
        }
      }
      const disfavour = disfavourOf(forward, backward);
      found.disfavour[n++] = disfavour;
      best?.offer(disfavour);
    }

    if (scope.among) for (const row of scope.among) consider(row);
    else for (let row = 0; row < end; row++) consider(row);
    for (const row of touched ?? []) cosines[row] = 0;
    return { rows: found.rows.subarray(0, n), disfavour: found.disfavour.subarray(0, n) };
  };
}
