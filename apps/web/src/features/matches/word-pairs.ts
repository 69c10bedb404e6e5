import { type Language, languages } from '@jumelage/domain/language';
import type { Reason } from './match.ts';

type Found = { readonly language: Language; readonly word: string };
/** A word of one's own text and the word of the other's that answers it. */
export type WordPair = { readonly ours: Found; readonly theirs: Found };

function readFound(value: unknown): Found | undefined {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('word' in value) ||
    !('language' in value) ||
    typeof value.word !== 'string'
  )
    return undefined;
  const language = languages.find((one) => one === value.language);
  return language && { language, word: value.word };
}

/**
 * Lists the words that answer each other in two descriptions, each pair once. Checks their shape, since the contract
 * leaves facts open.
 */
export function wordPairs(reasons: readonly Pick<Reason, 'criterion' | 'facts'>[], limit = 6): readonly WordPair[] {
  const pairs = new Map<string, WordPair>();
  for (const { criterion, facts } of reasons) {
    if (criterion !== 'text' || !Array.isArray(facts.words)) continue;
    for (const one of facts.words as readonly unknown[]) {
      if (typeof one !== 'object' || one === null || !('ours' in one) || !('theirs' in one)) continue;
      const [ours, theirs] = [readFound(one.ours), readFound(one.theirs)];
      if (ours && theirs) pairs.set(`${ours.word}\n${theirs.word}`.toLowerCase(), { ours, theirs });
    }
  }
  return [...pairs.values()].slice(0, limit);
}
