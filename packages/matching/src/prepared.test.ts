import { describe, expect, it } from 'vitest';
import { fade, regionKey, toHistory } from './history.ts';
import { otherSide } from './prepared.ts';
import { roleOf } from './roles.ts';
import { fundOf, preparedOf, raisingOf } from './testing/directions.ts';
import { sampleNow } from './testing/sample-profiles.ts';
import { taxonomyTree } from './text/taxonomy.ts';

const twoYears = 2 * 365.25 * 86_400_000;

describe('a prepared profile', () => {
  it('wishes for its topics and, a third as strongly each step, for the branches above; least for the group', () => {
    expect([...preparedOf({ topics: ['perovskite'] }).wishes]).toEqual([
      ['perovskite', 1],
      ['photovoltaics', 1 / 3],
      ['renewable_energy', (1 / 3) ** 5],
    ]);
  });

  it('takes the stronger of two wishes for one branch', () => {
    const { wishes } = preparedOf({ topics: ['perovskite', 'photovoltaics'] });
    expect([wishes.get('photovoltaics'), wishes.get('renewable_energy')]).toEqual([1, (1 / 3) ** 4]);
    expect(preparedOf({ topics: ['perovskite', 'renewable_energy'] }).wishes.get('renewable_energy')).toBe(1);
  });

  it('shows its topics, those of its thesis and of its offers; wishes for those of its needs', () => {
    const prepared = preparedOf({
      ...fundOf({ topicsIn: ['hearing'] }),
      topics: ['drones'],
      offers: [{ kind: 'research', topics: ['oncology'] }],
      needs: [{ kind: 'licence', topics: ['payments'] }],
    });
    expect(prepared.shown).toEqual(['drones', 'hearing', 'oncology']);
    expect([...prepared.wishes].filter(([, strength]) => strength === 1).map(([topic]) => topic)).toEqual([
      'drones',
      'hearing',
      'payments',
    ]);
  });

  it('leaves out unknown topics and says each once', () => {
    const { shown, unwanted } = preparedOf({
      topics: ['drones', 'nothing', 'drones'],
      ...fundOf({ topicsOut: ['x'] }),
    });
    expect([shown, unwanted]).toEqual([['drones'], []]);
  });

  it('has the sector it names and those of its topics', () => {
    expect(preparedOf({ sector: 'it', topics: ['hearing', 'drones'] }).sectors).toEqual(['it', 'biomed']);
    expect(preparedOf({ topics: ['perovskite'] }).sectors).toEqual(['cleantech']);
  });

  it('offers investment where it has a thesis, and needs it where it raises', () => {
    expect(preparedOf(fundOf()).offers).toEqual([{ kind: 'investment', topics: [] }]);
    expect(preparedOf(raisingOf(5)).needs).toEqual([{ kind: 'investment', topics: [] }]);
  });

  it('knows the logarithm of its round, and of the middle of the rounds that suit its ticket', () => {
    expect(preparedOf(raisingOf(900_000)).logRaise).toBeCloseTo(Math.log(90_000_000), 12);
    expect(preparedOf(raisingOf(0)).logRaise).toBeUndefined();
    const ticket = { ticketMinEuroCents: 100, ticketMaxEuroCents: 200, lead: 'lead' as const };
    expect(preparedOf(fundOf(ticket)).logRound).toBeCloseTo(Math.log(200), 12);
    expect(preparedOf(fundOf()).logRound).toBeUndefined();
  });

  it('counts for the base rates what it states, each value once', () => {
    const { values } = preparedOf({
      ...fundOf({ stages: ['seed', 'seed', 'growth'], lead: 'follow' }),
      region: 'sud',
      parkId: 'prk_sophia',
      languages: ['fr', 'fr', 'en'],
      needs: [
        { kind: 'licence', topics: [] },
        { kind: 'licence', topics: ['drones'] },
      ],
    });
    expect(values).toMatchObject({
      thesis_stage: ['seed', 'growth'],
      stage: [],
      country: ['FR'],
      region: ['FR/sud'],
      park: ['prk_sophia'],
      language: ['fr', 'en'],
      offer: ['investment'],
      need: ['licence'],
      lead: ['follow'],
    });
  });
});

