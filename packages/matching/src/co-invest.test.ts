import type { LeadRole } from '@jumelage/domain/organisation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoInvestor, coInvestmentOf, coInvestments, coverage, leastPair, partnersFor } from './co-invest.ts';
import { fitSteps } from './fit.ts';

const million = 1e8;

const french: CoInvestor = {
  id: 'fr',
  country: 'FR',
  score: 0.64,
  ticketMin: million,
  ticketMax: 3 * million,
  lead: 'lead',
  coInvest: true,
};
const chinese: CoInvestor = {
  id: 'cn',
  country: 'CN',
  score: 0.25,
  ticketMin: million,
  ticketMax: 2 * million,
  lead: 'follow',
  coInvest: true,
};

const investor = (id: string, country: 'FR' | 'CN') =>
  fc.record({
    id: fc.constant(id),
    country: fc.constant(country),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    ticketMin: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }),
    ticketMax: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }),
    lead: fc.constantFrom<LeadRole>('lead', 'follow', 'either'),
    coInvest: fc.boolean(),
  });

describe('pairs that are shown', () => {
  const raise = 4 * million;
  const countries = ['FR', 'CN'] as const;
  /** √(.64 · s): .15 where the other's score is .0351…. */
  const edge = leastPair ** 2 / french.score;

  it('are as good as suggestions, and no worse', () => {
    const shown = (score: number) =>
      coInvestments({ raise, candidates: [french, { ...chinese, score }], countries, limit: 9 }).length;
    expect(leastPair).toBe(fitSteps.good);
    expect([shown(edge + 1e-9), shown(edge - 1e-9)]).toEqual([1, 0]);
  });

  it('leave out two good investors whose tickets are far from the round', () => {
    const best = coInvestments({ raise: 100 * million, candidates: [french, chinese], countries, limit: 9 });
    expect(best).toEqual([]);
  });

  it('make a partner only by the companies for which the two are a good pair', () => {
    const round = (companyId: string, amount: number) => ({
      companyId,
      raise: amount,
      self: french,
      partners: [chinese],
    });
    const [partner] = partnersFor({ rounds: [round('near', raise), round('far', 100 * million)], limit: 9 });
    expect(partner?.companies.map(({ companyId }) => companyId)).toEqual(['near']);
    expect(partnersFor({ rounds: [round('far', 100 * million)], limit: 9 })).toEqual([]);
  });
});

describe('co-investment', () => {
  it('scores the mean wish by how the tickets carry the round', () => {
    expect(coInvestmentOf(4 * million, french, chinese)).toEqual({
      ids: ['cn', 'fr'],
      score: 0.4,
      facts: { togetherMin: 2 * million, togetherMax: 5 * million, shareOfRound: 1, leads: ['fr'] },
    });
    const big = coInvestmentOf(10 * million, french, chinese);
    expect(big?.score).toBeCloseTo(0.4 * Math.exp(-0.5), 12);
    expect(big?.facts.shareOfRound).toBe(0.5);
  });

  it('needs two countries, a lead, and two who are open to it and wanted', () => {
    expect(coInvestmentOf(million, french, { ...chinese, country: 'FR' })).toBeUndefined();
    expect(coInvestmentOf(million, { ...french, lead: 'follow' }, chinese)).toBeUndefined();
    expect(coInvestmentOf(million, french, { ...chinese, coInvest: false })).toBeUndefined();
    expect(coInvestmentOf(million, french, { ...chinese, score: 0 })).toBeUndefined();
    expect(coInvestmentOf(0, french, chinese)).toBeUndefined();
  });

  it('is less sure where no ticket is known', () => {
    const open = { ticketMin: undefined, ticketMax: undefined };
    const pair = coInvestmentOf(million, { ...french, ...open }, { ...chinese, ...open });
    expect(pair?.score).toBeCloseTo(0.2, 12);
    expect(pair?.facts).toMatchObject({ togetherMax: null, shareOfRound: null });
  });

  it('falls off the farther the round lies from the range', () => {
    expect(coverage(5, { min: 2, max: 9 })).toBe(1);
    expect(coverage(18, { min: 2, max: 9 })).toBeCloseTo(coverage(1, { min: 2, max: 9 }), 12);
    expect(coverage(40, { min: 2, max: 9 })).toBeLessThan(coverage(20, { min: 2, max: 9 }));
    expect(coverage(1e9, { min: 2, max: null })).toBe(1);
  });

  it('does not depend on who comes first', () => {
    fc.assert(
      fc.property(investor('a', 'FR'), investor('b', 'CN'), fc.integer({ min: 1, max: 1e10 }), (a, b, raise) => {
        const pair = coInvestmentOf(raise, a, b);
        expect(coInvestmentOf(raise, b, a)).toEqual(pair);
        if (pair) expect(pair.score).toBeLessThanOrEqual(Math.max(a.score, b.score));
      }),
    );
  });

  it('lists the best pairs first, of the two countries alone', () => {
    const candidates = [
      french,
      { ...french, id: 'fr-2', score: 0.9 },
      chinese,
      { ...chinese, id: 'cn-2', score: 0.04 },
    ];
    const pairs = coInvestments({ raise: 4 * million, candidates, countries: ['FR', 'CN'], limit: 3 });
    expect(pairs.map(({ ids }) => ids.join('+'))).toEqual(['cn+fr-2', 'cn+fr', 'cn-2+fr-2']);
    expect(
      coInvestments({ raise: 4 * million, candidates: [...candidates].reverse(), countries: ['CN', 'FR'], limit: 3 }),
    ).toEqual(pairs);
    expect(coInvestments({ raise: 4 * million, candidates: [], countries: ['FR', 'CN'], limit: 3 })).toEqual([]);
  });
});

describe('partners of an investor', () => {
  it('carry the most companies together with it', () => {
    const other = { ...chinese, id: 'cn-2', score: 0.3 };
    const rounds = [
      { companyId: 'x', raise: 4 * million, self: french, partners: [chinese, other] },
      { companyId: 'y', raise: 5 * million, self: french, partners: [chinese, { ...other, coInvest: false }] },
    ];
    const [first, second] = partnersFor({ rounds, limit: 5 });
    expect(first).toMatchObject({ id: 'cn', score: 0.8, companies: [{ companyId: 'x' }, { companyId: 'y' }] });
    expect(second).toMatchObject({ id: 'cn-2', companies: [{ companyId: 'x' }] });
    expect(partnersFor({ rounds, limit: 1 })).toHaveLength(1);
    expect(partnersFor({ rounds: [], limit: 5 })).toEqual([]);
  });
});
