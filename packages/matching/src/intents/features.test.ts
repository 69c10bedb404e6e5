import { describe, expect, it } from 'vitest';
import { cueKeys } from './cue-keys.ts';
import { intentFeatures } from './features.ts';

const keys = (text: string, language: 'fr' | 'zh' | 'en') => [...intentFeatures(text, language).keys()];

describe('what a piece of text says', () => {
  it('is its words, its pairs of words, and its first word', () => {
    const found = keys('We need distributors?', 'en');
    expect(found.filter((key) => key.startsWith('en'))).toEqual([
      'en:we',
      'en:we need',
      'en:we _ distributor',
      'en:need',
      'en:need distributor',
      'en:need _ ?',
      'en:distributor',
      'en:distributor ?',
      'en:?',
      'en^we',
    ]);
    expect(found).toContain('q:question');
  });

  it('is in Chinese its characters in ones, twos and threes, and its words', () => {
    expect(keys('寻找代理', 'zh').filter((key) => key.startsWith('zh'))).toEqual([
      'zh1:寻',
      'zh2:寻找',
      'zh3:寻找代',
      'zh1:找',
      'zh2:找代',
      'zh3:找代理',
      'zh1:代',
      'zh2:代理',
      'zh1:理',
      'zh:寻找',
      'zh:寻找 代理',
      'zh:代理',
      'zh^寻找',
    ]);
  });

  it.each([
    ['Nous levons 2 M€.', 'fr'],
    ['Nous levons 2,5 millions d’euros.', 'fr'],
    ['We are raising €3M.', 'en'],
    ['We are raising 20 million yuan.', 'en'],
    ['计划融资3000万元。', 'zh'],
    ['融资两千万', 'zh'],
  ] as const)('counts money in %j as money', (text, language) => {
    expect(keys(text, language)).toContain('q:money');
  });

  it.each([
    ['Nous avons 2 000 clients.', 'fr'],
    ['We have 46 cities.', 'en'],
    ['员工一百二十人。', 'zh'],
  ] as const)('counts other numbers in %j as numbers', (text, language) => {
    expect(keys(text, language)).not.toContain('q:money');
  });

  it('shares its meanings with the other languages', () => {
    const meanings = (text: string, language: 'fr' | 'zh' | 'en') =>
      new Set(keys(text, language).filter((key) => key.startsWith('e:')));
    const english = meanings('hospital and battery', 'en');
    expect([...english]).toEqual(['e:hospit', 'e:batteri']);
    for (const key of english) {
      expect(meanings('hôpital et batterie', 'fr')).toContain(key);
      expect(meanings('医院和电池', 'zh')).toContain(key);
    }
  });

  it('is as long in a long text as in a short one', () => {
    const length = (text: string) =>
      Math.hypot(...[...intentFeatures(text, 'en')].filter(([key]) => key.startsWith('en')).map(([, value]) => value));
    expect(length('We bake.')).toBeCloseTo(1, 9);
    expect(length('We bake bread in an old oven near the river, and sell it.')).toBeCloseTo(1, 9);
  });

  it('is little where there is no word', () => {
    for (const language of ['fr', 'zh', 'en'] as const)
      for (const text of ['', '🙂🙂', '\u0000']) expect(keys(text, language)).toEqual(['always']);
  });
});

describe('cues', () => {
  it('are named with what they make by themselves', () => {
    expect(cueKeys('Nous cherchons un distributeur.', 'fr')).toEqual([
      'r:need:distribution',
      'q:seeking',
      'x:sought:distribution',
    ]);
    expect(cueKeys('We bake.', 'en')).toEqual([]);
  });
});
