import type { Language } from './language.ts';
import { type Currency, mostMoney } from './money.ts';
import { line } from './text.ts';

/** Problems that keep a text from being a number; the same codes name a field's error. */
export type NumberProblem = 'not_a_number' | 'not_an_amount' | 'other_currency' | 'too_small' | 'too_large';
/** A value, null where nothing was typed, or what is wrong with the text. */
export type ReadNumber<Value> = { readonly value: Value | null } | { readonly problem: NumberProblem };

/** Digits as they count: `units` of 10^-decimals. */
type Digits = { readonly units: bigint; readonly decimals: number };

const decimalSign: Readonly<Record<Language, ',' | '.'>> = { fr: ',', zh: '.', en: '.' };

/**
 * Reads digits with their separators:
 * - a blank or an apostrophe groups three digits;
 * - where a comma and a point both stand, the last is decimal, if it stands once, and the other groups;
 * - one of them standing several times groups;
 * - one standing once before other than three digits, or after a zero, is decimal;
 * - one standing once before exactly three digits is ambiguous (`1.500`): it groups, as nobody writes amounts to a
 * thousandth; `ambiguous` names the sign that is
 *   decimal nevertheless, for numbers that a scale follows (`1,125 M€` in French).
 * Undefined where groups are not of three digits, or anything else stands there.
 */
function readDigits(text: string, ambiguous?: ',' | '.'): Digits | undefined {
  const plain = text.replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, '_');
  if (!/^\d[\d_.,]*$/.test(plain)) return undefined;
  const signs = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = signs.at(-1);
  const isSingle = signs.filter((sign) => sign === last).length === 1;
  const [head = '', tail = ''] =
    last && isSingle ? [plain.slice(0, plain.lastIndexOf(last)), plain.slice(plain.lastIndexOf(last) + 1)] : [plain];
  const couldGroup = signs.length === 1 && /^[1-9]\d{0,2}$/.test(head) && /^\d{3}$/.test(tail) && last !== ambiguous;
  const isDecimal = last !== undefined && isSingle && !couldGroup;
  const whole = isDecimal ? head : plain;
  const fraction = isDecimal ? tail : '';
  // One sign groups, three digits at a time, or none does.
  if (!/^(?:\d+|\d{1,3}(?:_\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)$/.test(whole)) return undefined;
  if (isDecimal && !/^\d{1,6}$/.test(fraction)) return undefined;
  return { units: BigInt(whole.replace(/\D/g, '') + fraction), decimals: fraction.length };
}

const plainOf = (text: string) => line(text.normalize('NFKC'));

/**
 * Reads a whole number of a range, in any width of digits and grouped or not. Examples: `２０１２` → 2012, `1 500` → 1500;
 * `2012年`, `20 1` → no number.
 */
export function readWhole(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): ReadNumber<number> {
  const plain = plainOf(text);
  if (plain === '') return { value: null };
  const digits = readDigits(plain.replace(/^\+(?=\d)/, ''));
  if (!digits) return { problem: /^[-−]\d+$/.test(plain) ? 'too_small' : 'not_a_number' };
  if (digits.decimals > 0) return { problem: 'not_a_number' };
  if (digits.units < BigInt(least)) return { problem: 'too_small' };
  return digits.units > BigInt(most) ? { problem: 'too_large' } : { value: Number(digits.units) };
}

/**
 * Words of a currency, before or after a number; ¥ and 元 are the yuan's here, where yen do not occur. Longer ones
 * first.
 */
const currencyWords: readonly (readonly [string, Currency])[] = [
  ...(['人民币', 'CN¥', 'RMB', 'CNY', '元', 'de yuans', 'yuans', 'yuan', '¥'] as const).map(
    (word) => [word, 'CNY'] as const,
  ),
  ...(['欧元', "d'euros", 'd’euros', 'euros', 'euro', 'EUR', '€'] as const).map((word) => [word, 'EUR'] as const),
  ...(['美元', 'US$', '$US', 'USD', 'de dollars', 'dollars', 'dollar', '$'] as const).map(
    (word) => [word, 'USD'] as const,
  ),
].toSorted(([a], [b]) => b.length - a.length);

