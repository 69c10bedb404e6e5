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
