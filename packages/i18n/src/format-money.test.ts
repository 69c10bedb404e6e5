import { currencyOf, fromEuroCents, type Money, referenceRates, toEuroCents } from '@jumelage/domain/money';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatMoneyRange, joinAmounts, tellAmounts } from './format-money.ts';

const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' }) as const;
const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' }) as const;

describe('amounts', () => {
  it('come from minor units, whole ones without decimals', () => {
    expect(formatMoney({ amount: 150_000_000, currency: 'EUR' }, 'fr')).toBe('1\u202F500\u202F000\u00A0€');
    expect(formatMoney({ amount: 123_450, currency: 'EUR' }, 'en')).toBe('€1,234.50');
    expect(formatMoney({ amount: 100_000, currency: 'CNY' }, 'zh')).toBe('1,000 元');
  });

  it('are compact for tickets', () => {
    expect(formatMoney({ amount: 150_000_000, currency: 'EUR' }, 'fr', 'compact')).toBe('1,5\u00A0M€');
    expect(formatMoney({ amount: 150_000_000, currency: 'EUR' }, 'zh', 'compact')).toBe('150 万欧元');
    expect(formatMoneyRange(euros(500_000), euros(2_000_000), 'en')).toMatch(/^€500K\s?–\s?€2M$/iu);
    expect(formatMoneyRange(yuan(10_000_000), yuan(50_000_000), 'zh')).toBe('1000 万–5000 万元');
    expect(formatMoneyRange(yuan(10_000_000), yuan(10_000_000), 'zh')).toBe('1000 万元');
    expect(formatMoneyRange(yuan(10_000_000), yuan(50_000_000), 'fr')).toMatch(/^10\s?–\s?50\sM¥$/u);
    expect(formatMoneyRange(yuan(500_000), yuan(2_000_000), 'fr')).toMatch(/^500\sk¥\s?–\s?2\sM¥$/u);
  });

  it('are counted by ten thousands and hundred millions in Chinese, the currency behind them', () => {
    const shown = (money: Money) => formatMoney(money, 'zh', 'compact');
    expect([yuan(29_400_000), yuan(5_000), yuan(120_000_000), yuan(99_999_700), yuan(35_500)].map(shown)).toEqual([
      '2940 万元',
      '5000 元',
      '1.2 亿元',
      '1 亿元',
      '3.6 万元',
    ]);
    expect(shown({ amount: 50_000_000, currency: 'USD' })).toBe('50 万美元');
    expect(formatMoneyRange(yuan(30_000_000), yuan(120_000_000), 'zh')).toBe('3000 万–1.2 亿元');
  });
});

describe('amounts for a reader', () => {
  /** Words what was stated for somebody whose organisation is in a country. */
  function told(min: Money | null, max: Money | null, country: 'FR' | 'CN', language: 'fr' | 'zh' | 'en') {
    const { rates } = referenceRates;
    const currency = currencyOf(country);
    const inReaders = (money: Money) =>
      money.currency === currency ? money : fromEuroCents(toEuroCents(money, rates), currency, rates);
    return joinAmounts(tellAmounts({ min, max }, inReaders, language), language).replace(/[\u00A0\u202F]/g, ' ');
  }
  const [four, big] = [euros(4_000_000), yuan(26_000_000)];

  it('begin with their own currency, and have what was stated in brackets behind it', () => {
    expect(told(four, four, 'CN', 'zh')).toBe('约 2940 万元（400 万欧元）');
    expect(told(big, big, 'FR', 'fr')).toBe('environ 3,5 M€ (26 M¥)');
    expect(told(big, big, 'FR', 'en')).toBe('about €3.5m (¥26m)');
    expect(told(big, big, 'FR', 'zh')).toBe('约 354 万欧元（2600 万元）');
  });

  it('are said once, and exactly, where they were stated in that currency', () => {
    expect(told(four, four, 'FR', 'fr')).toBe('4 M€');
    expect(told(big, big, 'CN', 'zh')).toBe('2600 万元');
  });

  it('may be ranges, with an open end', () => {
    expect(told(euros(1_000_000), euros(5_000_000), 'CN', 'zh')).toBe('约 735 万–3680 万元（100 万–500 万欧元）');
    expect(told(null, euros(5_000_000), 'CN', 'zh')).toBe('不超过约 3680 万元（不超过 500 万欧元）');
    expect(told(euros(1_000_000), null, 'CN', 'zh')).toBe('约 735 万元起（100 万欧元起）');
    expect(told(yuan(1_000_000), null, 'FR', 'fr')).toBe('à partir d’environ 136 k€ (à partir de 1 M¥)');
    expect(told(null, null, 'FR', 'en')).toBe('');
  });
});
