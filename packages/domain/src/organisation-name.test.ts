import { describe, expect, test } from 'vitest';
import { isSameOrganisation, looksAlike, organisationIndex, organisationKeys } from './organisation-name.ts';

const keys = (latin: string, hanzi?: string) => organisationKeys({ latin, hanzi });

describe('the same organisation', () => {
  test.each([
    ['Grand  Essai', 'Grand Essai'],
    ["L'Étoile Essai", 'L’Étoile Essai'],
    ['Bio-Tech Essai', 'Bio–Tech Essai'],
    ['Essai Co., Ltd.', 'Essai Co.,Ltd'],
    ['Essai Co., Ltd.', 'ESSAI LIMITED'],
    ['Acme Essai SAS', 'Acme Essai S.A.S.'],
    ['SARL Acme Essai', 'acme essai'],
    ['Acme Essai GmbH & Co. KG', 'Acme Essai'],
    ['A & B Essai', 'A＆B Essai'],
    ['Jean·Paul Essai', 'Jean・Paul Essai'],
    ['蜀犀机器人有限公司', '蜀犀机器人'],
    ['蜀犀機器人股份有限公司', '蜀犀机器人有限责任公司'],
    ['蜀犀（成都）机器人', '蜀犀(成都)机器人'],
  ])('%j is %j', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
    expect(isSameOrganisation(keys(one), keys(other))).toBe(true);
    expect(looksAlike(keys(one), keys(other))).toBe(false);
  });

  const known = keys('Shuxi Robotics', '蜀犀机器人');
  test.each([
    '蜀犀机器人',
    'Shuxi Robotics 蜀犀机器人',
    '蜀犀机器人/Shuxi Robotics',
    'Shuxi Robotics Co., Ltd.',
    '蜀犀机器人有限公司',
    '蜀犀机器人有限公司（Shuxi Robotics）',
  ])('either script suffices: %j', (name) => expect(isSameOrganisation(keys(name), known)).toBe(true));

  test('one script of which the other contradicts is a proposal', () => {
    const other = keys('Shuxi Robotics', '蜀喜自动化');
    expect(isSameOrganisation(other, known)).toBe(false);
    expect(looksAlike(other, known)).toBe(true);
  });

  test('a legal form alone is a name, and a word inside one is none', () => {
    expect(keys('SAS')).toEqual({ latin: 'sas', hanzi: null });
    expect(keys('有限公司')).toEqual({ latin: null, hanzi: '有限公司' });
    expect(keys('Sasol')).toEqual({ latin: 'sasol', hanzi: null });
    expect(keys('TCL科技')).toEqual({ latin: null, hanzi: 'tcl科技' });
    expect(keys('…')).toEqual({ latin: null, hanzi: null });
    expect(isSameOrganisation(keys('…'), keys('!'))).toBe(false);
  });
});

describe('alike organisations', () => {
  test.each([
    ['Biotech Essai', 'Bio Tech Essai'],
    ['Algosud', 'Algosud Group'],
    ['Algosud Énergie', 'Algosud Energies'],
    ['Shuxi Robotics', 'Shuxi Robotcis'],
    ['成都蜀犀机器人', '蜀犀机器人'],
  ])('%j may be %j', (one, other) => {
    expect(isSameOrganisation(keys(one), keys(other))).toBe(false);
    expect(looksAlike(keys(one), keys(other))).toBe(true);
    const { same, alike } = organisationIndex([keys(one), keys('Zephyr')], (of) => of).find(keys(other));
    expect({ same: same.length, alike: alike.length }).toEqual({ same: 0, alike: 1 });
  });

  test.each([
    ['Alpha', 'Beta'],
    ['ABC', 'ABD'],
    ['Alpha Énergie', 'Bravo Énergie'],
    ['示例电池', '范例电池'],
    ['张江', '张江药业'],
  ])('%j is not %j', (one, other) => expect(looksAlike(keys(one), keys(other))).toBe(false));
});

test('a word that half of the names hold costs nothing', () => {
  const many = Array.from({ length: 5000 }, (_, i) =>
    keys(`Essai ${String.fromCharCode(97 + (i % 26))}${i} Technologies`),
  );
  const index = organisationIndex(many, (of) => of);
  expect(index.find(keys('Essai b27 Technologies SAS')).same).toEqual([many[27]]);
});
