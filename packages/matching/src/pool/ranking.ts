import type { BaseRates } from '../base-rates.ts';
import { activityLift } from '../criteria/activity.ts';
import { meaningLift, mostMeaning } from '../criteria/meaning.ts';
import { placeLift } from '../criteria/place.ts';
import { stageLift, toStageWisher } from '../criteria/stage.ts';
import { roundWish } from '../criteria/ticket.ts';
import { absence, densityLift } from '../evidence.ts';
import type { Prepared } from '../prepared.ts';
import type { TopicTree } from '../text/taxonomy.ts';
import { type TextIndex, textLift } from '../text/text-index.ts';
import type { TextVector } from '../text/vectorise.ts';
import { inAgreement, isInBounds } from '../ticket.ts';
import { flag } from './columns.ts';
import { createCooperationPass } from './cooperation-pass.ts';
import { createPairMusts } from './pair-musts.ts';
import { type Asking, company, createQuery, investor, isEligible, type Query } from './query.ts';
import type { Rows } from './rows.ts';
import { dayLength, knownDays } from './tables.ts';
import { createTopicPass } from './topic-pass.ts';

/**
 * The rows that may meet one organisation, and what the two directions are worth: `disfavour` is 1/S² = (1 + e^−u)·(1 +
 * e^−v).
 */
export type Ranked = { readonly rows: Int32Array; readonly disfavour: Float64Array };

export type RankingTools = {
  readonly rows: Rows;
  readonly rates: BaseRates;
  readonly tree: TopicTree;
  readonly texts: TextIndex;
  readonly vectors: ReadonlyMap<number, TextVector>;
  readonly embeddings: ReadonlyMap<number, Float32Array>;
};

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Returns 1/S². */
const disfavourOf = (forward: number, backward: number) => (1 + Math.exp(-forward)) * (1 + Math.exp(-backward));

/**
 * Returns the least of the numbers that were offered: `worst` is the greatest of the `size` held, ∞ until there are so
 * many.
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

function add({ sums }: Query, forward: number, backward: number): void {
  sums[0] = (sums[0] ?? 0) + forward;
  sums[1] = (sums[1] ?? 0) + backward;
}

function addStage(q: Query, row: number, known: Prepared | undefined): void {
  const { columns: c, tables, w, v, ourRole, ourStage } = q;
  const theirRole = c.role[row] ?? 0;
  const stage = c.stage[row] ?? 255;
  const stages = c.thesisStages[row] ?? 0;
  if (ourRole === company && theirRole === investor) add(q, w.stage * (tables.thesisStages[stages] ?? 0), 0);
  else if (theirRole === company && stage !== 255) add(q, w.stage * (tables.stageOfCompany[stage] ?? 0), 0);
  if (theirRole === company && ourRole === investor) {
    if (stage !== 255) add(q, 0, v.stage * (tables.stageOfWisher[stage] ?? 0));
  } else if (ourStage !== undefined) {
    if (known) add(q, 0, v.stage * stageLift(toStageWisher(known), ourStage, q.stageShare, q.faded));
    else if (theirRole === investor) add(q, 0, v.stage * (tables.wantedStages[stages] ?? 0));
  }
}

function addPlace(q: Query, row: number, known: Prepared | undefined): void {
  const { columns: c, tables, rows } = q;
  const spot = c.spot[row] ?? 0;
  const wanted = rows.countrySets.has(c.wantedCountries[row] ?? 0, q.ourCountry);
  let place = wanted ? tables.ourCountry : absence;
  if (known) place = placeLift({ wanted, history: known.history, faded: q.faded }, q.profile, tables.ourShares);
  if (q.spotTwins[spot]) place = Math.max(place, tables.ourPark);
  add(q, q.w.place * (q.spotForward[spot] ?? 0), q.v.place * place);
}

/** Adds the round of a company that we, an investor, may want. */
function addTheirRound(q: Query, row: number): void {
  const { columns: c, ourWish } = q;
  const raise = c.logRaise[row] ?? Number.NaN;
  if (!ourWish || Number.isNaN(raise)) return;
  const isIn = isInBounds(c.raise[row], q.ourBounds);
  add(
    q,
    q.w.ticket * inAgreement(densityLift(raise, ourWish, q.raises), isIn),
    q.v.ticket * inAgreement(densityLift(ourWish.mean, { mean: raise, sd: ourWish.sd }, q.rounds), isIn),
  );
}

/** Adds our round, a company’s, against the ticket of an investor. */
function addOurRound(q: Query, row: number, known: Prepared | undefined): void {
  const { columns: c, ours } = q;
  if (ours.logRaise === undefined) return;
  const wish = known
    ? roundWish(known, q.raises, q.faded)
    : { mean: c.ticketMean[row] ?? Number.NaN, sd: c.ticketSpread[row] ?? 1 };
  if (!wish || Number.isNaN(wish.mean)) return;
  const bounds = { min: c.roundMin[row] ?? Number.NaN, max: c.roundMax[row] ?? Number.NaN };
  const isIn = isInBounds(q.profile.raise?.euroCents, bounds);
  add(
    q,
    q.w.ticket * inAgreement(densityLift(wish.mean, { mean: ours.logRaise, sd: wish.sd }, q.rounds), isIn),
    q.v.ticket * inAgreement(densityLift(ours.logRaise, wish, q.raises), isIn),
  );
}

