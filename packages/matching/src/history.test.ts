import { describe, expect, it } from 'vitest';
import { halfLifeOfActions } from './evidence.ts';
import { fade, type History, regionKey, toHistory } from './history.ts';
import type { MatchAction } from './profile.ts';
import { sampleNow as now } from './testing/sample-profiles.ts';
import { taxonomyTree } from './text/taxonomy.ts';

const met = (changes: Partial<MatchAction> = {}): MatchAction => ({ at: now, topics: [], country: 'CN', ...changes });
const historyOf = (...actions: MatchAction[]) => toHistory(actions, taxonomyTree) as History;
/** Reads a sum as it counts at an instant. */
const at = (instant: number, sum: number | undefined) => (sum ?? 0) * fade(instant);

describe('past actions', () => {
  it('are no history where there are none', () => {
    expect(toHistory(undefined, taxonomyTree)).toBeUndefined();
    expect(toHistory([], taxonomyTree)).toBeUndefined();
  });

  it('count one each now, and half two years later', () => {
    const history = historyOf(met(), met());
    expect(at(now, history.total)).toBeCloseTo(2, 9);
    expect(at(now + halfLifeOfActions, history.total)).toBeCloseTo(1, 9);
    expect(at(now + 2 * halfLifeOfActions, history.total)).toBeCloseTo(0.5, 9);
  });

  it('count half where they are two years old already', () => {
    expect(at(now, historyOf(met({ at: now - halfLifeOfActions })).total)).toBeCloseTo(0.5, 9);
  });

  it('sum by country, stage and park', () => {
    const history = historyOf(
      met({ country: 'CN', stage: 'seed', parkId: 'prk_a' }),
      met({ country: 'CN', stage: 'growth' }),
      met({ country: 'FR', parkId: 'prk_a' }),
    );
    expect(at(now, history.countries.get('CN'))).toBeCloseTo(2, 9);
    expect(at(now, history.countries.get('FR'))).toBeCloseTo(1, 9);
    expect(at(now, history.stages.get('seed'))).toBeCloseTo(1, 9);
    expect(at(now, history.parks.get('prk_a'))).toBeCloseTo(2, 9);
    expect([...history.stages.keys(), ...history.parks.keys()]).toEqual(['seed', 'growth', 'prk_a']);
  });

  it('keep regions of one name in two countries apart', () => {
    const history = historyOf(met({ country: 'CN', region: 'North' }), met({ country: 'FR', region: 'North' }));
    expect([...history.regions.keys()]).toEqual(['CN/North', 'FR/North']);
    expect(regionKey('FR', 'Île-de-France')).toBe('FR/Île-de-France');
  });
});

describe('their topics', () => {
  it('count with the branches above, each once an action', () => {
    const history = historyOf(met({ topics: ['perovskite', 'agrivoltaics'] }));
    const above = taxonomyTree.above('perovskite');
    expect(above).toContain('photovoltaics');
    for (const topic of ['perovskite', 'agrivoltaics', ...above])
      expect([topic, Math.round(at(now, history.topics.get(topic)) * 1e9)]).toEqual([topic, 1e9]);
  });

  it('that no tree knows are left out', () => {
    expect([...historyOf(met({ topics: ['no_such_topic'] })).topics]).toEqual([]);
  });
});

describe('their amounts', () => {
  it('are summed by their logarithms', () => {
    const { amounts } = historyOf(met({ euroCents: 1e8 }), met({ euroCents: 4e8 }));
    expect(at(now, amounts.weight)).toBeCloseTo(2, 9);
    const mean = amounts.sum / amounts.weight;
    expect(mean).toBeCloseTo(Math.log(2e8), 9);
    expect(Math.sqrt(amounts.squares / amounts.weight - mean ** 2)).toBeCloseTo(Math.log(2), 6);
  });

  it.each([undefined, 0, -5])('are none where the round is %s', (euroCents) => {
    expect(historyOf(met({ euroCents })).amounts).toEqual({ weight: 0, sum: 0, squares: 0 });
  });
});
