import type { Id } from '@jumelage/domain/ids';
import { type PipelineMark, pipelineMarks } from '@jumelage/domain/match';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { useErrorWords, useTerms, useWords } from '../../../lib/i18n.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Deal } from '../match.ts';
import { pipelineQuery, useMark } from '../queries.ts';
import { Column } from './column.tsx';
import { columnsOf } from './columns.ts';
import { MoveDialog } from './move-dialog.tsx';

/**
 * Draws the columns of a pipeline; cards move by the mouse or by one menu, and every move can be undone. The columns
 * scroll within the page, and a phone shows one of them.
 */
export function Board({ organisationId }: { readonly organisationId: Id<'organisation'> }) {
  const t = useWords('pipelines');
  const { organisationName } = useFormat();
  const terms = useTerms();
  const words = useErrorWords();
  const pipeline = useQuery(pipelineQuery(organisationId));
  const { mutateAsync } = useMark(organisationId);
  const [shown, setShown] = useState<PipelineMark>('shortlisted');
  const [dragged, setDragged] = useState<Deal>();
  const [moving, setMoving] = useState<Deal>();
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly id: string; readonly from: PipelineMark }>(undefined);

  // A card that moves is drawn again in its column: the focus follows it, or stays in the column where the new one is
  // out of sight.
  useEffect(() => {
    const { id, from } = moved.current ?? {};
    const control = id && root.current?.querySelector<HTMLElement>(`[data-card="${id}"] [data-move]`);
    if (!control || control.closest('[data-column]')?.getAttribute('data-column') === from) return;
    moved.current = undefined;
    const isShown = control.offsetParent !== null;
    (isShown ? control : root.current?.querySelector<HTMLElement>(`[data-column="${from}"] h2`))?.focus();
  });

  const set = (card: Deal, mark: PipelineMark | null, answeredStep = card.asksForDiligence) =>
    void mutateAsync({
      ...{ otherId: card.organisation.id, mark, note: card.note, card },
      ...(answeredStep && mark !== null && { answeredStep }),
    }).catch((error: unknown) =>
      toast(words.code(error instanceof ApiError ? error.code : 'internal'), { tone: 'bad' }),
    );
  const move = (card: Deal, to: PipelineMark | null) => {
    setMoving(undefined);
    if (card.mark === to) return;
    const name = organisationName(card.organisation);
    moved.current = { id: card.organisation.id, from: card.mark };
    set(card, to);
    toast(to === null ? t('takenOff', { name }) : t('moved', { name, column: terms.matchMark[to] }), {
      undo: () => set(card, card.mark, null),
    });
  };

  const { data, error, refetch } = pipeline;
  if (!data) return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton lines={10} />;
  const columns = columnsOf(data.items);
  return (
    <div ref={root} className="grid grid-cols-1 gap-3">
      <ProblemAlert error={error} onRetry={refetch} />
      <fieldset className="flex min-w-0 gap-1.5 overflow-x-auto pb-1 lg:hidden">
        <legend className="sr-only">{t('columns')}</legend>
        {pipelineMarks.map((column) => (
          <button
            key={column}
            type="button"
            aria-pressed={column === shown}
            className="min-h-11 shrink-0 whitespace-nowrap rounded-lg border border-line px-3 text-sm aria-pressed:border-azure aria-pressed:bg-azure-soft aria-pressed:font-semibold"
            onClick={(event) => {
              setShown(column);
              event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'center' });
            }}
          >
            {terms.matchMark[column]}{' '}
            <span className="text-muted tabular-nums">{columns.get(column)?.length ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <div className="grid min-w-0 gap-3 lg:auto-cols-[minmax(13rem,1fr)] lg:grid-flow-col lg:overflow-x-auto">
        {pipelineMarks.map((column) => (
          <Column
            key={column}
            column={column}
            cards={columns.get(column) ?? []}
            organisationId={organisationId}
            isShown={column === shown}
            isTarget={dragged !== undefined && dragged.mark !== column}
            onDrag={setDragged}
            onDrop={() => dragged && move(dragged, column)}
            onAskMove={setMoving}
            onMove={move}
            onStay={(card) => set(card, card.mark)}
          />
        ))}
      </div>
      {moving && <MoveDialog card={moving} onMove={(to) => move(moving, to)} onClose={() => setMoving(undefined)} />}
    </div>
  );
}
