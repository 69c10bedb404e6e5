/** Languages of the two sides of a meeting: of everybody on each side, so that a colleague counts with their own. */
export type Sides = readonly [readonly string[], readonly string[]];

export type Needs = {
  /** Interpreters who can serve the meetings of each class; none where nobody can. */
  readonly needs: readonly (readonly number[])[];
  /** Class of each meeting, −1 where it needs no interpreter. */
  readonly classOf: readonly number[];
};

/** Tells whether somebody on one side shares a language with somebody on the other. */
export function understandEachOther([one, other]: Sides): boolean {
  return one.some((language) => other.includes(language));
}

/**
 * Tells whether an interpreter can serve a meeting: they speak a language of somebody on each side, two different ones,
 * as they turn one into the other. Example: who speaks French, English and Chinese serves a side that speaks French and
 * English and one that speaks Chinese.
 */
export function canInterpret(spoken: readonly string[], [one, other]: Sides): boolean {
  const ofOne = spoken.filter((language) => one.includes(language));
  const ofOther = spoken.filter((language) => other.includes(language));
  return ofOne.some((language) => ofOther.some((another) => another !== language));
}

/**
 * Sorts meetings into classes that the same interpreters can serve, from what each interpreter speaks and the sides of
 * each meeting (undefined where it needs nobody).
 */
export function needsOf(interpreters: readonly (readonly string[])[], meetings: readonly (Sides | undefined)[]): Needs {
  const classes = new Map<string, number>();
  const needs: number[][] = [];
  const classOf = meetings.map((sides) => {
    if (sides === undefined) return -1;
    const fitting = interpreters.flatMap((spoken, index) => (canInterpret(spoken, sides) ? [index] : []));
    const key = fitting.join();
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, needs.length);
    return needs.push(fitting) - 1;
  });
  return { needs, classOf };
}
