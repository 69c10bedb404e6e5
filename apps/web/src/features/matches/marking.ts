import type { Id } from '@jumelage/domain/ids';
import { type MatchMark, type PipelineMark, pipelineMarks, settlingMarks } from '@jumelage/domain/match';
import type { NextStep } from '@jumelage/domain/outcome';
import type { InTouch, Match, MatchFilter, Pipeline } from './match.ts';

export type Pages = {
  readonly pages: readonly {
    readonly items: readonly Match[];
    readonly total: number;
    readonly profilePublished: boolean;
    readonly inTouch: readonly InTouch[];
  }[];
  readonly pageParams: readonly unknown[];
};

/**
 * A mark to set (null removes it); without a note the old one stays. `card` is what comes back to a pipeline that no
 * longer has it. `answeredStep` is the agreed step after which it stays where it is.
 */
export type Marking = {
  readonly otherId: Id<'organisation'>;
  readonly mark: MatchMark | null;
  readonly note?: string | null | undefined;
  readonly card?: Pipeline['items'][number];
  readonly answeredStep?: NextStep;
};

const isSettled = (mark: MatchMark | null) => settlingMarks.some((one) => one === mark);
const asPipelineMark = (mark: MatchMark | null): PipelineMark | undefined => pipelineMarks.find((one) => one === mark);

/** Applies a mark to a cached list: what no longer belongs on this tab leaves, the rest shows its new mark and note. */
export function marked(pages: Pages, filter: Pick<MatchFilter, 'mark'>, { otherId, mark, note }: Marking): Pages {
  const belongs = filter.mark ? mark === filter.mark : !isSettled(mark);
  return {
    ...pages,
    pages: pages.pages.map((page) => {
      if (!page.items.some((match) => match.organisation.id === otherId)) return page;
      const items = page.items.flatMap((match) =>
        match.organisation.id !== otherId
          ? [match]
          : belongs
            ? [{ ...match, mark, note: mark === null ? null : (note ?? match.note) }]
            : [],
      );
      return { ...page, items, total: page.total - (page.items.length - items.length) };
    }),
  };
}

/**
 * Applies a mark to a cached pipeline: the card comes first in its new column, or leaves where the pipeline has none
 * for the mark.
 */
export function pipelineMoved(pipeline: Pipeline, { otherId, mark, note, card, answeredStep }: Marking): Pipeline {
  const old = pipeline.items.find((item) => item.organisation.id === otherId);
  const others = pipeline.items.filter((item) => item !== old);
  const next = asPipelineMark(mark);
  const known = old ?? card;
  if (next === undefined || known === undefined) return { ...pipeline, items: others };
  const isAsked = old?.mark === next && answeredStep === undefined;
  const moved = {
    ...known,
    ...{ mark: next, note: note ?? known.note, asksForDiligence: isAsked ? known.asksForDiligence : null },
  };
  // A note that changes moves nothing.
  if (old?.mark === next) return { ...pipeline, items: pipeline.items.map((item) => (item === old ? moved : item)) };
  return { ...pipeline, items: [moved, ...others] };
}
