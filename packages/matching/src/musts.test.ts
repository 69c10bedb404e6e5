import { thesisMusts } from '@jumelage/domain/organisation';
import { describe, expect, it } from 'vitest';
import { exclusionOf } from './filters.ts';
import { mustStanding, mustState, unwantedTopics } from './musts.ts';
import type { MatchProfile } from './profile.ts';
import { fundOf, preparedOf, raisingOf } from './testing/directions.ts';

const standing = (
  must: (typeof thesisMusts)[number],
  thesis: Parameters<typeof fundOf>[0],
  company: Partial<MatchProfile>,
) =>
  mustStanding(
    preparedOf(fundOf({ musts: [must], ...thesis })),
    preparedOf({ country: 'CN', ...company }, 'org_b'),
    must,
  );

describe('a must about topics', () => {
  it.each([
    ['a wanted topic', ['batteries'], 'met'],
    ['a topic below a wanted branch', ['lithium_ion'], 'met'],
    ['the branch above what is wanted', ['energy_storage'], 'nearly'],
    ['no topic at all', [], 'nearly'],
    ['another topic', ['hearing'], 'failed'],
  ] as const)('stands so with %s', (_, topics, expected) => {
    expect(standing('topics', { topicsIn: ['batteries'] }, { topics })).toBe(expected);
  });

  it('fails with a topic that is ruled out, even beside a wanted one', () => {
    const thesis = { topicsIn: ['batteries'], topicsOut: ['lithium_ion'] };
    expect(standing('topics', thesis, { topics: ['batteries', 'lithium_ion'] })).toBe('failed');
    expect(standing('topics', { topicsOut: ['batteries'] }, { topics: ['lithium_ion'] })).toBe('failed');
  });

  it('is met by all where no topic is wanted', () => {
    expect(standing('topics', {}, { topics: ['hearing'] })).toBe('met');
  });

  it('names what is ruled out, by itself or by the branch above', () => {
    const fund = preparedOf(fundOf({ topicsOut: ['batteries', 'hearing'] }));
    expect(unwantedTopics(fund, preparedOf({ topics: ['lithium_ion'] }, 'org_b'))).toEqual(['batteries']);
    expect(unwantedTopics(fund, preparedOf({ topics: ['energy_storage'] }, 'org_b'))).toEqual([]);
  });
});

describe('a must about stages', () => {
  it.each([
    ['seed', 'met'],
    ['growth', 'failed'],
    [undefined, 'nearly'],
  ] as const)('of seed stands so with a stage of %s', (stage, expected) => {
    expect(standing('stages', { stages: ['seed'] }, { stage })).toBe(expected);
  });

  it('is met by all where no stage is wanted', () => {
    expect(standing('stages', {}, { stage: 'growth' })).toBe('met');
  });
});

describe('a must about tickets', () => {
  /** 100 to 200 € of one who leads: rounds from 100 to 400 €, nearly out within a fifth of either end. */
  const thesis = { ticketMinEuroCents: 10_000, ticketMaxEuroCents: 20_000, lead: 'lead' as const };

  it.each([
    [99, 'failed'],
    [100, 'nearly'],
    [119, 'nearly'],
    [120, 'met'],
    [200, 'met'],
    [333, 'met'],
    [334, 'nearly'],
    [400, 'nearly'],
    [401, 'failed'],
  ] as const)('stands so with a round of %i €', (euros, expected) => {
    expect(standing('ticket', thesis, raisingOf(euros))).toBe(expected);
  });

  it('stands nearly where the round is not known, and is met where the ticket is not', () => {
    expect(standing('ticket', thesis, {})).toBe('nearly');
    expect(standing('ticket', {}, raisingOf(5))).toBe('met');
  });

  it('reaches further for one who follows: a tenth of the round is enough', () => {
    expect(standing('ticket', { ...thesis, lead: 'follow' }, raisingOf(2_000))).toBe('nearly');
    expect(standing('ticket', { ...thesis, lead: 'either' }, raisingOf(1_000))).toBe('nearly');
    expect(standing('ticket', { ...thesis, lead: 'either' }, raisingOf(1_001))).toBe('failed');
  });
});

describe('a must about countries', () => {
  it.each([
    [['CN'], 'met'],
    [['FR', 'DE'], 'failed'],
    [[], 'met'],
  ] as const)('of %j stands so with a company in China', (countries, expected) => {
    expect(standing('countries', { countries }, {})).toBe(expected);
  });
});

describe('musts', () => {
  it('speak of companies to invest in: others pass them', () => {
    const fund = preparedOf(fundOf({ stages: ['seed'], musts: ['stages'] }));
    const others = [{ kind: 'research' as const, stage: 'growth' as const }, fundOf()];
    for (const other of others) expect(mustStanding(fund, preparedOf(other, 'org_b'), 'stages')).toBeNull();
    expect(mustStanding(preparedOf({ stage: 'growth' }), fund, 'stages')).toBeNull();
  });

  it('are none that the thesis does not name', () => {
    const fund = preparedOf(fundOf({ stages: ['seed'], musts: ['countries'] }));
    expect(mustStanding(fund, preparedOf({ stage: 'growth' }, 'org_b'), 'stages')).toBeNull();
  });

  it('that fail show as nearly met in a reason, which only a pair that may meet has', () => {
    const fund = preparedOf(fundOf({ stages: ['seed'], musts: ['stages'] }));
    const state = (stage?: 'seed' | 'growth') => mustState(fund, preparedOf({ stage }, 'org_b'), 'stages');
    expect([state('seed'), state(), state('growth')]).toEqual(['met', 'nearly', 'nearly']);
  });

  it('keep two apart by the first that fails, and whose it is', () => {
    const fund = preparedOf(fundOf({ stages: ['seed'], countries: ['DE'], musts: ['stages', 'countries'] }));
    const company = preparedOf({ stage: 'growth', country: 'CN' }, 'org_b');
    const first = thesisMusts.find((must) => must === 'stages' || must === 'countries');
    expect(exclusionOf(fund, company)).toEqual({ excludedBy: `must_${first}`, side: 'ours' });
    expect(exclusionOf(company, fund)).toEqual({ excludedBy: `must_${first}`, side: 'theirs' });
    expect(exclusionOf(fund, preparedOf({ stage: 'seed', country: 'DE' }, 'org_b'))).toBeUndefined();
  });
});
