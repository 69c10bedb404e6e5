import { describe, expect, it } from 'vitest';
import { absence } from '../evidence.ts';
import { directionOf, fundOf, ratesOf } from '../testing/directions.ts';
import { sampleNow } from '../testing/sample-profiles.ts';
import { placeLift, placeRule } from './place.ts';

const rates = ratesOf(
  {
    country: { CN: 0.5, FR: 0.4, US: 0.1 },
    park: { prk_chengdu: 0.02, prk_wuhan: 0.05 },
    region: { 'CN/sichuan': 0.1 },
  },
  { twins: [['prk_sophia', 'prk_chengdu']] },
);
const weigh = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
  placeRule.evidence(directionOf(wisher, candidate, { rates }));

describe('the evidence of a place', () => {
  it('is that of the other side’s country by default', () => {
    expect(weigh({}, {})).toBeCloseTo(Math.log((3 + 1) / (5 * 0.5)), 12);
    expect(weigh({}, { country: 'FR' })).toBe(absence);
    expect(weigh({ country: 'DE' }, { country: 'FR' })).toBeCloseTo(Math.log((3 + 0.8) / (5 * 0.4)), 12);
  });

  it('is that of the countries of a thesis, where it names any', () => {
    expect(weigh(fundOf({ countries: ['US'] }), { country: 'US' })).toBeCloseTo(Math.log(3.2 / 0.5), 12);
    expect(weigh(fundOf({ countries: ['US'] }), {})).toBe(absence);
  });

  it('is that of the park between twins, where it says more', () => {
    const twins = [{ parkId: 'prk_sophia' }, { parkId: 'prk_chengdu' }] as const;
    expect(weigh(...twins)).toBeCloseTo(Math.log((3 + 0.04) / (5 * 0.02)), 12);
    expect(weigh({ parkId: 'prk_sophia' }, { parkId: 'prk_wuhan' })).toBe(weigh({}, {}));
  });
});

describe('past partners’ places', () => {
  const shares = { country: 0.5, region: 0.1, park: 0.02 };
  const history = (places: Readonly<Record<'countries' | 'regions' | 'parks', readonly [string, number][]>>) => ({
    total: 2,
    topics: new Map(),
    stages: new Map(),
    amounts: { weight: 0, sum: 0, squares: 0 },
    countries: new Map(places.countries),
    regions: new Map(places.regions),
    parks: new Map(places.parks),
  });
  const both = history({ countries: [['CN', 2]], regions: [['CN/sichuan', 2]], parks: [['prk_chengdu', 2]] });

  it('are counted beside what is declared, each level backing off to the one above', () => {
    const country = (3 + 2 + 2 * 0.5) / ((2 + 3 + 2) * 0.5);
    const region = (2 + 2 * country * 0.1) / ((2 + 2) * 0.1);
    const park = (2 + 2 * region * 0.02) / ((2 + 2) * 0.02);
    const sought = { wanted: true, history: both, faded: 1 };
    expect(placeLift(sought, { country: 'CN' }, shares)).toBeCloseTo(Math.log(country), 12);
    expect(placeLift(sought, { country: 'CN', region: 'sichuan' }, shares)).toBeCloseTo(Math.log(region), 12);
    expect(placeLift(sought, { country: 'CN', region: 'sichuan', parkId: 'prk_chengdu' }, shares)).toBeCloseTo(
      Math.log(park),
      12,
    );
  });

  it('leave the lift of the country where nothing is known of regions and parks', () => {
    const sought = { wanted: false, history: history({ countries: [['CN', 2]], regions: [], parks: [] }), faded: 0 };
    const elsewhere = placeLift(sought, { country: 'CN', region: 'sichuan' }, shares);
    expect(elsewhere).toBeCloseTo(placeLift(sought, { country: 'CN' }, shares), 12);
  });

  it('tell a region of one country from that of another with the same name', () => {
    const before = { at: sampleNow, topics: [], country: 'CN', region: 'nord' } as const;
    const near = weigh({ actions: [before] }, { region: 'nord' });
    const far = weigh({ actions: [before] }, { country: 'US', region: 'nord' });
    expect(near).toBeGreaterThan(0);
    expect(far).toBeLessThan(absence);
  });
});

describe('the facts of a place', () => {
  const relation = (...[wisher, candidate]: Parameters<typeof directionOf>) =>
    placeRule.facts(directionOf(wisher, candidate, { rates }), 'ours').relation;

  it('name the nearest tie', () => {
    expect(relation({ parkId: 'prk_sophia' }, { parkId: 'prk_chengdu' })).toBe('twin_parks');
    expect(relation({ parkId: 'prk_sophia' }, { country: 'FR', parkId: 'prk_sophia' })).toBe('same_park');
    expect(relation({ parkId: 'prk_sophia' }, { country: 'FR' })).toBe('same_country');
    expect(relation({}, {})).toBe('other_side');
    expect(relation({}, { country: 'US' })).toBe('abroad');
    expect(relation({ country: 'US' }, { country: 'FR' })).toBe('other_side');
  });

  it('tell countries under the names of the one who looks', () => {
    const direction = directionOf({}, {}, { rates });
    expect(placeRule.facts(direction, 'ours')).toEqual({
      relation: 'other_side',
      ours: 'FR',
      theirs: 'CN',
      wanted: ['CN'],
      isDeclared: false,
      fits: true,
      must: null,
    });
    expect(placeRule.facts(direction, 'theirs')).toMatchObject({ ours: 'CN', theirs: 'FR', fits: true });
  });

  it('say whether a thesis names the countries, or everybody’s wish for the other side does', () => {
    const isDeclared = (wisher: Parameters<typeof directionOf>[0]) =>
      placeRule.facts(directionOf(wisher, {}, { rates }), 'ours').isDeclared;
    expect([isDeclared({}), isDeclared(fundOf()), isDeclared(fundOf({ countries: ['CN'] }))]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('hold a must about countries against a company alone', () => {
    const fund = fundOf({ countries: ['CN'], musts: ['countries'] });
    const must = (candidate: Parameters<typeof directionOf>[1]) =>
      placeRule.facts(directionOf(fund, candidate, { rates }), 'ours').must;
    expect([must({}), must({ kind: 'research' }), must(fundOf())]).toEqual(['met', null, null]);
  });
});
