import { fold } from '@jumelage/domain/fold';
import { languages, type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import { wordsOf } from '@jumelage/i18n/all-words';
import { languageAliases } from './closed-aliases.ts';
import { findCountry } from './country-words.ts';
import { wordsIn } from './heading-words.ts';

const key = (text: string) => fold(text).replaceAll(' ', '');

/** Languages whose names of languages lists may hold besides the product's own and each its own. */
const otherLanguages = ['zh-Hant-TW', 'de', 'es', 'it', 'pt', 'nl'];

const languageWords = new Map<string, SpokenLanguage>();
for (const spoken of spokenLanguages) {
  const names = [...languages, ...otherLanguages, spoken].map(
    (language) => new Intl.DisplayNames(language, { type: 'language' }).of(spoken) ?? spoken,
  );
  const labels = languages.map((language) => wordsOf(language, 'terms').language[spoken]);
  for (const word of [spoken, ...names, ...labels, ...wordsIn(languageAliases[spoken])])
    if (!languageWords.has(key(word))) languageWords.set(key(word), spoken);
}

/** Words around a language that say how well, or join two: they change nothing. */
const remarks = new Set(
  wordsIn(`et | and | und | y | e | ou | or | plus | also | aussi | courant | courante | couramment | fluent | fluently | natif | native | maternelle | langue | language
    langues | languages | mother | tongue | bilingual | bilingue | trilingual | trilingue | notion | notions | basic | basics | beginner | intermediate | advanced
    intermediaire | avance | debutant | professional | professionnel | professionnelle | working | knowledge | proficiency | proficient | good | bon | bonne | niveau
    level | spoken | written | lu | parle | ecrit | conversational | business | technique | scolaire | speaker | un | une | peu | a | little | bit | some | tres | very
    excellent | excellente | correct | moyen | moyenne | base | de | du | d | of | in | en | la | le | les | l | the | i | speak | je | parle | first | second | a1 | a2 | b1 | b2
    c1 | c2 | hsk | yes | oui | limited | limite | elementary | full | can`),
);
const hanAsides =
  /(?:非常|比较|流利|熟练|精通|母语|良好|一般|基础|双语|三语|口语|商务|均可|都可以|都可|简体|繁体|语言|专业|[一二三四五六七八九]级|初级|中级|高级|、|和|与|及|或|会|能|说|懂)/g;

/** Reads the languages of a run of characters: 中英法, 中英双语, 法语和英语. */
function hanLanguages(run: string): (SpokenLanguage | undefined)[] {
  const left = run.replace(hanAsides, ' ').trim();
  return left
    .split(' ')
    .filter(Boolean)
    .flatMap((word): (SpokenLanguage | undefined)[] => {
      const whole = languageWords.get(key(word));
      if (whole) return [whole];
      const single = [...word.replace(/[文语話话]+$/u, '')].map((character) => languageWords.get(character));
      return single.includes(undefined) ? [undefined] : single;
    });
}

/** Tells whether a code may be a word of a sentence too: `notions de français`, `lu en anglais`. */
const isSmallWord = (word: string) => /^[a-z]{2}$/.test(word);

/**
 * Reads a word of letters: a language, two that a hyphen joins, one with its region; nothing where it does not count;
 * undefined for each part that is not understood.
 */
function ofWord(word: string, isAmongWords: boolean): (SpokenLanguage | undefined)[] {
  const plain = word.replace(/^[.\-–—"']+|[.\-–—"']+$/g, '');
  if (plain === '' || /^\p{L}$/u.test(plain) || /^(?:q=)?[\d.,%]+$/.test(plain)) return [];
  const whole = isAmongWords && isSmallWord(plain) && remarks.has(plain) ? undefined : languageWords.get(key(plain));
  if (whole) return [whole];
  if (remarks.has(key(plain)) || /^hsk\d$/i.test(plain)) return [];
  const parts = plain.split(/[-–—_]/);
  if (parts.length > 1) {
    const first = languageWords.get(key(parts[0] ?? ''));
    const isRegion =
      parts.length <= 3 &&
      first !== undefined &&
      /^[A-Za-z]{2,3}$/.test(parts[0] ?? '') &&
      /^(?:[A-Za-z]{2}|[A-Za-z]{4}|\d{3})$/.test(parts[1] ?? '');
    // zh-CN names a region, FR-EN another language.
    if (isRegion && !(spokenLanguages as readonly string[]).includes((parts[1] ?? '').toLowerCase())) return [first];
    return parts.flatMap((part) => ofWord(part, false));
  }
  return [undefined];
}

/**
 * Reads the languages of a cell, each once, in their order, and whether all of it was understood. Tags of regions,
 * levels and words that join fall away.
 * Example: `français (courant) et anglais B2; zh-CN` → fr, en, zh.
 */
export function readLanguages(cell: string): {
  readonly spoken: readonly SpokenLanguage[];
  readonly isUnderstood: boolean;
} {
  const found: (SpokenLanguage | undefined)[] = [];
  const add = (piece: string) => {
    const whole = languageWords.get(key(piece));
    if (whole) return void found.push(whole);
    const words = piece
      .split(/\s+|(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Han})/u)
      .filter(Boolean);
    const isAmongWords = words.some((word) => word.length > 3);
    for (const word of words)
      found.push(...(/\p{Script=Han}/u.test(word) ? hanLanguages(word) : ofWord(word, isAmongWords)));
  };
  // Which country's: Portugais (Brésil).
  const text = cell.replace(/[(（]([^()（）]*)[)）]/g, (bracket, inside: string) =>
    languageWords.has(key(inside)) || !findCountry(inside) ? bracket : ' ',
  );
  for (const piece of text.split(/[,;，；、/|+&\n•·┋:：()（）[\]]+/)) if (piece.trim() !== '') add(piece.trim());
  const spoken = [...new Set(found.filter((language) => language !== undefined))];
  return { spoken, isUnderstood: !found.includes(undefined) && (spoken.length > 0 || cell.trim() === '') };
}
