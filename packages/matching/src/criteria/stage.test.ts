import { stages } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { directionOf, fundOf, ratesOf } from '../testing/directions.ts';
import { sampleNow } from '../testing/sample-profiles.ts';
import { stageLift, stageRule, thesisStageLift } from './stage.ts';

const rates = ratesOf({ stage: { seed: 0.2, prototype: 0.1, growth: 0.3 }, thesis_stage: { seed: 0.25 } });
const weigh = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
  stageRule.evidence(directionOf(wisher, candidate, { rates }));
const investor = (...wanted: readonly (typeof stages)[number][]) =>
  ({ role: 'investor', stages: wanted, history: undefined }) as const;

describe('a company before an investor', () => {
  it('counts three for the stage wanted, and a third of it for the one before and the one after', () => {
    // One wanted stage with two neighbours: 3 + 1 + 1 observations in all.
    expect(stageLift(investor('seed'), 'seed', 0.2, 1)).toBeCloseTo(Math.log((3 + 0.4) / (7 * 0.2)), 12);
    expect(stageLift(investor('seed'), 'prototype', 0.1, 1)).toBeCloseTo(Math.log((1 + 0.2) / (7 * 0.1)), 12);
    expect(stageLift(investor('seed'), 'established', 0.1, 1)).toBeCloseTo(Math.log(0.2 / (7 * 0.1)), 12);
  });

  it('has one neighbour at either end', () => {
    const [first = 'idea', last = 'established'] = [stages[0], stages.at(-1)];
    for (const end of [first, last])
      expect(stageLift(investor(end), end, 0.2, 1)).toBeCloseTo(Math.log((3 + 0.4) / (6 * 0.2)), 12);
  });

  it('is weighed by the rule as by the lift', () => {
    const wisher = fundOf({ stages: ['seed'] });
    expect(weigh(wisher, { stage: 'seed' })).toBe(stageLift(investor('seed'), 'seed', 0.2, 1));
    expect(weigh(wisher, {})).toBe(0);
    expect(weigh(fundOf(), { stage: 'seed' })).toBe(0);
  });
});

describe('an investor before a company', () => {
  it('is wanted for the stages it looks for: as much as stated, a third near it, or not at all', () => {
    expect(thesisStageLift(['seed'], 'seed', 0.25)).toBeCloseTo(Math.log(3.5 / 1.25), 12);
    expect(thesisStageLift(['seed'], 'prototype', 0.25)).toBeCloseTo(Math.log(1.5 / 0.75), 12);
    expect(thesisStageLift(['seed'], 'established', 0.25)).toBeCloseTo(Math.log(0.4), 12);
    expect(thesisStageLift([], 'seed', 0.25)).toBe(0);
  });

  it('takes the nearest of several stages', () => {
    expect(thesisStageLift(['established', 'seed'], 'seed', 0.25)).toBe(thesisStageLift(['seed'], 'seed', 0.25));
  });

  it('is weighed by the rule as by the lift', () => {
    expect(weigh({ stage: 'seed' }, fundOf({ stages: ['seed'] }))).toBeCloseTo(Math.log(3.5 / 1.25), 12);
    expect(weigh({}, fundOf({ stages: ['seed'] }))).toBe(0);
  });
});

describe('two companies', () => {
  it('have nothing to say of stages, unless past partners tell', () => {
    expect(weigh({ stage: 'seed' }, { stage: 'seed' })).toBe(0);
    const before = { at: sampleNow, topics: [], country: 'CN', stage: 'seed' } as const;
    expect(weigh({ actions: [before] }, { stage: 'seed' })).toBeCloseTo(Math.log((1 + 0.4) / (3 * 0.2)), 9);
    expect(weigh({ actions: [before] }, { stage: 'growth' })).toBeCloseTo(Math.log(0.6 / (3 * 0.3)), 9);
  });
});

it('an institution has no stage that anybody looks for', () => {
  expect(weigh(fundOf({ stages: ['seed'] }), { kind: 'research', stage: 'seed' })).toBe(0);
});

describe('the facts of a stage', () => {
  const facts = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
    stageRule.facts(directionOf(wisher, candidate, { rates }), 'ours');

  it('are the company’s stage and the investor’s wishes, whoever looks', () => {
    const told = { company: 'theirs', stage: 'seed', wanted: ['seed', 'growth'], fits: true, must: null };
    const fund = fundOf({ stages: ['seed', 'growth'] });
    expect(facts(fund, { stage: 'seed' })).toEqual(told);
    expect(facts({ stage: 'seed' }, fund)).toEqual({ ...told, company: 'ours' });
    expect(facts(fund, { stage: 'prototype' })).toEqual({ ...told, stage: 'prototype', fits: false });
  });

  it('say that a must is met, or nearly where the stage is not known', () => {
    const fund = fundOf({ stages: ['seed'], musts: ['stages'] });
    expect(facts(fund, { stage: 'seed' }).must).toBe('met');
    expect(facts(fund, {}).must).toBe('nearly');
    expect(facts({ stage: 'seed' }, fund).must).toBeNull();
  });
});
