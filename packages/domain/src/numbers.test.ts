import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { currencies, mostMoney } from './money.ts';
import { readAmount, readWhole } from './numbers.ts';
import { anyText, textOf } from './testing-texts.ts';

describe('amounts are read as people write them', () => {
  test.each([
    ['1,5 M€', 1_500_000, 'EUR'],
    ['500 k€', 500_000, 'EUR'],
    ['150万', 1_500_000, undefined],
    ['1.5亿', 150_000_000, undefined],
    ['200万元', 2_000_000, 'CNY'],
    ['1亿5000万', 150_000_000, undefined],
    ['3百万欧元', 3_000_000, 'EUR'],
    ['2\u202F500\u202F000\u00A0€', 2_500_000, 'EUR'],
    ["2'500’000", 2_500_000, undefined],
    ['€1,234.56', 1234.56, 'EUR'],
    ['¥2,000,000', 2_000_000, 'CNY'],
    ['￥２００万', 2_000_000, 'CNY'],
    ['1.500.000', 1_500_000, undefined],
    ['1.234,56', 1234.56, undefined],
    ['１５００', 1500, undefined],
    ['１，５００．５０', 1500.5, undefined],
    ['2 000 000 RMB', 2_000_000, 'CNY'],
    ['RMB 2m', 2_000_000, 'CNY'],
    ['US$ 3.2bn', 3_200_000_000, 'USD'],
    ['1,2 Md€', 1_200_000_000, 'EUR'],
    ['M€ 1,5', 1_500_000, 'EUR'],
    ['2,5 Mio. €', 2_500_000, 'EUR'],
    ['人民币１．５亿元', 150_000_000, 'CNY'],
    ['$1.5M USD', 1_500_000, 'USD'],
    ['750 KEUR', 750_000, 'EUR'],
    ['2 millions d’euros', 2_000_000, 'EUR'],
    ['2 millions euros', 2_000_000, 'EUR'],
    ['0.5', 0.5, undefined],
    ['1500000,00', 1_500_000, undefined],
    ['\u200B1 500 000', 1_500_000, undefined],
    ['12,50', 12.5, undefined],
    ['1.500', 1500, undefined],
    ['1,500', 1500, undefined],
    ['0,125 M€', 125_000, 'EUR'],
  ] as const)('%s', (text, amount, currency) => {
    for (const language of languages)
      expect([language, readAmount(text, language)]).toEqual([
        language,
        { value: { amount: Math.round(amount * 100), currency } },
      ]);
  });

  test('three digits behind one sign, before a scale, are read as the language writes decimals', () => {
    const cents = (text: string) =>
      languages
        .map((language) => readAmount(text, language))
        .map((read) => ('value' in read ? (read.value?.amount ?? 0) / 100 : read));
    expect(cents('1,125 M€')).toEqual([1_125_000, 1_125_000_000, 1_125_000_000]);
    expect(cents('1.125 M€')).toEqual([1_125_000_000, 1_125_000, 1_125_000]);
    expect(readAmount('2 billion', 'en')).toEqual({ value: { amount: 200_000_000_000, currency: undefined } });
    expect(readAmount('2 billion', 'fr')).toEqual({ problem: 'not_an_amount' });
  });

  test.each([
    'abc',
    '1 2 3',
    '15 00',
    '1,5,0',
    '1.5 M 200 k',
    '1-2 M€',
    '€ 5 USD',
    '£5',
    '500万円',
    '2 m²',
    '一百万',
    'HK$5',
    '1e9',
    '1.234.56',
    '12,345,6',
    '1,234.567',
    '5 % ',
    'M€',
    '1..5',
    '.',
    '1,',
    '1 500.',
  ])('is none: %s', (text) => expect(readAmount(text, 'fr')).toEqual({ problem: 'not_an_amount' }));

  test('nothing is nothing, less than nothing and more than can be counted are said to be so', () => {
    expect(readAmount(' \u200B ', 'fr')).toEqual({ value: null });
    expect(readAmount('-3 €', 'fr')).toEqual({ problem: 'too_small' });
    expect(readAmount('11 Md€', 'fr')).toEqual({ problem: 'too_large' });
    expect(readAmount('9'.repeat(400), 'fr')).toEqual({ problem: 'too_large' });
  });
});

