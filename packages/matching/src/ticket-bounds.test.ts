import { type LeadRole, leadRoles } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { fundOf, raisingOf } from './testing/directions.ts';
import { sampleProfile } from './testing/sample-profiles.ts';
import { inAgreement, isInBounds, roundBounds, roundRange, ticketStanding } from './ticket.ts';

const thesisOf = (min: number | undefined, max: number | undefined, lead: LeadRole = 'lead') =>
  fundOf({ ticketMinEuroCents: min, ticketMaxEuroCents: max, lead }).thesis;

describe('the rounds that a ticket can be part of', () => {
  it.each([
    ['lead', 400],
    ['either', 1_000],
    ['follow', 2_000],
  ] as const)('end for one who would %s where the most of it is the least share', (lead, max) => {
    expect(roundBounds(thesisOf(100, 200, lead))).toEqual({ min: 100, max });
  });

  it('are open where an end is not stated, and none where neither is', () => {
    expect(roundBounds(thesisOf(100, undefined))).toEqual({ min: 100, max: Number.POSITIVE_INFINITY });
    expect(roundBounds(thesisOf(undefined, 200))).toEqual({ min: 0, max: 400 });
    expect([roundBounds(thesisOf(undefined, undefined)), roundBounds(undefined)]).toEqual([undefined, undefined]);
    expect(roundBounds(thesisOf(0, 0))).toBeUndefined();
  });

  it('are never empty, however the ends were typed', () => {
    for (const lead of leadRoles) {
      const bounds = roundBounds(thesisOf(5_000, 10, lead));
      expect(bounds && bounds.min <= bounds.max).toBe(true);
      const range = roundRange(thesisOf(5_000, 10, lead));
      expect(range && range.min <= range.max).toBe(true);
    }
  });

  it('have a middle even where an end is open: ten times the other', () => {
    expect(roundRange(thesisOf(100, undefined))).toEqual({ min: 100, max: 2_000 });
    expect(roundRange(thesisOf(undefined, 100))).toEqual({ min: 10, max: 200 });
    expect(roundRange(thesisOf(undefined, undefined))).toBeUndefined();
  });
});

describe('an amount', () => {
  it.each([
    [99, false],
    [100, true],
    [400, true],
    [401, false],
    [0, undefined],
    [undefined, undefined],
    [Number.NaN, undefined],
  ])('of %s lies in the bounds of 100 to 400: %s', (amount, expected) => {
    expect(isInBounds(amount, { min: 100, max: 400 })).toBe(expected);
  });

  it('lies nowhere where the bounds are not known', () => {
    expect([isInBounds(5, undefined), isInBounds(5, { min: Number.NaN, max: Number.NaN })]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('evidence', () => {
  it.each([
    [1, true, 1],
    [-1, true, 0],
    [1, false, 0],
    [-1, false, -1],
    [1, undefined, 1],
    [-1, undefined, -1],
  ])('of %d, where the round lies in the bounds: %s, is %d', (lift, isIn, expected) => {
    expect(inAgreement(lift, isIn) + 0).toBe(expected);
  });
});

describe('a round against a ticket', () => {
  const fund = sampleProfile(
    'org_fund',
    fundOf({ ticketMinEuroCents: 10_000, ticketMaxEuroCents: 20_000, lead: 'lead' }),
  );

  it.each([
    [99, 'below', false],
    [100, 'within', true],
    [150, 'within', false],
    [200, 'within', false],
    [201, 'part', false],
    [334, 'part', true],
    [400, 'part', true],
    [401, 'above', false],
  ] as const)('of %i € lies %s, near an end: %s', (euros, fit, nearEdge) => {
    expect(ticketStanding(fund, sampleProfile('org_us', raisingOf(euros)))).toEqual({ fit, nearEdge });
  });
});
