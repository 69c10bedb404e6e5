import { type Criterion, criteria } from '@jumelage/domain/match';
import { crowdedPrice, odds, pricedLists, seededNumbers } from '@jumelage/matching/congestion';
import { handWeights, type Weights } from '@jumelage/matching/criteria';
import type { Example } from '@jumelage/matching/examples';
import { guardedLearn, type ValidationList } from '@jumelage/matching/learn';
import { auc, exposureOf, mean, ndcgAt, recallAt, reciprocalRank } from '@jumelage/matching/metrics';
import { createPool, type Pool } from '@jumelage/matching/recommend';
import { exitCodes } from './command.ts';
import { type Fixture, investorId, profilesAt, type Query, readFixture, toCompany } from './match-fixture.ts';

type Figures = {
  readonly 'R@10': number;
  readonly 'R@50': number;
  readonly 'nDCG@10': number;
  readonly MRR: number;
  readonly AUC: number;
  readonly gini: number;
  readonly biggestInbox: number;
};
/** S of every query with every investor, row by row; 0 for those already in. */
type Table = { readonly scores: Float64Array; readonly columns: number };

const looks = 10;
/** The number of companies that an investor looks at, of those that ask for it. */
const capacity = 20;
const year = 365.25 * 86_400_000;

function tableOf(
  queries: readonly Query[],
  investors: number,
  scoreOf: (query: Query, row: number) => Iterable<{ readonly id: string; readonly score: number }>,
): Table {
  const numbers = new Map(Array.from({ length: investors }, (_, number) => [investorId(number), number]));
  const scores = new Float64Array(queries.length * investors);
  queries.forEach((query, row) => {
    const already = new Set(query.already);
    for (const { id, score } of scoreOf(query, row))
      if (!already.has(id)) scores[row * investors + (numbers.get(id) ?? 0)] = score;
  });
  return { scores, columns: investors };
}

function figuresOf(queries: readonly Query[], { scores, columns }: Table): Figures {
  const lists: number[][] = [];
  const each = queries.map(({ joined }, row) => {
    const own = scores.subarray(row * columns, (row + 1) * columns);
    const positives = new Set(joined.map((id) => Number(id.slice(4))));
    const ranking = [...own.keys()]
      .filter((column) => (own[column] ?? 0) > 0)
      .sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0) || a - b);
    lists.push(ranking.slice(0, looks));
    const of = (isPositive: boolean) =>
      ranking.filter((column) => positives.has(column) === isPositive).map((column) => own[column] ?? 0);
    return {
      r10: recallAt(ranking, positives, 10),
      r50: recallAt(ranking, positives, 50),
      ndcg: ndcgAt(ranking, positives, 10),
      mrr: reciprocalRank(ranking, positives),
      auc: auc(of(true), of(false)),
    };
  });
  const { gini, biggestInbox } = exposureOf(lists, columns);
  const average = (name: keyof (typeof each)[number]) => mean(each.map((one) => one[name]));
  return {
    'R@10': average('r10'),
    'R@50': average('r50'),
    'nDCG@10': average('ndcg'),
    MRR: average('mrr'),
    AUC: average('auc'),
    gini,
    biggestInbox,
  };
}

/** Ranks by the pool's own scores: each company asks on the day of its round. */
function scored(pool: Pool, { investors, queries }: Fixture): Table {
  return tableOf(queries, investors, ({ company, at }) => {
    pool.upsert(company);
    return pool.eligible(company.id, { now: at, limit: 0, countries: 'all', kinds: ['investor'] });
  });
}

const only = (criterion: Criterion): Weights =>
  ({
    ...handWeights,
    ...Object.fromEntries(
      criteria.map((one) => [one, one === criterion ? 1 : one === 'baseline' ? handWeights.baseline : 0]),
    ),
  }) as Weights;

/** Learns from who invested in what in the last year before the split, with all that was known when that year began. */
function learned({ train, split, tree, investors }: Fixture, data: Fixture) {
  const from = split - year;
  const pool = createPool(profilesAt(data, from), { tree });
  const next = seededNumbers(1);
  const sumOf = (company: string, investor: string, at: number): Float64Array | undefined => {
    const there = pool.evidence(investor, company, at);
    const back = pool.evidence(company, investor, at);
    return there && back && there.map((value, k) => value + (back[k] ?? 0));
  };
  const known = new Map<number, Set<number>>();
  for (const round of train)
    if (Date.parse(round[1]) < from) known.set(round[0], new Set([...(known.get(round[0]) ?? []), ...round[8]]));
  const accepts = train
    .filter((round) => Date.parse(round[1]) >= from)
    .flatMap((round) => {
      const company = toCompany(`com_${round[0]}`, round);
      const at = Date.parse(round[1]);
      pool.upsert(company);
      const fresh = round[8].filter((investor) => !known.get(round[0])?.has(investor));
      const taken = new Set(round[8]);
      return fresh.flatMap((investor) => {
        const x = sumOf(company.id, investorId(investor), at);
        const unshown: Float64Array[] = [];
        while (unshown.length < 10) {
          const other = Math.floor(next() * investors);
          const y = taken.has(other) ? undefined : sumOf(company.id, investorId(other), at);
          if (y) unshown.push(y);
        }
        return x ? [{ x, unshown }] : [];
      });
    });
  const cut = Math.floor(accepts.length * 0.8);
  const toExamples = ({ x, unshown }: (typeof accepts)[number]): Example[] => [
    { x, source: 'accept' },
    ...unshown.map((other) => ({ x: other, source: 'unshown' as const })),
  ];
  const validation: ValidationList[] = accepts.slice(cut).map(({ x, unshown }) => ({
    candidates: [...unshown, x].map((forward) => ({ forward })),
    accepted: new Set([unshown.length]),
  }));
  return guardedLearn({ prior: handWeights, examples: accepts.slice(0, cut).flatMap(toExamples), validation });
}

