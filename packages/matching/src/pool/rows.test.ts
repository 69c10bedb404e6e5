import { countries, positionOf } from '@jumelage/domain/country';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../congestion.ts';
import type { MatchProfile } from '../profile.ts';
import { fundOf, preparedOf, raisingOf } from '../testing/directions.ts';
import { sampleNow } from '../testing/sample-profiles.ts';
import { leastOf, withDiscoveries } from './best.ts';
import { createColumns, flag, grown } from './columns.ts';
import { createCountrySets, everyCountry, flagsByPosition } from './country-sets.ts';
import { createPostings } from './postings.ts';
import { bitsOf, createRows, fromHistory, languageBits } from './rows.ts';

const givenRow = (changes: Partial<MatchProfile>, hasText = false) => {
  const rows = createRows();
  const row = rows.set(preparedOf(changes), hasText);
  return { rows, row, columns: rows.columns() };
};

describe('a row', () => {
  it('has nothing stated where nothing is', () => {
    const { columns: c, row } = givenRow({});
    expect([c.stage[row], c.lead[row], c.thesisStages[row], c.sectors[row], c.languages[row]]).toEqual([
      255, 255, 0, 0, 0,
    ]);
    expect([c.logRaise[row], c.ticketMean[row], c.roundMin[row]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(c.flags[row]).toBe(flag.used);
  });

  it('holds what a company states', () => {
    const { columns: c, row } = givenRow({
      ...raisingOf(1_000),
      sector: 'it',
      stage: 'seed',
      languages: ['fr', 'en'],
      topics: ['drones'],
      activeAt: 77,
    });
    expect(c.raise[row]).toBe(100_000);
    expect(c.logRaise[row]).toBeCloseTo(Math.log(100_000), 12);
    expect([c.activeAt[row], c.languages[row]]).toEqual([77, languageBits(['fr', 'en'])]);
    expect(c.flags[row]).toBe(flag.used | flag.shows | flag.wishes | flag.needs);
  });

  it('holds what an investor states', () => {
    const thesis = {
      stages: ['seed', 'growth'] as const,
      lead: 'follow' as const,
      ticketMinEuroCents: 100,
      ticketMaxEuroCents: 400,
      countries: ['FR'] as const,
      musts: ['ticket', 'countries'] as const,
    };
    const { columns: c, row, rows } = givenRow({ ...fundOf(thesis), hiddenAbroad: true }, true);
    expect([c.roundMin[row], c.roundMax[row]]).toEqual([100, 4_000]);
    expect(c.ticketMean[row]).toBeCloseTo(Math.log(Math.sqrt(100 * 4_000)), 12);
    expect(rows.countrySets.has(c.mustCountries[row] ?? 0, positionOf('FR'))).toBe(true);
    expect(rows.countrySets.has(c.mustCountries[row] ?? 0, positionOf('CN'))).toBe(false);
    const flags = flag.used | flag.coInvests | flag.offers | flag.hasText | flag.hiddenAbroad;
    expect(c.flags[row]).toBe(flags | flag.mustTicket | flag.mustCountries);
  });

  it('takes musts from investors alone', () => {
    const { columns: c, row } = givenRow({ ...fundOf({ musts: ['stages'] }), kind: 'startup' });
    expect((c.flags[row] ?? 0) & flag.mustStages).toBe(0);
  });

  it('is found under its topics and the branches above, marked by the steps of its wishes', () => {
    const { rows, row } = givenRow({ topics: ['perovskite'] });
    const under = (node: string) => {
      const posting = rows.wished.under(node);
      return posting && [posting.rows[0], posting.marks[0]];
    };
    expect(['perovskite', 'photovoltaics', 'renewable_energy'].map(under)).toEqual([
      [row, 0],
      [row, 1],
      [row, 5],
    ]);
    expect([rows.shown.under('photovoltaics')?.length, rows.shown.under('drones')]).toEqual([1, undefined]);
  });

  it('marks wishes that past partners have a part in', () => {
    const actions = [{ at: sampleNow, topics: ['hearing'], country: 'CN' as const }];
    const { rows, row } = givenRow({ topics: ['perovskite'], actions });
    expect(rows.wished.under('hearing')?.marks[0]).toBe(fromHistory);
    expect(rows.wished.under('perovskite')?.marks[0]).toBe(fromHistory);
    expect(rows.withHistory.get(row)?.profile.id).toBe('org_us');
  });
});

describe('rows', () => {
  it('are freed and used again, and grow without losing a number', () => {
    const rows = createRows();
    const all = Array.from({ length: 130 }, (_, index) =>
      preparedOf({ activeAt: index, topics: ['drones'] }, `org_${index}`),
    );
    expect(all.map((one) => rows.set(one, false))).toEqual([...all.keys()]);
    expect(rows.end()).toBe(130);
    expect([0, 64, 129].map((row) => rows.columns().activeAt[row])).toEqual([0, 64, 129]);
    const [first = preparedOf({}), second = first] = [all[5], all[9]];
    expect([rows.remove(first), rows.remove(second)]).toEqual([5, 9]);
    expect([rows.idOf(5), rows.rowOf('org_5'), rows.shown.under('drones')?.length]).toEqual(['', undefined, 128]);
    expect(rows.columns().flags[5]).toBe(0);
    expect([rows.set(second, false), rows.set(first, false), rows.end()]).toEqual([9, 5, 130]);
    expect(rows.remove(preparedOf({}, 'org_stranger'))).toBeUndefined();
  });

  it('name each place once', () => {
    const rows = createRows();
    const spots = [{ region: 'sud' }, { region: 'sud' }, { region: 'sud', parkId: 'prk_a' }, {}];
    const used = spots.map((spot, index) => rows.columns().spot[rows.set(preparedOf(spot, `org_${index}`), false)]);
    expect(used).toEqual([0, 0, 1, 2]);
    expect(rows.spots).toEqual([
      { country: 'FR', region: 'sud', parkId: undefined },
      { country: 'FR', region: 'sud', parkId: 'prk_a' },
      { country: 'FR', region: undefined, parkId: undefined },
    ]);
  });
});

describe('columns', () => {
  it('keep their numbers when they grow', () => {
    const columns = createColumns(2);
    columns.flags[1] = 9;
    columns.logRaise[1] = 1.5;
    const larger = grown(columns, 4);
    expect([larger.flags.length, larger.flags[1], larger.logRaise[1], larger.flags[2]]).toEqual([4, 9, 1.5, 0]);
  });

  it('turn members of a set into bits', () => {
    expect([bitsOf(['a', 'b', 'c'], []), bitsOf(['a', 'b', 'c'], ['a', 'c', 'a'])]).toEqual([0, 5]);
  });
});

describe('sets of countries', () => {
  it('are known by one number each, whatever the order', () => {
    const sets = createCountrySets();
    const [one, other] = [sets.numberOf(['FR', 'CN']), sets.numberOf(['CN', 'FR', 'CN'])];
    expect([one === other, one === everyCountry, sets.numberOf(['FR']) === one]).toEqual([true, false, false]);
    expect([sets.has(one, positionOf('CN')), sets.has(one, positionOf('DE'))]).toEqual([true, false]);
    expect(countries.every((country) => sets.has(everyCountry, positionOf(country)))).toBe(true);
  });

  it('are flags by position', () => {
    const flags = flagsByPosition(['DE']);
    expect([flags[positionOf('DE')], flags.reduce((sum, one) => sum + one, 0)]).toEqual([1, 1]);
  });
});

describe('postings', () => {
  it('hold what a map of lists holds, whatever is added and removed', () => {
    const postings = createPostings();
    const plain = new Map<string, Map<number, number>>();
    const next = seededNumbers(5);
    const below = (n: number) => Math.floor(next() * n);
    for (let step = 0; step < 3_000; step++) {
      const [key, row] = [`k${below(5)}`, below(30)];
      const own = plain.get(key) ?? new Map<number, number>();
      plain.set(key, own);
      if (own.has(row)) {
        postings.remove(key, row);
        own.delete(row);
      } else if (below(3) > 0) {
        const mark = below(256);
        postings.add(key, row, mark);
        own.set(row, mark);
      } else postings.remove(key, row);
      const found = postings.under(key);
      const pairs = Array.from({ length: found?.length ?? 0 }, (_, i) => [found?.rows[i], found?.marks[i]] as const);
      expect(found === undefined).toBe(own.size === 0);
      expect(new Map(pairs)).toEqual(own);
    }
  });
});

describe('the rows of least cost', () => {
  it('are those of sorting all, ties broken by the order that is asked for', () => {
    const next = seededNumbers(6);
    for (let round = 0; round < 200; round++) {
      const size = Math.floor(next() * 40);
      const rows = Int32Array.from({ length: size }, (_, index) => 3 * index);
      const costs = Float64Array.from(rows, () => Math.floor(next() * 8));
      const isBefore = (a: number, b: number) => a > b;
      const expected = [...rows.keys()]
        .sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || (isBefore(rows[a] ?? 0, rows[b] ?? 0) ? -1 : 1))
        .map((index) => rows[index] ?? 0);
      for (const limit of [0, 1, 5, size, size + 3])
        expect(leastOf({ rows, disfavour: costs }, costs, limit, isBefore)).toEqual(expected.slice(0, limit));
    }
  });
});

describe('a list with discoveries', () => {
  const rows = Int32Array.from({ length: 40 }, (_, index) => index);
  const lots = Uint32Array.from(rows, (row) => Math.imul(row + 1, 2654435761));
  const natural = [...rows];
  const list = (seed: number, length: number) =>
    withDiscoveries(natural.slice(0, length), rows, lots, { seed, length });

  it('draws every tenth place, with the chance of all that were left', () => {
    const found = list(1, 25);
    expect(found).toHaveLength(25);
    expect(found.flatMap(({ propensity }, index) => (propensity === null ? [] : [[index, propensity]]))).toEqual([
      [9, 1 / 31],
      [19, 1 / 21],
    ]);
    expect(new Set(found.map(({ row }) => row)).size).toBe(25);
  });

  it('keeps the natural order in the other places', () => {
    const kept = list(1, 25).flatMap(({ row, propensity }) => (propensity === null ? [row] : []));
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
  });

  it('draws the same for one seed on every page, and others for another', () => {
    const drawn = (seed: number, length: number) => list(seed, length).filter(({ propensity }) => propensity !== null);
    expect(drawn(3, 20)[0]).toEqual(drawn(3, 10)[0]);
    const rowsDrawn = [1, 2, 3, 4, 5, 6].map((seed) => drawn(seed, 10)[0]?.row);
    expect(new Set(rowsDrawn).size).toBeGreaterThan(2);
  });

  it('is as long as there are rows, at the most', () => {
    expect(withDiscoveries([0, 1], rows.subarray(0, 2), lots, { seed: 1, length: 30 })).toHaveLength(2);
    expect(withDiscoveries([], rows.subarray(0, 0), lots, { seed: 1, length: 30 })).toEqual([]);
  });
});
