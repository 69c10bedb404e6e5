import { type Language, languages, type Trilingual } from '@jumelage/domain/language';
import type { CooperationDirection } from '@jumelage/domain/organisation';
import { intentsOf } from '../intents/intents-of.ts';
import { isGeneric } from './generic-words.ts';
import { isPlaceOrNumber } from './place-and-number-words.ts';
import { rememberedUnits } from './units.ts';

/** A sentence as it stands in a text, and the language of that text. */
export type Passage = { readonly language: Language; readonly text: string };

/** Two sentences that answer each other; `likeness` is 0 (nothing in common) to 1, and more where a need meets an offer. */
export type MatchedPassages = { readonly ours: Passage; readonly theirs: Passage; readonly likeness: number };

/** Below this two sentences have a word in common and nothing to say to each other. */
const least = 0.12;

/** The share that a need in one sentence adds where the other one offers it. */
const answered = 0.25;

/** The factor by which a word says less that any company could write. */
const genericShare = 0.25;

type Sentence = Passage & { readonly features: ReadonlyMap<string, Weight>; readonly intents: ReadonlySet<string> };

/** The share of a word in what its sentence says, and in its length: one that any company could write adds to the length. */
type Weight = { readonly says: number; readonly fills: number };

const segmenters: Partial<Record<Language, Intl.Segmenter>> = {};

/** Splits a text into sentences by the rules of Unicode for its language. */
export function sentencesOf(text: string, language: Language): readonly string[] {
  segmenters[language] ??= new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenters[language].segment(text)]
    .flatMap(({ segment }) => segment.split(/(?<=[；;])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function readSentence(text: string, language: Language): Sentence {
  const features = new Map<string, Weight>();
  for (const unit of rememberedUnits(text, language)) {
    if (isPlaceOrNumber(unit.word, language)) continue;
    const says = unit.features.some(({ key }) => isGeneric(key)) ? genericShare : 1;
    for (const { key, weight } of unit.features) {
      if (weight <= (features.get(key)?.fills ?? 0)) continue;
      features.set(key, { says: weight * says, fills: weight });
    }
  }
  const intents = new Set(intentsOf(text, language).map(({ direction, kind }) => `${direction}:${kind}`));
  return { text, language, features, intents };
}

/** Lists the sentences of a text in each of its languages. */
const sentencesIn = (texts: Trilingual<string>): readonly Sentence[] =>
  languages.flatMap((language) =>
    sentencesOf(texts[language] ?? '', language).map((text) => readSentence(text, language)),
  );

/** Weighs each feature by how rare it is among sentences, by language: what all sentences of a text say tells none apart. */
function raritiesOf(sentences: readonly Sentence[]): (sentence: Sentence) => ReadonlyMap<string, Weight> {
  const counts = new Map<string, number>();
  const totals: Partial<Record<Language, number>> = {};
  for (const { language, features } of sentences) {
    totals[language] = (totals[language] ?? 0) + 1;
    for (const key of features.keys()) counts.set(`${language} ${key}`, (counts.get(`${language} ${key}`) ?? 0) + 1);
  }
  return ({ language, features }) =>
    new Map(
      [...features].map(([key, { says, fills }]) => {
        const rarity = Math.log(1 + ((totals[language] ?? 0) + 1) / (counts.get(`${language} ${key}`) ?? 1));
        return [key, { says: says * rarity, fills: fills * rarity }];
      }),
    );
}

const lengthOf = (vector: ReadonlyMap<string, Weight>) => Math.hypot(...[...vector.values()].map(({ fills }) => fills));

function cosineOf(a: ReadonlyMap<string, Weight>, b: ReadonlyMap<string, Weight>): number {
  let sum = 0;
  for (const [key, { says }] of a) sum += says * (b.get(key)?.says ?? 0);
  return sum === 0 ? 0 : sum / (lengthOf(a) * lengthOf(b));
}

const other: Readonly<Record<CooperationDirection, CooperationDirection>> = { need: 'offer', offer: 'need' };

/** Tells whether one sentence offers what the other one needs. */
function isAnswer(ours: Sentence, theirs: Sentence): boolean {
  return [...ours.intents].some((intent) => {
    const [direction = 'need', kind] = intent.split(':') as [CooperationDirection, string];
    return theirs.intents.has(`${other[direction]}:${kind}`);
  });
}

/**
 * Finds the sentences of two texts that answer each other, the closest pair first, each sentence once. Closeness is the
 * cosine of what they say in the space that the languages share, rare words weighing more, and more where one
 * offers what the other needs.
 */
export function matchedPassages(
  ours: Trilingual<string>,
  theirs: Trilingual<string>,
  limit = 1,
): readonly MatchedPassages[] {
  const [own, foreign] = [sentencesIn(ours), sentencesIn(theirs)];
  const [ownWeights, foreignWeights] = [own.map(raritiesOf(own)), foreign.map(raritiesOf(foreign))];
  const pairs = own
    .flatMap((a, row) =>
      foreign.map((b, column) => {
        const cosine = cosineOf(ownWeights[row] ?? new Map(), foreignWeights[column] ?? new Map());
        return { ours: a, theirs: b, likeness: cosine + (cosine > 0 && isAnswer(a, b) ? answered : 0) };
      }),
    )
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Sentence>();
  const passage = ({ language, text }: Sentence): Passage => ({ language, text });
  return pairs
    .filter((pair) => {
      if (taken.has(pair.ours) || taken.has(pair.theirs)) return false;
      taken.add(pair.ours).add(pair.theirs);
      return true;
    })
    .slice(0, limit)
    .map((pair) => ({ ours: passage(pair.ours), theirs: passage(pair.theirs), likeness: pair.likeness }));
}
