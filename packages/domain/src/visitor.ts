/** Characters of the sentence in which a visitor tells a project. */
export const visitorTextLength = { min: 8, max: 500 } as const;

/** Matches that a visitor is shown. */
export const visitorMatches = 3;
