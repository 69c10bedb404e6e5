import type { Language } from '@jumelage/domain/language';
import { type IntentModel, readText, type ScoredIntent, type ScoredText, scoreText } from './model.ts';
import { readTable } from './table.ts';
import { intentWeights } from './weights.ts';

/** A need or offer of a text, the sentence or clause that shows it best, and how sure that is, 0 to 1. */
export type FoundIntent = ScoredIntent & { readonly passage: string; readonly at: number };

let read: IntentModel | undefined;

/** Finds the piece of a text that speaks most clearly of an intent: a clause where it says more than its sentence. */
function passageOf(intent: ScoredIntent, pieces: ScoredText['pieces']) {
  const scoreIn = ({ scores }: ScoredText['pieces'][number]) =>
    scores.find(({ direction, kind }) => direction === intent.direction && kind === intent.kind)?.score ?? 0;
  return pieces.reduce<(typeof pieces)[number] | undefined>(
    (best, piece) => (best === undefined || scoreIn(piece) > scoreIn(best) ? piece : best),
    undefined,
  );
}

/**
 * Finds what a text asks for and what it offers, the surest first: what one would tick under "you are looking for" and
 * "you offer". The model is read at its first use; it learned from the texts in `data/intents`.
 */
export function intentsOf(text: string, language: Language): readonly FoundIntent[] {
  read ??= readTable(intentWeights);
  const model = read;
  const { scores, pieces } = scoreText(readText(text, language), model);
  return scores
    .filter(({ score }) => score >= model.thresholds[language])
    .flatMap((intent) => {
      const passage = passageOf(intent, pieces);
      return passage ? [{ ...intent, passage: passage.text, at: passage.at }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
