import { describe, expect, it, test } from 'vitest';
import { encodings, findEncoding } from './encoding.ts';

describe('an encoding', () => {
  it('is found by its own name, in any case and with blanks around it', () => {
    for (const encoding of encodings) {
      expect(findEncoding(encoding)).toBe(encoding);
      expect(findEncoding(` ${encoding.toUpperCase()}\t`)).toBe(encoding);
    }
  });

  test.each([
    ['utf8', 'utf-8'],
    ['UTF8', 'utf-8'],
    ['Unicode', 'utf-16le'],
    ['UTF-16', 'utf-16le'],
    ['ANSI', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['CP1252', 'windows-1252'],
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['cp936', 'gb18030'],
    ['CP950', 'big5'],
    ['Latin-9', 'iso-8859-15'],
    ['MacRoman', 'macintosh'],
    ['x-mac-roman', 'macintosh'],
    ['IBM850', 'cp850'],
    ['Shift-JIS', 'shift_jis'],
    ['SJIS', 'shift_jis'],
  ])('%s is %s', (name, encoding) => expect(findEncoding(name)).toBe(encoding));

  test.each(['', ' ', 'utf', 'utf-32', 'windows', 'toString', '__proto__', 'constructor', 'utf-8\u0000'])(
    '%j is none',
    (name) => expect(typeof findEncoding(name)).not.toBe('string'),
  );

  it('is one that the platform can decode, but for the two that it lacks', () => {
    const unknown = encodings.filter((encoding) => {
      try {
        return !new TextDecoder(encoding);
      } catch {
        return true;
      }
    });
    expect(unknown).toEqual(['cp850']);
  });
});

describe('a file’s encodings', () => {
  it('begin with Unicode’s, then those of our countries’ spreadsheets', () => {
    expect(encodings.slice(0, 5)).toEqual(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030']);
    expect(new Set(encodings).size).toBe(encodings.length);
  });

  test.each([
    ['windows-1252', [0xe9], 'é'],
    ['gb18030', [0xd5, 0xc5], '张'],
    ['big5', [0xb1, 0x69], '張'],
    ['macintosh', [0x8e], 'é'],
    ['windows-1250', [0xb3], 'ł'],
    ['windows-1251', [0xcf], 'П'],
    ['shift_jis', [0x8e, 0x52], '山'],
    ['euc-kr', [0xb1, 0xe8], '김'],
    ['koi8-r', [0xf0], 'П'],
    ['windows-1253', [0xe1], 'α'],
    ['windows-1254', [0xfe], 'ş'],
    ['iso-8859-15', [0xa4], '€'],
    ['utf-16be', [0x5f, 0x20], '张'],
    ['utf-16le', [0x20, 0x5f], '张'],
  ] as const)('%s is the platform’s', (encoding, bytes, text) => {
    expect(new TextDecoder(encoding).decode(Uint8Array.from(bytes))).toBe(text);
  });
});
