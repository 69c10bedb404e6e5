import type { Problem } from './problem.ts';
import { type Proof, prove } from './prove/prove.ts';
import { scoreOf } from './score.ts';
import { type Progress, prepare, type Solution, solve, toSolution } from './solve.ts';

/**
 * The state of the proof that nothing is better: not tried (too large, or nothing to prove), at work, done, or given up
 * when the time was over.
 */
export const proofStates = ['none', 'searching', 'proved', 'open'] as const;
export type ProofState = (typeof proofStates)[number];

export type WithinProgress = Omit<Progress, 'iteration' | 'iterations'> & {
  readonly breaksBound: number;
  readonly proof: ProofState;
};

export type WithinOptions = {
  readonly seconds: number;
  readonly seed: number;
  /** Seconds from any fixed instant: the only clock of this package, and given to it. */
  readonly clock: () => number;
  readonly start?: readonly number[] | undefined;
  readonly onProgress?: ((progress: WithinProgress) => 'continue' | 'stop') | undefined;
};

export type Within = Solution & { readonly proof: ProofState };

/**
 * Shares of the search's time that go into measuring: the start of a cooling, then a whole short one, as its cold end
 * is faster than its hot start.
 */
const probe = { start: 0.02, cooling: 0.06 };

/**
 * The share of the time that the search gets where a proof follows, and seconds that are enough for it; the rest is the
 * proof's, which goes on improving.
 */
const searchShare = { share: 0.3, most: 5 };

/** Beyond this many meetings the formula of all meetings placed has no chance in an organiser's patience. */
const mostProvable = 700;

/**
 * Schedules within a time: searches, then proves that all cannot be placed, or that no schedule of all has fewer
 * breaks, where the size allows. The search is cooled over iterations: the speed of this machine on this problem is
 * measured and turned into a number of them.
 */
export function solveWithin(problem: Problem, { seconds, seed, clock, start, onProgress }: WithinOptions): Within {
  const startedAt = clock();
  const elapsed = () => clock() - startedAt;
  const wanted = problem.meetings.reduce((sum, { weight }) => sum + weight, 0);
  const provable = problem.meetings.length <= mostProvable;
  let cancelled = false;
  const tell = (progress: WithinProgress) => {
    cancelled ||= onProgress?.(progress) === 'stop';
    return cancelled;
  };
  const searched = search(problem, {
    seed,
    start,
    seconds: provable ? Math.min(seconds * searchShare.share, searchShare.most) : seconds,
    clock,
    tell: (progress) => tell({ ...progress, breaksBound: 0, proof: provable ? 'searching' : 'none' }),
  });
  const ended = {
    ...searched,
    status: searched.status === 'stopped' && !cancelled ? ('feasible' as const) : searched.status,
  };
  if (cancelled || !provable || ended.status === 'optimal')
    return { ...ended, proof: ended.status === 'optimal' ? 'proved' : provable ? 'open' : 'none' };
  // The bound proves already that not all fit: what is left of the time goes into placing more.
  if (ended.bound < wanted)
    return placeMore(problem, { best: ended, seed, clock, left: () => seconds - elapsed(), tell });
  let figures = {
    ...scoreOf(problem, ended.slotOf),
    bound: wanted,
    breaksBound: 0,
    proof: 'searching' as const,
    slots: () => ended.slotOf,
  };
  const proof = prove(problem, figures.placed === problem.meetings.length ? ended : undefined, {
    seed,
    pause: () => tell(figures) || elapsed() > seconds,
    onProgress: ({ breaksBound, breaks }) => {
      figures = { ...figures, breaks: breaks ?? figures.breaks, breaksBound };
    },
  });
  if (proof.status === 'infeasible') {
    const least = problem.meetings.reduce((smallest, { weight }) => Math.min(smallest, weight), wanted);
    const best = { ...ended, status: 'infeasible' as const, bound: Math.min(ended.bound, wanted - least) };
    return placeMore(problem, { best, seed, clock, left: () => seconds - elapsed(), tell });
  }
  return fromProof(problem, ended, { proof, cancelled });
}

