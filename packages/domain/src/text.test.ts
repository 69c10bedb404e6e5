import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, textOf } from './testing-texts.ts';
import { line, paragraph } from './text.ts';

describe('characters that nobody sees are dropped before a line is compared or stored', () => {
  test.each([
    ['zero-width spaces', '\u200BDu\u200Bpont\uFEFF', 'Dupont'],
    ['a soft hyphen', 'Sino\u00ADChemLab', 'SinoChemLab'],
    ['marks that turn the direction', '\u202Elive\u202C \u2066X\u2069', 'live X'],
    ['fillers and separators that show nothing', '\u3164\u115F\u180E\u2060\u034F', ''],
    ['control characters', 'a\u0000b\u0007', 'ab'],
    ['breaks, tabs and blanks of every width', ' A\u00A0\u3000B\r\nC\tD\u2028E ', 'A B C D E'],
    ['a joiner where no script joins', 'A\u200DB\u200C', 'AB'],
    ['joiners between Chinese characters', '王\u200D芳', '王芳'],
    ['a second joiner after the first', 'می\u200C\u200Cخواهم', 'می\u200Cخواهم'],
    ['a selector with nothing to select', 'e\uFE0E\u{E0101}', 'e'],
    ['accents in two pieces', 'Rene\u0301', 'René'],
    ['tags without a flag', 'a\u{E0041}\u{E0042}', 'a'],
  ])('%s', (_, text, read) => expect(line(text)).toBe(read));
});

test.each([
  ['Persian', 'می\u200Cخواهم'],
  ['Hindi', 'क्\u200Dष'],
  ['Malayalam at the end of a word', 'അവന്\u200D'],
  ['a family', '👩\u200D🔬 👨🏽\u200D🚀 ❤\uFE0F\u200D🔥'],
  ['the flag of Wales', '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
  ['a character in another form', '葛\u{E0100}城'],
])('what a script needs is kept: %s', (_, text) => expect(line(text)).toBe(text));

test('a text of several lines keeps its breaks and loses what nobody sees', () => {
  expect(paragraph('  Un\u200B \r\n\r\n\r\n\tdeux\u2029 2\u202F500\u00A0€ \u202E\n')).toBe(
    'Un\n\n\tdeux\n 2\u202F500\u00A0€',
  );
});

test('what was read, read again, is the same', () => {
  const odd = [
    '\u200B',
    '\u200D',
    '\u200C',
    '\u00AD',
    '\uFE0F',
    '\n',
    '\r',
    ' ',
    '\u202E',
    '👩',
    'क',
    '्',
    'ی',
    'a',
    '\u0301',
    '王',
  ];
  fc.assert(
    fc.property(fc.oneof(anyText, textOf(odd, 12)), (text) => {
      expect(line(line(text))).toBe(line(text));
      expect(paragraph(paragraph(text))).toBe(paragraph(text));
      expect(line(text)).not.toMatch(/[\p{Cc}\u200B\u202A-\u202E\u2066-\u2069\u00AD]/u);
    }),
    { numRuns: 500 },
  );
});
