import { describe, expect, it, test } from 'vitest';
import { namesItself } from './teaser.ts';

const name = { nameLatin: 'Algosud SAS', nameHanzi: '阿尔戈科技有限公司' };

describe('a teaser that names its organisation', () => {
  test.each(['Algosud grows algae', 'ALGOSUD, les algues', 'Chez Algosúd', '阿尔戈科技培养微藻', 'algosud s.a.s.'])(
    '%j does',
    (text) => expect(namesItself(text, name)).toBe(true),
  );
  test.each(['We grow algae', 'Algosudest', '我们培养微藻', '', 'SAS'])('%j does not', (text) =>
    expect(namesItself(text, name)).toBe(false),
  );
  test('a name of its legal form alone names nothing', () =>
    expect(namesItself('A group of friends', { nameLatin: 'Group', nameHanzi: null })).toBe(false));

  it('is found in traditional characters, in other widths and between signs', () => {
    for (const text of [
      '阿爾戈科技',
      '（阿尔戈科技）',
      'ＡＬＧＯＳＵＤ',
      'l’Algosud-Nice',
      'algosud\u00ADs best'.replace('\u00ADs', ''),
    ])
      expect([text, namesItself(text, name)]).toEqual([text, true]);
  });

  it('is found without the place in brackets and without the word for a group', () => {
    expect(namesItself('蜀犀机器人', { nameLatin: 'x', nameHanzi: '蜀犀（成都）机器人有限公司' })).toBe(true);
    expect(namesItself('Estérel makes boats', { nameLatin: 'Groupe Estérel', nameHanzi: null })).toBe(true);
    expect(namesItself('华星的传感器', { nameLatin: 'x', nameHanzi: '华星集团' })).toBe(true);
  });

  it('is not seen in one character, which any text may hold', () => {
    expect(namesItself('我们在海边', { nameLatin: 'Hai', nameHanzi: '海' })).toBe(false);
  });

  it('is the whole word, in Latin letters', () => {
    const short = { nameLatin: 'Al', nameHanzi: null };
    expect(['Al', 'AL!', 'chez al', 'Algues', 'total'].map((text) => namesItself(text, short))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
