import { chinese, compared, letters, marks } from './collation-table.ts';

const symbols = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Writes a number in so many symbols: equal lengths compare as numbers do. */
function written(n: number, width: number): string {
  let text = '';
  for (let i = 0; i < width; i++) {
    text = symbols[n % symbols.length] + text;
    n = Math.floor(n / symbols.length);
  }
  return text;
}

/** Kinds of characters, in their order: what comes first in a weight tells its kind, so that widths may differ. */
const kinds = { lettersFrom: 0, others: 40, chineseFrom: 41, rareChinese: 61 } as const;
const perFirst = { letter: symbols.length, chinese: symbols.length ** 2 };

/** Of a letter, its weight among letters and what place it has among the forms of one. */
const letterWeights = new Map<string, { readonly primary: string; readonly form: number }>();
for (const [n, group] of letters.split('\t').entries()) {
  const primary = written(kinds.lettersFrom + Math.floor(n / perFirst.letter), 1) + written(n % perFirst.letter, 1);
  for (const [form, character] of [...group].entries()) letterWeights.set(character, { primary, form });
}
const chineseWeights = new Map<string, string>();
for (const [n, character] of [...chinese].entries()) {
  chineseWeights.set(
    character,
    written(kinds.chineseFrom + Math.floor(n / perFirst.chinese), 1) + written(n % perFirst.chinese, 2),
  );
}
/** Nothing, then the accents. */
const markWeights = new Map(
  [...marks].map((mark, n) => [mark, written(Math.floor(n / 60) + 1, 1) + written(n % 60, 1)] as const),
);

function otherWeight(character: string): string {
  const kind = /\p{Script=Han}/u.test(character) ? kinds.rareChinese : kinds.others;
  return written(kind, 1) + written(character.codePointAt(0) ?? 0, 4);
}

/**
 * Holds the place of an accent or a form where there is none: below every weight, so that what follows a shorter text
 * is left out.
 */
const none = '.';
/** Ends a level: below everything that a level holds. */
const end = '!';

/** Yields the canonical parts of a text, one character each, but for Korean syllables, which are ordered whole. */
function* partsOf(text: string): Generator<string> {
  for (const character of text.normalize('NFKC')) {
    const parts = /\p{Script=Hangul}/u.test(character) ? character : character.normalize('NFD');
    for (const part of parts) yield* compared[part] ?? part;
  }
}

/**
 * Makes the key by which a text is ordered, in ASCII: comparing two keys byte by byte orders their texts as
 * dictionaries do, on every engine alike. Letters,
 * Latin as in French and Chinese by pinyin behind all others, count first, then accents, then capitals (the levels of
 * the Unicode Collation Algorithm,
 * weights from CLDR). Example: `Émile` comes between `Emil` and `Evrard`.
 */
export function sortKey(text: string): string {
  let primary = '';
  let secondary = '';
  let tertiary = '';
  for (const part of partsOf(text)) {
    const mark = markWeights.get(part);
    if (mark !== undefined) {
      secondary += mark;
      continue;
    }
    if (/[\p{M}\p{C}]/u.test(part)) continue;
    const letter = letterWeights.get(part);
    primary += letter?.primary ?? chineseWeights.get(part) ?? otherWeight(part);
    secondary += none;
    tertiary += letter?.form ? written(letter.form, 1) : none;
  }
  return [primary, secondary, tertiary].map((level) => level.replace(/\.+$/, '') + end).join('');
}

/** Makes the key by which people are ordered: by family name, then given name; who has one name alone, by that. */
export function personSortKey({
  family,
  given,
  hanzi,
}: {
  readonly family: string;
  readonly given: string;
  readonly hanzi?: string | null | undefined;
}): string {
  if (family.trim() !== '') return sortKey(family) + sortKey(given);
  return sortKey(given.trim() === '' ? (hanzi ?? '') : given);
}

/** Makes the key by which organisations are ordered: by their Latin name, else the Chinese one. */
export function organisationSortKey({
  nameLatin,
  nameHanzi,
}: {
  readonly nameLatin: string;
  readonly nameHanzi?: string | null | undefined;
}): string {
  return sortKey(nameLatin.trim() === '' ? (nameHanzi ?? '') : nameLatin);
}

/** The key of what has no name to be ordered by: behind every name. */
export const namelessSortKey = '~';

/** Orders things by a key, without changing the list. */
export function inOrderOf<One>(all: readonly One[], keyOf: (one: One) => string): One[] {
  const keyed = all.map((one) => ({ one, key: keyOf(one) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}