describe('the other side', () => {
  it('is China for France and the reverse, and both for everybody else', () => {
    expect([otherSide('FR'), otherSide('CN'), otherSide('DE')]).toEqual([['CN'], ['FR'], ['FR', 'CN']]);
  });

  it('is what a thesis without countries looks to', () => {
    expect(preparedOf(fundOf()).countries).toEqual(['CN']);
    expect(preparedOf(fundOf({ countries: ['DE', 'FR'] })).countries).toEqual(['DE', 'FR']);
  });
});

describe('a role', () => {
  it.each([
    ['startup', 'company'],
    ['sme', 'company'],
    ['large', 'company'],
    ['project', 'company'],
    ['investor', 'investor'],
    ['research', 'institution'],
    ['public', 'institution'],
    ['support', 'institution'],
  ] as const)('of a %s is that of a %s', (kind, role) => {
    expect(roleOf(kind)).toBe(role);
  });
});

describe('a history', () => {
  const action = { topics: [], country: 'CN' } as const;

  it('is none of no actions', () => {
    expect([toHistory(undefined, taxonomyTree), toHistory([], taxonomyTree)]).toEqual([undefined, undefined]);
  });

  it('counts each action once today, half after two years and a quarter after four', () => {
    const ages = [0, twoYears, 2 * twoYears];
    const counts = ages.map(
      (age) => (toHistory([{ ...action, at: sampleNow - age }], taxonomyTree)?.total ?? 0) * fade(sampleNow),
    );
    expect(counts.map((count) => count.toFixed(9))).toEqual(['1.000000000', '0.500000000', '0.250000000']);
  });

  it('sums by topic and the branches above, each once an action', () => {
    const at = sampleNow;
    const topics = ['perovskite', 'photovoltaics', 'unknown'];
    const history = toHistory([{ ...action, at, topics }], taxonomyTree);
    const counts = [...(history?.topics ?? [])].map(([topic, sum]) => [topic, (sum * fade(at)).toFixed(6)]);
    expect(counts).toEqual([
      ['perovskite', '1.000000'],
      ['photovoltaics', '1.000000'],
      ['renewable_energy', '1.000000'],
    ]);
  });

  it('knows the places and the stage of partners, as far as they are known', () => {
    const history = toHistory(
      [
        { ...action, at: sampleNow, stage: 'seed', region: 'nord', parkId: 'prk_wuhan' },
        { ...action, at: sampleNow },
      ],
      taxonomyTree,
    );
    const keys = (['stages', 'countries', 'regions', 'parks'] as const).map((name) => [
      ...(history?.[name].keys() ?? []),
    ]);
    expect(keys).toEqual([['seed'], ['CN'], [regionKey('CN', 'nord')], ['prk_wuhan']]);
    expect((history?.countries.get('CN') ?? 0) / (history?.total ?? 1)).toBe(1);
  });

  it('sums the logarithms of the partners’ rounds and their squares, without those of nothing', () => {
    const amounts = [1_000, 100_000, 0, undefined].map((euroCents) => ({ ...action, at: sampleNow, euroCents }));
    const { weight, sum, squares } = toHistory(amounts, taxonomyTree)?.amounts ?? { weight: 0, sum: 0, squares: 0 };
    expect(weight * fade(sampleNow)).toBeCloseTo(2, 9);
    expect(sum / weight).toBeCloseTo((Math.log(1_000) + Math.log(100_000)) / 2, 9);
    expect(squares / weight).toBeCloseTo((Math.log(1_000) ** 2 + Math.log(100_000) ** 2) / 2, 9);
  });
});
