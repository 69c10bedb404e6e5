import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrderOf, namelessSortKey, organisationSortKey, personSortKey, sortKey } from './sort-key.ts';
import { anyText } from './testing-texts.ts';

const sorted = (names: readonly string[]) => inOrderOf(names, sortKey);
const shuffled = (names: readonly string[]) => [...names].sort((a, b) => hash(a) - hash(b));
const hash = (text: string) =>
  [...text].reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/** Draws numbers from a seed: the same names in every run (mulberry32). */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const sign = (n: number) => Math.sign(n);
const compareKeys = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0);

describe('the order of names', () => {
  test('is a dictionary’s', () => {
    const names = [
      'Abel',
      'Ähre',
      'Çelik',
      "d'Alembert",
      'de Gaulle',
      'Dupont',
      'éluard',
      'Émile',
      'Evrard',
      'Łukasz',
      'Œuvrard',
      'Özil',
      'Zola',
      '阿',
      '张',
    ];
    expect(sorted(shuffled(names))).toEqual(names);
    expect(sorted(['côté', 'Cote', 'coté', 'côte', 'cote'])).toEqual(['cote', 'Cote', 'coté', 'côte', 'côté']);
  });

  const pieces = [
    '',
    'a',
    'e',
    'i',
    'o',
    'u',
    'é',
    'è',
    'ê',
    'ë',
    'É',
    'ö',
    'ü',
    'ï',
    'ø',
    'ł',
    'đ',
    'æ',
    'œ',
    'Œ',
    'ß',
    'ç',
    'ñ',
    'š',
    'ž',
    'ı',
    'İ',
    'ế',
    'Đ',
  ];
  const letters = [
    ...pieces,
    ...'bcdfghjklmnpqrstvwxyz',
    ...'ABCDELMNOSTZ',
    ' ',
    '-',
    "'",
    '’',
    '.',
    '0',
    '7',
    'α',
    'Ж',
  ];

  test('is Intl.Collator’s for 3,000 Latin names', () => {
    const pick = random(7);
    const names = Array.from({ length: 3_000 }, () =>
      Array.from({ length: 2 + pick(7) }, () => letters[pick(letters.length)]).join(''),
    );
    const { compare } = new Intl.Collator('fr');
    const wrong = names.flatMap((name, i) => {
      const other = names[(i * 7919 + 13) % names.length] ?? '';
      // Names that begin alike meet where the order is hard.
      const near = name.slice(0, -1) + (letters[pick(letters.length)] ?? '');
      return [other, near]
        .filter((one) => compare(name, one) !== 0 && sign(compare(name, one)) !== compareKeys(name, one))
        .map((one) => `${name} | ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  test('is Intl.Collator’s for 3,000 Chinese names', () => {
    const pick = random(11);
    const names = Array.from({ length: 3_000 }, () =>
      Array.from({ length: 2 + pick(2) }, () => String.fromCodePoint(0x4e00 + pick(0x5200))).join(''),
    );
    const byPinyin = [...names].sort(new Intl.Collator('zh').compare);
    expect(sorted(names)).toEqual(byPinyin);
  });

  test('compares the same as bytes and as code units', () => {
    for (const name of ['Émile', '张伟', '𠮷野', '한국', 'Ж', '😀 Essai']) expect(sortKey(name)).toMatch(/^[!-z]+$/);
    expect(sorted(['张', '한', 'Z', '𠮷'])).toEqual(['Z', '한', '张', '𠮷']);
  });

  test('is by family name, then given name; characters stand in for what is not there', () => {
    const people = [
      { family: 'Marc', given: 'Zoé' },
      { family: 'Marchand', given: 'Anne' },
      { family: 'Mârc', given: 'Anne' },
      { family: '', given: '', hanzi: '王伟' },
    ];
    expect(inOrderOf(people, personSortKey).map((one) => one.given)).toEqual(['Zoé', 'Anne', 'Anne', '']);
    expect(
      inOrderOf(
        [
          { family: '张', given: '伟' },
          { family: '', given: '', hanzi: '安娜' },
        ],
        personSortKey,
      )[0]?.family,
    ).toBe('');
  });
});

describe('the key of a text', () => {
  test('is ASCII that every engine orders alike, and stands before what has no name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = sortKey(text);
        expect(key).toMatch(/^[!-z]+$/);
        expect(key < namelessSortKey).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same for a text however it is composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text.normalize('NFC')));
      }),
      { numRuns: 200 },
    );
  });

  test('puts a text before what it begins', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé张]{1,6}$/), fc.stringMatching(/^[a-z]{1,4}$/), (text, more) => {
        expect(sortKey(text) < sortKey(text + more)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['letters before accents', ['cote', 'coté', 'cotés']],
    ['accents before capitals', ['a', 'A', 'á', 'Á']],
    ['signs before digits, digits before letters', ['!', '0', '9', 'a']],
    ['Latin before Greek, Greek before characters', ['z', 'ω', '中']],
    ['two letters in one among the letters', ['od', 'œ', 'of']],
    ['a letter with a stroke behind the plain one', ['l', 'ł', 'm']],
  ])('orders %s', (_, texts) => expect(sorted(texts.toReversed())).toEqual(texts));
});

describe('the key of an organisation', () => {
  test.each([
    ['its Latin name', { nameLatin: 'Algosud', nameHanzi: '阿尔戈' }, 'Algosud'],
    ['its Latin name, where it has no other', { nameLatin: 'Algosud' }, 'Algosud'],
    ['else its Chinese name', { nameLatin: ' ', nameHanzi: '阿尔戈' }, '阿尔戈'],
    ['else nothing', { nameLatin: '', nameHanzi: null }, ''],
  ])('is that of %s', (_, names, text) => expect(organisationSortKey(names)).toBe(sortKey(text)));
});

test('ordering changes no list, and keeps what is equal in its order', () => {
  const list = [
    { name: 'b', n: 1 },
    { name: 'a', n: 2 },
    { name: 'b', n: 3 },
  ];
  const ordered = inOrderOf(list, ({ name }) => sortKey(name));
  expect(ordered.map(({ n }) => n)).toEqual([2, 1, 3]);
  expect(list.map(({ n }) => n)).toEqual([1, 2, 3]);
});

describe('the key of a person', () => {
  test.each([
    ['by family, then given name', { family: 'Martin', given: 'Paul' }, sortKey('Martin') + sortKey('Paul')],
    ['by the given name alone', { family: '', given: 'Sukarno' }, sortKey('Sukarno')],
    ['by the name in characters alone', { family: ' ', given: ' ', hanzi: '张伟' }, sortKey('张伟')],
    [
      'by letters before characters',
      { family: 'Zhang', given: 'Wei', hanzi: '张伟' },
      sortKey('Zhang') + sortKey('Wei'),
    ],
    ['by nothing', { family: '', given: '', hanzi: null }, sortKey('')],
  ])('is made %s', (_, name, key) => expect(personSortKey(name)).toBe(key));

  test('orders families before given names, whatever these are', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(word, word, word, word, (family, given, other, name) => {
        fc.pre(family !== other);
        const [one, two] = [personSortKey({ family, given }), personSortKey({ family: other, given: name })];
        expect(one < two).toBe(family < other);
      }),
      { numRuns: 200 },
    );
  });
});
