import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type DisturbanceKind, disturbanceKinds } from '@jumelage/scheduling/replan/disturb';
import { solveWithin } from '@jumelage/scheduling/within';
import { exitCodes } from './command.ts';
import { clock, readProblem, refuse } from './schedule-files.ts';
import { playDay, type Step } from './schedule-play.ts';

export const replayUsage = 'schedule replay FILE [--seed N] [--disturbances N] [--seconds N] [--json]';

type Options = {
  readonly file: string;
  readonly seconds: number;
  readonly seed: number;
  readonly disturbances: number;
  readonly json: boolean;
};

/**
 * The effect of the disturbances of a kind, and how many there were; `ratio`: other meetings moved for each one lost.
 */
export type Account = {
  readonly disturbances: number;
  readonly lost: number;
  readonly broughtBack: number;
  readonly otherMoved: number;
  readonly ratio: number;
  readonly wanted: number;
  readonly placed: number;
  readonly medianMs: number;
  readonly maxMs: number;
  readonly broken: number;
};

/**
 * Runs `schedule replay FILE`: solves, then plays a day of disturbances, each re-planned and checked; 1 if a hard rule
 * broke, 2 for a wrong argument or file.
 */
export async function replayCommand(args: readonly string[]): Promise<number> {
  const options = parseReplay(args);
  if ('error' in options) return refuse(options.error, replayUsage);
  const { file, seconds, seed, disturbances, json } = options;
  const problem = await readProblem(file);
  if ('error' in problem) return refuse(`${file}: ${problem.error}`);
  const solution = solveWithin(problem, { seconds, seed, clock });
  const steps = playDay(problem, solution.slotOf, { seed, disturbances });
  const kinds = disturbanceKinds.map(
    (kind) => [kind, accountOf(steps.filter((step) => step.disturbance.kind === kind))] as const,
  );
  const total = accountOf(steps);
  if (json)
    console.log(
      JSON.stringify({
        file,
        seed,
        placed: solution.placed,
        meetings: problem.meetings.length,
        kinds: Object.fromEntries(kinds),
        total,
      }),
    );
  else
    printTable(`${basename(file)}: ${solution.placed} of ${problem.meetings.length} meetings placed, seed ${seed}`, [
      ...kinds,
      ['total', total],
    ]);
  return total.broken > 0 ? exitCodes.refused : exitCodes.done;
}

function parseReplay(args: readonly string[]): Options | { readonly error: string } {
  try {
    const number = (standard: string) => ({ type: 'string', default: standard }) as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seconds: number('5'),
        seed: number('1'),
        disturbances: number('40'),
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    const [seconds, seed, disturbances] = [values.seconds, values.seed, values.disturbances].map(Number);
    if (file === undefined || more.length > 0) return { error: 'expected one file' };
    if (seconds === undefined || !(seconds > 0 && seconds <= 86_400))
      return { error: '--seconds: expected a number above 0, at most 86400' };
    if (seed === undefined || !Number.isSafeInteger(seed)) return { error: '--seed: expected a whole number' };
    if (disturbances === undefined || !(Number.isInteger(disturbances) && disturbances > 0 && disturbances <= 10_000))
      return { error: '--disturbances: expected a whole number from 1 to 10000' };
    return { file, seconds, seed, disturbances, json: values.json };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Sums up the steps of a day; a median of nothing is 0. */
export function accountOf(steps: readonly Step[]): Account {
  const sum = (of: (step: Step) => number) => steps.reduce((total, step) => total + of(step), 0);
  const lost = sum(({ proposal }) => proposal.lost.length);
  const otherMoved = sum(({ proposal }) => proposal.otherMoved);
  const times = steps.map(({ milliseconds }) => Math.round(milliseconds * 10) / 10).sort((a, b) => a - b);
  return {
    disturbances: steps.length,
    lost,
    broughtBack: lost - sum(({ proposal }) => proposal.dropped.length),
    otherMoved,
    ratio: lost === 0 ? 0 : Math.round((100 * otherMoved) / lost) / 100,
    wanted: sum(({ wanted }) => wanted),
    placed: sum(({ proposal }) => proposal.placed.length),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    maxMs: times.at(-1) ?? 0,
    broken: sum(({ broken }) => broken),
  };
}

const columns: Readonly<Record<keyof Account, string>> = {
  disturbances: 'disturbances',
  lost: 'lost',
  broughtBack: 'brought back',
  otherMoved: 'others moved',
  ratio: 'moved/lost',
  wanted: 'newly asked',
  placed: 'placed',
  medianMs: 'median ms',
  maxMs: 'max ms',
  broken: 'broken',
};

function printTable(title: string, rows: readonly (readonly [DisturbanceKind | 'total', Account])[]): void {
  const keys = Object.keys(columns).filter((key): key is keyof Account => key in columns);
  console.log(title);
  console.log(['kind'.padEnd(16), ...keys.map((key) => columns[key])].join('  '));
  for (const [kind, account] of rows)
    console.log([kind.padEnd(16), ...keys.map((key) => `${account[key]}`.padStart(columns[key].length))].join('  '));
}
