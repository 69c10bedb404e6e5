import { describe, expect, it } from 'vitest';
import { handWeights } from '../criteria.ts';
import { absence } from '../evidence.ts';
import { strengthOf } from '../reason.ts';
import { directionOf, fundOf, raisingOf, ratesOf } from '../testing/directions.ts';
import { cooperationRule, leastStrength, strengthWithoutTopics, weightOfBeingNeeded } from './cooperation.ts';

const rates = ratesOf({
  offer: { licence: 0.1, manufacture: 0.4, investment: 0.2 },
  need: { licence: 0.25, manufacture: 0.3, investment: 0.05 },
});
const weigh = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
  cooperationRule.evidence(directionOf(wisher, candidate, { rates }));
const on = (kind: 'licence' | 'manufacture' | 'research', ...topics: readonly string[]) => [{ kind, topics }];
const presence = (g: number, strength: number) => Math.log((3 * strength + 2 * g) / ((3 * strength + 2) * g));

describe('the evidence of needs and offers', () => {
  it('is full where both name the same topic', () => {
    expect(weigh({ needs: on('licence', 'batteries') }, { offers: on('licence', 'batteries') })).toBeCloseTo(
      presence(0.1, 1),
      12,
    );
  });

  it('is as strong as the topics are near, and next to nothing where they are not close', () => {
    const near = weigh({ needs: on('licence', 'perovskite') }, { offers: on('licence', 'agrivoltaics') });
    const far = weigh({ needs: on('licence', 'batteries') }, { offers: on('licence', 'hearing') });
    expect(near).toBeCloseTo(presence(0.1, 0.75), 12);
    expect(far).toBeCloseTo(presence(0.1, leastStrength), 12);
    const ofOneGroup = weigh({ needs: on('licence', 'critical_metals') }, { offers: on('licence', 'cement_concrete') });
    expect(ofOneGroup).toBe(far);
    for (const base of [0.05, 0.1, 0.3])
      expect(strengthOf({ contribution: handWeights.cooperation * presence(base, leastStrength) })).toMatch(
        /^(weak|none)$/,
      );
  });

  it('is seven tenths as strong where one of them names no topic', () => {
    expect(strengthWithoutTopics).toBe(0.7);
    expect(weigh({ needs: on('licence') }, { offers: on('licence', 'batteries') })).toBeCloseTo(presence(0.1, 0.7), 12);
    expect(weigh({ needs: on('licence', 'batteries') }, { offers: on('licence') })).toBeCloseTo(presence(0.1, 0.7), 12);
  });

  it('counts half where they need what we offer', () => {
    expect(weightOfBeingNeeded).toBe(0.5);
    expect(weigh({ offers: on('licence') }, { needs: on('licence') })).toBeCloseTo(0.5 * presence(0.25, 0.7), 12);
  });

  it('adds up both ways, the greater whole and the lesser half', () => {
    const us = { needs: on('licence'), offers: on('manufacture') };
    const them = { offers: on('licence'), needs: on('manufacture') };
    const [theirs, ours] = [presence(0.1, 0.7), 0.5 * presence(0.3, 0.7)];
    expect(weigh(us, them)).toBeCloseTo(theirs + ours / 2, 12);
  });

  it('takes for each need the best offer of its kind', () => {
    const offers = [...on('licence', 'hearing'), ...on('licence', 'batteries'), ...on('research', 'batteries')];
    expect(weigh({ needs: on('licence', 'batteries') }, { offers })).toBeCloseTo(presence(0.1, 1), 12);
  });

  it('is ln(2/5) where nothing offered is needed, and 0 where nobody needs or offers', () => {
    expect(weigh({ needs: on('licence') }, { offers: on('research') })).toBe(absence);
    expect(weigh({ needs: on('licence') }, {})).toBe(0);
    expect(weigh({}, { offers: on('research') })).toBe(0);
    expect(weigh({ offers: on('licence') }, { offers: on('licence') })).toBe(0);
  });

  it('takes a raise for a need of investment and a thesis for an offer of it', () => {
    expect(weigh(raisingOf(1), fundOf())).toBeCloseTo(presence(0.2, 0.7), 12);
    expect(weigh(fundOf(), raisingOf(1))).toBeCloseTo(0.5 * presence(0.05, 0.7), 12);
  });
});

describe('the facts of needs and offers', () => {
  const us = { needs: on('licence', 'batteries', 'hearing'), offers: on('manufacture') };
  const them = { offers: on('licence', 'lithium_ion'), needs: on('manufacture', 'drones') };

  it('say whose need it is, and on which of its topics the offer is near', () => {
    const pairs = cooperationRule.facts(directionOf(us, them, { rates }), 'ours').pairs;
    expect(pairs).toEqual([
      { kind: 'licence', needed: 'ours', topics: ['batteries'], isNear: true },
      { kind: 'manufacture', needed: 'theirs', topics: [], isNear: true },
    ]);
  });

  it('say where both name topics and none is close, such pairs last', () => {
    const [licences, makes] = [on('licence', 'waste_heat'), on('manufacture', 'batteries')];
    const seeking = { needs: [...licences, ...makes] };
    const giving = { offers: [...on('licence', 'battery_recycling'), ...on('manufacture', 'lithium_ion')] };
    expect(cooperationRule.facts(directionOf(seeking, giving, { rates }), 'ours').pairs).toEqual([
      { kind: 'manufacture', needed: 'ours', topics: ['batteries'], isNear: true },
      { kind: 'licence', needed: 'ours', topics: [], isNear: false },
    ]);
  });

  it('say the same of the other direction under the names of the one who looks', () => {
    const back = cooperationRule.facts(directionOf(them, us, { rates }), 'theirs').pairs;
    expect(back.map(({ kind, needed }) => [kind, needed])).toEqual([
      ['manufacture', 'theirs'],
      ['licence', 'ours'],
    ]);
  });

  it('are none where nothing meets', () => {
    expect(cooperationRule.facts(directionOf({ needs: on('licence') }, {}, { rates }), 'ours')).toEqual({
      pairs: [],
      needs: ['licence'],
      offers: [],
    });
    const back = cooperationRule.facts(directionOf({ offers: on('research') }, us, { rates }), 'theirs');
    expect([back.needs, back.offers]).toEqual([[], ['manufacture']]);
  });
});
