import type { Language } from './language.ts';
import { line } from './text.ts';

/** The longest tagline that a profile may have, in characters. */
export const mostTagline = 160;

/**
 * Picks the tagline of a text that has none: its first sentence, cut at a word where it is too long. Chinese is cut at a
 * character.
 */
export function taglineOf(text: string, language: Language): string {
  const [first] = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line(text))];
  const sentence = (first?.segment ?? '').trim().replace(/[.。]$/u, '');
  if (sentence.length <= mostTagline) return sentence;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(sentence)) {
    if (cut.length + segment.length > mostTagline - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
