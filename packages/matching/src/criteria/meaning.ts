import type { Rule } from '../direction.ts';
import type { Prepared } from '../prepared.ts';

/**
 * The cosine of two texts that do not match in common embedding models, the spread of those that do, and how far
 * evidence goes.
 */
const usualCosine = 0.35;
const spread = 0.12;
export const mostMeaning = 3;

/** Returns the dot product of two unit vectors; undefined where one is missing or they come from different models. */
function meaningCosine(a: Prepared, b: Prepared): number | undefined {
  const [ours, theirs] = [a.profile.embedding, b.profile.embedding];
  if (!ours || !theirs || ours.length !== theirs.length) return undefined;
  let sum = 0;
  for (let i = 0; i < ours.length; i++) sum += (ours[i] ?? 0) * (theirs[i] ?? 0);
  return sum;
}

/** Returns the evidence of a cosine between two embeddings: linear around what is usual, clipped. */
export function meaningLift(cosine: number): number {
  return Math.max(-mostMeaning, Math.min(mostMeaning, (cosine - usualCosine) / spread));
}

/** The meaning of the texts, where an embedding model is at hand; without one it says nothing. */
export const meaningRule: Rule<'meaning'> = {
  evidence({ wisher, candidate }) {
    const cosine = meaningCosine(wisher, candidate);
    return cosine === undefined ? 0 : meaningLift(cosine);
  },
  facts: ({ wisher, candidate }) => ({ cosine: meaningCosine(wisher, candidate) ?? 0 }),
};
