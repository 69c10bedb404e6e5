import { criteria } from '@jumelage/domain/match';
import { describe, expect, it } from 'vitest';
import { handWeights, type Weights } from './criteria.ts';
import { evidenceOf, logOdds, pairScore, probability, reasonsOf } from './score.ts';
import { directionOf } from './testing/directions.ts';

const zero = Object.fromEntries(criteria.map((criterion) => [criterion, 0])) as Weights;
const pair = directionOf(
  { topics: ['batteries'], sector: 'cleantech', languages: ['fr', 'en'], needs: [{ kind: 'licence', topics: [] }] },
  { topics: ['lithium_ion'], sector: 'cleantech', languages: ['en'], offers: [{ kind: 'licence', topics: [] }] },
  { cosine: 0.2 },
);

describe('the score', () => {
  it('is σ of a sum', () => {
    expect([probability(0), probability(100), probability(-100)]).toEqual([0.5, 1, expect.closeTo(0, 12)]);
    expect(probability(-3)).toBeCloseTo(0.0474, 4);
    expect(probability(1.5) + probability(-1.5)).toBeCloseTo(1, 12);
  });

  it('of a pair is the geometric mean of both wishes', () => {
    expect(pairScore(0.9, 0.4)).toBeCloseTo(0.6, 12);
    expect(pairScore(1, 0)).toBe(0);
    expect(pairScore(0.3, 0.8)).toBe(pairScore(0.8, 0.3));
  });

  it('sums each criterion’s evidence by its weight', () => {
    const x = evidenceOf(pair);
    expect(x).toHaveLength(criteria.length);
    const expected = criteria.reduce((sum, criterion, index) => sum + handWeights[criterion] * (x[index] ?? 0), 0);
    expect(logOdds(pair, handWeights)).toBeCloseTo(expected, 12);
    expect(logOdds(pair, zero)).toBe(0);
  });

  it.each(criteria)('has of %s what its weight says, and nothing without one', (criterion) => {
    const weights = { ...zero, [criterion]: 2 };
    const x = evidenceOf(pair)[criteria.indexOf(criterion)] ?? 0;
    expect(logOdds(pair, weights)).toBeCloseTo(2 * x, 12);
    const reason = reasonsOf(pair, 'ours', weights).find((one) => one.criterion === criterion);
    expect(reason?.contribution).toBeCloseTo(2 * x, 12);
  });

  it('starts everybody at the same place', () => {
    expect(evidenceOf(pair)[criteria.indexOf('baseline')]).toBe(1);
    expect(evidenceOf(directionOf({}, {}))[criteria.indexOf('baseline')]).toBe(1);
  });

  it('gives every criterion once, on the side that is asked for', () => {
    const reasons = reasonsOf(pair, 'theirs', handWeights);
    expect(reasons.map(({ criterion }) => criterion)).toEqual(criteria);
    expect(new Set(reasons.map(({ side }) => side))).toEqual(new Set(['theirs']));
  });
});
