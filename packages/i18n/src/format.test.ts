import { describe, expect, it } from 'vitest';
import {
  formatAside,
  formatDate,
  formatDateRange,
  formatList,
  formatMomentIn,
  formatNumber,
  formatPercent,
  formatPlace,
  formatRelativeDay,
  formatTimeIn,
  formatTimeInZones,
  formatTimeRange,
  zoneCity,
} from './format.ts';

const signing = '2016-07-02T07:00:00Z';
const paris = (language: 'fr' | 'zh' | 'en') => ({ language, zone: 'Europe/Paris' }) as const;

describe('dates', () => {
  it('are written as each language does', () => {
    expect(formatDate(signing, paris('fr'), 'weekday')).toBe('samedi 2 juillet 2016');
    expect(formatDate(signing, paris('zh'), 'weekday')).toBe('2016年7月2日星期六');
    expect(formatDate(signing, paris('en'), 'long')).toBe('2 July 2016');
    expect(formatDate(signing, paris('en'), 'short')).toBe('2 Jul 2016');
  });

  it('are those of the zone, not of the machine', () => {
    const late = '2016-07-02T20:00:00Z';
    expect(formatDate(late, { language: 'en', zone: 'Europe/Paris' })).toBe('2 July 2016');
    expect(formatDate(late, { language: 'en', zone: 'Asia/Shanghai' })).toBe('3 July 2016');
  });

  it('write the first day of a French month as an ordinal, and no other', () => {
    const first = '2026-12-01T12:00:00Z';
    expect(
      (['weekday', 'long', 'short', 'day'] as const).map((style) => formatDate(first, paris('fr'), style)),
    ).toEqual(['mardi 1er décembre 2026', '1er décembre 2026', '1er déc. 2026', 'mar. 1er déc.']);
    expect(formatDateRange(first, '2026-12-04T12:00:00Z', paris('fr'))).toMatch(/^1er\s?–\s?4 décembre 2026$/u);
    expect(['2026-12-11', '2026-12-21', '2026-12-31'].map((day) => formatDate(day, paris('fr')))).toEqual([
      '11 décembre 2026',
      '21 décembre 2026',
      '31 décembre 2026',
    ]);
    expect(formatDate(first, paris('en'))).toBe('1 December 2026');
  });

  it('share in a range what they have in common, and are one when it is one day', () => {
    expect(formatDateRange(signing, '2016-07-04T10:00:00Z', paris('fr'))).toMatch(/^2\s?–\s?4 juillet 2016$/u);
    expect(formatDateRange(signing, '2016-07-02T15:00:00Z', paris('fr'))).toBe('2 juillet 2016');
    const chinese = (to: string) => formatDateRange(signing, to, paris('zh'));
    expect(['2016-07-02T15:00:00Z', '2016-07-04', '2016-08-04', '2017-01-04'].map(chinese)).toEqual([
      '2016年7月2日',
      '2016年7月2日至4日',
      '2016年7月2日至8月4日',
      '2016年7月2日至2017年1月4日',
    ]);
    expect(formatDateRange(signing, '2016-07-04', paris('zh'), 'day')).toBe('7月2日周六至4日周一');
  });
});

describe('times', () => {
  it('are on 24 hours and name the city whose clock shows them', () => {
    expect(formatTimeIn(signing, paris('fr'))).toBe('09:00 (Paris)');
    expect(formatTimeIn(signing, { language: 'zh', zone: 'Asia/Shanghai' })).toBe('15:00（北京）');
    expect(formatTimeIn('2016-07-01T22:05:00Z', paris('en'))).toBe('00:05 (Paris)');
    expect(formatTimeRange(signing, '2016-07-02T07:20:00Z', paris('en'))).toBe('09:00–09:20');
  });

  it('with their day are joined as the language joins them', () => {
    expect((['fr', 'zh', 'en'] as const).map((language) => formatMomentIn(signing, paris(language)))).toEqual([
      '2 juillet 2016 à 09:00 (Paris)',
      '2016年7月2日 09:00（巴黎）',
      '2 July 2016, 09:00 (Paris)',
    ]);
  });

  it('in two zones tell the other day, and leave out a clock that shows the same', () => {
    expect(formatTimeInZones(signing, 'en', ['Europe/Paris', 'Asia/Shanghai'])).toBe('09:00 (Paris) · 15:00 (Beijing)');
    expect(formatTimeInZones('2016-07-02T18:00:00Z', 'fr', ['Europe/Paris', 'Asia/Shanghai'])).toBe(
      '20:00 (Paris) · dim. 3 juil. 02:00 (Pékin)',
    );
    expect(formatTimeInZones(signing, 'en', ['Europe/Paris', 'Europe/Brussels'])).toBe('09:00 (Paris)');
  });

  it('name an unlisted zone by the city in its name', () => {
    expect(zoneCity('America/Argentina/Buenos_Aires', 'fr')).toBe('Buenos Aires');
  });

  it('count days from today', () => {
    expect([-1, 0, 1].map((days) => formatRelativeDay(days, 'fr'))).toEqual(['hier', 'aujourd’hui', 'demain']);
    expect(formatRelativeDay(-3, 'zh')).toBe('3天前');
  });
});

describe('numbers', () => {
  it('count and share as the language does', () => {
    expect(formatNumber(12345.6, 'fr')).toBe('12\u202F345,6');
    expect(formatPercent(0.876, 'en')).toBe('88%');
    expect(formatPercent(0.876, 'fr')).toMatch(/^88\s%$/u);
  });
});

describe('lists', () => {
  it('are joined as the language does', () => {
    expect(formatList(['A', 'B', 'C'], 'fr')).toBe('A, B et C');
    expect(formatList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙和丙');
    expect(formatList(['A', 'B'], 'en', 'disjunction')).toBe('A or B');
  });

  it('in Chinese set their words apart from digits and letters only', () => {
    expect(formatList(['03:30–04:30', '05:00–06:00'], 'zh')).toBe('03:30–04:30 和 05:00–06:00');
    expect(formatList(['Relitia', '岷江电池'], 'zh', 'disjunction')).toBe('Relitia 或岷江电池');
  });
});

describe('asides', () => {
  it('stand in the brackets of the language', () => {
    expect((['fr', 'en', 'zh'] as const).map((language) => `x${formatAside('2', language)}`)).toEqual([
      'x (2)',
      'x (2)',
      'x（2）',
    ]);
  });
});

describe('places', () => {
  it('name the city first, in Chinese the country', () => {
    const placed = (city: string | null, country: string, language: 'fr' | 'zh' | 'en') =>
      formatPlace({ city, country }, language);
    expect([
      placed('Biot', 'France', 'fr'),
      placed('成都', '中国', 'zh'),
      placed('Biot', '法国', 'zh'),
      placed(null, 'China', 'en'),
    ]).toEqual(['Biot, France', '中国成都', '法国 Biot', 'China']);
  });
});
