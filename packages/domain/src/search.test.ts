import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcher, matches, searchForms } from './search.ts';
import { soughtPeople as people, searches } from './testing-searches.ts';
import { anyText, textOf } from './testing-texts.ts';

describe('a search', () => {
  test.each(searches)('%j finds %s', (typed, who) => {
    const found = Object.entries(people).flatMap(([key, one]) => (matches(typed, one) ? [key] : []));
    expect(found).toEqual([who]);
  });

  test('finds nobody by nothing, by the inside of a word, or by the end that all addresses share', () => {
    for (const typed of ['', '  ', '%', '_', '…', 'eefe', 'example', "' OR 1=1 --"]) {
      expect(Object.values(people).filter((one) => matches(typed, one))).toEqual([]);
    }
  });

  test('an address is found by its end where that is typed as one', () => {
    expect(matches('essai.example', people.lu)).toBe(true);
    expect(matches('@essai.example', people.lu)).toBe(true);
  });

  test('nobody is found by an address that the reader is not shown', () => {
    expect(matches('nora@essai.example', { ...people.nora, email: undefined })).toBe(false);
  });

  test('labels are found from any of their words on', () => {
    expect(matches('sante', { texts: ['e-Santé', 'Biomed'] })).toBe(true);
    expect(matches('esante', { texts: ['e-Santé', 'Biomed'] })).toBe(true);
    expect(matches('biomed sante', { texts: ['e-Santé', 'Biomed'] })).toBe(true);
  });
});

describe('the forms of a text', () => {
  test.each([
    ['Dupont', ['dupont']],
    ['Müller', ['muller', 'mueller']],
    ['Søren Håkon', ['soren hakon', 'soeren haakon']],
    ['Lyu Na', ['lyu na', 'lu na']],
    ['lv', ['lu']],
    ['Lü', ['lu', 'lue']],
    ['NÜ', ['nu', 'nue']],
    ['呂', ['吕']],
    ['…', ['']],
  ])('%s: %j', (text, forms) => expect(searchForms(text)).toEqual(forms));

  test('are folded, and each stands once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, textOf(['ü', 'ö', 'lv', 'nyu', 'å', ' ', 'x'], 6)), (text) => {
        const forms = searchForms(text);
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toBe(form.toLowerCase().trim());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a person is found', () => {
  const wei = {
    name: { family: 'Zhang', given: 'Wei-Ming', hanzi: '张伟明' },
    email: 'wm.zhang@essai.example',
    texts: ['Bio-Tech 云狮'],
  };

  test.each([
    ['by either name', 'zhang'],
    ['by the beginning of one', 'zha'],
    ['by both, in either order', 'wei zhang'],
    ['by both joined', 'zhangweiming'],
    ['by both joined, in the other order', 'weimingzhang'],
    ['by a part of a joined name', 'ming'],
    ['with a dash', 'wei-ming'],
    ['in capitals and with a comma', 'ZHANG, WEI'],
    ['by the name in characters', '张伟明'],
    ['by any of its characters', '伟'],
    ['by an organisation’s word', 'tech'],
    ['by an organisation’s words joined', 'biotech'],
    ['by an organisation’s characters', '狮'],
    ['by a name and an organisation', 'zhang 云狮'],
    ['by the address', 'wm.zhang@essai.example'],
    ['by a part of the address', 'zhang@essai'],
    ['by an address with what stands around it', '<wm.zhang@essai.example>;'],
    ['by an address of a mail link', 'mailto:wm.zhang@essai.example'],
    ['by a part of what stands before the @', 'wm'],
  ])('%s: %s', (_, typed) => expect(matches(typed, wei)).toBe(true));

  test.each([
    ['by the inside of a word', 'hang'],
    ['by a name that is another', 'zhangs'],
    ['by one word of two that is another', 'zhang li'],
    ['by characters in another order', '明伟'],
    ['by the end of the address, typed as a word', 'essai'],
    ['by another address', 'zhang@other'],
  ])('but not %s: %s', (_, typed) => expect(matches(typed, wei)).toBe(false));

  test('who has no name, or nothing at all, is found by nothing', () => {
    expect(matches('a', {})).toBe(false);
    expect(matches('a', { name: { family: '', given: '' }, texts: [null, undefined, ''] })).toBe(false);
    expect(matches('acme', { texts: ['Acme'] })).toBe(true);
  });
});

describe('whatever is typed', () => {
  const piece = ['zhang', 'wei', ' ', '-', '张', '@', '.', 'ü', 'Ø', ','];
  const typed = fc.oneof(anyText, textOf(piece, 5));
  const named = fc.record({
    family: textOf(piece, 2),
    given: textOf(piece, 2),
    hanzi: fc.constantFrom('', '张伟', null),
  });

  test('a search that is prepared finds what one at a time finds, and blanks around it do not count', () => {
    fc.assert(
      fc.property(typed, named, (text, name) => {
        const found = matches(text, { name });
        expect(matcher(text)({ name })).toBe(found);
        expect(matches(` ${text}  `, { name })).toBe(found);
      }),
      { numRuns: 200 },
    );
  });

  test('people are found by their own family name, and by their given name', () => {
    fc.assert(
      fc.property(named, ({ family, given, hanzi }) => {
        for (const own of [family, given])
          if (/[\p{L}\p{N}]/u.test(own)) expect(matches(own, { name: { family, given, hanzi } })).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an organisation is found', () => {
  const names = { texts: ['L’Étoile du Sud SAS', 'KLM–Essai Bio-Tech', '重慶某某藥業有限公司', null] };

  test.each([
    'etoile',
    "l'etoile",
    'étoile du sud',
    'sud',
    'letoile',
    'etoiledusud',
    'klm essai',
    'essaibio',
    'biotech',
    'bio tech',
    '重庆',
    '重慶',
    '药业',
    '某藥',
    'sud 重庆',
    'SAS',
  ])('by %s', (typed) => expect(matches(typed, names)).toBe(true));

  test.each(['toile', 'du nord', 'tech bio klm nord', '庆重', '药 企', 'ssai', 'l etoiles'])('but not by %s', (typed) =>
    expect(matches(typed, names)).toBe(false),
  );
});
