import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { firstComeFirstServed } from '@jumelage/scheduling/baseline';
import { parseExchange, toExchangeResult } from '@jumelage/scheduling/exchange';
import type { Problem } from '@jumelage/scheduling/problem';
import { type Solution, solve } from '@jumelage/scheduling/solve';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { replayCommand } from './schedule-replay.ts';

const usage = 'usage: schedule solve FILE… [--seconds N] [--iterations N] [--seed N] [--json]';
const exitCodes = { done: 0, broken: 1, misused: 2 };

const columns = ['file'.padEnd(34), 'status'.padEnd(10), 'placed', 'weight/bound', 'breaks', 'idle', 'first come: placed', 'breaks', 'seconds'];

/** Shares of the time that go into measuring: a start that is broken off, then a whole short cooling, as the cold end is faster than the hot start. */
const probeShares = { start: 0.02, cooling: 0.06 };

export type Run = { readonly solution: Solution; readonly seconds: number };

/**
 * Solve within a time: the search is cooled over iterations, so the speed of this machine on this problem is measured first and turned into a number of them.
 * The solution names that number: with it and the seed the same schedule can be made again.
 */
export function solveWithin(problem: Problem, { seconds, seed }: { readonly seconds: number; readonly seed: number }): Run {
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1000;
  let reached = 0;
  const run = (iterations: number, until: number) =>
    solve(problem, {
      seed,
      iterations,
      onProgress: ({ iteration }) => {
        reached = iteration;
        return elapsed() > until ? 'stop' : 'continue';
      },
    });
  const start = run(Number.MAX_SAFE_INTEGER, seconds * probeShares.start);
  if (start.status === 'optimal' || reached === 0) return { solution: start, seconds: elapsed() };
  const coolingAt = elapsed();
  const cooling = run(Math.ceil((reached / coolingAt) * seconds * probeShares.cooling), seconds / 2);
  if (cooling.status === 'optimal') return { solution: cooling, seconds: elapsed() };
  const speed = cooling.iterations / (elapsed() - coolingAt);
  const solution = run(Math.max(1, Math.floor(speed * (seconds - elapsed()))), seconds);
  // A time that is used up is the budget's end and not a cancellation.
  return { solution: solution.status === 'stopped' ? { ...solution, status: 'feasible' } : solution, seconds: elapsed() };
}

type Options = { readonly seconds: number; readonly iterations: number | undefined; readonly seed: number; readonly json: boolean };

/** `schedule solve FILE…`: place the meetings of problems in the exchange format; prints results, 2 for a wrong argument or file, 1 for a breach. `schedule replay`: see there. */
export async function scheduleCommand(args: readonly string[]): Promise<number> {
  if (args[0] === 'replay') return await replayCommand(args.slice(1), { read: readProblem, solve: solveWithin });
  const parsed = parseCommand(args);
  if ('error' in parsed) return refuse(`${parsed.error}\n${usage}`);
  const { files, options } = parsed;
  const problems: { file: string; problem: Problem }[] = [];
  for (const file of files) {
    const problem = await readProblem(file);
    if ('error' in problem) return refuse(`${file}: ${problem.error}`);
    problems.push({ file, problem });
  }
  if (!options.json) console.log(columns.join('  '));
  for (const { file, problem } of problems) {
    const code = solveFile(file, problem, options);
    if (code !== exitCodes.done) return code;
  }
  return exitCodes.done;
}

function refuse(message: string): number {
  console.error(message);
  return exitCodes.misused;
}

function parseCommand(args: readonly string[]): { readonly files: readonly string[]; readonly options: Options } | { readonly error: string } {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { seconds: { ...text, default: '10' }, iterations: text, seed: { ...text, default: '1' }, json: { type: 'boolean', default: false } },
    });
    const [verb, ...files] = positionals;
    if (verb !== 'solve' || files.length === 0) return { error: 'expected the word solve and at least one file' };
    const seconds = Number(values.seconds);
    const seed = Number(values.seed);
    const iterations = values.iterations === undefined ? undefined : Number(values.iterations);
    if (!(seconds > 0 && seconds <= 86_400)) return { error: '--seconds: expected a number above 0, at most 86400' };
    if (!Number.isSafeInteger(seed)) return { error: '--seed: expected a whole number' };
    if (iterations !== undefined && !(Number.isSafeInteger(iterations) && iterations >= 0))
      return { error: '--iterations: expected a whole number, at least 0' };
    return { files, options: { seconds, iterations, seed, json: values.json } };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function readProblem(file: string): Promise<Problem | { readonly error: string }> {
  try {
    return parseExchange(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function solveFile(file: string, problem: Problem, { seconds, iterations, seed, json }: Options): number {
  const baseline = firstComeFirstServed(problem);
  const startedAt = performance.now();
  const run =
    iterations === undefined
      ? solveWithin(problem, { seconds, seed })
      : { solution: solve(problem, { seed, iterations }), seconds: (performance.now() - startedAt) / 1000 };
  const { solution } = run;
  const breaches = validateSchedule(problem, solution.slotOf);
  if (breaches.length > 0) {
    console.error(`${file}: the schedule found breaks ${breaches.length} hard rules and is not given: ${JSON.stringify(breaches[0])}`);
    return exitCodes.broken;
  }
  const rounded = Math.round(run.seconds * 1000) / 1000;
  const result = {
    file,
    ...toExchangeResult(solution, { seconds: rounded, seed }),
    baseline: { placed: baseline.placed, weight: baseline.weight, breaks: baseline.breaks },
  };
  if (json) console.log(JSON.stringify(result));
  else console.log(toRow(basename(file), solution, { baseline, total: problem.meetings.length, seconds: rounded }));
  return exitCodes.done;
}

function toRow(file: string, solution: Solution, { baseline, total, seconds }: { baseline: Solution; total: number; seconds: number }): string {
  return [
    file.padEnd(34),
    solution.status.padEnd(10),
    `${solution.placed}/${total}`.padStart(6),
    `${solution.weight}/${solution.bound}`.padStart(12),
    `${solution.breaks}`.padStart(6),
    `${solution.idle}`.padStart(4),
    `${baseline.placed}`.padStart(18),
    `${baseline.breaks}`.padStart(6),
    seconds.toFixed(1).padStart(7),
  ].join('  ');
}
