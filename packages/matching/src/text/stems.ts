import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { fold } from './words.ts';

/** Remembers stems, which are asked for again and again; the words of a language are few. */
function remembered(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = stem(word);
    if (known.size > 50_000) known.clear();
    known.set(word, found);
    return found;
  };
}

/** The stem of a folded English word (Snowball). */
export const stemEnglish = remembered(englishStem);
/** The folded stem of a French word with its accents (Snowball). */
export const stemFrench = remembered((word) => fold(frenchStem(word.toLowerCase())));

/** Endings that French words of the learned sort change on their way into English, longest first. */
const endings: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['ologique', 'ological'],
  ['iques', 'ic'],
  ['ique', 'ic'],
  ['aires', 'ary'],
  ['aire', 'ary'],
  ['euses', 'ous'],
  ['euse', 'ous'],
  ['eux', 'ous'],
  ['ites', 'ity'],
  ['ite', 'ity'],
  ['teurs', 'tor'],
  ['teur', 'tor'],
  ['trices', 'tor'],
  ['trice', 'tor'],
  ['eurs', 'or'],
  ['eur', 'or'],
  ['ives', 'ive'],
  ['ifs', 'ive'],
  ['if', 'ive'],
  ['elles', 'al'],
  ['elle', 'al'],
  ['els', 'al'],
  ['el', 'al'],
  ['ees', 'ed'],
  ['ee', 'ed'],
  ['iser', 'ize'],
  ['ies', 'y'],
  ['ie', 'y'],
  ['isme', 'ism'],
  ['iste', 'ist'],
  ['er', ''],
  ['es', ''],
  ['e', ''],
];

/**
 * Returns the English stem that a folded French word may be a cousin of. Example: "electrochimique" → the stem of
 * "electrochimic".
 */
export function cousinStem(folded: string): string {
  for (const [french, english] of endings) {
    if (folded.length > french.length + 2 && folded.endsWith(french))
      return stemEnglish(folded.slice(0, -french.length) + english);
  }
  return stemEnglish(folded);
}
