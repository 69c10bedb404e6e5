import { criteria } from '@jumelage/domain/match';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedPrice } from '../congestion.ts';
import { handWeights, type Weights } from '../criteria.ts';
import { exclusionOf } from '../filters.ts';
import { otherSide, prepare } from '../prepared.ts';
import type { MatchProfile } from '../profile.ts';
import { createPool, type Pool } from '../recommend.ts';
import { pairScore, probability } from '../score.ts';
import { cases } from '../testing/cases.ts';
import { profilesArbitrary } from '../testing/profile-arbitrary.ts';
import { sampleNow as now, sampleProfile, sampleProfiles, sampleTwins as twins } from '../testing/sample-profiles.ts';
import { taxonomyTree } from '../text/taxonomy.ts';
import { turnedWeights } from './lists.ts';

type Options = Parameters<Pool['suggest']>[1];

/** Works out S with the weights of the one who asks: what a list is ordered by, and never shows. */
function turnedScore(pool: Pool, [ours, theirs]: readonly [string, string], options: Options): number {
  const logit = (evidence: Float64Array | undefined, weights: Weights) =>
    criteria.reduce((sum, criterion, index) => sum + weights[criterion] * (evidence?.[index] ?? 0), 0);
  const there = logit(pool.evidence(ours, theirs, options.now), turnedWeights(handWeights, options));
  return pairScore(probability(there), probability(logit(pool.evidence(theirs, ours, options.now), handWeights)));
}

/** Ranks everybody by explaining each pair, without a column: what a list has to be. */
function plainList(pool: Pool, profiles: readonly MatchProfile[], id: string, options: Options) {
  const ours = profiles.find((profile) => profile.id === id);
  const countries = options.countries === 'all' ? undefined : ours && otherSide(ours.country);
  const scored = profiles.flatMap((theirs) => {
    if (countries && !countries.includes(theirs.country)) return [];
    if (theirs.hiddenAbroad && !(options.side ?? [ours?.country]).includes(theirs.country)) return [];
    if (options.exclude?.has(theirs.id) || (options.among && !options.among.has(theirs.id))) return [];
    if (options.kinds && !options.kinds.includes(theirs.kind)) return [];
    if (options.sector && !prepare(theirs, taxonomyTree).sectors.includes(options.sector)) return [];
    const found = pool.explain(id, theirs.id, options.now);
    if ('excludedBy' in found) return [];
    const score = turnedScore(pool, [id, theirs.id], options);
    const odds = score / (1 - score);
    const price = options.prices?.get(theirs.id) ?? 0;
    const inbox = crowdedPrice(options.inboxes?.get(theirs.id) ?? 0, options.capacity ?? 10);
    const worth = options.prices ? score * Math.exp(-price) : odds * Math.exp(-inbox);
    return [{ id: theirs.id, worth, score: found.score }];
  });
  return scored.sort((a, b) => b.worth - a.worth);
}

const names = Array.from({ length: 10 }, (_, index) => `org_${index}`);
const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 4, maxLength: 9 }).map((ids) => new Set(ids));
const fewer = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }).map((ids) => new Set(ids));
const numbers = (most: number) =>
  fc.array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: most })), { maxLength: 5 }).map((pairs) => new Map(pairs));
const options = fc.record(
  {
    countries: fc.constantFrom('all' as const, 'other_side' as const),
    exclude: fewer,
    among: some,
    sector: fc.constantFrom('it' as const, 'biomed' as const, 'cleantech' as const),
    kinds: fc.constant(['startup', 'investor'] as const),
    inboxes: numbers(300),
    prices: numbers(4),
    emphasis: fc.constantFrom({ topics: 4 }, { place: 0, stage: 2 }),
  },
  { requiredKeys: [] },
);

