import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cooperationKinds, organisationKinds, stages } from '@jumelage/domain/organisation';
import { seededNumbers } from '@jumelage/matching/congestion';
import type { MatchProfile } from '@jumelage/matching/profile';
import { createPool } from '@jumelage/matching/recommend';
import { topics } from '@jumelage/matching/text/taxonomy';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, json: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const next = seededNumbers(Number(values.seed));
const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)] as Value;
const some = <Value>(list: readonly Value[], most: number) => [...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list)))];
const now = Date.UTC(2026, 5, 1);

/** An invented organisation: topics of one sector, a text that names some of them, one in ten with past meetings, one in seven an investor. */
function inventProfile(number: number): MatchProfile {
  const kind = next() < 0.15 ? 'investor' : pick(organisationKinds.filter((one) => one !== 'investor'));
  const country = next() < 0.48 ? 'FR' : next() < 0.9 ? 'CN' : pick(['DE', 'IT', 'SG'] as const);
  const language = country === 'CN' ? 'zh' : 'fr';
  const home = pick(topics).sector;
  const near = topics.filter((topic) => topic.sector === home);
  const own = some(near, 4).map(({ id }) => id);
  const words = Array.from({ length: 12 }, () => pick(pick(near).forms[language]));
  const cooperation = () => ({ kind: pick(cooperationKinds), topics: some(near, 1).map(({ id }) => id) });
  return {
    id: `org_${number}`,
    kind,
    country,
    parkId: next() < 0.5 ? (country === 'CN' ? 'prk_chengdu' : 'prk_sophia') : undefined,
    sector: home,
    topics: own,
    stage: pick(stages),
    languages: country === 'CN' ? ['zh', ...(next() < 0.5 ? (['en'] as const) : [])] : ['fr', 'en'],
    offers: some([1, 2, 3], 2).map(cooperation),
    needs: some([1, 2, 3], 2).map(cooperation),
    raise: kind !== 'investor' && next() < 0.5 ? { round: 'seed', euroCents: Math.round(10 ** (7 + 2 * next())) } : undefined,
    thesis:
      kind === 'investor'
        ? {
            topicsIn: own,
            topicsOut: [],
            stages: some(stages, 3),
            ticketMinEuroCents: 1e7,
            ticketMaxEuroCents: Math.round(10 ** (8 + next())),
            countries: [],
            lead: 'either',
            coInvest: true,
            musts: next() < 0.2 ? ['stages'] : [],
          }
        : undefined,
    texts: { [language]: words.join(language === 'zh' ? '，' : ', ') },
    actions: next() < 0.1 ? some(near, 4).map(({ id }) => ({ at: now - next() * 6e10, topics: [id], country: 'CN' as const, stage: pick(stages) })) : undefined,
    activeAt: now - Math.floor(next() * 200) * 86_400_000,
  };
}

function times(runs: number, act: (run: number) => void): { readonly p50: number; readonly p95: number } {
  const all = Array.from({ length: runs }, (_, run) => {
    const from = performance.now();
    act(run);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return { p50: all[Math.floor(runs / 2)] ?? 0, p95: all[Math.floor(runs * 0.95)] ?? 0 };
}

/** The limit: reading twenty numbers of every organisation once, and keeping the best twenty. */
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