function fromProof(
  problem: Problem,
  searched: Solution,
  { proof, cancelled }: { readonly proof: Proof; readonly cancelled: boolean },
): Within {
  const { bound, iterations } = searched;
  const solution = toSolution(problem, {
    slotOf: proof.slotOf ?? searched.slotOf,
    bound,
    iterations,
    stopped: cancelled,
  });
  if (proof.status === 'optimal')
    return { ...solution, status: 'optimal', breaksBound: solution.breaks, proof: 'proved' };
  return { ...solution, breaksBound: proof.breaksBound, proof: proof.status === 'unsupported' ? 'none' : 'open' };
}

type Search = {
  readonly seed: number;
  readonly seconds: number;
  readonly clock: () => number;
  readonly start?: readonly number[] | undefined;
  readonly tell: (progress: Omit<Progress, 'iteration' | 'iterations'>) => boolean;
};

function search(problem: Problem, { seed, seconds, clock, start, tell }: Search): Solution {
  const startedAt = clock();
  const elapsed = () => clock() - startedAt;
  let pace = 0;
  let cancelled = false;
  let best: Solution | undefined;
  const prepared = prepare(problem);
  const run = (iterations: number, until: number): Solution => {
    let first: { readonly at: number; readonly iteration: number } | undefined;
    return solve(problem, {
      seed,
      iterations,
      prepared,
      start: best?.slotOf ?? start,
      onProgress: ({ iteration, iterations: _, ...progress }) => {
        // Compiling and the first greedy plan are over at the first report: the pace is that of the moves.
        first ??= { at: elapsed(), iteration };
        if (elapsed() > first.at) pace = (iteration - first.iteration) / (elapsed() - first.at);
        cancelled ||= tell(progress);
        // Not before the pace is known, however late it is.
        return cancelled || (pace > 0 && elapsed() > until) ? 'stop' : 'continue';
      },
    });
  };
  const probed = run(Number.MAX_SAFE_INTEGER, elapsed() + seconds * probe.start);
  if (probed.status === 'optimal' || cancelled || pace === 0) return probed;
  const short = run(Math.ceil(pace * seconds * probe.cooling), seconds / 2);
  if (short.status === 'optimal' || cancelled) return short;
  const long = run(Math.max(1, Math.floor(pace * (seconds - elapsed()))), seconds);
  best = isWorse(long, short) ? short : long;
  // What a faster end of the cooling leaves goes into reheating.
  while (best.status !== 'optimal' && !cancelled && seconds - elapsed() > seconds * probe.cooling) {
    const before: Solution = best;
    const again = run(Math.max(1, Math.floor(pace * (seconds - elapsed()))), seconds);
    best = { ...(isWorse(again, before) ? before : again), iterations: before.iterations + again.iterations };
  }
  return best;
}

function isWorse(one: Solution, other: Solution): boolean {
  if (one.weight !== other.weight) return one.weight < other.weight;
  if (one.without !== other.without) return one.without > other.without;
  return one.breaks > other.breaks || (one.breaks === other.breaks && one.idle > other.idle);
}

type More = {
  readonly best: Solution;
  readonly seed: number;
  readonly clock: () => number;
  readonly left: () => number;
  readonly tell: (progress: WithinProgress) => boolean;
};

/** Searches on where not all can be placed, for more priority, and fewer gaps, from the best so far. */
function placeMore(problem: Problem, { best, seed, clock, left, tell }: More): Within {
  if (left() < 0.2) return { ...best, status: 'infeasible', proof: 'none' };
  const told = (progress: Omit<Progress, 'iteration' | 'iterations'>) =>
    tell({ ...progress, bound: best.bound, breaksBound: 0, proof: 'none' });
  const again = search(problem, { seed: seed + 1, seconds: left(), clock, start: best.slotOf, tell: told });
  const better = isWorse(again, best) ? best : again;
  return {
    ...better,
    bound: Math.min(best.bound, better.bound),
    status: 'infeasible',
    proof: 'none',
    iterations: best.iterations + again.iterations,
  };
}
