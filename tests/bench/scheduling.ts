import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { solveWithin } from '@jumelage/api/cli/schedule';
import { firstComeFirstServed } from '@jumelage/scheduling/baseline';
import { parseExchange } from '@jumelage/scheduling/exchange';
import { validateSchedule } from '@jumelage/scheduling/validate';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: node tests/bench/scheduling.ts FOLDER [--seconds N] [--seed N] [--only PART-OF-NAME] [--json FILE]');

const optimaFile = 'published-optima.json';
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== optimaFile && name.includes(values.only));
const optima: Readonly<Record<string, { readonly breaks: number | string }>> = readdirSync(folder).includes(optimaFile)
  ? JSON.parse(readFileSync(join(folder, optimaFile), 'utf8'))
  : {};

const header = [
  'instance',
  'people · meetings · tables · slots',
  'first come: placed, breaks',
  'ours: placed, breaks',
  'weight of bound',
  'optimum',
  'status',
  's',
];
console.log(`| ${header.join(' | ')} |\n|${' --- |'.repeat(header.length)}`);
const results = files.map((file) => {
  const name = file.replace(/\.json$/, '');
  const problem = parseExchange(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if ('error' in problem) throw new Error(`${file}: ${problem.error}`);
  const baseline = firstComeFirstServed(problem);
  const { solution, seconds } = solveWithin(problem, { seconds: Number(values.seconds), seed: Number(values.seed) });
  const breaches = validateSchedule(problem, solution.slotOf).length;
  if (breaches > 0) throw new Error(`${file}: ${breaches} breaches`);
  const size = [problem.participants, problem.meetings.length, Math.max(...problem.capacity), problem.slots].join(' · ');
  const optimum = optima[name]?.breaks;
  const { placed, weight, bound, breaks, idle, status, iterations } = solution;
  const row = [
    name,
    size,
    `${baseline.placed}, ${baseline.breaks}`,
    `${placed}, ${breaks}`,
    `${weight} of ${bound}`,
    optimum ?? '–',
    status,
    seconds.toFixed(1),
  ];
  console.log(`| ${row.join(' | ')} |`);
  return {
    name,
    total: problem.meetings.length,
    placed,
    weight,
    bound,
    breaks,
    idle,
    status,
    iterations,
    seconds,
    optimum,
    baseline: { placed: baseline.placed, breaks: baseline.breaks },
  };
});

const complete = results.filter(({ placed, total }) => placed === total).length;
const reached = results.filter(({ placed, total, breaks, optimum }) => placed === total && breaks === optimum).length;
const known = results.filter(({ optimum }) => typeof optimum === 'number').length;
console.log(`\nAll placed: ${complete} of ${results.length}. Optimal breaks: ${reached} of ${known} known.`);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 2));
