import { type Language, languages } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { matchedPassages } from './passages.ts';
import { isPlaceOrNumber } from './place-and-number-words.ts';

const rowsOf = (words: Readonly<Record<Language, readonly string[]>>) =>
  languages.flatMap((language) => words[language].map((word) => [language, word] as const));

describe('words that tell nothing of two texts that share them', () => {
  it.each(
    rowsOf({
      fr: ['Chengdu', 'française', 'chinois', 'Antipolis', 'trente', 'année', 'mars', '2012', '45M', 'avenue'],
      en: ['Chinese', 'France', 'Nice', 'Europe', 'millions', 'July', 'four', 'ISO', '2012', 'district'],
      zh: ['成都', '法国', '欧洲', '德国', '十二', '2024年', '三个', '万元', '平方米'],
    }),
  )('in %s, %s is a place or a number', (language, word) => expect(isPlaceOrNumber(word, language)).toBe(true));

  it.each(
    rowsOf({
      fr: ['pile', 'cellules', 'bureau', 'four', 'licence', '5G'],
      en: ['battery', 'solar', 'mars', 'perovskite', '3D'],
      zh: ['电池', '太阳能', '许可', '医院', '投资', '5G'],
    }),
  )('in %s, %s is neither', (language, word) => expect(isPlaceOrNumber(word, language)).toBe(false));

  it.each([
    ['Fondée en 2012, la société est à Chengdu.', '公司2012年成立于成都。'],
    ['Nous avons 45 salariés à Nice et Sophia Antipolis.', '在尼斯和索菲亚科技园有45名员工。'],
    ['Un chiffre d’affaires de 12 millions d’euros en 2024.', '2024年营业收入1200万欧元。'],
    ['Certifiés ISO 9001 depuis 2015.', '2015年通过ISO 9001认证。'],
  ])('make no pair of passages: %s', (fr, zh) => {
    expect(matchedPassages({ fr }, { zh })).toEqual([]);
    expect(matchedPassages({ zh }, { fr })).toEqual([]);
  });
});
