import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createPool } from '@jumelage/matching/recommend';
import { createInventor, now } from './invented-organisations.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    json: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const { next, inventProfile } = createInventor(Number(values.seed));

function times(runs: number, act: (run: number) => void): { readonly p50: number; readonly p95: number } {
  const all = Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    act(run);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return { p50: all[Math.floor(runs / 2)] ?? 0, p95: all[Math.floor(runs * 0.95)] ?? 0 };
}

/** Measures the lower limit: reading twenty numbers of every organisation once, and keeping the best. */
function plainScan(size: number): { readonly p50: number; readonly p95: number } {
  const columns = Array.from({ length: 20 }, () => Float64Array.from({ length: size }, () => next()));
  return times(40, () => {
    let best = 0;
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (const column of columns) sum += column[row] ?? 0;
      if (sum > best) best = sum;
    }
  });
}

const results = [];
console.log(
  '| organisations | filling s | kB an organisation | top 20: p50 ms | p95 ms | of a plain scan | an edit seen in a list: p50 ms | p95 ms |\n|' +
    ' --- |'.repeat(8),
);
for (const size of values.sizes.split(',').map(Number)) {
  globalThis.gc?.();
  const profiles = Array.from({ length: size }, (_, number) => inventProfile(number));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const from = performance.now();
  const pool = createPool(profiles, { twins: [['prk_sophia', 'prk_chengdu']] });
  const filling = (performance.now() - from) / 1000;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const kilobytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / size / 1000;
  const asking = () => `org_${Math.floor(next() * size)}`;
  for (let i = 0; i < 20; i++) pool.suggest(asking(), { now, limit: 20 });
  const top = times(200, () => pool.suggest(asking(), { now, limit: 20 }));
  const edit = times(100, (run) => {
    const profile = { ...inventProfile(run), id: asking() };
    pool.upsert(profile);
    pool.suggest(asking(), { now, limit: 20 });
  });
  const scan = plainScan(size);
  results.push({ size, filling, kilobytes, top, edit, scan, ratio: top.p50 / scan.p50 });
  const cells = [
    size,
    filling.toFixed(1),
    kilobytes.toFixed(2),
    top.p50.toFixed(2),
    top.p95.toFixed(2),
    (top.p50 / scan.p50).toFixed(1),
    edit.p50.toFixed(2),
    edit.p95.toFixed(2),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const ids = Array.from({ length: 1000 }, (_, number) => `org_${number}`);
const thousand = createPool(ids.map((_, number) => inventProfile(number)));
const pairs = times(3, () => thousand.scores(ids, now));
console.log(`\nAll pairs of 1,000: ${pairs.p50.toFixed(0)} ms.`);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ results, pairs }, null, 2));
