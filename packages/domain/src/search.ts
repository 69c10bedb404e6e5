import { fold } from './fold.ts';

/**
 * The texts by which somebody or something is found. A person's two names are found in either order, joined or apart.
 */
export type Findable = {
  readonly name?:
    | { readonly family: string; readonly given: string; readonly hanzi?: string | null | undefined }
    | undefined;
  /** Names of an organisation, labels: each is found from any of its words on. */
  readonly texts?: readonly (string | null | undefined)[];
  /** Left out for readers who are not shown it: finding by it would confirm a guess. */
  readonly email?: string | null | undefined;
};

const han = /\p{Script=Han}/u;

/**
 * Writes both sides of a comparison alike. On a keyboard without ü, pinyin is typed with v: `lv` is `lü`, which folds
 * to `lu`. Both sides of a comparison are written so.
 */
const comparable = (text: string) => fold(text).replace(/([ln])v/g, '$1u');

/** Spellings of German and Nordic letters where a keyboard lacks them. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * Lists every form in which a text is compared, what is typed as what is named: folded, then with the German and Nordic
 * letters spelled out, then with the `yu` of passports for the ü of pinyin, where these differ. Example: `Müller` →
 * muller, mueller; `Lyu Na` → lyu na, lu na.
 */
export function searchForms(text: string): readonly string[] {
  const plain = comparable(text);
  const letters = text.normalize('NFKC').toLowerCase();
  const spelled = /[äöüåø]/.test(letters)
    ? comparable(letters.replace(/[äöüåø]/g, (letter) => spelledOut[letter] ?? letter))
    : plain;
  return [...new Set([plain, spelled, plain.replace(/([ln])yu/g, '$1u')])];
}

/**
 * Prepares a search: the function it answers tells whether something is named by what was typed. Each word must begin
 * one of its words or several of them joined (`xiaoming` and `Xiao-Ming` find Xiao Ming, `zhangwei` finds ZHANG Wei,
 * `biotech` finds Bio-Tech), stand anywhere in its Chinese characters, or be part of its address where it looks like
 * one. Text without letters and digits finds nothing.
 */
export function matcher(typed: string): (of: Findable) => boolean {
  const chunks = typed
    .normalize('NFKC')
    .split(/\s+/)
    .map(toChunk)
    .filter((chunk) => chunk.forms.length > 0);
  const joined = searchForms(typed).map((form) => form.replaceAll(' ', ''));
  if (chunks.length === 0) return () => false;
  return (of) => {
    const { starts, characters } = wordsOf(of);
    const address = of.email?.normalize('NFKC').toLowerCase() ?? '';
    const local = comparable(address.split('@')[0] ?? '').split(' ');
    const begins = (word: string) =>
      starts.some((start) => start.startsWith(word)) || (address !== '' && local.some((part) => part.startsWith(word)));
    const holds = (word: string) => (han.test(word) ? characters.some((run) => run.includes(word)) : begins(word));
    return (
      chunks.every(
        (chunk) =>
          (chunk.address !== undefined && address.includes(chunk.address)) ||
          chunk.forms.some((words) => words.every(holds)),
      ) || joined.some((word) => starts.some((start) => start.startsWith(word)))
    );
  };
}

/** Tells whether something is named by what was typed; to search many, prepare `matcher` once. */
export function matches(typed: string, of: Findable): boolean {
  return matcher(typed)(of);
}

type Chunk = { readonly forms: readonly (readonly string[])[]; readonly address: string | undefined };

function toChunk(text: string): Chunk {
  const plain = text.replace(/\p{Cf}/gu, '').toLowerCase();
  return {
    forms: searchForms(text).flatMap((form) => (form === '' ? [] : [form.split(' ')])),
    address: /[\p{L}\p{N}][@.]|@[\p{L}\p{N}]/u.test(plain) ? plain.replace(/mailto:|[,;<>"]+/g, '') : undefined,
  };
}

/** Lists every text that a typed word may begin, and every run of characters that may hold one. */
function wordsOf({ name, texts = [] }: Findable): {
  readonly starts: readonly string[];
  readonly characters: readonly string[];
} {
  const orders = name ? [`${name.family} ${name.given}`, `${name.given} ${name.family}`, name.hanzi] : [];
  const starts: string[] = [];
  const characters: string[] = [];
  for (const text of [...orders, ...texts]) {
    if (!text) continue;
    const forms = searchForms(text).map((form) => form.split(' '));
    for (const words of forms) for (let i = 0; i < words.length; i++) starts.push(words.slice(i).join(''));
    if (han.test(text)) for (const words of forms.slice(0, 1)) characters.push(words.join(''));
  }
  return { starts, characters };
}
