import type { Language } from '@jumelage/domain/language';

/** A word of a text: as it stands, where it stands, and folded for comparing. */
export type Word = { readonly raw: string; readonly start: number; readonly end: number; readonly folded: string };

/** Lowers case, full width to half, without accents. Example: "Électrolyse" → "electrolyse". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/**
 * Takes off the plural of a folded French or English word, nothing else. Example: "batteries" → "battery" in English,
 * "batterie" in French.
 */
export function singular(folded: string, language: Language): string {
  if (folded.length < 4) return folded;
  if (language === 'en') {
    if (folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
    return folded.endsWith('s') && !/(?:ss|us|is)$/.test(folded) ? folded.slice(0, -1) : folded;
  }
  return /[sx]$/.test(folded) ? folded.slice(0, -1) : folded;
}

/** Returns the words in Latin script of a text, folded and in the singular; Chinese characters part them. */
export function latinWords(text: string, language: Language): readonly Word[] {
  return [...text.matchAll(/[\p{Script=Latin}\p{N}\p{M}]+/gu)].map((match) => {
    const raw = match[0];
    return { raw, start: match.index, end: match.index + raw.length, folded: singular(fold(raw), language) };
  });
}
