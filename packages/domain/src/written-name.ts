import type { Country } from './country.ts';
import { fold } from './fold.ts';
import { familyFirst, givenNames, twoFamilies } from './name-lists.ts';
import { scriptsOf, tidyName } from './participant.ts';

/** A person's name as a list writes it: in parts, whole, in one script or two. */
export type WrittenName = {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly hanzi?: string | undefined;
  readonly whole?: string | undefined;
};

/**
 * A name read into the product's parts, any of which may be empty; guessed where the order of a whole name is a matter
 * of custom.
 */
export type ReadName = {
  readonly family: string;
  readonly given: string;
  readonly hanzi: string;
  readonly isGuessed: boolean;
};

const titles =
  /^(?:m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|doctor|prof|professor|professeur|pr|me|ma[iî]tre|sir|herr|frau|sra?|dott|h\.e|mgr)(?:\.\s*|\s+)(?=\S)/iu;
const articled = /^(?:(?:monsieur|madame) )(?:le|la) (?=\S+ \S)/i;
const honorifics = /(?:先生|女士|小姐|教授|博士|总经理|经理|主任|老师|董事长|总裁|院长|處長|处长|局长|書記|书记)$/u;
const degree = /[\s,，]+(?:ph\.?\s?d|m\.?d|mba|dba|esq|msc|bsc|eng|cfa)\.?$/i;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const patronymic = /(?:ович|евич|ич|овна|евна|ична|инична)$/iu;
const particles = new Set(
  "de du des da das do dos di del della la le les van von vom zu der den ten ter el al bin ben ibn bint abu st saint d' d’ mac o".split(
    ' ',
  ),
);

