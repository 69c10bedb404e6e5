import { seededNumbers } from './congestion.ts';

/**
 * The source of an example: a yes, a no to somebody who was shown, or a pair drawn at random among those never shown.
 */
export type ExampleSource = 'accept' | 'decline' | 'unshown';

/** One direction: the evidence of every criterion in their order, and what became of it. */
export type Example = {
  readonly x: Float64Array;
  readonly source: ExampleSource;
  readonly weight?: number | undefined;
};

/** A decision of one about another, and its instant in milliseconds. */
export type Decision = { readonly wisher: string; readonly candidate: string; readonly at: number };

/**
 * Random unshown pairs for each accept: without them a ranking learns only from what it showed itself, and is ruined.
 */
export const unshownPerAccept = 10;

/** Splits off the newest fifth of the accepts, at least one, for validation; the rest is learned from. */
export function splitNewest(accepts: readonly Decision[]): {
  readonly older: readonly Decision[];
  readonly newest: readonly Decision[];
} {
  const inOrder = [...accepts].sort((a, b) => a.at - b.at);
  const cut = inOrder.length - Math.ceil(inOrder.length / 5);
  return { older: inOrder.slice(0, cut), newest: inOrder.slice(cut) };
}

export type Sampling = {
  readonly accepts: readonly Decision[];
  readonly declines: readonly Decision[];
  /** Everybody who may be suggested to the wisher and never was. */
  readonly unshown: (wisher: string) => readonly string[];
  /** Undefined for pairs that are kept apart. */
  readonly evidence: (wisher: string, candidate: string) => Float64Array | undefined;
  readonly seed: number;
};

/**
 * Draws examples to learn from: the accepts, for each of them ten different random ones of those the wisher was never
 * shown (all, where there are fewer), and the declines. Candidates that the wisher decided about are
 * not drawn; the seed fixes the draw.
 */
export function sampleExamples({ accepts, declines, unshown, evidence, seed }: Sampling): readonly Example[] {
  const next = seededNumbers(seed);
  const decided = new Set(
    [...accepts, ...declines].map(({ wisher, candidate }) => JSON.stringify([wisher, candidate])),
  );
  const toExample = (source: ExampleSource, wisher: string, candidate: string): readonly Example[] => {
    const x = evidence(wisher, candidate);
    return x ? [{ x, source }] : [];
  };
  function draw(wisher: string): readonly string[] {
    const left = unshown(wisher).filter((id) => !decided.has(JSON.stringify([wisher, id])));
    const count = Math.min(unshownPerAccept, left.length);
    for (let i = 0; i < count; i++) {
      const j = i + Math.floor(next() * (left.length - i));
      const held = left[i] ?? '';
      left[i] = left[j] ?? '';
      left[j] = held;
    }
    return left.slice(0, count);
  }
  return [
    ...accepts.flatMap(({ wisher, candidate }) => [
      ...toExample('accept', wisher, candidate),
      ...draw(wisher).flatMap((id) => toExample('unshown', wisher, id)),
    ]),
    ...declines.flatMap(({ wisher, candidate }) => toExample('decline', wisher, candidate)),
  ];
}
