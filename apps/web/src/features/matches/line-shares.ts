/** Letters that a line of a card on a phone of 390 px surely holds; a character takes the room of two. */
const lettersInLine = 46;

const isLong = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\u{3ffff}]/u.test(letter) ? 2 : 1), 0) > lettersInLine;

/**
 * Shares the lines of a card among its sentences, so that its height is bounded: one to each, and what is left to the
 * first of those that are long.
 */
export function shareLines(sentences: readonly string[], lines: number): number[] {
  let left = lines - sentences.length;
  return sentences.map((sentence) => (left > 0 && isLong(sentence) && left-- > 0 ? 2 : 1));
}