test('whole numbers are read in any width, grouped or not, and nothing is made of what is none', () => {
  const year = { least: 1700, most: 2100 };
  expect([readWhole('２０１２', year), readWhole(' 2012\u200B', year), readWhole('', year)]).toEqual([
    { value: 2012 },
    { value: 2012 },
    { value: null },
  ]);
  const count = { least: 0, most: 1_000_000 };
  for (const text of ['1500', '1 500', '1\u202F500', '1,500', '1.500', '１５００'])
    expect([text, readWhole(text, count)]).toEqual([text, { value: 1500 }]);
  for (const text of ['2012年', '20 1', 'abcd', '20.12', '1e3', '0x10', '２０１２年', '12,5', 'NaN', 'Infinity'])
    expect([text, readWhole(text, year)]).toEqual([text, { problem: 'not_a_number' }]);
  expect([readWhole('1699', year), readWhole('2101', year), readWhole('-5', year)]).toEqual([
    { problem: 'too_small' },
    { problem: 'too_large' },
    { problem: 'too_small' },
  ]);
});

describe('currencies are named before or after a number, in their own words', () => {
  test.each([
    ['5 €', 'EUR'],
    ['€5', 'EUR'],
    ['5 EUR', 'EUR'],
    ['EUR 5', 'EUR'],
    ['5 euros', 'EUR'],
    ['5 Euro', 'EUR'],
    ['5欧元', 'EUR'],
    ['欧元5', 'EUR'],
    ['¥5', 'CNY'],
    ['CN¥5', 'CNY'],
    ['5元', 'CNY'],
    ['5人民币', 'CNY'],
    ['人民币5元', 'CNY'],
    ['5 yuans', 'CNY'],
    ['5 RMB', 'CNY'],
    ['CNY 5', 'CNY'],
    ['$5', 'USD'],
    ['US$5', 'USD'],
    ['5 $US', 'USD'],
    ['5 dollars', 'USD'],
    ['5美元', 'USD'],
    ['5', undefined],
  ])('%s', (text, currency) => {
    for (const language of languages) expect(readAmount(text, language)).toEqual({ value: { amount: 500, currency } });
  });

  test.each(['5 € $', '€5 CNY', '元5$', '5 GBP', '5 CHF', '5 zł', '₽5', '5 kr'])(
    'two at once, or one that is none of ours: %s',
    (text) => expect(readAmount(text, 'en')).toEqual({ problem: 'not_an_amount' }),
  );
});

describe('scales', () => {
  test.each([
    ['5k', 5e3],
    ['5 K', 5e3],
    ['5 mille', 5e3],
    ['5 thousand', 5e3],
    ['5千', 5e3],
    ['5万', 5e4],
    ['5萬', 5e4],
    ['5十万', 5e5],
    ['5百万', 5e6],
    ['5m', 5e6],
    ['5 Mn', 5e6],
    ['5 Mio', 5e6],
    ['5 millions', 5e6],
    ['5千万', 5e7],
    ['5亿', 5e8],
    ['5億', 5e8],
    ['5 Md', 5e9],
    ['5 Mrd', 5e9],
    ['5 bn', 5e9],
    ['5 milliards', 5e9],
    ['5十亿', 5e9],
    ['1亿2000万3千', 120_003_000],
    ['1万5000', 15_000],
  ])('%s', (text, amount) => {
    for (const language of languages)
      expect([language, readAmount(text, language)]).toEqual([
        language,
        { value: { amount: amount * 100, currency: undefined } },
      ]);
  });

  test.each(['5000万1亿', '1万5万', '5 k 3', '5 M 3 k', '5 zillion', '5 kk', 'k', '万'])('%s is none', (text) =>
    expect(readAmount(text, 'zh')).toEqual({ problem: 'not_an_amount' }),
  );
});

