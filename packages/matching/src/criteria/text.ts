import type { Rule } from '../direction.ts';
import { textLift } from '../text/text-index.ts';

/** The texts, compared across languages. */
export const textRule: Rule<'text'> = {
  evidence: ({ cosine }) => (cosine === undefined ? 0 : textLift(cosine)),
  facts: ({ cosine = 0 }) => ({ cosine }),
};