function addTicket(q: Query, row: number, known: Prepared | undefined): void {
  const theirRole = q.columns.role[row] ?? 0;
  if (q.ourRole === investor && theirRole === company) addTheirRound(q, row);
  else if (q.ourRole === company && theirRole === investor) addOurRound(q, row, known);
}

function addActivity(q: Query, row: number, known: Prepared | undefined): void {
  const activeAt = q.columns.activeAt[row] ?? 0;
  const days = Math.min(knownDays, Math.max(0, Math.floor((q.now - activeAt) / dayLength)));
  const lift = known?.history
    ? activityLift(activeAt, q.now, known.history.total * q.faded)
    : (q.tables.activity[days] ?? 0);
  add(q, q.w.activity * lift, 0);
}

function addMeaning(q: Query, theirs: Float32Array | undefined): void {
  if (!q.embedding || !theirs || theirs.length !== q.embedding.length) return;
  const meaning = meaningLift(dot(q.embedding, theirs));
  add(q, q.w.meaning * meaning, q.v.meaning * meaning);
}

/**
 * Scores one organisation against all others of a pool, on columns: the same numbers as the criteria's rules give pair
 * by pair.
 */
export function createRanking(tools: RankingTools) {
  const { rows, rates, tree, texts, vectors, embeddings } = tools;
  const topicPass = createTopicPass(rows, rates, tree);
  const cooperation = createCooperationPass(rows, rates);
  const musts = createPairMusts(rows, tree);
  const both = new Float64Array(2);
  const noText = textLift(0);
  let cosines = new Float32Array(0);
  let found = { rows: new Int32Array(0), disfavour: new Float64Array(0) };

  function reserve(size: number): void {
    if (cosines.length >= size) return;
    cosines = new Float32Array(size);
    found = { rows: new Int32Array(size), disfavour: new Float64Array(size) };
  }

  /** Sums all criteria but cooperation and meaning, in their order. */
  function sumQuickly(q: Query, row: number, hasOurText: boolean): void {
    const { columns: c, tables, sums, w, v } = q;
    const flags = c.flags[row] ?? 0;
    const known = flags & flag.hasHistory ? rows.withHistory.get(row) : undefined;
    const sector = tables.sector[c.sectors[row] ?? 0] ?? 0;
    const language = tables.languages[c.languages[row] ?? 0] ?? 0;
    sums[0] = q.constantForward + w.topics * topicPass.forward(row) + (w.sector * sector + w.languages * language);
    sums[1] = q.constantBackward + v.topics * topicPass.backward(row) + (v.sector * sector + v.languages * language);
    addStage(q, row, known);
    addPlace(q, row, known);
    addTicket(q, row, known);
    if (hasOurText && flags & flag.hasText) {
      const cosine = cosines[row] ?? 0;
      const text = cosine === 0 ? noText : textLift(cosine);
      add(q, w.text * text, v.text * text);
    }
    addActivity(q, row, known);
    if (q.ourRole === investor && c.role[row] === investor) {
      const lead = c.lead[row] ?? 255;
      add(q, w.lead * (tables.leadForward[lead] ?? 0), v.lead * (tables.leadBackward[lead] ?? 0));
    }
  }

  function sumTheRest(q: Query, row: number): void {
    cooperation.both(row, both);
    add(q, q.w.cooperation * (both[0] ?? 0), q.v.cooperation * (both[1] ?? 0));
    if (q.embedding) addMeaning(q, embeddings.get(row));
  }

  return function rank(ours: Prepared, ourRow: number, asking: Asking): Ranked {
    const { scope, keep } = asking;
    reserve(rows.columns().flags.length);
    const q = createQuery(tools, ours, ourRow, asking);
    topicPass.run(ours, q.faded);
    cooperation.run(ours);
    musts.run(ours, ourRow);
    const ourText = vectors.get(ourRow);
    const touched = ourText && ourText.features.length > 0 ? texts.cosines(ourText, cosines) : undefined;
    const mostOfNeeds = q.w.cooperation || q.v.cooperation ? cooperation.most() : 0;
    const mostForward = q.w.cooperation * mostOfNeeds + (q.embedding ? q.w.meaning * mostMeaning : 0);
    const mostBackward = q.v.cooperation * mostOfNeeds + (q.embedding ? q.v.meaning * mostMeaning : 0);
    const best = keep === undefined ? undefined : createBest(keep);
    const { sums } = q;
    let n = 0;

    function consider(row: number): void {
      if (!isEligible(q, musts, row)) return;
      sumQuickly(q, row, touched !== undefined);
      found.rows[n] = row;
      // The slowest criteria are computed only for rows that they could bring among the best.
      if (best && disfavourOf((sums[0] ?? 0) + mostForward, (sums[1] ?? 0) + mostBackward) > best.worst()) {
        found.disfavour[n++] = Number.POSITIVE_INFINITY;
        return;
      }
      sumTheRest(q, row);
      const disfavour = disfavourOf(sums[0] ?? 0, sums[1] ?? 0);
      found.disfavour[n++] = disfavour;
      best?.offer(disfavour);
    }

    if (scope.among) for (const row of scope.among) consider(row);
    else for (let row = 0, end = rows.end(); row < end; row++) consider(row);
    for (const row of touched ?? []) cosines[row] = 0;
    return { rows: found.rows.subarray(0, n), disfavour: found.disfavour.subarray(0, n) };
  };
}
