import { type PipelineMark, pipelineMarks } from '@jumelage/domain/match';
import type { Deal } from '../match.ts';

/** Sorts cards into the columns of the board; in each, the order of the pipeline stays. */
export function columnsOf(items: readonly Deal[]): ReadonlyMap<PipelineMark, readonly Deal[]> {
  return new Map(pipelineMarks.map((column) => [column, items.filter(({ mark }) => mark === column)]));
}

/** Cards of a column that a phone shows at first, so that the page stays within three screens. */
export const cardsAtOnce = 6;