/**
 * Lists by score alone against lists that price full inboxes: what the companies find, and what the investors get to
 * see.
 */
function congestionOf(queries: readonly Query[], table: Table) {
  const { scores, columns } = table;
  const joined = queries.map((query) => new Set(query.joined.map((id) => Number(id.slice(4)))));
  const worthOf = (lists: readonly (readonly number[])[]) => {
    const inboxes: number[][] = Array.from({ length: columns }, () => []);
    lists.forEach((list, row) => {
      for (const column of list) inboxes[column]?.push(row);
    });
    // Each investor looks at the best of those who would ask for it.
    const seen = inboxes.reduce((sum, rows, column) => {
      const best = rows
        .sort((a, b) => (scores[b * columns + column] ?? 0) - (scores[a * columns + column] ?? 0))
        .slice(0, capacity);
      return sum + best.filter((row) => joined[row]?.has(column)).length;
    }, 0);
    return {
      'R@10': mean(lists.map((list, row) => recallAt(list, joined[row] ?? new Set(), 10))),
      linksSeen: seen,
      ...exposureOf(lists, columns),
    };
  };
  const unpriced = queries.map((_, row) => {
    const own = scores.subarray(row * columns, (row + 1) * columns);
    return [...own.keys()]
      .filter((column) => (own[column] ?? 0) > 0)
      .sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0) || a - b)
      .slice(0, looks);
  });
  return {
    unpriced: worthOf(unpriced),
    priced: worthOf(
      pricedLists({
        table: { scores: scores.map(odds), columns },
        k: looks,
        capacity: () => capacity,
        seed: 1,
        price: crowdedPrice,
      }),
    ),
  };
}

/** Runs `match evaluate FILE`: ranks investors for companies by the product's own scoring, and prints what it finds. */
export async function evaluateCommand([file = '']: readonly string[], json: boolean): Promise<number> {
  const startedAt = performance.now();
  const data = await readFixture(file);
  const { queries, investors, split, tree } = data;
  const next = seededNumbers(1);
  const random = tableOf(queries, investors, () =>
    Array.from({ length: investors }, (_, number) => ({ id: investorId(number), score: next() + 1e-9 })),
  );
  const pool = createPool(profilesAt(data, split), { tree, weights: only('topics') });
  const sector = scored(pool, data);
  pool.setWeights(handWeights);
  const untrained = scored(pool, data);
  const lesson = learned(data, data);
  pool.setWeights(lesson.weights);
  const trained = scored(pool, data);
  const rankings = {
    random: figuresOf(queries, random),
    sector: figuresOf(queries, sector),
    untrained: figuresOf(queries, untrained),
    learned: figuresOf(queries, trained),
  };
  const report = {
    rankings,
    congestion: congestionOf(queries, trained),
    weights: {
      hand: handWeights,
      learned: lesson.learned,
      before: lesson.before,
      after: lesson.after,
      accepted: lesson.accepted,
      counts: lesson.counts,
    },
    seconds: (performance.now() - startedAt) / 1000,
    memoryMB: Math.round(process.memoryUsage().rss / 1e6),
  };
  if (json) {
    console.log(JSON.stringify(report));
    return exitCodes.done;
  }
  const names = ['R@10', 'R@50', 'nDCG@10', 'MRR', 'AUC', 'gini', 'biggestInbox'] as const;
  console.log(`| ranking | ${names.join(' | ')} |\n| --- |${' --- |'.repeat(names.length)}`);
  for (const [name, figures] of Object.entries(rankings))
    console.log(
      `| ${name} | ${names.map((one) => (one === 'biggestInbox' ? figures[one] : figures[one].toFixed(3))).join(' | ')} |`,
    );
  console.log(
    '\n| lists | R@10 | real links seen | biggest inbox | Gini | share shown |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, one] of Object.entries(report.congestion)) {
    console.log(
      `| ${name} | ${one['R@10'].toFixed(3)} | ${one.linksSeen} | ${one.biggestInbox} | ${one.gini.toFixed(3)} | ${one.shareShown.toFixed(3)} |`,
    );
  }
  console.log(
    `\nLearned from ${lesson.counts.accepts} accepts; nDCG ${lesson.before.toFixed(3)} → ${lesson.after.toFixed(3)}, ${lesson.accepted ? 'used' : 'not used'}. ${report.seconds.toFixed(1)} s, ${report.memoryMB} MB.`,
  );
  return exitCodes.done;
}
