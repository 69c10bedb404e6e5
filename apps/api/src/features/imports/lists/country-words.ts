import { type Country, countries } from '@jumelage/domain/country';
import { countryAliases } from '@jumelage/domain/country-aliases';
import { alpha3 } from '@jumelage/domain/country-alpha3';
import { demonyms, feminine } from '@jumelage/domain/country-demonyms';
import { fold } from '@jumelage/domain/fold';
import { languages } from '@jumelage/domain/language';
import { wordsOf } from '@jumelage/i18n/all-words';
import { wordsIn } from './heading-words.ts';

/**
 * Languages whose names of countries lists may hold besides the product's own: neighbours', partners', and both Chinese
 * scripts.
 */
const otherLanguages = [
  'zh-Hant-TW',
  'zh-Hant-HK',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ja',
  'ko',
  'ru',
  'ar',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'tr',
  'el',
  'vi',
];

/** Normalises a name for comparing; in abbreviations a point counts as a blank: EU is not É.-U. */
function key(text: string): string {
  const folded = fold(text);
  const joined = folded.replaceAll(' ', '');
  return joined.length <= 4 && /^[a-z]+$/.test(joined) ? folded : joined;
}

const isCountry = (code: string | undefined): code is Country =>
  (countries as readonly (string | undefined)[]).includes(code);

type Names = {
  readonly meant: ReadonlyMap<string, Country>;
  /** Length of the longest name in characters, which no blank separates from what follows. */
  readonly longestHan: number;
};

/** Collects names by what they mean; what came first stays. */
function collectNames(): Names {
  const meant = new Map<string, Country>();
  const add = (name: string | undefined, country: Country) => {
    const of = name === undefined ? '' : key(name);
    if (of !== '' && !meant.has(of)) meant.set(of, country);
  };
  for (const country of countries) add(country, country);
  for (const country of countries) add(alpha3[country], country);
  // UN M49, the numbers of ISO 3166-1, by the aliases of CLDR.
  for (let number = 1; number < 1000; number++) {
    const digits = String(number).padStart(3, '0');
    const [, region] = (Intl.getCanonicalLocales(`und-${digits}`)[0] ?? '').split('-');
    if (isCountry(region)) add(digits, region);
  }
  for (const language of languages) {
    const names = wordsOf(language, 'terms').country;
    for (const country of countries) add(names[country], country);
  }
  for (const [country, names] of Object.entries(countryAliases))
    for (const name of names) add(name, country as Country);
  for (const language of [...languages, ...otherLanguages]) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const country of countries) add(names.of(country), country);
    }
  }
  for (const [country, names] of Object.entries(demonyms)) {
    for (const name of wordsIn(names)) for (const form of [name, feminine(name)]) add(form, country as Country);
  }
  return {
    meant,
    longestHan: Math.max(...[...meant.keys()].map((name) => (/^\p{Script=Han}+$/u.test(name) ? name.length : 0))),
  };
}

let collected: Names | undefined;
/** Returns the names, collected for the first list: ten thousand of them, for which no start of a server should wait. */
const countryNames = (): Names => (collected ??= collectNames());

/** Articles and forms of state that stand around a name. */
const around: readonly RegExp[] = [
  /^(?:the|la|le|les|l|el|die|der) /,
  /^(?:(?:the )?(?:peoples? |people s |islamic |federal |socialist |democratic |arab )*(?:republic|kingdom|state|states|sultanate|principality|commonwealth|union) of (?:the )?)/,
  /^(?:(?:republique|royaume|etat|principaute|sultanat|emirat|union)(?: \p{L}+(?:ique|aire|ale|iste))* (?:de la |de l |des |du |de |d ))/u,
  /(?:人民|民主|联邦|伊斯兰)*(?:共和国|王国|联邦|公国)$/,
  /(?:国?籍|人)$/,
];

/** Finds the country of a whole text: as it is, or without what may stand around a name. */
function named(text: string): Country | undefined {
  const { meant } = countryNames();
  const whole = meant.get(key(text));
  if (whole) return whole;
  const folded = fold(text);
  for (const form of around) {
    const rest = folded.replace(form, '');
    if (rest !== folded && rest !== '') {
      const found = meant.get(key(rest));
      if (found) return found;
    }
  }
  return undefined;
}

/** Regions that lists write together with the country they belong to. */
const within: readonly Country[] = ['HK', 'MO', 'TW'];

/** Replaces flags by the two letters of their country. */
const withoutFlags = (text: string) =>
  text.replace(
    /[\u{1F1E6}-\u{1F1FF}]{2}/gu,
    (flag) =>
      ` ${[...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('')}; `,
  );

/**
 * Finds the country that a cell means, by its codes, its names in many languages and its usual other names, in one
 * script or several, beside a city or not. Undefined where it means none, or two. Example: `中国 China`, `Paris, France`,
 * `Hong Kong (China)`, `PRC`, `🇫🇷` → CN, FR, HK, CN, FR.
 */
export function findCountry(cell: string): Country | undefined {
  const text = withoutFlags(cell);
  const whole = named(text);
  if (whole) return whole;
  const pieces = text
    .split(
      /[()（）[\]【】/|;:,，、–—\n]|\s-\s|(?<=\p{Script=Han})\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin}[.)]?)\s*(?=\p{Script=Han})|(?<=^[A-Z]{2,3})[\s-]|[\s-](?=[A-Z]{2,3}$)/u,
    )
    .flatMap((piece) => {
      const country = named(piece);
      return country ? [{ country, isCode: /^\s*[A-Z]{2}\s*$/.test(piece) }] : [];
    });
  // States of the US have codes that countries have too.
  const isAmerican = pieces.some(({ country, isCode }) => country === 'US' && !isCode);
  let all = [...new Set(pieces.flatMap(({ country, isCode }) => (isAmerican && isCode ? [] : country)))];
  if (all.length > 1 && all.some((one) => within.includes(one))) all = all.filter((one) => one !== 'CN');
  return all.length === 1 ? all[0] : undefined;
}

/**
 * Finds the country of a cell in a column of countries: as above, or by the name that its characters begin with.
 * Example: `法国巴黎` → FR, `中国香港九龙` → HK.
 */
export function readCountry(cell: string): Country | undefined {
  const before = remembered.get(cell);
  if (before) return before;
  const country = countryOfCell(cell);
  if (country && remembered.size < mostRemembered && cell.length < 60) remembered.set(cell, country);
  return country;
}

/** A list says the same few countries thousands of times. */
const remembered = new Map<string, Country>();
const mostRemembered = 2000;

function countryOfCell(cell: string): Country | undefined {
  const whole = findCountry(cell);
  if (whole) return whole;
  const [run] = /^\p{Script=Han}{2,}/u.exec(fold(cell)) ?? [];
  if (!run) return undefined;
  const { meant, longestHan } = countryNames();
  for (let length = Math.min(longestHan, run.length); length >= 2; length--) {
    const found = meant.get(run.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
