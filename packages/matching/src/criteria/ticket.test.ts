import { describe, expect, it } from 'vitest';
import { directionOf, fundOf, preparedOf, raisingOf, ratesOf } from '../testing/directions.ts';
import { sampleNow } from '../testing/sample-profiles.ts';
import { roundWish, ticketRule } from './ticket.ts';

const usual = { mean: 19, sd: 1.5 };
const rates = ratesOf({}, { raises: usual, rounds: usual });
const euro = 100;
const weigh = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
  ticketRule.evidence(directionOf(wisher, candidate, { rates }));
/** Tickets of 0.4 to 1 M€ of one who leads: rounds of 0.4 to 2 M€. */
const fund = fundOf({ ticketMinEuroCents: 400_000 * euro, ticketMaxEuroCents: 1_000_000 * euro, lead: 'lead' });
const logDensity = (value: number, { mean, sd }: { mean: number; sd: number }) =>
  -Math.log(sd) - ((value - mean) / sd) ** 2 / 2;

describe('what an investor looks for in a round', () => {
  it('is log-normal around the middle of the rounds that its ticket is part of', () => {
    const wish = roundWish(preparedOf(fund), usual, 1);
    const [low, high] = [Math.log(400_000 * euro), Math.log(2_000_000 * euro)];
    expect(wish?.mean).toBeCloseTo((low + high) / 2, 12);
    expect(wish?.sd).toBeCloseTo((high - low) / 2, 12);
  });

  it('is never closer than a factor of two', () => {
    const exact = { ticketMinEuroCents: 1_000_000, ticketMaxEuroCents: 500_000, lead: 'lead' as const };
    expect(roundWish(preparedOf(fundOf(exact)), usual, 1)?.sd).toBe(Math.log(2));
  });

  it('is unknown where neither a ticket nor a past round is', () => {
    expect(roundWish(preparedOf(fundOf()), usual, 1)).toBeUndefined();
    const nothing = { ...fundOf(), actions: [{ at: sampleNow, topics: [], country: 'CN' as const }] };
    expect(roundWish(preparedOf(nothing), usual, 1)).toBeUndefined();
  });

  it('leans on past rounds, held by what is usual with the weight of two and by the ticket with that of three', () => {
    const amount = 5_000_000 * euro;
    const actions = [{ at: sampleNow, topics: [], country: 'CN' as const, euroCents: amount }];
    const weightNow = 1;
    const alone = roundWish(
      preparedOf({ ...fundOf(), actions }),
      usual,
      2 ** ((Date.UTC(2020, 0, 1) - sampleNow) / (2 * 365.25 * 86_400_000)),
    );
    expect(alone?.mean).toBeCloseTo((weightNow * Math.log(amount) + 2 * usual.mean) / 3, 9);
    const square = (Math.log(amount) ** 2 + 2 * (usual.mean ** 2 + usual.sd ** 2)) / 3;
    expect(alone?.sd).toBeCloseTo(Math.sqrt(square - (alone?.mean ?? 0) ** 2), 9);
  });
});

describe('the evidence of a round', () => {
  it('compares how likely it is for the investor with how likely it is for anybody', () => {
    const wish = roundWish(preparedOf(fund), usual, 1) ?? usual;
    const value = Math.log(900_000 * euro);
    expect(weigh(fund, raisingOf(900_000))).toBeCloseTo(logDensity(value, wish) - logDensity(value, usual), 12);
  });

  it('is never against a round that the ticket can be part of, nor for another', () => {
    const [inside, above, below] = [2_000_000, 2_000_001, 399_999].map((euros) => weigh(fund, raisingOf(euros)));
    expect(inside).toBeGreaterThanOrEqual(0);
    expect(above).toBeLessThanOrEqual(0);
    expect(below).toBeLessThanOrEqual(0);
    expect(weigh(fund, raisingOf(400_000))).toBeGreaterThanOrEqual(0);
  });

  it('goes no further than three', () => {
    expect(weigh(fund, raisingOf(900_000_000))).toBe(-3);
  });

  it('is 0 where a side says nothing, and between others than an investor and a company', () => {
    expect(weigh(fund, {})).toBe(0);
    expect(weigh(fundOf(), raisingOf(900_000))).toBe(0);
    expect(weigh(raisingOf(900_000), raisingOf(900_000))).toBe(0);
    expect(weigh(fund, fund)).toBe(0);
    expect(weigh(fund, raisingOf(0))).toBe(0);
  });

  it('compares the ticket with those of other investors where a company looks', () => {
    const wish = roundWish(preparedOf(fund), usual, 1) ?? usual;
    const mine = { mean: Math.log(900_000 * euro), sd: wish.sd };
    expect(weigh(raisingOf(900_000), fund)).toBeCloseTo(logDensity(wish.mean, mine) - logDensity(wish.mean, usual), 12);
  });
});

describe('the facts of a round', () => {
  it('are the company’s and the investor’s, whoever looks', () => {
    const told = {
      company: 'theirs',
      round: 'seed',
      raiseEuroCents: 90_000_000,
      ticketMinEuroCents: 40_000_000,
      ticketMaxEuroCents: 100_000_000,
      stated: { raise: null, min: null, max: null },
      fit: 'within',
      must: null,
    };
    expect(ticketRule.facts(directionOf(fund, raisingOf(900_000), { rates }), 'ours')).toEqual(told);
    expect(ticketRule.facts(directionOf(raisingOf(900_000), fund, { rates }), 'theirs')).toEqual(told);
    const ours = { ...told, company: 'ours' };
    expect(ticketRule.facts(directionOf(raisingOf(900_000), fund, { rates }), 'ours')).toEqual(ours);
  });

  it.each([
    [399_999, 'below'],
    [400_000, 'within'],
    [1_000_000, 'within'],
    [1_000_001, 'part'],
    [2_000_000, 'part'],
    [2_000_001, 'above'],
  ] as const)('call a round of %i € %s', (euros, fit) => {
    expect(ticketRule.facts(directionOf(fund, raisingOf(euros), { rates }), 'ours').fit).toBe(fit);
  });

  it('are unknown between two who neither invest nor raise', () => {
    expect(ticketRule.facts(directionOf({}, {}, { rates }), 'ours')).toEqual({
      company: null,
      round: null,
      raiseEuroCents: null,
      ticketMinEuroCents: null,
      ticketMaxEuroCents: null,
      stated: { raise: null, min: null, max: null },
      fit: 'unknown',
      must: null,
    });
  });

  it('say that a must is met only nearly within a fifth of an end', () => {
    const strict = { ...fund, thesis: { ...fundOf().thesis, ...fund.thesis, musts: ['ticket'] } } as typeof fund;
    const must = (euros: number) => ticketRule.facts(directionOf(strict, raisingOf(euros), { rates }), 'ours').must;
    expect([470_000, 490_000, 1_600_000, 1_700_000].map(must)).toEqual(['nearly', 'met', 'met', 'nearly']);
    expect(ticketRule.facts(directionOf(strict, {}, { rates }), 'ours').must).toBe('nearly');
  });
});
