import type { Language } from '@jumelage/domain/language';
import type { Currency, Money } from '@jumelage/domain/money';
import { cached } from './cached.ts';
import { formatAside, formatNumber, locales } from './format.ts';
import { formatMessage } from './message.ts';

const formats = cached(
  (language: Language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales[language], options),
);

export type MoneyStyle = 'full' | 'compact';

const moneyFormat = (language: Language, currency: string, style: MoneyStyle, whole: boolean) =>
  formats(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: style === 'compact' || whole ? 0 : 2,
    maximumFractionDigits: style === 'compact' ? 1 : 2,
    notation: style === 'compact' ? 'compact' : 'standard',
  });

/**
 * Formats an amount of money, whole amounts without decimals. Examples, compact: French, 150 000 000 euro cents →
 * `1,5 M€`, Chinese → `150 万欧元`.
 */
export function formatMoney({ amount, currency }: Money, language: Language, style: MoneyStyle = 'full'): string {
  if (language === 'zh') return chineseMoney({ amount, currency }, style);
  return joinScale(moneyFormat(language, currency, style, amount % 100 === 0).format(amount / 100), language);
}

/** Writes a French scale and its sign as one, as the French do: `9 M€`. */
const joinScale = (text: string, language: Language) =>
  language === 'fr' ? text.replaceAll(/(?<=\p{L})\s(?=[€$¥])/gu, '') : text;

const chineseCurrencies: Readonly<Record<Currency, string>> = { EUR: '欧元', CNY: '元', USD: '美元' };

/** Writes the number of an amount as Chinese counts money, by ten thousands and hundred millions: `2940 万`. */
function chineseScaled(amount: number): string {
  const write = (value: number, most: number) =>
    formatNumber(value, 'zh', { maximumFractionDigits: most, useGrouping: false });
  const units = amount / 100;
  if (units >= 99_999_500) return `${write(units / 1e8, 2)} 亿`;
  return units >= 1e4 ? `${write(units / 1e4, 1)} 万` : write(units, 1);
}

/** Joins a Chinese number with what it counts: a space behind digits, none behind characters. */
const withUnit = (number: string, unit: string) => (/\d$/.test(number) ? `${number} ${unit}` : number + unit);

/** Writes an amount as Chinese does, its currency behind it: `2940 万元`, `1,500 欧元`. */
function chineseMoney({ amount, currency }: Money, style: MoneyStyle): string {
  const decimals = amount % 100 === 0 ? 0 : 2;
  const number =
    style === 'compact'
      ? chineseScaled(amount)
      : formatNumber(amount / 100, 'zh', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return withUnit(number, chineseCurrencies[currency]);
}

/**
 * Formats a range of amounts in one currency, compact; in Chinese each with its own unit of ten thousands. Example:
 * `1000 万–5000 万元`.
 */
export function formatMoneyRange(from: Money, to: Money, language: Language): string {
  if (language === 'zh') {
    const last = formatMoney(to, 'zh', 'compact');
    return formatMoney(from, 'zh', 'compact') === last ? last : `${chineseScaled(from.amount)}–${last}`;
  }
  return joinScale(
    moneyFormat(language, from.currency, 'compact', true).formatRange(from.amount / 100, to.amount / 100),
    language,
  );
}

/** An amount of money, or a range of which either end may be open; both ends are in one currency. */
export type Amounts = { readonly min: Money | null; readonly max: Money | null };

type AmountWords = { readonly whole: string; readonly from: string; readonly upTo: string };
const amountWords: Readonly<Record<Language, { readonly exact: AmountWords; readonly about: AmountWords }>> = {
  fr: {
    exact: { whole: '{amount}', from: 'à partir de {amount}', upTo: 'jusqu’à {amount}' },
    about: { whole: 'environ {amount}', from: 'à partir d’environ {amount}', upTo: 'jusqu’à environ {amount}' },
  },
  zh: {
    exact: { whole: '{amount}', from: '{amount} 起', upTo: '不超过 {amount}' },
    about: { whole: '约 {amount}', from: '约 {amount} 起', upTo: '不超过约 {amount}' },
  },
  en: {
    exact: { whole: '{amount}', from: 'from {amount}', upTo: 'up to {amount}' },
    about: { whole: 'about {amount}', from: 'from about {amount}', upTo: 'up to about {amount}' },
  },
};

function wordAmounts({ min, max }: Amounts, language: Language, words: AmountWords): string {
  const say = (message: string, amount: string) => formatMessage(message, { amount }, language);
  if (min && max) {
    const isOne = min.amount === max.amount;
    return say(words.whole, isOne ? formatMoney(min, language, 'compact') : formatMoneyRange(min, max, language));
  }
  if (min) return say(words.from, formatMoney(min, language, 'compact'));
  return max ? say(words.upTo, formatMoney(max, language, 'compact')) : '';
}

/** An amount in the reader's currency, and as it was stated where that is another. */
export type ToldAmounts = { readonly readers: string; readonly stated: string | null };

/**
 * Words amounts for a reader: in their currency, and as they were stated where that is another. Example: Chinese, four
 * million euros → `约 2940 万元` and `400 万欧元`.
 */
export function tellAmounts(stated: Amounts, inReaders: (money: Money) => Money, language: Language): ToldAmounts {
  const { exact, about } = amountWords[language];
  const readers = { min: stated.min && inReaders(stated.min), max: stated.max && inReaders(stated.max) };
  const isSame = (readers.min ?? readers.max)?.currency === (stated.min ?? stated.max)?.currency;
  return isSame
    ? { readers: wordAmounts(stated, language, exact), stated: null }
    : { readers: wordAmounts(readers, language, about), stated: wordAmounts(stated, language, exact) };
}

/** Joins what `tellAmounts` says. Example: `约 2940 万元（400 万欧元）`, French → `environ 3,5 M€ (26 M¥)`. */
export function joinAmounts({ readers, stated }: ToldAmounts, language: Language): string {
  return stated === null ? readers : readers + formatAside(stated, language);
}
