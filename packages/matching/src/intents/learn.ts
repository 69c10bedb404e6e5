import { type Language, languages } from '@jumelage/domain/language';
import { cooperationKinds } from '@jumelage/domain/organisation';
import { type IntentModel, kindClasses, type ReadText, readText, rowOf, scoreText } from './model.ts';
import { type Lesson, type Row, train } from './softmax.ts';

/** A text or a part of one, and the intents that a careful reader marks in it, such as `need:licence`. */
export type MarkedText = { readonly language: Language; readonly text: string; readonly intents: readonly string[] };

/** A text to learn from; `parts` where it was marked part by part, `sitting` who wrote it and in which role. */
export type Example = MarkedText & { readonly parts: readonly MarkedText[]; readonly sitting: string };

const training = { epochs: 10, rate: 0.3, decay: 1e-5, warmUp: 3 } as const;

/** Features that fewer texts have say nothing of other texts. */
const leastTexts = 2;

/** The rate at which a kind's own weights of the direction move beside those that all kinds share. */
const ownShare = 0.7;

/** The weight of a text for the direction of one kind where it needs one and offers another. */
const mixedShare = 0.3;

const kindIn = (intent: string) => cooperationKinds.findIndex((kind) => intent.endsWith(`:${kind}`));

/** A marked text and what stands in it; reading takes longer than learning, so each text is read once. */
type ReadMarked = MarkedText & { readonly read: ReadText };
type ReadExample = { readonly sitting: string; readonly text: ReadMarked; readonly parts: readonly ReadMarked[] };

function readExample({ parts, sitting, ...text }: Example): ReadExample {
  const withRead = (one: MarkedText): ReadMarked => ({ ...one, read: readText(one.text, one.language) });
  return { sitting, text: withRead(text), parts: parts.map(withRead) };
}

/** Numbers the features that at least two texts have. */
function numbered(texts: readonly ReadMarked[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { read } of texts) for (const key of read.whole.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= leastTexts).map(([key]) => key);
  return new Map(known.sort().map((key, id) => [key, id]));
}

/** Returns the lesson that a text gives about kinds: each of its intents has the same share. */
function kindLesson({ intents }: MarkedText, row: Row): Lesson {
  const shares = new Array<number>(kindClasses).fill(0);
  for (const intent of intents) shares[kindIn(intent)] = (shares[kindIn(intent)] ?? 0) + 1 / intents.length;
  if (intents.length === 0) shares[kindClasses - 1] = 1;
  return { ...row, shares, weight: 1 };
}

/** Returns the lessons that a text gives about directions, one for each intent: shared features, then the kind's own. */
function directionLessons({ intents }: MarkedText, row: Row, features: number): readonly Lesson[] {
  const isMixed = new Set(intents.map((intent) => intent.startsWith('need:'))).size > 1;
  return intents.map((intent) => ({
    ids: [...row.ids, ...row.ids.map((id) => id + features * (kindIn(intent) + 1))],
    values: [...row.values, ...row.values.map((value) => value * ownShare)],
    shares: intent.startsWith('need:') ? [1, 0] : [0, 1],
    weight: isMixed ? mixedShare : 1,
  }));
}

function learnFrom(examples: readonly ReadExample[], thresholds: IntentModel['thresholds']): IntentModel {
  const texts = examples.flatMap(({ text, parts }) => [text, ...parts]);
  const features = numbered(texts);
  const rows = texts.map(({ read }) => rowOf(read.whole, features));
  const emptyRow: Row = { ids: [], values: [] };
  const kinds = train(
    texts.map((text, index) => kindLesson(text, rows[index] ?? emptyRow)),
    features.size,
    kindClasses,
    training,
  );
  const both = train(
    texts.flatMap((text, index) => directionLessons(text, rows[index] ?? emptyRow, features.size)),
    features.size * (cooperationKinds.length + 1),
    2,
    training,
  );
  const needOver = (id: number) => (both[2 * id] ?? 0) - (both[2 * id + 1] ?? 0);
  const directions = Float64Array.from({ length: features.size * cooperationKinds.length }, (_, place) => {
    const id = Math.floor(place / cooperationKinds.length);
    const kind = place % cooperationKinds.length;
    return needOver(id) + ownShare * needOver(id + features.size * (kind + 1));
  });
  return { features, kinds, directions, thresholds };
}

