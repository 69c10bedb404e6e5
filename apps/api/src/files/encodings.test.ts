import { encodings } from '@jumelage/domain/encoding';
import { describe, expect, it, test } from 'vitest';
import { decode, legacyEncodings, priorOf } from './encodings.ts';

describe('bytes are decoded', () => {
  test.each([
    ['utf-8', [0xe5, 0xbc, 0xa0], '张'],
    ['utf-8', [0xf0, 0x9f, 0x99, 0x82], '🙂'],
    ['utf-16le', [0x42, 0xd8, 0xb7, 0xdf], '𠮷'],
    ['utf-16be', [0x5f, 0x20], '张'],
    ['windows-1252', [0xe9, 0x80, 0x92], 'é€’'],
    ['macintosh', [0x8e, 0xd5], 'é’'],
    ['cp850', [0x82, 0x8a, 0xd5, 0xff, 0x41], 'éèı\u00a0A'],
    ['gb18030', [0xd5, 0xc5], '张'],
    ['gb18030', [0x81, 0x39, 0xee, 0x39], '㐀'],
    ['big5', [0xb1, 0x69], '張'],
    ['shift_jis', [0x8e, 0x52], '山'],
    ['iso-8859-15', [0xa4, 0xbd], '€œ'],
  ] as const)('%s %j: %s', (encoding, bytes, text) => expect(decode(Uint8Array.from(bytes), encoding)).toBe(text));

  it('to nothing where there are none', () => {
    for (const encoding of encodings) expect(decode(new Uint8Array(), encoding)).toBe('');
  });

  it('are the same in every encoding where they are ASCII, but for those of two bytes', () => {
    const ascii = Uint8Array.from('Nom;Prénom'.replace('é', 'e'), (character) => character.charCodeAt(0));
    for (const encoding of encodings.filter((one) => !one.startsWith('utf-16')))
      expect([encoding, decode(ascii, encoding)]).toEqual([encoding, 'Nom;Prenom']);
  });
});

describe('bytes are refused', () => {
  test.each([
    ['utf-8', [0xe9]],
    ['utf-8', [0xed, 0xa0, 0x80]],
    ['utf-8', [0xc0, 0xaf]],
    ['utf-16le', [0x3d, 0xd8]],
    ['utf-16le', [0x41]],
    ['gb18030', [0x81]],
    ['big5', [0xb1]],
    ['shift_jis', [0xfd]],
    ['euc-kr', [0xff]],
  ] as const)('%s %j', (encoding, bytes) => expect(decode(Uint8Array.from(bytes), encoding)).toBeUndefined());
});

describe('encodings of files that name none', () => {
  it('are preferred in the order of what each costs, those of Europe and China first', () => {
    expect(legacyEncodings.slice(0, 2)).toEqual(['windows-1252', 'gb18030']);
    expect([priorOf('windows-1252'), priorOf('gb18030'), priorOf('utf-8')]).toEqual([0, 0, 0]);
    expect(priorOf('koi8-r')).toBeGreaterThan(priorOf('windows-1251'));
  });

  it('are all encodings that the product names, but Unicode', () => {
    expect([...legacyEncodings].sort()).toEqual(encodings.filter((one) => !one.startsWith('utf')).sort());
  });
});
