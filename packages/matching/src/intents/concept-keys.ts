import type { Language } from '@jumelage/domain/language';
import { conceptsIn } from './concepts.ts';
import { sentencesIn } from './pieces.ts';

/** A concept says something about the next few behind it; what stands farther off is of another thought. */
const nearby = 4;

/** Names the concepts of a text, and those that stand near each other in a sentence, in their order. */
export function conceptKeys(
  text: string,
  language: Language,
): { readonly alone: readonly string[]; readonly inOrder: readonly string[] } {
  const sentences = sentencesIn(text).map((sentence) => conceptsIn(sentence.text, language));
  return {
    alone: sentences.flat().map((concept) => `k:${concept}`),
    inOrder: sentences.flatMap((concepts) =>
      concepts.flatMap((first, at) =>
        concepts
          .slice(at + 1, at + 1 + nearby)
          .filter((second) => second !== first)
          .map((second) => `k:${first}>${second}`),
      ),
    ),
  };
}
