import { describe, expect, test } from 'vitest';
import { languages } from './language.ts';
import { readAmount, readWhole } from './numbers.ts';

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

  test('nothing is nothing, less than nothing and more than is told are said to be so', () => {
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