/** Learns the weights of a model from marked texts; its thresholds are the caller's. */
export function learn(examples: readonly Example[], thresholds: IntentModel['thresholds']): IntentModel {
  return learnFrom(examples.map(readExample), thresholds);
}

/** Counts what is found of one language from a threshold on. */
export type Figures = { readonly precision: number; readonly recall: number; readonly f1: number };

type Judged = {
  readonly sitting: string;
  readonly language: Language;
  readonly intents: readonly string[];
  readonly scores: Map<string, number>;
};

/** Works out precision, recall and their harmonic mean; 1 where nothing was to find and nothing was found. */
export function figuresOf({ right, wrong, missed }: Readonly<Record<'right' | 'wrong' | 'missed', number>>): Figures {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

function figuresFrom(judged: readonly Judged[], threshold: number): Figures {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { intents, scores } of judged)
    for (const [intent, score] of scores) {
      const isMarked = intents.includes(intent);
      if (score >= threshold) counts[isMarked ? 'right' : 'wrong']++;
      else if (isMarked) counts.missed++;
    }
  return figuresOf(counts);
}

/** Thresholds whose figures differ by less than this differ by chance: the middle one of them is taken. */
const alike = 0.005;

const someThresholds = { fr: 0.5, zh: 0.5, en: 0.5 } as const;

/** Figures of a language over sittings that were held out, from a threshold on, and the F1 of each sitting. */
export type Validated = Figures & {
  readonly threshold: number;
  readonly sittings: Readonly<Record<string, number>>;
};

/**
 * Judges each text by a model that learned from all other sittings, and returns for each language the middle one of
 * the thresholds that do best, and what it finds.
 */
export function crossValidate(examples: readonly Example[]): Readonly<Record<Language, Validated>> {
  const read = examples.map(readExample);
  const sittings = [...new Set(read.map(({ sitting }) => sitting))];
  const judged = sittings.flatMap((sitting) => {
    const model = learnFrom(
      read.filter((one) => one.sitting !== sitting),
      someThresholds,
    );
    return read
      .filter((one) => one.sitting === sitting)
      .map(({ text: { language, intents, read: text } }): Judged => {
        const { scores } = scoreText(text, model);
        return {
          sitting,
          language,
          intents,
          scores: new Map(scores.map(({ direction, kind, score }) => [`${direction}:${kind}`, score])),
        };
      });
  });
  const best = (language: Language) => {
    const own = judged.filter((one) => one.language === language);
    const tried = Array.from({ length: 31 }, (_, step) => (10 + 2 * step) / 100).map((threshold) => ({
      threshold,
      ...figuresFrom(own, threshold),
    }));
    const highest = Math.max(...tried.map(({ f1 }) => f1));
    const near = tried.filter(({ f1 }) => f1 >= highest - alike);
    const chosen = near[Math.floor(near.length / 2)] ?? { threshold: 0.5, ...figuresFrom(own, 0.5) };
    const ofSitting = (sitting: string) =>
      figuresFrom(
        own.filter((one) => one.sitting === sitting),
        chosen.threshold,
      ).f1;
    const present = sittings.filter((sitting) => own.some((one) => one.sitting === sitting));
    return { ...chosen, sittings: Object.fromEntries(present.map((sitting) => [sitting, ofSitting(sitting)])) };
  };
  return Object.fromEntries(languages.map((language) => [language, best(language)])) as ReturnType<
    typeof crossValidate
  >;
}
