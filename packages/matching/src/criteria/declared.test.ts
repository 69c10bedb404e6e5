import type { LeadRole } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { absence } from '../evidence.ts';
import { directionOf, fundOf, ratesOf } from '../testing/directions.ts';
import { sampleNow } from '../testing/sample-profiles.ts';
import { activityLift, activityRule } from './activity.ts';
import { languagesRule } from './languages.ts';
import { leadLift, leadRule } from './lead.ts';
import { meaningLift, meaningRule } from './meaning.ts';
import { sectorRule } from './sector.ts';
import { textRule } from './text.ts';

const day = 86_400_000;
const rates = ratesOf({
  sector: { it: 0.5, biomed: 0.2 },
  language: { en: 0.8, fr: 0.4, zh: 0.1 },
  lead: { lead: 0.2, follow: 0.5, either: 0.3 },
});
const direction = (...[wisher, candidate]: Parameters<typeof directionOf>) => directionOf(wisher, candidate, { rates });
const presence = (g: number) => Math.log((3 + 2 * g) / (5 * g));

describe('a sector in common', () => {
  const weigh = (...pair: Parameters<typeof directionOf>) => sectorRule.evidence(direction(...pair));

  it('says more the rarer it is; of several the rarest counts', () => {
    expect(weigh({ sector: 'it' }, { sector: 'it' })).toBeCloseTo(presence(0.5), 12);
    const both = { sector: 'it' as const, topics: ['hearing'] };
    expect(weigh(both, both)).toBeCloseTo(presence(0.2), 12);
  });

  it('speaks against a pair where there is none, and says nothing where one is not stated', () => {
    expect(weigh({ sector: 'it' }, { sector: 'biomed' })).toBe(absence);
    expect(weigh({ sector: 'it' }, {})).toBe(0);
    expect(weigh({}, { sector: 'it' })).toBe(0);
  });

  it('shows both sides’ sectors, under the names of the one who looks', () => {
    const pair = direction({ sector: 'it' }, { sector: 'biomed', topics: ['drones'] });
    expect(sectorRule.facts(pair, 'ours')).toEqual({ ours: ['it'], theirs: ['biomed', 'it'], shared: ['it'] });
    expect(sectorRule.facts(pair, 'theirs')).toEqual({ ours: ['biomed', 'it'], theirs: ['it'], shared: ['it'] });
  });
});

describe('a language in common', () => {
  const weigh = (...pair: Parameters<typeof directionOf>) => languagesRule.evidence(direction(...pair));

  it('says more the rarer it is: English says little', () => {
    expect(weigh({ languages: ['fr', 'en'] }, { languages: ['zh', 'en'] })).toBeCloseTo(presence(0.8), 12);
    expect(weigh({ languages: ['fr', 'zh', 'en'] }, { languages: ['zh', 'en'] })).toBeCloseTo(presence(0.1), 12);
  });

  it('speaks against a pair that needs an interpreter, and says nothing where languages are not stated', () => {
    expect(weigh({ languages: ['fr'] }, { languages: ['zh'] })).toBe(absence);
    expect(weigh({ languages: ['fr'] }, {})).toBe(0);
    expect(weigh({}, { languages: ['zh'] })).toBe(0);
  });

  it('is the same from either side', () => {
    const pair = direction({ languages: ['fr', 'en'] }, { languages: ['en', 'zh', 'fr'] });
    const [ours, theirs] = (['ours', 'theirs'] as const).map((side) => languagesRule.facts(pair, side));
    expect(new Set(ours?.common)).toEqual(new Set(['fr', 'en']));
    expect(new Set(theirs?.common)).toEqual(new Set(ours?.common));
    expect([theirs?.ours, theirs?.theirs]).toEqual([ours?.theirs, ours?.ours]);
  });
});

