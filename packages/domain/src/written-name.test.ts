import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, textOf } from './testing-texts.ts';
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

describe('a whole name, with what stands around it', () => {
  test.each([
    ['Dr. Ada Lovelace', 'Lovelace', 'Ada'],
    ['Prof. Dr. Hans Müller', 'Müller', 'Hans'],
    ['M. Jean Martin', 'Martin', 'Jean'],
    ['Mme Claire Dubois', 'Dubois', 'Claire'],
    ['Monsieur le Professeur Paul Durand', 'Durand', 'Paul'],
    ['Sir Ian McKellen', 'McKellen', 'Ian'],
    ['Herr Stefan Weber', 'Weber', 'Stefan'],
    ['John Smith, Jr.', 'Smith Jr.', 'John'],
    ['John Smith III', 'Smith III', 'John'],
    ['John Smith, PhD', 'Smith', 'John'],
    ['John Smith MBA', 'Smith', 'John'],
    ['Anne (née Martin) Dubois', 'Dubois', 'Anne'],
    ['  Ada   Lovelace ', 'Lovelace', 'Ada'],
  ])('%s', (whole, family, given) => expect(parts({ whole })).toEqual([family, given, '', true]));

  test.each(['', '  ', 'Dr.', 'Mme', 'Prof.'])('%j is nobody’s', (whole) =>
    expect(parts({ whole })).toEqual(['', '', '', false]),
  );
});

describe('particles', () => {
  test.each([
    ['Jean-Pierre de La Fontaine', 'de La Fontaine', 'Jean-Pierre', true],
    ['Leonardo da Vinci', 'da Vinci', 'Leonardo', true],
    ['Ali bin Hassan', 'bin Hassan', 'Ali', true],
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig', true],
    ['van der Berg, Anna', 'van der Berg', 'Anna', false],
    ['Berg, Anna van der', 'van der Berg', 'Anna', false],
    ['bin Laden, Salem', 'bin Laden', 'Salem', false],
    ['DE GAULLE Charles', 'DE GAULLE', 'Charles', false],
    ['Charles DE GAULLE', 'DE GAULLE', 'Charles', false],
  ])('belong to the family name: %s', (whole, ...expected) => {
    const [family, given, isGuessed] = expected;
    expect(parts({ whole })).toEqual([family, given, '', isGuessed]);
  });
});

describe('capitals tell the family name for sure, wherever it stands', () => {
  test.each([
    ['O’BRIEN Mary', 'O’BRIEN', 'Mary'],
    ['Mary O’BRIEN', 'O’BRIEN', 'Mary'],
    ['McDONALD Ronald', 'McDONALD', 'Ronald'],
    ['ZHANG Wei', 'ZHANG', 'Wei'],
    ['Wei ZHANG', 'ZHANG', 'Wei'],
    ['NG Mei', 'NG', 'Mei'],
    ['Tai Man CHAN', 'CHAN', 'Tai Man'],
    ['MARTÍNEZ-PÉREZ Lucía', 'MARTÍNEZ-PÉREZ', 'Lucía'],
    ['Łukasz ŻAK', 'ŻAK', 'Łukasz'],
    ['ÖZTÜRK Ayşe', 'ÖZTÜRK', 'Ayşe'],
    ['Иван ПЕТРОВ', 'ПЕТРОВ', 'Иван'],
  ])('%s', (whole, family, given) => expect(parts({ whole })).toEqual([family, given, '', false]));

  test('but not where all of it, or nothing but initials, is in capitals', () => {
    expect(parts({ whole: 'ANNE MARTIN' })[3]).toBe(true);
    expect(parts({ whole: 'JP Morgan' })).toEqual(['Morgan', 'JP', '', true]);
    expect(parts({ whole: 'J.P. Morgan' })).toEqual(['Morgan', 'J.P.', '', true]);
  });
});

test.each([
  ['ES', 'Maria Garcia Lopez', 'Garcia Lopez', 'Maria'],
  ['ES', 'Maria del Carmen Garcia Lopez', 'Garcia Lopez', 'Maria del Carmen'],
  ['CO', 'Gabriel García Márquez', 'García Márquez', 'Gabriel'],
  ['US', 'Gabriel García Márquez', 'Márquez', 'Gabriel García'],
  ['ES', 'Ana Lopez', 'Lopez', 'Ana'],
  ['HU', 'Bartók Béla', 'Bartók', 'Béla'],
  ['VN', 'Văn An Nguyễn', 'Nguyễn', 'Văn An'],
  ['KR', 'Minjun Kim', 'Kim', 'Minjun'],
  ['KR', 'Kim Minjun', 'Kim', 'Minjun'],
  ['HK', 'Chan Tai Man', 'Chan', 'Tai Man'],
  ['HK', 'Ng Mei', 'Ng', 'Mei'],
  ['TW', 'Mei-ling Tsai', 'Tsai', 'Mei-ling'],
  ['FR', 'Dupont Marie', 'Dupont', 'Marie'],
  ['FR', 'Marie Dupont', 'Dupont', 'Marie'],
  ['US', 'Martin Luther King', 'King', 'Martin Luther'],
] as const)('a guess by the custom of %s: %s', (country, whole, family, given) =>
  expect(parts({ whole }, country)).toEqual([family, given, '', true]),
);

test.each([
  [{ family: 'Dr. Martin', given: 'Paul' }, ['Martin', 'Paul', '', false]],
  [{ family: 'Martin' }, ['Martin', '', '', false]],
  [{ given: 'Paul' }, ['', 'Paul', '', false]],
  [{ given: '张伟' }, ['', '', '张伟', false]],
  [{ hanzi: '张伟', whole: 'Zhang Wei' }, ['Zhang', 'Wei', '张伟', true]],
  [{ family: 'Zhang', given: 'Wei', hanzi: '张 伟' }, ['Zhang', 'Wei', '张伟', false]],
  [{ family: 'Martin', whole: 'Else' }, ['Martin', '', '', false]],
  [{ family: 'Martin', whole: 'Martin Paul' }, ['Martin', 'Paul', '', false]],
  [{ given: 'Paul', whole: 'Martin Paul' }, ['Martin', 'Paul', '', false]],
  [{}, ['', '', '', false]],
])('in parts: %j', (written, expected) => expect(parts(written)).toEqual(expected));

test('whatever a list holds is read, in an order that does not depend on blanks around it', () => {
  const piece = ['Ada', 'BÖHM', 'de', 'Dr.', ',', '张伟', '先生', ' ', 'Jr.', '(', ')', 'O’', 'Wei', '·'];
  fc.assert(
    fc.property(fc.oneof(anyText, textOf(piece, 8)), (whole) => {
      const read = parts({ whole });
      expect(parts({ whole: `  ${whole} ` })).toEqual(read);
      expect(String(read[0]) + String(read[1])).not.toMatch(/^\s|\s$/);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['Moreau –', 'Moreau', '', false],
  ['— Moreau', 'Moreau', '', false],
  ['Moreau, -', 'Moreau', '', false],
  ['-, Ada', 'Ada', '', false],
  ['Ada Böhm -', 'Böhm', 'Ada', true],
  ['Jean - Paul Dupont', 'Dupont', 'Jean - Paul', true],
  ['J.', 'J.', '', false],
])('a dash at an end stands for a name that is not known: %s', (whole, family, given, isGuessed) => {
  expect(readName({ whole }, 'FR')).toEqual({ family, given, hanzi: '', isGuessed });
});