/** Powers of ten that a word behind a number stands for, in any case. */
const scales: Readonly<Record<string, number>> = {
  ...{
    k: 3,
    mille: 3,
    thousand: 3,
    m: 6,
    mn: 6,
    mio: 6,
    million: 6,
    millions: 6,
    md: 9,
    mds: 9,
    mrd: 9,
    bn: 9,
    b: 9,
    milliard: 9,
    milliards: 9,
  },
  ...{ 千: 3, 万: 4, 萬: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 億: 8, 十亿: 9, 百亿: 10 },
};
/** A thousand million to whoever writes English, a million million in French. */
const scalesOf: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { ...scales, billion: 9, billions: 9 },
  zh: { ...scales, billion: 9 },
  fr: scales,
};

/** Takes the words of a currency off both ends of a text; undefined where two differ. */
function withoutCurrency(text: string): { rest: string; currency: Currency | undefined } | undefined {
  let rest = text;
  const found = new Set<Currency>();
  for (const end of ['start', 'end'] as const) {
    const lower = rest.toLowerCase();
    const word = currencyWords.find(([one]) =>
      end === 'start' ? lower.startsWith(one.toLowerCase()) : lower.endsWith(one.toLowerCase()),
    );
    if (!word) continue;
    rest = (end === 'start' ? rest.slice(word[0].length) : rest.slice(0, -word[0].length)).trim();
    found.add(word[1]);
  }
  return found.size > 1 ? undefined : { rest, currency: [...found][0] };
}

/**
 * Reads the cents of a number and its scales, such as `1,5 M` or `1亿5000万`; undefined where it is no number, or no
 * whole cents.
 */
function readScaled(text: string, language: Language): bigint | undefined {
  const parts = [...text.matchAll(/(\d[\d., '’]*)(?:(\p{L}+)\.?)?\s*/gu)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text) return undefined;
  let [sum, before] = [0n, Number.POSITIVE_INFINITY];
  for (const [, number = '', word = ''] of parts) {
    const scale = word === '' ? 0 : scalesOf[language][word.toLowerCase()];
    const isChinese = /\p{Script=Han}/u.test(word);
    // Only Chinese adds a smaller scale to a greater one: 1亿5000万.
    if (scale === undefined || scale >= before || (parts.length > 1 && !isChinese && word !== '')) return undefined;
    const digits = readDigits(number.trim(), word === '' ? undefined : decimalSign[language]);
    if (!digits) return undefined;
    const exponent = 2 + scale - digits.decimals;
    const divisor = 10n ** BigInt(Math.max(0, -exponent));
    if (digits.units % divisor !== 0n || (word === '' && digits.decimals > 2 && !/^0[.,]/.test(number)))
      return undefined;
    sum += (digits.units * 10n ** BigInt(Math.max(0, exponent))) / divisor;
    before = scale;
  }
  return sum;
}

/**
 * Reads an amount in minor units, with the currency if one is named: as people of the three languages and their
 * neighbours write it, before or after the number, with k, M, Md, bn, 千, 万, 亿. Ambiguous digits are read as
 * `readDigits` says. Examples: `1,5 M€` → 1 500 000 EUR, `200万元` → 2 000 000 CNY.
 */
export function readAmount(
  text: string,
  language: Language,
): ReadNumber<{ readonly amount: number; readonly currency: Currency | undefined }> {
  const plain = plainOf(text);
  if (plain === '') return { value: null };
  const named = withoutCurrency(plain);
  // M€ 1,5 and k€ 500: the scale and the currency before the number.
  const turned = /^(\p{L}{1,3})(?:€|\$|¥|EUR|USD|CNY|RMB)\s*(\d.*)$/iu.exec(plain);
  const cents =
    named &&
    (readScaled(named.rest, language) ?? (turned ? readScaled(`${turned[2]} ${turned[1]}`, language) : undefined));
  if (cents === undefined)
    return {
      problem:
        /^[-−]/.test(named?.rest ?? '') && readScaled(named?.rest.slice(1).trim() ?? '', language)
          ? 'too_small'
          : 'not_an_amount',
    };
  if (cents > BigInt(mostMoney)) return { problem: 'too_large' };
  const currency =
    named?.currency ?? (turned ? withoutCurrency(plain.slice(turned[1]?.length ?? 0))?.currency : undefined);
  return { value: { amount: Number(cents), currency } };
}
