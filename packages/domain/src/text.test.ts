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

describe('blanks', () => {
  test.each([
    ['none is left at the ends', '\u2003 a \u3000', 'a'],
    ['a run of any of them is one', 'a \u00A0\t\u2009\u205F b', 'a b'],
    ['a break is one', 'a\r\n\r\nb', 'a b'],
    ['a vertical tab and a page break are one', 'a\vb\fc\u0085d', 'a b c d'],
    ['the braille cell without dots is one', 'a\u2800b', 'a b'],
    ['nothing but blanks is nothing', ' \t\n\u3000\u2800', ''],
  ])('%s', (_, text, read) => expect(line(text)).toBe(read));

  test('inside a text of several lines stay, and are dropped where a line ends', () => {
    expect(paragraph('a  b \n  c\t\nd')).toBe('a  b\n  c\nd');
    expect(paragraph('\n\n a\n\n\n\n\nb\n \n')).toBe('a\n\nb');
    expect(paragraph('a\rb\r\nc\u2028d\u2029e\u0085f\vg')).toBe('a\nb\nc\nd\ne\nf\ng');
  });
});

describe('selectors and joiners', () => {
  test.each([
    ['a selector of the look of an emoji', '☀\uFE0F', '☀\uFE0F'],
    ['a selector behind a letter', 'a\uFE0F', 'a'],
    ['a selector of the form of a character', '葛\u{E0100}', '葛\u{E0100}'],
    ['a selector of a form behind a letter', 'a\u{E0100}', 'a'],
    ['a Mongolian selector', 'ᠠ\u180B', 'ᠠ\u180B'],
    ['a Mongolian selector behind a letter', 'a\u180B', 'a'],
    ['a joiner between emoji', '👩\u200D🔬', '👩\u200D🔬'],
    ['a joiner between an emoji and a letter', '👩\u200Da', '👩a'],
    ['a joiner at the beginning', '\u200D👩', '👩'],
    ['a joiner between Arabic letters', 'ل\u200Dا', 'ل\u200Dا'],
    ['a joiner behind an Arabic letter, before a Latin one', 'ل\u200Da', 'لa'],
    ['a number sign of Arabic', '\u0600١', '\u0600١'],
    ['tags of a flag', '🏴\u{E0067}\u{E007F}', '🏴\u{E0067}\u{E007F}'],
    ['tags that hide a text', 'ok\u{E0068}\u{E0069}', 'ok'],
  ])('%s', (_, text, read) => expect(line(text)).toBe(read));
});

test('two texts that look alike are one', () => {
  const unseen = fc.constantFrom('\u200B', '\u00AD', '\u2060', '\uFEFF', '\u202E', '\u0000', '\u115F', '\uFE00');
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z]{1,10}$/), fc.array(fc.tuple(fc.nat(10), unseen)), (text, hidden) => {
      let dressed = text;
      for (const [at, one] of hidden) dressed = dressed.slice(0, at) + one + dressed.slice(at);
      expect(line(dressed)).toBe(text);
      expect(paragraph(dressed)).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('a text of several lines has at most one empty line between two, and none at its ends', () => {
  fc.assert(
    fc.property(textOf(['\n', '\r', ' ', 'a', '\u2028', '\u200B'], 16), (text) => {
      const read = paragraph(text);
      expect(read).not.toMatch(/\n{3}|^\s|\s$|[^\S\n]\n|\r/);
    }),
    { numRuns: 200 },
  );
});
