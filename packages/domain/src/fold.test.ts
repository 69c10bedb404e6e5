import fc from 'fast-check';
import { expect, test } from 'vitest';
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
