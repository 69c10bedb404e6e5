import { type PipelineMark, pipelineMarks } from '@jumelage/domain/match';
import type { Match, Pipeline } from '../match.ts';

/** `new` holds suggestions on which nothing is decided; the others are the marks of the pipeline. */
export const columnIds = ['new', ...pipelineMarks] as const;
export type ColumnId = 'new' | PipelineMark;

/** A card of the board, whichever column it stands in. */
export type BoardCard = {
  readonly organisation: Match['organisation'];
  readonly score: number | null;
  readonly note: string | null;
  /** The time of its move into its column; undefined for a suggestion. */
  readonly markedAt?: string | undefined;
};

/** The most suggestions that the first column offers at once. */
export const mostNew = 6;

/**
 * Sorts cards into columns: the newest move first; a suggestion that is marked already stands in its own column only.
 */
export function columnsOf(
  suggestions: readonly Match[],
  pipeline: Pipeline['items'],
): ReadonlyMap<ColumnId, readonly BoardCard[]> {
  const known = new Set(pipeline.map(({ organisation }) => organisation.id));
  const fresh = suggestions
    .filter(({ mark, organisation }) => mark === null && !known.has(organisation.id))
    .slice(0, mostNew);
  return new Map<ColumnId, readonly BoardCard[]>([
    ['new', fresh.map(({ organisation, score, note }) => ({ organisation, score, note }))],
    ...pipelineMarks.map((column) => [column, pipeline.filter(({ mark }) => mark === column)] as const),
  ]);
}
