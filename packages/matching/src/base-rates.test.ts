import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBaseRates } from './base-rates.ts';
import { type Prepared, prepare, valueGroups } from './prepared.ts';
import { fundOf, preparedOf, raisingOf } from './testing/directions.ts';
import { profilesArbitrary } from './testing/profile-arbitrary.ts';
import { taxonomyTree } from './text/taxonomy.ts';

const twins = [['prk_b', 'prk_a']] as const;
const ratesWith = (...all: readonly Prepared[]) => {
  const rates = createBaseRates(twins);
  for (const one of all) rates.add(one);
  return rates;
};

describe('a share', () => {
  const [french, english, silent] = [{ languages: ['fr'] }, { languages: ['fr', 'en'] }, {}] as const;
  const rates = ratesWith(preparedOf({ ...french }), preparedOf({ ...english }, 'org_2'), preparedOf(silent, 'org_3'));

  it('is of those who state anything, half a one added: never 0 and never 1', () => {
    expect(rates.share('language', 'fr')).toBe(2.5 / 3);
    expect(rates.share('language', 'en')).toBe(1.5 / 3);
    expect(rates.share('language', 'zh')).toBe(0.5 / 3);
  });

  it('is one half in an empty pool', () => {
    expect(createBaseRates([]).share('topic', 'batteries')).toBe(0.5);
  });
});

describe('rounds', () => {
  it('are those of five invented ones where none is known', () => {
    const { mean, sd } = createBaseRates([]).raises();
    expect([mean, sd]).toEqual([Math.log(2e8), 1.25]);
  });

  it('lean on what is raised, and on what investors’ tickets suit, each apart', () => {
    const raise = Math.round(Math.log(4e8) * 1000) / 1000;
    const rates = ratesWith(preparedOf(raisingOf(4e6)));
    expect(rates.raises().mean).toBeCloseTo((raise + 5 * Math.log(2e8)) / 6, 12);
    expect(rates.rounds().mean).toBe(Math.log(2e8));
    const ticket = { ticketMinEuroCents: 100, ticketMaxEuroCents: 200, lead: 'lead' as const };
    expect(ratesWith(preparedOf(fundOf(ticket))).rounds().mean).toBeLessThan(Math.log(2e8));
  });

  it('never have less spread than a half', () => {
    const same = Array.from({ length: 2_000 }, (_, index) => preparedOf(raisingOf(2e6), `org_${index}`));
    expect(ratesWith(...same).raises().sd).toBe(0.5);
  });
});

describe('twins', () => {
  it('are twins either way round, of two known parks, until other pairs are set', () => {
    const rates = ratesWith();
    expect([rates.areTwins('prk_a', 'prk_b'), rates.areTwins('prk_b', 'prk_a')]).toEqual([true, true]);
    expect([rates.areTwins('prk_a', 'prk_c'), rates.areTwins('prk_a', undefined)]).toEqual([false, false]);
    rates.setTwins([['prk_a', 'prk_c']]);
    expect([rates.areTwins('prk_a', 'prk_b'), rates.areTwins('prk_c', 'prk_a')]).toEqual([false, true]);
  });
});

it('what is taken away leaves exactly what was there before it came', () => {
  fc.assert(
    fc.property(profilesArbitrary(2, 8), fc.nat({ max: 7 }), (profiles, count) => {
      const prepared = profiles.map((profile) => prepare(profile, taxonomyTree));
      const rates = ratesWith(...prepared);
      for (const one of prepared.slice(count)) rates.remove(one);
      const left = ratesWith(...prepared.slice(0, count));
      const values = prepared.flatMap((one) =>
        valueGroups.flatMap((group) => one.values[group].map((v) => [group, v] as const)),
      );
      for (const [group, value] of values) expect(rates.share(group, value)).toBe(left.share(group, value));
      expect([rates.raises(), rates.rounds()]).toEqual([left.raises(), left.rounds()]);
    }),
    { numRuns: 30 },
  );
});
