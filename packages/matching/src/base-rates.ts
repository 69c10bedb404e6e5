import type { Normal } from './evidence.ts';
import { type Prepared, type ValueGroup, valueGroups } from './prepared.ts';

/** The shares and averages of a pool, brought up to date by adding and taking away one profile at a time. */
export type BaseRates = {
  readonly add: (prepared: Prepared) => void;
  readonly remove: (prepared: Prepared) => void;
  /** g: the share of those who state anything in the group that state this value; never 0 and never 1. */
  readonly share: (group: ValueGroup, value: string) => number;
  /** The logarithms of the rounds that are raised, and of those that suit the investors. */
  readonly raises: () => Normal;
  readonly rounds: () => Normal;
  /** Other pairs of parks that are twinned. */
  readonly setTwins: (twins: readonly (readonly [string, string])[]) => void;
  /** Parks that are twinned with each other. */
  readonly areTwins: (a: string | undefined, b: string | undefined) => boolean;
};

/** Logarithms are summed as whole thousandths, so that taking away undoes adding exactly. */
const grain = 1000;

/**
 * Rounds as they are taken to be before five are known: about two million euros, within a factor of three and a half.
 */
const usualRound = { mean: Math.log(2e8), sd: 1.25, weight: 5 };

type Moments = { n: number; sum: number; squares: number };

function addValue(moments: Moments, value: number | undefined, sign: 1 | -1): void {
  if (value === undefined) return;
  const whole = Math.round(value * grain);
  moments.n += sign;
  moments.sum += sign * whole;
  moments.squares += sign * whole * whole;
}

function toNormal({ n, sum, squares }: Moments): Normal {
  const { mean: m0, sd, weight } = usualRound;
  const mean = (sum / grain + weight * m0) / (n + weight);
  const square = (squares / grain ** 2 + weight * (m0 ** 2 + sd ** 2)) / (n + weight);
  return { mean, sd: Math.sqrt(Math.max(square - mean ** 2, 0.25)) };
}

function addCount(counts: Map<string, number>, key: string, sign: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + sign;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

const twinKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Returns base rates of an empty pool, with the pairs of parks that are twinned. */
export function createBaseRates(twins: readonly (readonly [string, string])[]): BaseRates {
  const stated = new Map<ValueGroup, number>(valueGroups.map((group) => [group, 0]));
  const counts = new Map<ValueGroup, Map<string, number>>(valueGroups.map((group) => [group, new Map()]));
  const raises: Moments = { n: 0, sum: 0, squares: 0 };
  const rounds: Moments = { n: 0, sum: 0, squares: 0 };
  const keysOf = (pairs: typeof twins) => new Set(pairs.map(([a, b]) => twinKey(a, b)));
  let twinKeys = keysOf(twins);

  function change(prepared: Prepared, sign: 1 | -1): void {
    for (const group of valueGroups) {
      const values = prepared.values[group];
      if (values.length > 0) stated.set(group, (stated.get(group) ?? 0) + sign);
      for (const value of values) addCount(counts.get(group) ?? new Map(), value, sign);
    }
    addValue(raises, prepared.logRaise, sign);
    addValue(rounds, prepared.logRound, sign);
  }

  return {
    add: (prepared) => change(prepared, 1),
    remove: (prepared) => change(prepared, -1),
    share: (group, value) => ((counts.get(group)?.get(value) ?? 0) + 0.5) / ((stated.get(group) ?? 0) + 1),
    raises: () => toNormal(raises),
    rounds: () => toNormal(rounds),
    setTwins: (changed) => {
      twinKeys = keysOf(changed);
    },
    areTwins: (a, b) => a !== undefined && b !== undefined && twinKeys.has(twinKey(a, b)),
  };
}
