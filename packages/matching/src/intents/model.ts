import type { Language } from '@jumelage/domain/language';
import {
  type CooperationDirection,
  type CooperationKind,
  cooperationDirections,
  cooperationKinds,
} from '@jumelage/domain/organisation';
import { intentFeatures } from './features.ts';
import { longestText, type Piece, piecesIn, sentencesIn } from './pieces.ts';
import { type Row, softmax, sumsOf } from './softmax.ts';
import { listedWishes } from './wish-lists.ts';

/** The classes of the first part of the model: the kinds, and last a text without any intent. */
export const kindClasses = cooperationKinds.length + 1;

/**
 * A model of two parts: which kind a text is about, if any, and for each kind whether it is needed (above 0) or offered.
 * Weights are laid out feature by feature.
 */
export type IntentModel = {
  readonly features: ReadonlyMap<string, number>;
  readonly kinds: Float64Array;
  readonly directions: Float64Array;
  /** The score from which on an intent is found. */
  readonly thresholds: Readonly<Record<Language, number>>;
};

export type ScoredIntent = {
  readonly direction: CooperationDirection;
  readonly kind: CooperationKind;
  readonly score: number;
};

type Features = ReadonlyMap<string, number>;

/** A text as the model reads it: as a whole, and piece by piece. */
export type ReadText = {
  readonly whole: Features;
  readonly pieces: readonly (Piece & { readonly features: Features })[];
};

/** Reads a text for the model. */
export function readText(text: string, language: Language): ReadText {
  const read = text.slice(0, longestText);
  const whole = intentFeatures(read, language);
  const featuresOf = (piece: string) => (piece === read ? whole : intentFeatures(piece, language));
  return {
    whole,
    pieces: [
      ...piecesIn(text).map((piece) => ({ ...piece, features: featuresOf(piece.text) })),
      ...sentencesIn(text)
        .flatMap((sentence) => listedWishes(sentence, language))
        .map(({ read: words, ...piece }) => ({ ...piece, features: featuresOf(words) })),
    ],
  };
}

/** Returns the features that a model knows, as numbers. */
export function rowOf(features: Features, known: ReadonlyMap<string, number>): Row {
  const kept = [...features].flatMap(([key, value]) => {
    const id = known.get(key);
    return id === undefined ? [] : [{ id, value }];
  });
  return { ids: kept.map(({ id }) => id), values: kept.map(({ value }) => value) };
}

/** Scores every intent in one piece of text, 0 to 1: the chance of the kind times the chance of the direction. */
export function scoresOfPiece(features: Features, model: IntentModel): readonly ScoredIntent[] {
  const row = rowOf(features, model.features);
  const shares = softmax(sumsOf(row, model.kinds, kindClasses));
  const sums = sumsOf(row, model.directions, cooperationKinds.length);
  return cooperationDirections.flatMap((direction) =>
    cooperationKinds.map((kind, place) => {
      const need = 1 / (1 + Math.exp(-(sums[place] ?? 0)));
      return { direction, kind, score: (shares[place] ?? 0) * (direction === 'need' ? need : 1 - need) };
    }),
  );
}

/** The score of every intent in a text, and in each of its pieces. */
export type ScoredText = {
  readonly scores: readonly ScoredIntent[];
  readonly pieces: readonly (Piece & { readonly scores: readonly ScoredIntent[] })[];
};

/**
 * Scores every intent in a text: half by the whole, half by its best sentence or clause, for a company is described in
 * one and asks in the next.
 */
export function scoreText({ whole, pieces }: ReadText, model: IntentModel): ScoredText {
  const scores = scoresOfPiece(whole, model);
  const parts = pieces.map(({ text, at, features }) => ({
    ...{ text, at },
    scores: features === whole ? scores : scoresOfPiece(features, model),
  }));
  if (parts.length === 0) return { scores, pieces: parts };
  const best = (place: number) => Math.max(...parts.map((part) => part.scores[place]?.score ?? 0));
  return { scores: scores.map((one, place) => ({ ...one, score: (one.score + best(place)) / 2 })), pieces: parts };
}
