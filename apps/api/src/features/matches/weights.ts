import type { WeightsView } from '@jumelage/contracts/matches';
import {
  findWeights,
  getMatchSettings,
  insertWeights,
  listAllMarks,
  listAnswered,
  listWeights,
  type MatchSettings,
  saveMatchSettings,
  type WeightsRow,
} from '@jumelage/db/repositories/match-weights';
import { listShown } from '@jumelage/db/repositories/matches';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { unwantedMarks, wantedMarks } from '@jumelage/domain/match';
import { handWeights, type Weights } from '@jumelage/matching/criteria';
import { type Decision, type Example, sampleExamples, splitNewest } from '@jumelage/matching/examples';
import { guardedLearn, type ValidationList } from '@jumelage/matching/learn';
import type { Pool } from '@jumelage/matching/recommend';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { AdminScope } from '../../http/policy.ts';

type OrganisationId = Id<'organisation'>;
type Choice = Decision & { readonly wisher: OrganisationId };
type Counts = WeightsView['material'];

/** Fewer accepted requests than these say too little. */
const acceptsNeeded = 20;

const toWeights = ({ weights }: WeightsRow): Weights => ({ ...handWeights, ...weights });

/** Finds the weights in use: those set by hand, unless learning is on and a learned version is live. */
export async function weightsOf(store: Store, { learning, liveVersion }: MatchSettings): Promise<Weights> {
  const row = learning && liveVersion > 0 ? await findWeights(store, liveVersion) : undefined;
  return row ? toWeights(row) : handWeights;
}

/**
 * Lists what was accepted and refused, as one-way choices: an accepted request is a yes both ways, a declined one a no
 * of its recipient, and a mark counts for its author.
 */
async function listChoices(
  store: Store,
): Promise<{ readonly yes: readonly Choice[]; readonly no: readonly Choice[]; readonly counts: Counts }> {
  const answered = await listAnswered(store, ['accepted', 'declined'], new Date(0));
  const marks = await listAllMarks(store);
  const isOneOf = (names: readonly string[]) => (one: (typeof marks)[number]) => names.includes(one.mark);
  const toChoice = ({ organisationId, otherId, createdAt }: (typeof marks)[number]): Choice => ({
    wisher: organisationId,
    candidate: otherId,
    at: createdAt.getTime(),
  });
  const answers = answered.map(({ status, fromId, toId, answeredAt }) => ({
    status,
    wisher: toId,
    candidate: fromId,
    at: answeredAt?.getTime() ?? 0,
  }));
  const accepted = answers.filter(({ status }) => status === 'accepted');
  const asked = accepted.map(({ wisher, candidate, at }) => ({ wisher: candidate, candidate: wisher, at }));
  const declined = answers.filter(({ status }) => status === 'declined');
  const [wanted, unwanted] = [marks.filter(isOneOf(wantedMarks)), marks.filter(isOneOf(unwantedMarks))];
  return {
    yes: [...accepted, ...asked, ...wanted.map(toChoice)],
    no: [...declined, ...unwanted.map(toChoice)],
    counts: {
      accepts: accepted.length,
      declines: declined.length,
      shortlisted: wanted.length,
      hidden: unwanted.length,
    },
  };
}

/** Describes the weights, their versions, and what there is to learn from. */
export async function weightsView(store: Store): Promise<WeightsView> {
  const { liveVersion, learning } = await getMatchSettings(store);
  const { counts } = await listChoices(store);
  const versions = (await listWeights(store)).map((row) => ({
    version: row.version,
    weights: toWeights(row),
    learned: { ...row.learned, at: row.createdAt.toISOString() },
  }));
  return {
    live: learning ? liveVersion : 0,
    learning,
    versions: [...versions, { version: 0, weights: handWeights, learned: null }],
    material: counts,
    acceptsNeeded,
  };
}

/** Learns a version from everything so far, records who, when and from what, and puts it to use if it passed. */
export async function learnVersion(
  deps: Deps,
  kept: { readonly pool: Pool; readonly settings: MatchSettings },
  { actor }: AdminScope,
): Promise<WeightsView> {
  const store = reading(deps.db);
  const { yes, no, counts } = await listChoices(store);
  if (counts.accepts < acceptsNeeded) throw new AppError('too_little_to_learn');
  const now = deps.now();
  const { pool } = kept;
  const shown = await listShown(store, [...new Set(yes.map(({ wisher }) => wisher))]);
  const sources = {
    // In the order of their ids: draws must not depend on how the pool came about.
    unshown: (wisher: string) =>
      pool
        .eligible(wisher, { now, limit: 0, countries: 'all' })
        .flatMap(({ id }) => (shown.get(wisher as OrganisationId)?.has(id) ? [] : [id]))
        .sort(),
    evidence: (wisher: string, candidate: string) => pool.evidence(wisher, candidate, now),
    seed: counts.accepts + counts.declines,
  };
  const { older, newest } = splitNewest(yes);
  const until = Math.min(...newest.map(({ at }) => at));
  const examples = sampleExamples({ ...sources, accepts: older, declines: no.filter(({ at }) => at < until) });
  // Each of the newest accepts is in a list of its own, among those that were never shown.
  const validation = newest
    .map((accept) => toList(sampleExamples({ ...sources, accepts: [accept], declines: [] })))
    .filter(({ candidates }) => candidates.length > 1);
  const live = await weightsOf(store, kept.settings);
  const { learned: weights, before, after, accepted: passed } = guardedLearn({ prior: live, examples, validation });
  const { family, given, hanzi } = actor.name;
  await writing(deps.db, async (tx) => {
    const learned = { by: { family, given, ...(hanzi !== undefined && { hanzi }) }, ...counts, before, after, passed };
    const version = await insertWeights(tx, { weights, learned, createdBy: actor.userId, createdAt: new Date(now) });
    if (passed) await saveMatchSettings(tx, { liveVersion: version });
  });
  return weightsView(store);
}

/** Makes a list that validates weights; the accepted one comes last, so that a tie does not count as found. */
function toList(examples: readonly Example[]): ValidationList {
  const candidates = [...examples].reverse().map(({ x }) => ({ forward: x }));
  return { candidates, accepted: new Set([candidates.length - 1]) };
}

/** Makes a version live, or switches learning; a version that did not pass cannot be live. */
export async function settleWeights(
  deps: Deps,
  { version, learning }: { version?: number | undefined; learning?: boolean | undefined },
): Promise<WeightsView> {
  await writing(deps.db, async (tx) => {
    if (version !== undefined && version > 0) {
      const row = await findWeights(tx, version);
      if (!row?.learned.passed) throw new AppError('version_not_usable');
    }
    await saveMatchSettings(tx, {
      ...(version !== undefined && { liveVersion: version }),
      ...(learning !== undefined && { learning }),
    });
  });
  return weightsView(reading(deps.db));
}