describe('two investors', () => {
  const weigh = (ours: LeadRole, theirs: LeadRole) =>
    leadRule.evidence(direction(fundOf({ lead: ours }), fundOf({ lead: theirs })));

  it.each([
    // A wanted role is one of two, or of three, that are wanted: three observations each.
    ['lead', 'follow', Math.log((3 + 1) / (8 * 0.5))],
    ['lead', 'either', Math.log((3 + 0.6) / (8 * 0.3))],
    ['lead', 'lead', Math.log(0.4 / (8 * 0.2))],
    ['follow', 'lead', Math.log((3 + 0.4) / (8 * 0.2))],
    ['follow', 'follow', Math.log(1 / (8 * 0.5))],
    ['either', 'lead', Math.log((3 + 0.4) / (11 * 0.2))],
    ['either', 'either', Math.log((3 + 0.6) / (11 * 0.3))],
  ] as const)('one of which would %s and the other %s', (ours, theirs, expected) => {
    expect(weigh(ours, theirs)).toBeCloseTo(expected, 12);
    expect(leadLift(ours, theirs, rates)).toBeCloseTo(expected, 12);
  });

  it('are the only ones that have such evidence', () => {
    expect(leadRule.evidence(direction(fundOf({ lead: 'lead' }), {}))).toBe(0);
    expect(leadRule.evidence(direction({}, fundOf({ lead: 'lead' })))).toBe(0);
  });

  it('appear under the names of the one who looks', () => {
    const pair = direction(fundOf({ lead: 'lead' }), fundOf({ lead: 'follow' }));
    expect(leadRule.facts(pair, 'ours')).toEqual({ ours: 'lead', theirs: 'follow' });
    expect(leadRule.facts(pair, 'theirs')).toEqual({ ours: 'follow', theirs: 'lead' });
    expect(leadRule.facts(direction({}, fundOf()), 'ours')).toEqual({ ours: null, theirs: 'either' });
  });
});

describe('activity', () => {
  const weigh = (activeAt: number, actions?: number) =>
    activityRule.evidence(
      direction({}, { activeAt, actions: actions ? [{ at: sampleNow, topics: [], country: 'CN' }] : undefined }),
    );

  it('is ln 1.05 on the day, ln .55 after three months, ln .05 after years', () => {
    expect(weigh(sampleNow)).toBeCloseTo(Math.log(1.05), 12);
    expect(weigh(sampleNow - 90 * day)).toBeCloseTo(Math.log(0.55), 12);
    expect(weigh(sampleNow - 180 * day)).toBeCloseTo(Math.log(0.3), 12);
    expect(weigh(0)).toBeCloseTo(Math.log(0.05), 9);
  });

  it('counts whole days, and what lies ahead as today', () => {
    expect(activityLift(sampleNow - day + 1, sampleNow, 0)).toBe(activityLift(sampleNow, sampleNow, 0));
    expect(activityLift(sampleNow - day, sampleNow, 0)).toBeLessThan(activityLift(sampleNow, sampleNow, 0));
    expect(activityLift(sampleNow + 5 * day, sampleNow, 0)).toBe(activityLift(sampleNow, sampleNow, 0));
  });

  it('adds the past actions that still count', () => {
    expect(weigh(sampleNow, 1)).toBeCloseTo(Math.log(2.05), 9);
  });

  it('counts whole days', () => {
    const facts = (activeAt: number) => activityRule.facts(direction({}, { activeAt }), 'ours');
    expect(facts(sampleNow - 2.9 * day)).toEqual({ daysAgo: 2 });
    expect(facts(sampleNow + day)).toEqual({ daysAgo: 0 });
  });
});

describe('the texts', () => {
  const pair = (cosine?: number) => directionOf({}, {}, { rates, cosine });

  it('weigh 8·(cosine − 0.08), between −½ and 2½; nothing where one side has none', () => {
    expect(textRule.evidence(pair(0.08))).toBe(0);
    expect(textRule.evidence(pair(0.2))).toBeCloseTo(0.96, 12);
    expect(textRule.evidence(pair(0))).toBe(-0.5);
    expect(textRule.evidence(pair(1))).toBe(2.5);
    expect(textRule.evidence(pair())).toBe(0);
  });

  it('are named for their likeness alone', () => {
    expect(textRule.facts(pair(0.2), 'ours')).toEqual({ cosine: 0.2 });
    expect(textRule.facts(pair(), 'theirs')).toEqual({ cosine: 0 });
  });
});

describe('the meaning', () => {
  const weigh = (ours?: readonly number[], theirs?: readonly number[]) => {
    const of = (numbers?: readonly number[]) => ({ embedding: numbers && Float32Array.from(numbers) });
    const pair = direction(of(ours), of(theirs));
    return [meaningRule.evidence(pair), meaningRule.facts(pair, 'ours').cosine];
  };

  it('weighs (cosine − 0.35) / 0.12, between −3 and 3', () => {
    expect(weigh([1, 0], [1, 0])).toEqual([3, 1]);
    expect(weigh([1, 0], [0, 1])).toEqual([(0 - 0.35) / 0.12, 0]);
    expect(weigh([1, 0], [-1, 0])).toEqual([-3, -1]);
    expect(meaningLift(0.47)).toBeCloseTo(1, 12);
  });

  it('says nothing without an embedding, or where two models made them', () => {
    expect(weigh([1, 0])).toEqual([0, 0]);
    expect(weigh(undefined, [1, 0])).toEqual([0, 0]);
    expect(weigh([1, 0], [1, 0, 0])).toEqual([0, 0]);
  });
});
