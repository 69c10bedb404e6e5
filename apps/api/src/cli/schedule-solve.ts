import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { firstComeFirstServed } from '@jumelage/scheduling/baseline';
import { toExchangeResult } from '@jumelage/scheduling/exchange';
import type { Problem } from '@jumelage/scheduling/problem';
import { type Solution, solve } from '@jumelage/scheduling/solve';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { solveWithin } from '@jumelage/scheduling/within';
import { exitCodes } from './command.ts';
import { clock, readProblem, refuse } from './schedule-files.ts';

export const solveUsage = 'schedule solve FILE… [--seconds N] [--iterations N] [--seed N] [--json]';

const columns = [
  'file'.padEnd(34),
  'status'.padEnd(10),
  'placed',
  'weight/bound',
  'breaks',
  'proved',
  'idle',
  'first come: placed',
  'breaks',
  'seconds',
];

type Options = {
  readonly seconds: number;
  readonly iterations: number | undefined;
  readonly seed: number;
  readonly json: boolean;
};

/**
 * Runs `schedule solve FILE…`: places the meetings of problems in the exchange format and prints results; 2 for a wrong
 * argument or file, 1 for a breach.
 */
export async function solveCommand(args: readonly string[]): Promise<number> {
  const parsed = parseCommand(args);
  if ('error' in parsed) return refuse(parsed.error, solveUsage);
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

function parseCommand(
  args: readonly string[],
): { readonly files: readonly string[]; readonly options: Options } | { readonly error: string } {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seconds: { ...text, default: '10' },
        iterations: text,
        seed: { ...text, default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    if (files.length === 0) return { error: 'expected at least one file' };
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

/**
 * Solves one file: with iterations the search alone, the same on any machine; with seconds the search and then the
 * proof.
 */
function solveFile(file: string, problem: Problem, { seconds, iterations, seed, json }: Options): number {
  const baseline = firstComeFirstServed(problem);
  const startedAt = clock();
  const solution =
    iterations === undefined ? solveWithin(problem, { seconds, seed, clock }) : solve(problem, { seed, iterations });
  const took = Math.round((clock() - startedAt) * 1000) / 1000;
  const breaches = validateSchedule(problem, solution.slotOf);
  if (breaches.length > 0) {
    console.error(
      `${file}: no schedule written: the one found breaks ${breaches.length} hard rules: ${JSON.stringify(breaches[0])}`,
    );
    return exitCodes.refused;
  }
  const { placed, weight, breaks } = baseline;
  if (json)
    console.log(
      JSON.stringify({
        file,
        ...toExchangeResult(solution, { seconds: took, seed }),
        baseline: { placed, weight, breaks },
      }),
    );
  else console.log(toRow(basename(file), solution, { baseline, total: problem.meetings.length, seconds: took }));
  return exitCodes.done;
}

function toRow(
  file: string,
  solution: Solution,
  { baseline, total, seconds }: { baseline: Solution; total: number; seconds: number },
): string {
  return [
    file.padEnd(34),
    solution.status.padEnd(10),
    `${solution.placed}/${total}`.padStart(6),
    `${solution.weight}/${solution.bound}`.padStart(12),
    `${solution.breaks}`.padStart(6),
    `${solution.breaksBound}`.padStart(6),
    `${solution.idle}`.padStart(4),
    `${baseline.placed}`.padStart(18),
    `${baseline.breaks}`.padStart(6),
    seconds.toFixed(1).padStart(7),
  ].join('  ');
}