/** Tells whether a word is written in capitals as family names are, `McDONALD` too; initials are none. */
function isShouted(word: string): boolean {
  const letters = word
    .replace(/^(?:Mc|Mac|O['’]|[DL]['’]|De|Le|La|Di|Du|Van)(?=\p{Lu}{2})/u, '')
    .replace(/[\p{M}'’.-]/gu, '');
  if (!/^\p{Lu}{2,}$/u.test(letters) || suffix.test(word) || /^(?:\p{Lu}\.-?)+\p{Lu}?$/u.test(word)) return false;
  // JP, MC: two consonants are initials but for the names that have none else.
  return letters.length > 2 || /[AEIOUYÀ-ÖØ-Þ]/.test(letters) || letters === 'NG' || !/^[A-Z]+$/.test(letters);
}

type Letters = Omit<ReadName, 'hanzi'>;
const sure = (family: string, given: string): Letters => ({ family, given, isGuessed: false });
const guess = (family: readonly string[], given: readonly string[]): Letters => ({
  family: family.join(' '),
  given: given.join(' '),
  isGuessed: true,
});
const isParticle = (word: string) => particles.has(word.toLowerCase());

/** Splits a name by its capitals: words in capitals are the family name, with particles in capitals. */
function shoutedOf(words: readonly string[]): { readonly family: string; readonly given: string } | undefined {
  const isFamily = words.map((word) => isShouted(word) || (isParticle(word) && word === word.toUpperCase()));
  if (!isFamily.includes(true) || !isFamily.includes(false) || !words.some(isShouted)) return undefined;
  const of = (wanted: boolean) => words.filter((_, i) => isFamily[i] === wanted).join(' ');
  return { family: of(true), given: of(false) };
}

/**
 * Reads `Boehm, Ada`: the family name stands before the comma; a particle at the end belongs to it, a name in capitals
 * has its given name beside it.
 */
function commaOf(before: string, after: string): Letters {
  const shouted = shoutedOf(before.split(' '));
  if (shouted) return sure(shouted.family, `${shouted.given} ${after}`);
  const given = after.split(' ');
  const from = given.findLastIndex((word) => !isParticle(word) || word !== word.toLowerCase()) + 1;
  return from === 0
    ? sure(before, after)
    : sure([...given.slice(from), before].join(' '), given.slice(0, from).join(' '));
}

/**
 * Reads a whole name in letters: `Boehm, Ada`, `BOEHM Ada` and one name alone are sure, `Ada van Boehm` and `Wei Zhang`
 * are a guess.
 */
function lettersOf(text: string, country: Country | undefined): Letters {
  // A dash stands for a name that is not known.
  const known = text.replace(/^[^\p{L}\p{N}]+\s|\s[^\p{L}\p{N}]+$/gu, ' ').trim();
  const [before, after, ...more] = known.split(/\s*[,，]\s*/).filter(Boolean);
  if (before && after && more.length === 0 && !suffix.test(after)) return commaOf(before, after);
  const words = known.replace(/[,，]/g, ' ').split(/\s+/).filter(Boolean);
  if (words.length <= 1) return sure(words[0] ?? '', '');
  const shouted = shoutedOf(words);
  if (shouted) return sure(shouted.family, shouted.given);
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 2 && suffix.test(last)) return sure(text, '');
  const families = country && familyFirst[country];
  if (families === 'always') return guess([first], others);
  const isFamily = (word: string) => families?.has(fold(word)) ?? false;
  // Chinese, Korean and Vietnamese people write either order: the family name is the one of the two that most bear.
  if (isFamily(first) && (!isFamily(last) || words.length === 2 || country === 'VN')) return guess([first], others);
  const isGiven = (word: string) =>
    fold(word)
      .split(' ')
      .every((part) => givenNames.has(part));
  if (patronymic.test(last) && words.length === 3) return guess([first], others);
  if ((words.length === 2 || isParticle(first)) && !isFamily(last) && isGiven(last) && !isGiven(first))
    return guess(words.slice(0, -1), [last]);
  let from = words.length - 1;
  if (suffix.test(last)) from--;
  if (
    country &&
    twoFamilies.includes(country) &&
    from > 1 &&
    !isGiven(words[from - 1] ?? '') &&
    !isParticle(words[from - 1] ?? '')
  )
    from--;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from--;
  return guess(words.slice(from), words.slice(0, from));
}

/** Strips titles, degrees and remarks in brackets from a whole name. */
function bareName(letters: string): string {
  let rest = letters
    .replace(/\s*\([^()]*\)\s*/g, ' ')
    .trim()
    .replace(articled, '')
    .replace(degree, '')
    .replace(degree, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(titles, '');
  }
  return rest.trim();
}

/** Tells whether a text is a title alone, which is no name. */
const isTitle = (text: string) => titles.test(`${text} x`) && !text.includes(' ');

/**
 * Reads a name that a list holds in parts or whole, in one script or two: characters go to the name in characters,
 * joined, letters to family and given name.
 * Parts win over a whole name, which completes them. The country tells which order is the custom.
 * Example: `张` + `伟` → hanzi 张伟; `Zhang Wei (张伟)` → Zhang, Wei, 张伟; `Sukarno` alone → family name.
 */
export function readName(
  { family = '', given = '', hanzi = '', whole = '' }: WrittenName,
  country?: Country,
): ReadName {
  const parts = tidyName({ family: family.replace(titles, ''), given: given.replace(titles, '') });
  const [own, all] = [scriptsOf(hanzi), scriptsOf(whole)];
  const characters = own.hanzi || (parts.hanzi ?? '') || all.hanzi;
  const named = [...characters].length > 3 ? characters.replace(honorifics, '') : characters;
  // Letters in the column of characters are better than none.
  const written = bareName(all.hanzi === '' ? whole : all.letters) || own.letters;
  const letters = isTitle(written) ? '' : written;
  if (parts.family !== '' && parts.given !== '') return { ...sure(parts.family, parts.given), hanzi: named };
  if (parts.family !== '' || parts.given !== '') return { ...completed(parts, letters), hanzi: named };
  // A name with characters is written in the Chinese order.
  return { ...lettersOf(letters, named !== '' && !(country && familyFirst[country]) ? 'CN' : country), hanzi: named };
}

/** Completes a part of a name with the rest of the whole name. */
function completed({ family, given }: { readonly family: string; readonly given: string }, whole: string): Letters {
  const known = family || given;
  const at = whole.toLowerCase().indexOf(known.toLowerCase());
  const rest = at < 0 ? '' : `${whole.slice(0, at)} ${whole.slice(at + known.length)}`.replace(/[\s,，]+/g, ' ').trim();
  return family === '' ? sure(rest, given) : sure(family, rest);
}
