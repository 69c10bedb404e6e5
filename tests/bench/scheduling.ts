import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstComeFirstServed, priorityBestFit } from '@jumelage/scheduling/baseline';
import { parseExchange } from '@jumelage/scheduling/exchange';
import type { Problem } from '@jumelage/scheduling/problem';
import { recount } from '@jumelage/scheduling/recount';
import { tableChanges } from '@jumelage/scheduling/score';
import type { Solution } from '@jumelage/scheduling/solve';
import { assignTables } from '@jumelage/scheduling/tables';
import { validateSchedule } from '@jumelage/scheduling/validate';
import { solveWithin } from '@jumelage/scheduling/within';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    json: { type: 'string', default: join(tmpdir(), 'jumelage-bench-scheduling.json') },
  },
});
const [folder] = positionals;
if (folder === undefined)
  throw new Error(
    'usage: npm run bench -- scheduling FOLDER [--seconds N] [--seed N] [--only PART-OF-NAME] [--json FILE]',
  );

/** Best results of the published instances: the fewest breaks, or that not all can be placed. */
const optimaFile = 'published-optima.json';
const names = readdirSync(folder);
const files = names.filter((name) => name.endsWith('.json') && name !== optimaFile && name.includes(values.only));
const optima: Readonly<Record<string, { readonly breaks: number | string }>> = names.includes(optimaFile)
  ? JSON.parse(readFileSync(join(folder, optimaFile), 'utf8'))
  : {};

const header = [
  'instance',
  'people · meetings · tables · slots',
  'first come: placed, breaks',
  'best fit: placed, breaks',
  'ours: placed, breaks',
  'priority of bound',
  'proved at least',
  'known',
  'table changes',
  'status',
  's',
  'MB',
];
console.log(`| ${header.join(' | ')} |\n|${' --- |'.repeat(header.length)}`);
const results = files.map((file) => measure(file));
summarise();
writeFileSync(values.json, JSON.stringify(results, null, 2));
console.log(`\nWritten to ${values.json}`);

function figures({ placed, weight, breaks, idle }: Solution) {
  return { placed, weight, breaks, idle };
}

/**
 * Computes the share of consecutive meetings of a person at another table than the one before, with the tables of the
 * problem numbered from 0.
 */
function changesOf(problem: Problem, slotOf: readonly number[]): number {
  const tables = problem.capacity.map((count) => Array.from({ length: count }, (_, table) => table));
  const { changes, pairs } = tableChanges(problem, slotOf, assignTables(problem, slotOf, { tables }));
  return pairs === 0 ? 0 : changes / pairs;
}

function measure(file: string) {
  const name = file.replace(/\.json$/, '');
  const problem = parseExchange(JSON.parse(readFileSync(join(folder ?? '', file), 'utf8')));
  if ('error' in problem) throw new Error(`${file}: ${problem.error}`);
  const firstCome = firstComeFirstServed(problem);
  const bestFit = priorityBestFit(problem);
  const startedAt = performance.now();
  const solution = solveWithin(problem, {
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    clock: () => performance.now() / 1000,
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const breaches = validateSchedule(problem, solution.slotOf).length;
  const counted = recount(problem, solution.slotOf);
  if (breaches > 0 || counted.breaks !== solution.breaks)
    throw new Error(`${file}: ${breaches} breaches, ${counted.breaks} breaks counted of ${solution.breaks}`);
  const total = problem.meetings.length;
  const known = optima[name]?.breaks;
  const tableShare = changesOf(problem, solution.slotOf);
  const { status, bound, breaksBound, proof, iterations } = solution;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  const row = [
    name,
    [problem.participants, total, Math.max(...problem.capacity), problem.slots].join(' · '),
    `${firstCome.placed}, ${firstCome.breaks}`,
    `${bestFit.placed}, ${bestFit.breaks}`,
    `${solution.placed}, ${solution.breaks}`,
    `${solution.weight} of ${bound}`,
    proof === 'proved' ? `${breaksBound} ✓` : breaksBound,
    known ?? '–',
    `${Math.round(tableShare * 100)} %`,
    status,
    seconds.toFixed(1),
    memory,
  ];
  console.log(`| ${row.join(' | ')} |`);
  return {
    name,
    total,
    ...figures(solution),
    bound,
    breaksBound,
    proof,
    status,
    iterations,
    seconds,
    known,
    tableShare,
    memory,
    firstCome: figures(firstCome),
    bestFit: figures(bestFit),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function summarise(): void {
  const count = (test: (one: (typeof results)[number]) => boolean) => results.filter(test).length;
  const proved = results.filter(({ proof, status }) => proof === 'proved' || status === 'infeasible');
  const withKnown = results.filter(({ known }) => known !== undefined);
  const agree = withKnown.filter((one) =>
    one.known === 'infeasible' ? one.status === 'infeasible' : one.placed === one.total && one.breaks === one.known,
  );
  const wrong = withKnown.filter((one) => one.proof === 'proved' && one.breaks !== one.known);
  const sum = (of: (one: (typeof results)[number]) => number) => results.reduce((all, one) => all + of(one), 0);
  const ratio = (of: (one: (typeof results)[number]) => number, other: (one: (typeof results)[number]) => number) =>
    (sum(of) / sum(other)).toFixed(3);
  console.log(
    [
      `\nAll placed: ${count(({ placed, total }) => placed === total)} of ${results.length}.`,
      `As published: ${agree.length} of ${withKnown.length}. Proved (fewest breaks, or infeasible): ${proved.length} of ${results.length}, median ${median(proved.map(({ seconds }) => seconds)).toFixed(1)} s; against what is known: ${wrong.length}.`,
      `Priority placed over first come: ${ratio(
        ({ weight }) => weight,
        ({ firstCome }) => firstCome.weight,
      )}; idle slots: ${ratio(
        ({ idle }) => idle,
        ({ firstCome }) => firstCome.idle,
      )}; breaks over best fit: ${ratio(
        ({ breaks }) => breaks,
        ({ bestFit }) => bestFit.breaks,
      )}.`,
      `Priority placed of the bound: at least ${(Math.min(...results.map(({ weight, bound }) => weight / bound)) * 100).toFixed(2)} %.`,
    ].join('\n'),
  );
}
