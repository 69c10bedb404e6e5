import { languages } from '@jumelage/domain/language';
import type { BaseRates } from '../base-rates.ts';
import { bySide, type Direction, type Rule } from '../direction.ts';
import type { Prepared } from '../prepared.ts';
import type { FoundWord } from '../reason.ts';
import { isTopicId } from '../text/taxonomy.ts';
import type { Channel } from '../text/vectorise.ts';

/** The cosine of two texts that do not match, typically, and what keeps the logarithm finite: set by hand, to be fitted. */
const usualCosine = 0.1;
const floor = 0.05;

/** Concepts say more than the words of one language, where both can be compared. */
const weightOfConcepts = 0.6;

const shownWords = 5;

type Shared = { readonly key: string; readonly channel: Channel; readonly wisher: FoundWord; readonly candidate: FoundWord; readonly product: number };

function sharedFeatures(a: Prepared, b: Prepared, channel: Channel, rates: BaseRates): Shared[] {
  const shared: Shared[] = [];
  for (const [key, ours] of a.text[channel]) {
    const theirs = b.text[channel].get(key);
    if (!theirs) continue;
    const product = ours.weight * theirs.weight * rates.rarity(channel, key) ** 2;
    shared.push({ key, channel, wisher: ours.found, candidate: theirs.found, product });
  }
  return shared;
}

/** The cosine over some channels; undefined when one side has nothing in them. */
function cosineOver(used: readonly Channel[], { wisher, candidate, rates }: Direction): number | undefined {
  let [dot, a, b] = [0, 0, 0];
  for (const channel of used) {
    a += rates.squaredLength(wisher, channel);
    b += rates.squaredLength(candidate, channel);
    for (const [key, ours] of wisher.text[channel]) {
      const theirs = candidate.text[channel].get(key);
      if (theirs) dot += ours.weight * theirs.weight * rates.rarity(channel, key) ** 2;
    }
  }
  return a === 0 || b === 0 ? undefined : Math.min(1, dot / Math.sqrt(a * b));
}

/** How alike two texts are, 0 to 1; undefined when they cannot be compared: no concept, no token and no language in common. */
function cosine(direction: Direction): number | undefined {
  const { wisher, candidate } = direction;
  const common = languages.filter((language) => wisher.text[language].size > 0 && candidate.text[language].size > 0);
  const across = cosineOver(['concept', 'token'], direction);
  const within = common.length > 0 ? cosineOver(common, direction) : undefined;
  if (across === undefined || within === undefined) return across ?? within;
  return weightOfConcepts * across + (1 - weightOfConcepts) * within;
}

/** The texts, across languages by the concepts and tokens found in them, within one by its words: a cosine weighted by rarity. */
export const textRule: Rule<'text'> = {
  evidence(direction) {
    const similarity = cosine(direction);
    return similarity === undefined ? 0 : Math.log((similarity + floor) / (usualCosine + floor));
  },
  facts(direction, side) {
    const { wisher, candidate, rates } = direction;
    const shared = (['concept', 'token', ...languages] as const).flatMap((channel) => sharedFeatures(wisher, candidate, channel, rates));
    const seen = new Set<string>();
    const words = shared
      .sort((a, b) => b.product - a.product || (a.key < b.key ? -1 : 1))
      .filter(({ wisher: a, candidate: b }) => {
        const spots = [`wisher ${a.language} ${a.word.toLowerCase()}`, `candidate ${b.language} ${b.word.toLowerCase()}`];
        const isNew = !spots.some((spot) => seen.has(spot));
        for (const spot of spots) seen.add(spot);
        return isNew;
      })
      .slice(0, shownWords)
      .map((feature) => ({
        ...bySide(side, feature.wisher, feature.candidate),
        topic: feature.channel === 'concept' && isTopicId(feature.key) ? feature.key : null,
      }));
    return { words, cosine: cosine(direction) ?? 0 };
  },
};