describe('a list', () => {
  it('is everybody in scope, ranked as explaining each pair ranks them, whatever is asked for', () => {
    let listed = 0;
    fc.assert(
      fc.property(profilesArbitrary(3, 10), options, (profiles, asked) => {
        const pool = createPool(profiles, { twins });
        for (const { id } of profiles) {
          const expected = plainList(pool, profiles, id, { ...asked, now, limit: 0 });
          const { items, total } = pool.suggest(id, { ...asked, now, limit: 50 });
          expect(total).toBe(expected.length);
          expect(new Set(items.map((item) => item.id))).toEqual(new Set(expected.map((one) => one.id)));
          const worth = new Map(expected.map((one) => [one.id, one.worth]));
          items.forEach((item, index) => {
            const next = items[index + 1];
            // Lists add up texts in single precision.
            if (next) expect(worth.get(item.id)).toBeGreaterThan((worth.get(next.id) ?? 0) * (1 - 1e-5));
          });
          listed += items.length;
        }
      }),
      { numRuns: cases(8, 300), seed: 51 },
    );
    expect(listed).toBeGreaterThan(15);
  });

  it('is the same page by page, and each rank is the place in it', () => {
    const pool = createPool(sampleProfiles, { twins });
    for (const { id } of sampleProfiles.slice(2, 5)) {
      const asked = { now, limit: 50, countries: 'all' } as const;
      const whole = pool.suggest(id, asked).items.map((item) => item.id);
      const pages = [0, 3, 6, 9].flatMap((offset) => pool.suggest(id, { ...asked, limit: 3, offset }).items);
      expect(pages.map((item) => item.id)).toEqual(whole);
      whole.forEach((other, index) => {
        expect(pool.rankOf(id, other, asked)).toEqual({ rank: index + 1, total: whole.length });
      });
      expect(pool.rankOf(id, id, asked)).toEqual({ rank: null, total: whole.length });
    }
    expect(pool.rankOf('org_nobody', 'org_cn_fund', { now, limit: 1 })).toEqual({ rank: null, total: 0 });
  });

  it('gives everybody who may stand in it with the score of the pair', () => {
    const pool = createPool(sampleProfiles, { twins });
    const found = pool.eligible('org_fr_solid', { now, limit: 0 });
    expect(found.map(({ id }) => id).sort()).toEqual(
      pool
        .suggest('org_fr_solid', { now, limit: 50 })
        .items.map(({ id }) => id)
        .sort(),
    );
    for (const { id, score } of found) {
      const explained = pool.explain('org_fr_solid', id, now);
      expect('score' in explained && explained.score).toBeCloseTo(score, 6);
    }
    expect(pool.eligible('org_nobody', { now, limit: 0 })).toEqual([]);
  });

  it('has draws that tell their chance, and none without a seed', () => {
    const many = Array.from({ length: 40 }, (_, index) => sampleProfile(`org_${index}`, { country: 'CN' }));
    const pool = createPool([sampleProfile('org_us'), ...many]);
    const drawn = (explore?: number) =>
      pool
        .suggest('org_us', { now, limit: 20, explore })
        .items.flatMap(({ propensity }, at) => (propensity ? [[at, propensity]] : []));
    expect(drawn()).toEqual([]);
    expect(drawn(7)).toEqual([
      [9, 1 / 31],
      [19, 1 / 21],
    ]);
  });
});

describe('a table of scores', () => {
  it('has a row for each that asks, 0 where two are kept apart or on the same side', () => {
    const pool = createPool(sampleProfiles, { twins });
    const ids = sampleProfiles.map(({ id }) => id);
    const some = ids.slice(0, 3);
    const table = pool.scores(ids, now, some);
    expect(table).toHaveLength(3 * ids.length);
    some.forEach((ours, i) => {
      ids.forEach((theirs, j) => {
        const [a, b] = [ours, theirs].map((id) => prepare(pool.profileOf(id) ?? sampleProfile('x'), taxonomyTree));
        const value = table[i * ids.length + j] ?? 0;
        const isApart =
          !a || !b || exclusionOf(a, b) !== undefined || !otherSide(a.profile.country).includes(b.profile.country);
        expect(value > 0).toBe(!isApart);
      });
    });
    expect(pool.scores(ids, now, ['org_nobody']).every((value) => value === 0)).toBe(true);
  });
});

describe('weights', () => {
  it('turn by what is emphasised, and by nothing else', () => {
    const turned = turnedWeights(handWeights, { emphasis: { topics: 4, stage: 0 } });
    expect([turned.topics, turned.stage]).toEqual([4 * handWeights.topics, 0]);
    const others = criteria.filter((one) => one !== 'topics' && one !== 'stage');
    expect(others.map((one) => turned[one])).toEqual(others.map((one) => handWeights[one]));
    expect(turnedWeights(handWeights, {})).toEqual(handWeights);
  });

  it('that are set are used from then on', () => {
    const pool = createPool(sampleProfiles, { twins });
    const score = () => {
      const found = pool.explain('org_fr_solid', 'org_cn_cells', now);
      return 'score' in found ? found.score : 0;
    };
    const before = score();
    pool.setWeights({ ...handWeights, baseline: -6 });
    const after = score();
    expect(after).toBeLessThan(before);
    pool.setWeights(handWeights);
    expect(score()).toBe(before);
  });
});

describe('evidence', () => {
  it('is x of every criterion, in their order; none where two are kept apart', () => {
    const pool = createPool(sampleProfiles, { twins });
    const x = pool.evidence('org_fr_solid', 'org_cn_cells', now);
    const found = pool.explain('org_fr_solid', 'org_cn_cells', now);
    const reasons = 'reasons' in found ? found.reasons.filter(({ side }) => side === 'ours') : [];
    expect(x).toHaveLength(criteria.length);
    for (const { criterion, contribution } of reasons)
      expect(handWeights[criterion] * (x?.[criteria.indexOf(criterion)] ?? 0)).toBeCloseTo(contribution, 12);
    expect(pool.evidence('org_fr_solid', 'org_fr_solid', now)).toBeUndefined();
    expect(pool.evidence('org_fr_solid', 'org_nobody', now)).toBeUndefined();
  });
});
