import { createHash } from 'node:crypto';
import type { Trilingual } from '@jumelage/domain/language';
import { keepRecent } from '@jumelage/domain/recent';
import { type MatchedWords, matchedWords, shownWords } from '@jumelage/matching/text/matched-words';

/**
 * A cache of results: a list shows the same pairs again and again. Keys are digests, which are shorter than the texts.
 */
const remembered = new Map<string, readonly MatchedWords[]>();
const rememberedPairs = 2000;

/** Finds the words of two texts that answer each other, as many as are shown. */
export function wordsOf(ours: Trilingual<string>, theirs: Trilingual<string>): readonly MatchedWords[] {
  const key = createHash('sha256')
    .update(JSON.stringify([ours, theirs]))
    .digest('base64');
  const known = remembered.get(key) ?? matchedWords(ours, theirs, shownWords);
  keepRecent(remembered, [key, known], rememberedPairs);
  return known;
}
