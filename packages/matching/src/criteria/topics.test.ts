import { describe, expect, it } from 'vitest';
import { handWeights } from '../criteria.ts';
import { absence, absenceOf, halfLifeOfActions } from '../evidence.ts';
import { strengthOf } from '../reason.ts';
import { directionOf, fundOf, ratesOf } from '../testing/directions.ts';
import { sampleNow } from '../testing/sample-profiles.ts';
import { sumTopicLifts, topicsRule } from './topics.ts';

const rates = ratesOf({
  topic: { perovskite: 0.1, photovoltaics: 0.2, renewable_energy: 0.4, hearing: 0.05, batteries: 0.25 },
});
const weigh = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
  topicsRule.evidence(directionOf(wisher, candidate, { rates }));

describe('the evidence of topics', () => {
  it('is ln((3 + 2g) / 5g) of the topic that both name: 6.4 times as likely where a tenth have it', () => {
    expect(weigh({ topics: ['perovskite'] }, { topics: ['perovskite'] })).toBeCloseTo(Math.log(6.4), 12);
  });

  it('is that of the branch above where only that is shared, a third as strong a step', () => {
    const up = (strength: number, g: number) => Math.log((3 * strength + 2 * g) / ((3 * strength + 2) * g));
    expect(weigh({ topics: ['perovskite'] }, { topics: ['agrivoltaics'] })).toBeCloseTo(up(1 / 3, 0.2), 12);
    expect(weigh({ topics: ['thin_film_solar'] }, { topics: ['photovoltaics'] })).toBeCloseTo(up(1 / 3, 0.2), 12);
  });

  it('is next to nothing where a group alone is shared, however rare it is: a sector says more', () => {
    const of = (g: number) =>
      topicsRule.evidence(
        directionOf(
          { topics: ['critical_metals'] },
          { topics: ['cement_concrete'] },
          { rates: ratesOf({ topic: { clean_materials: g } }) },
        ),
      );
    for (const g of [0.05, 0.1, 0.3, 0.8])
      expect(strengthOf({ contribution: handWeights.topics * of(g) })).toMatch(/^(weak|none)$/);
    expect(of(0.3)).toBeGreaterThan(0);
    expect(of(0.3)).toBeGreaterThan(weigh({ topics: ['perovskite'] }, { topics: ['hearing'] }));
  });

  it('is that of the group where it is the group that is declared', () => {
    const declared = weigh({ topics: ['renewable_energy'] }, { topics: ['geothermal'] });
    expect(declared).toBeCloseTo(Math.log((3 + 2 * 0.4) / (5 * 0.4)), 12);
  });

  it('counts each further one half, the greatest first', () => {
    const [rare, common] = [Math.log(3.1 / 0.25), Math.log(6.4)];
    const both = weigh({ topics: ['perovskite', 'hearing'] }, { topics: ['hearing', 'perovskite'] });
    expect(both).toBeCloseTo(rare + common / 2, 12);
  });

  it('is ln(2/5) where nothing that was wished for is met', () => {
    expect(weigh({ topics: ['perovskite'] }, { topics: ['hearing'] })).toBeCloseTo(Math.log(0.4), 12);
  });

  it('is 0 where a side says nothing', () => {
    expect(weigh({ topics: ['perovskite'] }, {})).toBe(0);
    expect(weigh({}, { topics: ['perovskite'] })).toBe(0);
  });

  it('is worse than a miss where the thesis rules a topic out, once more for each', () => {
    const out = fundOf({ topicsIn: ['perovskite'], topicsOut: ['hearing', 'batteries'] });
    expect(weigh(out, { topics: ['perovskite', 'hearing'] })).toBeCloseTo(2 * absence, 12);
    expect(weigh(out, { topics: ['perovskite', 'hearing', 'lithium_ion'] })).toBeCloseTo(3 * absence, 12);
  });

  it('counts what needs and offers name as wished for and shown', () => {
    const needs = [{ kind: 'manufacture' as const, topics: ['perovskite'] }];
    expect(weigh({ needs }, { offers: needs })).toBeCloseTo(Math.log(6.4), 12);
    expect(weigh({ offers: needs }, { offers: needs })).toBe(0);
  });

  it('leaves out topics that no tree knows', () => {
    expect(weigh({ topics: ['no_such_topic'] }, { topics: ['no_such_topic'] })).toBe(0);
  });
});

