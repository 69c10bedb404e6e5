import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../../lib/api.ts';
import { useErrorWords, useTerms, useWords } from '../../../lib/i18n.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { toast } from '../../../ui/toast.tsx';
import { firstMatchesQuery, pipelineQuery, useMark } from '../queries.ts';
import { Column } from './column.tsx';
import { type BoardCard, type ColumnId, columnIds, columnsOf, mostNew } from './columns.ts';

/** The number of suggestions to load, so that enough are left once those on the board are taken out. */
const asked = 4 * mostNew;

/**
 * Draws the columns of a pipeline; cards move by the mouse or by a choice on each card, and every move can be undone. A
 * phone shows one column.
 */
export function Board({ organisationId }: { readonly organisationId: Id<'organisation'> }) {
  const t = useWords('pipelines');
  const terms = useTerms();
  const words = useErrorWords();
  const suggestions = useQuery(firstMatchesQuery(organisationId, asked));
  const pipeline = useQuery(pipelineQuery(organisationId));
  const { mutateAsync } = useMark(organisationId);
  const [shown, setShown] = useState<ColumnId>('new');
  const [dragged, setDragged] = useState<{ readonly card: BoardCard; readonly from: ColumnId }>();
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly id: string; readonly from: ColumnId }>(undefined);
  const nameOf = (column: ColumnId) => (column === 'new' ? t('new') : terms.matchMark[column]);

  // A card that moves is drawn again in its column: the focus follows it, or stays in the column where the new one is
  // out of sight.
  useEffect(() => {
    const { id, from } = moved.current ?? {};
    const control = id && root.current?.querySelector<HTMLElement>(`[data-card="${id}"] summary`);
    if (!control || control.closest('[data-column]')?.getAttribute('data-column') === from) return;
    moved.current = undefined;
    const isShown = control.offsetParent !== null;
    (isShown ? control : root.current?.querySelector<HTMLElement>(`[data-column="${from}"] h2`))?.focus();
  });

  const set = (card: BoardCard, column: ColumnId) => {
    const { organisation, score, note } = card;
    const mark = column === 'new' ? null : column;
    void mutateAsync({ otherId: organisation.id, mark, note, card: { organisation, score } }).catch((error: unknown) =>
      toast(words.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' }),
    );
  };
  const move = (card: BoardCard, from: ColumnId, to: ColumnId) => {
    if (from === to) return;
    const name = card.organisation.nameLatin;
    moved.current = { id: card.organisation.id, from };
    set(card, to);
    toast(to === 'new' ? t('takenOff', { name }) : t('moved', { name, column: nameOf(to) }), {
      undo: () => set(card, from),
    });
  };

  const error = pipeline.error ?? suggestions.error;
  if (!pipeline.data || !suggestions.data) {
    return error ? (
      <ProblemAlert error={error} onRetry={() => Promise.all([pipeline.refetch(), suggestions.refetch()])} />
    ) : (
      <Skeleton lines={10} />
    );
  }
  const columns = columnsOf(suggestions.data.items, pipeline.data.items);
  return (
    <div ref={root} className="grid grid-cols-1 gap-4">
      <ProblemAlert error={error} onRetry={() => Promise.all([pipeline.refetch(), suggestions.refetch()])} />
      <p className="text-muted text-sm max-lg:hidden">{t('help')}</p>
      <fieldset className="flex min-w-0 gap-1.5 overflow-x-auto pb-1 lg:hidden">
        <legend className="sr-only">{t('columns')}</legend>
        {columnIds.map((column) => (
          <button
            key={column}
            type="button"
            aria-pressed={column === shown}
            className="min-h-11 shrink-0 whitespace-nowrap rounded-lg border border-line px-3 text-sm aria-pressed:border-azure aria-pressed:bg-azure-soft aria-pressed:font-semibold"
            onClick={() => setShown(column)}
          >
            {nameOf(column)} <span className="text-muted tabular-nums">{columns.get(column)?.length ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <div className="grid items-start gap-3 lg:relative lg:left-1/2 lg:w-[min(100vw-3rem,96rem)] lg:-translate-x-1/2 lg:grid-cols-6">
        {columnIds.map((column) => (
          <Column
            key={column}
            column={column}
            name={nameOf(column)}
            cards={columns.get(column) ?? []}
            organisationId={organisationId}
            isShown={column === shown}
            isTarget={dragged !== undefined && dragged.from !== column}
            onDrag={(card) => setDragged(card && { card, from: column })}
            onDrop={() => dragged && move(dragged.card, dragged.from, column)}
            onMove={(card, to) => move(card, column, to)}
          />
        ))}
      </div>
    </div>
  );
}
