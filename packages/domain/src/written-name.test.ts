import { expect, test } from 'vitest';
import { readName } from './written-name.ts';

const parts = (...written: Parameters<typeof readName>) => {
  const { family, given, hanzi, isGuessed } = readName(...written);
  return [family, given, hanzi, isGuessed];
};

test.each([
  ['张伟', '', '', '张伟', false],
  ['张伟先生', '', '', '张伟', false],
  ['Zhang Wei (张伟)', 'Zhang', 'Wei', '张伟', true],
  ['张伟 ZHANG Wei', 'ZHANG', 'Wei', '张伟', false],
  ['欧阳修', '', '', '欧阳修', false],
  ['Ada Böhm', 'Böhm', 'Ada', '', true],
  ['BÖHM Ada', 'BÖHM', 'Ada', '', false],
  ['Ada VAN BÖHM', 'VAN BÖHM', 'Ada', '', false],
  ['Böhm, Ada', 'Böhm', 'Ada', '', false],
  ['Mme Ada de la Tour', 'de la Tour', 'Ada', '', true],
  ['Dr. John Smith Jr.', 'Smith Jr.', 'John', '', true],
  ['Sukarno', 'Sukarno', '', '', false],
  ['Иван Петров', 'Петров', 'Иван', '', true],
  ['김민수', '김민수', '', '', false],
  ['山田 たろう', 'たろう', '山田', '', true],
  ['迪丽热巴·迪力木拉提', '', '', '迪丽热巴·迪力木拉提', false],
])('a whole name: %s', (whole, ...expected) => expect(parts({ whole })).toEqual(expected));

test('the order of Chinese names follows the family names that most bear', () => {
  expect(parts({ whole: 'Zhang Wei' }, 'CN')).toEqual(['Zhang', 'Wei', '', true]);
  expect(parts({ whole: 'Xiaoming Wang' }, 'CN')).toEqual(['Wang', 'Xiaoming', '', true]);
  expect(parts({ whole: 'Zhang Wei' }, 'FR')).toEqual(['Wei', 'Zhang', '', true]);
});

test('parts in characters join without a blank, beside letters they stand apart, and win over a whole name', () => {
  expect(parts({ family: '张', given: '伟' })).toEqual(['', '', '张伟', false]);
  expect(parts({ family: 'Zhang 张', given: 'Wei 伟' })).toEqual(['Zhang', 'Wei', '张伟', false]);
  expect(parts({ family: 'Böhm', given: 'Ada', whole: 'Somebody Else' })).toEqual(['Böhm', 'Ada', '', false]);
  expect(parts({ family: '', given: 'Sukarno' })).toEqual(['', 'Sukarno', '', false]);
  expect(parts({ family: 'Zhang', given: 'Wei', whole: '张伟' })).toEqual(['Zhang', 'Wei', '张伟', false]);
});

test.each([
  ['VN', 'Nguyễn Văn An', 'Nguyễn', 'Văn An'],
  ['KR', 'Min-su Kim', 'Kim', 'Min-su'],
  ['KR', 'Kim Min-su', 'Kim', 'Min-su'],
  ['HU', 'Nagy Imre', 'Nagy', 'Imre'],
  ['CN', 'Lǐ Nà', 'Lǐ', 'Nà'],
  ['HK', 'CHAN Tai Man, Peter', 'CHAN', 'Tai Man Peter'],
  ['ES', 'María José García López', 'García López', 'María José'],
  ['DE', 'Boehm, Ada van', 'van Boehm', 'Ada'],
  ['RU', 'Иванов Иван Иванович', 'Иванов', 'Иван Иванович'],
  ['FR', 'M. Dupont Jean', 'Dupont', 'Jean'],
  ['FR', 'MARTIN J.P.', 'MARTIN', 'J.P.'],
  ['FR', 'J.-P. Martin', 'Martin', 'J.-P.'],
  ['GB', 'McDONALD Ronald', 'McDONALD', 'Ronald'],
  ['GB', 'John Smith, PhD', 'Smith', 'John'],
  ['FR', 'Monsieur le Professeur Jean DUPONT', 'DUPONT', 'Jean'],
  ['FR', 'Böhm Ada (intervenante)', 'Böhm', 'Ada'],
] as const)('by the custom of %s: %s', (country, whole, family, given) =>
  expect(parts({ whole }, country).slice(0, 2)).toEqual([family, given]),
);

test('a whole name completes a part of it', () => {
  expect(parts({ family: 'Böhm', whole: 'Ada Böhm' })).toEqual(['Böhm', 'Ada', '', false]);
  expect(parts({ given: 'Ada', whole: 'Böhm, Ada' })).toEqual(['Böhm', 'Ada', '', false]);
});
