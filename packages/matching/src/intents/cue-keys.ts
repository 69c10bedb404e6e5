import type { Language } from '@jumelage/domain/language';
import { foldInPlace, patternsOf } from './cue-patterns.ts';
import { findIntents } from './find-intents.ts';

/** Names the cues that a text has, and the intents that they make by themselves. */
export function cueKeys(text: string, language: Language): readonly string[] {
  const patterns = patternsOf(language);
  const folded = foldInPlace(text, language);
  const has = (pattern: RegExp) => folded.search(pattern) >= 0;
  return [
    ...findIntents(text, language).map(({ direction, kind }) => `r:${direction}:${kind}`),
    ...(['seeking', 'offering', 'foreign'] as const).filter((name) => has(patterns[name])).map((name) => `q:${name}`),
    ...patterns.kinds.flatMap(([kind, cues]) =>
      (['sought', 'offered', 'needs', 'offers'] as const)
        .filter((list) => has(cues[list]))
        .map((list) => `x:${list}:${kind}`),
    ),
  ];
}
