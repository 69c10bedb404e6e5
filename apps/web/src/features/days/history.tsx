import type { DayView } from '@jumelage/contracts/days';
import { dayActs } from '@jumelage/domain/day';
import { Redo2, Undo2 } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import { type SessionRef, useSteps } from './queries.ts';
import { useStepWording } from './wording.ts';

/** Draws today's changes, newest first, with undo and redo. */
export function History({
  session,
  day,
  isOffline,
}: {
  readonly session: SessionRef;
  readonly day: DayView;
  readonly isOffline: boolean;
}) {
  const t = useWords('days');
  const format = useFormat();
  const word = useStepWording(day.zone);
  const { undo, redo } = useSteps(session);
  const { undo: last, redo: first } = day.schedule;
  const today = format.date(day.now, day.zone);
  const steps = day.steps.filter(({ at }) => format.date(at, day.zone) === today);
  // Changes made on the page of the draft are undone there: from here the undo would not be published.
  const isOurs = (step: typeof last) => dayActs.some((name) => name === step?.act);
  const isBusy = undo.isPending || redo.isPending;
  const act = async (step: typeof last, how: typeof undo, said: 'undone' | 'redone') => {
    if (!step) return;
    // The alert below the buttons says what went wrong.
    const done = await how.mutateAsync().then(
      () => true,
      () => false,
    );
    if (done) toast(t(said, { what: word(step) }));
  };
  return (
    <section className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">{t('history')}</h2>
      {steps.length === 0 && <p className="text-muted">{t('historyNone')}</p>}
      {steps.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <Button
            look="secondary"
            size="sm"
            icon={<Undo2 aria-hidden="true" className="size-4" />}
            busy={undo.isPending}
            disabled={!isOurs(last) || isOffline || isBusy}
            onClick={() => void act(last, undo, 'undone')}
          >
            {t('undoLast')}
          </Button>
          {isOurs(first) && (
            <Button
              look="quiet"
              size="sm"
              icon={<Redo2 aria-hidden="true" className="size-4" />}
              busy={redo.isPending}
              disabled={isOffline || isBusy}
              onClick={() => void act(first, redo, 'redone')}
            >
              {t('redoLast')}
            </Button>
          )}
        </div>
      )}
      <ProblemAlert error={undo.error ?? redo.error} />
      <ol className="grid gap-2">
        {steps.map((step) => (
          <li key={step.id} className="grid grid-cols-[3.5rem_1fr] gap-2 border-line border-t pt-2 text-sm">
            <time dateTime={step.at} className="text-muted tabular-nums">
              {format.time(step.at, day.zone)}
            </time>
            <span className={step.undone ? 'text-muted' : ''}>
              {word(step)} {step.undone && <Tag>{t('undoneTag')}</Tag>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
