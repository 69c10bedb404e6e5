import { describe, expect, test } from 'vitest';
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
});
