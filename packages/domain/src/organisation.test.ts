import { describe, expect, it } from 'vitest';
import { countries, homeCountries } from './country.ts';
import {
  companyKinds,
  cooperationDirections,
  cooperationKinds,
  foundedYears,
  headcountBands,
  homeZones,
  leadRoles,
  matchedStage,
  memberRoles,
  organisationKinds,
  profileStatuses,
  raiseRounds,
  type Stage,
  sectors,
  sides,
  stages,
  stagesOf,
  thesisMusts,
  trlRange,
  turnoverBands,
} from './organisation.ts';
import { isZone } from './time.ts';

describe('closed sets of an organisation', () => {
  const sets: Readonly<Record<string, readonly string[]>> = {
    ...{ companyKinds, cooperationDirections, cooperationKinds, headcountBands, leadRoles, memberRoles },
    ...{ organisationKinds, profileStatuses, raiseRounds, sectors, stages, thesisMusts, turnoverBands },
  };
  it.each(Object.entries(sets))('%s holds each value once', (_, values) => {
    expect(new Set(values).size).toBe(values.length);
    expect(values.length).toBeGreaterThan(1);
  });

  it('companies are organisations that sell, build or raise', () => {
    expect(organisationKinds.filter((kind) => !(companyKinds as readonly string[]).includes(kind))).toEqual([
      'investor',
      'research',
      'public',
      'support',
    ]);
  });
});

describe('bands', () => {
  const first = (band: string) => Number(/\d+(?:\.\d+)?/.exec(band)?.[0] ?? -1);

  it('of headcount follow one another without a gap', () => {
    for (const [i, band] of headcountBands.entries()) {
      const [from = 0, to = Number.POSITIVE_INFINITY] = band.replace('+', '').split('-').map(Number);
      expect(from <= to).toBe(true);
      if (i > 0) expect(Number(headcountBands[i - 1]?.split('-')[1])).toBe(from - 1);
    }
  });

  it('of turnover go up, from none to more than the largest', () => {
    expect(turnoverBands[0]).toBe('none');
    const bounds = turnoverBands.slice(2).map(first);
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    expect(turnoverBands.at(-1)?.startsWith('>')).toBe(true);
  });

  it('of years and of readiness are those that there are', () => {
    expect([trlRange.min, trlRange.max]).toEqual([1, 9]);
    expect(foundedYears.least).toBeLessThan(foundedYears.most);
  });
});

describe('sides', () => {
  it('are the two countries of the parks, and each has a clock', () => {
    expect(Object.keys(sides)).toEqual([...homeCountries]);
    for (const country of homeCountries) expect([country, homeZones[country] !== undefined]).toEqual([country, true]);
  });

  it('have clocks that there are, in countries that there are', () => {
    for (const [country, zone] of Object.entries(homeZones)) {
      expect(countries as readonly string[]).toContain(country);
      expect([country, isZone(zone)]).toEqual([country, true]);
    }
  });
});

describe('a team with a project', () => {
  it('is matched with an idea or a prototype, whatever is stored', () => {
    const matched = (stage: Stage | null) => matchedStage({ kind: 'project', stage });
    expect([matched(null), ...stages.map(matched)]).toEqual([
      ...['idea', 'idea', 'prototype', 'prototype', 'prototype', 'prototype', 'prototype'],
    ]);
    expect(stagesOf('project')).toEqual(['idea', 'prototype']);
  });

  it('is the one kind whose stage is not taken as stored', () => {
    for (const kind of organisationKinds.filter((one) => one !== 'project')) {
      expect([kind, matchedStage({ kind, stage: null })]).toEqual([kind, null]);
      expect([kind, stages.map((stage) => matchedStage({ kind, stage }))]).toEqual([kind, stages]);
      expect([kind, stagesOf(kind)]).toEqual([kind, stages]);
    }
  });
});