describe('past partners', () => {
  const met = (at: number) => ({ actions: [{ at, topics: ['hearing'], country: 'CN' as const }] });

  it('say what they were about, half as much after two years', () => {
    const g = 0.05;
    const fresh = Math.log((1 + 2 * g) / (3 * g));
    const old = Math.log((0.5 + 2 * g) / (2.5 * g));
    expect(weigh(met(sampleNow), { topics: ['hearing'] })).toBeCloseTo(fresh, 9);
    expect(weigh(met(sampleNow - halfLifeOfActions), { topics: ['hearing'] })).toBeCloseTo(old, 9);
  });

  it('speak against others by as much as is known of them', () => {
    expect(weigh(met(sampleNow), { topics: ['perovskite'] })).toBeCloseTo(absenceOf(1), 9);
  });

  it('never weaken what is declared', () => {
    const both = { topics: ['perovskite'], ...met(sampleNow) };
    expect(weigh(both, { topics: ['perovskite'] })).toBeCloseTo(Math.log(6.4), 9);
  });
});

describe('the sum of lifts', () => {
  it('is of those that speak for it, or the least that speaks against it', () => {
    expect(sumTopicLifts([-0.2, 1, 0.5])).toBe(1.25);
    expect(sumTopicLifts([-0.5, -0.2])).toBe(-0.2);
  });
});

describe('the facts of topics', () => {
  it('are the pairs that meet, the strongest first, under the names of the one who looks', () => {
    const direction = directionOf(
      { topics: ['perovskite', 'hearing'] },
      { topics: ['hearing', 'agrivoltaics'] },
      { rates },
    );
    expect(topicsRule.facts(direction, 'ours')).toEqual({
      pairs: [
        { ours: 'hearing', theirs: 'hearing', shared: 'hearing', isNear: true },
        { ours: 'perovskite', theirs: 'agrivoltaics', shared: 'photovoltaics', isNear: true },
      ],
      unwanted: [],
      ours: ['perovskite', 'hearing'],
      theirs: ['hearing', 'agrivoltaics'],
      invests: null,
      must: null,
    });
    expect(topicsRule.facts(direction, 'theirs').pairs[1]).toMatchObject({
      ours: 'agrivoltaics',
      theirs: 'perovskite',
    });
  });

  it('say of two that share a group alone that they are not close', () => {
    const apart = directionOf({ topics: ['perovskite'] }, { topics: ['geothermal'] }, { rates });
    expect(topicsRule.facts(apart, 'ours').pairs).toEqual([
      { ours: 'perovskite', theirs: 'geothermal', shared: 'renewable_energy', isNear: false },
    ]);
  });

  it('tell nothing of those who were met before: that is their own affair', () => {
    const history = { actions: [{ at: sampleNow, topics: ['hearing'], country: 'CN' as const }] };
    expect(topicsRule.facts(directionOf(history, { topics: ['hearing'] }, { rates }), 'ours').pairs).toEqual([]);
  });

  it('name what is ruled out, and how a must stands', () => {
    const wisher = fundOf({ topicsIn: ['batteries'], topicsOut: ['hearing'], musts: ['topics'] });
    const stands = (topics: readonly string[]) => topicsRule.facts(directionOf(wisher, { topics }, { rates }), 'ours');
    expect(stands(['hearing'])).toMatchObject({ unwanted: ['hearing'], must: 'nearly' });
    expect(stands(['lithium_ion'])).toMatchObject({ unwanted: [], must: 'met' });
    expect(stands([]).must).toBe('nearly');
  });

  it('say who of the two invests, in the words of the one who looks', () => {
    const invests = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
      (['ours', 'theirs'] as const).map(
        (side) => topicsRule.facts(directionOf(wisher, candidate, { rates }), side).invests,
      );
    expect(invests(fundOf(), {})).toEqual(['ours', 'theirs']);
    expect(invests({}, fundOf())).toEqual(['theirs', 'ours']);
    expect(invests(fundOf(), fundOf())).toEqual(['both', 'both']);
  });

  it('name at most three topics of each, those of a thesis among them', () => {
    const four = ['perovskite', 'hearing', 'drones', 'payments'];
    const facts = topicsRule.facts(
      directionOf(fundOf({ topicsIn: four }), { topics: ['implants'] }, { rates }),
      'theirs',
    );
    expect([facts.ours, facts.theirs]).toEqual([['implants'], four.slice(0, 3)]);
  });

  it('are five pairs at the most', () => {
    const many = ['perovskite', 'hearing', 'drones', 'payments', 'geothermal', 'implants', 'oncology'];
    expect(topicsRule.facts(directionOf({ topics: many }, { topics: many }, { rates }), 'ours').pairs).toHaveLength(5);
  });
});