describe('cents', () => {
  test.each([
    ['0.01', 1],
    ['0,1', 10],
    ['0.10 €', 10],
    ['1.05', 105],
    ['0', 0],
    ['0,00', 0],
    ['0.001 M', 100_000],
  ])('%s', (text, cents) => {
    const read = readAmount(text, 'fr');
    expect('value' in read && read.value?.amount).toBe(cents);
  });

  test.each(['0.001', '1.0005', '0,001 €', '1.234567'])('a part of one is none: %s', (text) =>
    expect(readAmount(text, 'en')).toEqual({ problem: 'not_an_amount' }),
  );
});

test('the largest amount is read, and a cent more is too large', () => {
  expect(readAmount('10 000 000 000', 'fr')).toEqual({ value: { amount: mostMoney, currency: undefined } });
  expect(readAmount('10 000 000 000,01', 'fr')).toEqual({ problem: 'too_large' });
});

describe('what the product writes is read again', () => {
  test.each(languages)('in %s', (language) => {
    const locale = { fr: 'fr-FR', zh: 'zh-CN', en: 'en-GB' }[language];
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostMoney }), fc.constantFrom(...currencies), (cents, currency) => {
        const text = format.format(cents / 100);
        expect(readAmount(text, language)).toEqual({ value: { amount: cents, currency: undefined } });
        expect(readAmount(`${text} ${currency}`, language)).toEqual({ value: { amount: cents, currency } });
      }),
      { numRuns: 100 },
    );
  });

  test('as a whole number too, within its bounds', () => {
    const bounds = { least: -5, most: 1_000_000 };
    const formats = ['fr-FR', 'zh-CN', 'en-GB', 'de-CH'].map((locale) => new Intl.NumberFormat(locale));
    fc.assert(
      fc.property(fc.nat(1_000_000), (n) => {
        for (const format of formats) expect(readWhole(format.format(n), bounds)).toEqual({ value: n });
      }),
      { numRuns: 100 },
    );
  });
});

test('whatever is typed, a number is read, or what is wrong with it is said', () => {
  const piece = ['1', '5', '000', ' ', ',', '.', '€', '$', '万', '亿', 'k', 'M', '-', '元', '\u202F', 'é'];
  fc.assert(
    fc.property(fc.oneof(anyText, textOf(piece, 8)), fc.constantFrom(...languages), (text, language) => {
      const read = readAmount(text, language);
      if ('problem' in read) expect(['not_an_amount', 'too_small', 'too_large']).toContain(read.problem);
      else if (read.value) expect(Number.isSafeInteger(read.value.amount) && read.value.amount >= 0).toBe(true);
      const whole = readWhole(text, { least: 1, most: 200 });
      if ('value' in whole && whole.value !== null) expect(whole.value >= 1 && whole.value <= 200).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('a whole number', () => {
  const bounds = { least: 0, most: 1_000_000 };
  test.each([
    ['0', { value: 0 }],
    ['000', { value: 0 }],
    ['007', { value: 7 }],
    ['+7', { value: 7 }],
    ['1000000', { value: 1_000_000 }],
    ['1 000 000', { value: 1_000_000 }],
    ["1'000'000", { value: 1_000_000 }],
    ['1,000,000', { value: 1_000_000 }],
    ['1.000.000', { value: 1_000_000 }],
    ['1000001', { problem: 'too_large' }],
    ['99999999999999999999', { problem: 'too_large' }],
    ['-1', { problem: 'too_small' }],
    ['−1', { problem: 'too_small' }],
    ['- 1', { problem: 'not_a_number' }],
    ['++1', { problem: 'not_a_number' }],
    ['1 00', { problem: 'not_a_number' }],
    ['1,00', { problem: 'not_a_number' }],
    ['1,000.000', { problem: 'not_a_number' }],
    ['1k', { problem: 'not_a_number' }],
    ['１０', { value: 10 }],
    ['一', { problem: 'not_a_number' }],
    ['', { value: null }],
    [' \t', { value: null }],
  ])('%j: %j', (text, read) => expect(readWhole(text, bounds)).toEqual(read));

  test('is too small or too large exactly outside its bounds', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1500), (least, more, n) => {
        const read = readWhole(String(n), { least, most: least + more });
        expect(read).toEqual(
          n < least ? { problem: 'too_small' } : n > least + more ? { problem: 'too_large' } : { value: n },
        );
      }),
      { numRuns: 200 },
    );
  });
});
