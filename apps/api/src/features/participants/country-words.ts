import { type Country, countries } from '@jumelage/domain/country';
import { countryAliases } from '@jumelage/domain/country-aliases';
import { alpha3 } from '@jumelage/domain/country-alpha3';
import { fold } from '@jumelage/domain/fold';
import { languages } from '@jumelage/domain/language';
import { wordsOf } from '@jumelage/i18n/all-words';

/** Languages whose names of countries lists may hold besides the product's own: neighbours', partners', and both Chinese scripts. */
const otherLanguages = ['zh-Hant-TW', 'zh-Hant-HK', 'de', 'es', 'it', 'pt', 'nl', 'ja', 'ko', 'ru', 'ar', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'el', 'vi'];

const key = (text: string) => fold(text).replaceAll(' ', '');

/** Names by what they mean; what came first stays. */
const meant = new Map<string, Country>();
{
  const add = (name: string | undefined, country: Country) => {
    const of = name === undefined ? '' : key(name);
    if (of !== '' && !meant.has(of)) meant.set(of, country);
  };
  for (const country of countries) add(country, country);
  for (const country of countries) add(alpha3[country], country);
  for (const language of languages) {
    const names = wordsOf(language, 'terms').country;
    for (const country of countries) add(names[country], country);
  }
  for (const [country, names] of Object.entries(countryAliases)) for (const name of names) add(name, country as Country);
  for (const language of [...languages, ...otherLanguages]) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const country of countries) add(names.of(country), country);
    }
  }
}

/** Articles and forms of state that stand around a name. */
const around: readonly RegExp[] = [
  /^(?:the|la|le|les|l|el|die|der) /,
  /^(?:(?:the )?(?:peoples? |people s |islamic |federal |socialist |democratic |arab )*(?:republic|kingdom|state|states|sultanate|principality|commonwealth|union) of (?:the )?)/,
  /^(?:(?:republique|royaume|etat|principaute|sultanat|emirat|union)(?: \p{L}+(?:ique|aire|ale|iste))* (?:de la |de l |des |du |de |d ))/u,
  /(?:人民|民主|联邦|伊斯兰)*(?:共和国|王国|联邦|公国)$/,
];

/** What a whole text means: as it is, or without what may stand around a name. */
function named(text: string): Country | undefined {
  const whole = meant.get(key(text));
  if (whole) return whole;
  const folded = fold(text);
  for (const form of around) {
    const rest = folded.replace(form, '');
    if (rest !== folded && rest !== '') {
      const found = meant.get(rest.replaceAll(' ', ''));
      if (found) return found;
    }
  }
  return undefined;
}

/** Regions that lists write together with the country they belong to. */
const within: readonly Country[] = ['HK', 'MO', 'TW'];

/** A flag is the two letters of its country. */
const withoutFlags = (text: string) =>
  text.replace(
    /[\u{1F1E6}-\u{1F1FF}]{2}/gu,
    (flag) => ` ${[...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('')}; `,
  );

/**
 * Finds the country that a cell means, by its codes, its names in many languages and its usual other names, in one script or several, beside a city or not.
 * Undefined where it means none, or two. Example: `中国 China`, `Paris, France`, `Hong Kong (China)`, `PRC`, `🇫🇷` → CN, FR, HK, CN, FR.
 */
export function findCountry(cell: string): Country | undefined {
  const text = withoutFlags(cell);
  const whole = named(text);
  if (whole) return whole;
  const pieces = text
    .split(
      /[()（）[\]【】/|;:,，、–—\n]|\s-\s|(?<=\p{Script=Han})\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin}[.)]?)\s*(?=\p{Script=Han})|(?<=^[A-Z]{2,3})[\s-]|[\s-](?=[A-Z]{2,3}$)/u,
    )
    .flatMap((piece) => named(piece) ?? []);
  let all = [...new Set(pieces)];
  if (all.length > 1 && all.some((one) => within.includes(one))) all = all.filter((one) => one !== 'CN');
  return all.length === 1 ? all[0] : undefined;
}
