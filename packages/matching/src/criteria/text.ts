import { bySide, type Rule } from '../direction.ts';
import { matchedWords, textLift } from '../text/stand-in.ts';

const shownWords = 5;

/** The texts, compared across languages. */
export const textRule: Rule<'text'> = {
  evidence: ({ cosine }) => (cosine === undefined ? 0 : textLift(cosine)),
  facts({ wisher, candidate, cosine = 0 }, side) {
    const { ours, theirs } = bySide(side, wisher.profile.texts, candidate.profile.texts);
    return { words: matchedWords(ours, theirs, shownWords), cosine };
  },
};
