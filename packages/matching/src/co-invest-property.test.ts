import { leadRoles } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { type CoInvestor, coInvestmentOf, coInvestments, coverage, leastPair, partnersFor } from './co-invest.ts';
import { seededNumbers } from './congestion.ts';
import { type Decision, sampleExamples, splitNewest, unshownPerAccept } from './examples.ts';

const next = seededNumbers(19);
const below = (n: number) => Math.floor(next() * n);
const draw = (index: number): CoInvestor => ({
  id: `org_${index}`,
  country: (['FR', 'CN', 'DE'] as const)[below(3)] ?? 'FR',
  score: below(6) / 5,
  ticketMin: below(3) === 0 ? undefined : 1 + below(50),
  ticketMax: below(3) === 0 ? undefined : 50 + below(100),
  lead: leadRoles[below(leadRoles.length)] ?? 'either',
  coInvest: below(5) > 0,
});

describe('how well an amount carries a round', () => {
  it.each([
    [100, { min: 50, max: 200 }, 1],
    [50, { min: 50, max: 200 }, 1],
    [200, { min: 50, max: 200 }, 1],
    [400, { min: 50, max: 200 }, Math.exp(-0.5)],
    [25, { min: 50, max: 200 }, Math.exp(-0.5)],
    [800, { min: 50, max: 200 }, Math.exp(-2)],
    [10_000, { min: 50, max: null }, 1],
  ] as const)('of a round of %i by %j is %d', (round, range, expected) => {
    expect(coverage(round, range)).toBeCloseTo(expected, 12);
  });
});

describe('pairs of investors', () => {
  it('are the best of all that trying every pair finds, of the two countries', () => {
    for (let round = 0; round < 60; round++) {
      const candidates = Array.from({ length: 12 }, (_, index) => draw(index));
      const raise = 20 + below(300);
      const expected = candidates
        .flatMap((a, i) => candidates.slice(i + 1).map((b) => [a, b] as const))
        .filter(([a, b]) => [a.country, b.country].sort().join() === 'CN,FR')
        .flatMap(([a, b]) => coInvestmentOf(raise, a, b) ?? [])
        .filter(({ score }) => score >= leastPair)
        .sort((a, b) => b.score - a.score || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1));
      for (const limit of [0, 2, 50])
        expect(coInvestments({ raise, candidates, countries: ['FR', 'CN'], limit })).toEqual(expected.slice(0, limit));
    }
  });

  it('have a lead, two countries and both open to it; nobody is in one with themselves', () => {
    let found = 0;
    for (let round = 0; round < 400; round++) {
      const [a, b] = [draw(0), draw(below(2))];
      const pair = coInvestmentOf(1 + below(300), a, b);
      const isPossible =
        a.id !== b.id && a.country !== b.country && a.coInvest && b.coInvest && a.score > 0 && b.score > 0;
      const canLead = a.lead !== 'follow' || b.lead !== 'follow';
      expect(pair !== undefined).toBe(isPossible && canLead);
      if (!pair) continue;
      found++;
      expect(pair.score).toBeLessThanOrEqual(Math.sqrt(a.score * b.score) + 1e-12);
      expect(pair.facts.leads).toEqual(
        [a, b]
          .filter(({ lead }) => lead !== 'follow')
          .map(({ id }) => id)
          .sort(),
      );
      expect(pair.facts.shareOfRound ?? 0).toBeLessThanOrEqual(1);
    }
    expect(found).toBeGreaterThan(30);
  });
});

describe('partners', () => {
  it('score the sum of the companies that both would carry', () => {
    for (let round = 0; round < 40; round++) {
      const self = { ...draw(99), country: 'FR' as const, coInvest: true, score: 0.8 };
      const partners = Array.from({ length: 6 }, (_, index) => ({ ...draw(index), country: 'CN' as const }));
      const rounds = ['org_x', 'org_y', 'org_z'].map((companyId) => ({
        companyId,
        raise: 20 + below(200),
        self,
        partners,
      }));
      const found = partnersFor({ rounds, limit: 10 });
      for (const { id, score, companies } of found) {
        const partner = partners.find((one) => one.id === id) ?? self;
        const pairs = rounds
          .flatMap(({ raise }) => coInvestmentOf(raise, self, partner) ?? [])
          .filter((pair) => pair.score >= leastPair);
        expect(companies).toHaveLength(pairs.length);
        expect(score).toBeCloseTo(
          pairs.reduce((sum, pair) => sum + pair.score, 0),
          12,
        );
      }
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(partnersFor({ rounds, limit: 1 })).toEqual(found.slice(0, 1));
    }
  });
});

describe('examples', () => {
  const decision = (wisher: string, candidate: string, at = 0): Decision => ({ wisher, candidate, at });

  it.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [10, 2],
    [11, 3],
  ])('of %i accepts keep %i of the newest apart', (count, expected) => {
    const accepts = Array.from({ length: count }, (_, index) => decision('a', `c${index}`, (index * 7) % 11));
    const { older, newest } = splitNewest(accepts);
    expect([older.length, newest.length]).toEqual([count - expected, expected]);
    const latest = Math.max(0, ...older.map(({ at }) => at));
    expect(newest.every(({ at }) => at >= latest)).toBe(true);
  });

  it('are each accept with ten unshown ones, each decline, and nothing of pairs that are kept apart', () => {
    const unshown = Array.from({ length: 30 }, (_, index) => `u${index}`);
    const found = sampleExamples({
      accepts: [decision('a', 'x'), decision('b', 'apart')],
      declines: [decision('a', 'u3')],
      unshown: () => unshown,
      evidence: (_, candidate) => (candidate === 'apart' ? undefined : Float64Array.of(unshown.indexOf(candidate))),
      seed: 4,
    });
    const of = (source: string) => found.filter((one) => one.source === source);
    expect([of('accept').length, of('decline').length, of('unshown').length]).toEqual([1, 1, 2 * unshownPerAccept]);
    const drawn = of('unshown').map(({ x }) => x[0]);
    // Of the first ten none is decided about, and none comes twice.
    expect(new Set(drawn.slice(0, 10)).size).toBe(10);
    expect(drawn.slice(0, 10)).not.toContain(3);
  });
});
