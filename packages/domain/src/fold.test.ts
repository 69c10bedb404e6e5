import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { simplified, traditional } from './simplified-table.ts';
import { anyText } from './testing-texts.ts';

test.each([
  ['Élodie d’Œuvre', 'elodie d oeuvre'],
  ["O'Brien", 'o brien'],
  ['O’Brien', 'o brien'],
  ['  Grand\u00A0\u3000Exemple ', 'grand exemple'],
  ['Bio–Tech', 'bio tech'],
  ['A＆B ＴＥＳＴ', 'a b test'],
  ['Łukasz Żak', 'lukasz zak'],
  ['Yıldız İpek', 'yildiz ipek'],
  ['Nguyễn Thị Đào', 'nguyen thi dao'],
  ['Ørsted Straße', 'orsted strasse'],
  ['臺北範例', '台北范例'],
  ['張曉明', '张晓明'],
  ['⼤⼩', '大小'],
  ['Zo\u200Be\u202E\u00ADl', 'zoel'],
  ['…', ''],
])('folds %j to %j', (text, folded) => expect(fold(text)).toBe(folded));

test('the two halves of the table are of one length, and what is folded stays', () => {
  expect([...traditional].length).toBe([...simplified].length);
  expect(fold(simplified)).toBe(simplified);
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});

describe('letters that Unicode does not take apart', () => {
  test.each([
    ['œ', 'oe'],
    ['Æ', 'ae'],
    ['ß', 'ss'],
    ['ẞ', 'ss'],
    ['Ø', 'o'],
    ['Ł', 'l'],
    ['Đ', 'd'],
    ['Ð', 'd'],
    ['ı', 'i'],
    ['İ', 'i'],
    ['Þ', 'th'],
    ['Ħ', 'h'],
    ['Ŧ', 't'],
    ['Ŋ', 'ng'],
    ['Ə', 'e'],
    ['ﬁ', 'fi'],
    ['Ａ', 'a'],
    ['①', '1'],
    ['㈱', '株'],
  ])('%s is typed %s', (letter, typed) => expect(fold(letter)).toBe(typed));
});

test.each([
  ['臺灣', '台湾'],
  ['龍鳳', '龙凤'],
  ['裏裡里', '里里里'],
  ['𠮷', '𠮷'],
  ['한국', '한국'.normalize('NFKD')],
])('characters: %s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));

test('a folded text holds letters and digits, one blank between words, and no capitals', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text);
      expect(folded).not.toMatch(/ {2}|^ | $/);
      expect(folded.replaceAll(' ', '')).not.toMatch(/[^\p{L}\p{N}]/u);
      expect(folded).toBe(folded.toLowerCase());
    }),
    { numRuns: 300 },
  );
});

test('case, accents, width and signs do not count', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), (text) => {
      expect(fold(text.toUpperCase())).toBe(text);
      expect(fold(text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`))).toBe(text);
      expect(fold(text.replace(/[a-z]/g, (one) => String.fromCodePoint(0xff41 - 97 + one.charCodeAt(0))))).toBe(text);
      expect(fold(`«${text.replace(' ', ' – ')}»`)).toBe(text);
    }),
    { numRuns: 100 },
  );
});
