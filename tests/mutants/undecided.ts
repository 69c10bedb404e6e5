/**
 * Guards whose loss the matrix does not see yet, and of which nobody has decided whether they are needless. The run
 * counts them apart, and fails on any that is not here: the list may only shrink. Named as `Point.key` of `scan.ts`.
 */
export const undecided: ReadonlySet<string> = new Set([]);
