/**
 * Texts of a seed that tell where they belong. `public` is what anybody may read of an open event or a published
 * profile;
 * `private` is everything else: names of people, addresses, what they wrote to each other.
 */
export type MarkKind = 'public' | 'private';

export type Marks = {
  readonly world: string;
  /** A text that no other row has. */
  readonly next: (kind?: MarkKind) => string;
  /** Goes on at a round number: one more text before it does not move the texts after it. */
  readonly leap: () => void;
};

const letters: Readonly<Record<MarkKind, string>> = { public: 'o', private: 'p' };

/** Makes texts such as `zqap12z`: the world, the kind, a number. They are a word to any search and to any sheet. */
export function marksOf(world: string): Marks {
  let count = 0;
  return {
    world,
    next: (kind = 'private') => `zq${world}${letters[kind]}${++count}z`,
    leap: () => {
      count = Math.ceil(count / 50) * 50;
    },
  };
}

/** Lists the texts of other worlds in an answer; without `public`, those that anybody may read are left out. */
export function foreignMarks(
  text: string,
  own: readonly string[],
  kinds: readonly MarkKind[] = ['public', 'private'],
): string[] {
  const found = text.toLowerCase().match(/zq[a-z][op]\d+z/g) ?? [];
  return [...new Set(found)].filter(
    (mark) => !own.includes(mark.charAt(2)) && kinds.some((kind) => letters[kind] === mark.charAt(3)),
  );
}

/** Tells whether a stored value holds a text of a world. */
export const hasMark = (text: string): boolean => /zq[a-z][op]\d+z/i.test(text);
