import type { ScheduleView, StepView } from '@jumelage/contracts/schedules';
import { Redo2, Trash2, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { isLive, type SessionRef, useEmptyDraft, useTravel } from './queries.ts';
import { useStepWording } from './wording.ts';

/** Draws undo and redo of the draft, by button and by the usual keys, and the act that empties it. */
export function Toolbar({ schedule, session }: { readonly schedule: ScheduleView; readonly session: SessionRef }) {
  const t = useWords('schedules');
  const travel = useTravel(session);
  const empty = useEmptyDraft(session);
  const say = useStepWording(schedule);
  const [isAsking, setAsking] = useState(false);
  const isBusy = isLive(schedule.run) || travel.isPending;
  const go = (direction: 'undo' | 'redo', step: StepView | null) => {
    if (!step || isBusy) return;
    travel.mutate(direction, {
      onSuccess: () => toast(t(direction === 'undo' ? 'undone' : 'redone', { what: say(step) })),
    });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const direction = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : undefined;
      if (!direction) return;
      event.preventDefault();
      go(direction, schedule[direction]);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const button = (direction: 'undo' | 'redo', icon: React.ReactNode) => {
    const step = schedule[direction];
    const what = step ? t(direction === 'undo' ? 'undoWhat' : 'redoWhat', { what: say(step) }) : t(direction);
    return (
      <Button
        look="secondary"
        size="sm"
        icon={icon}
        disabled={!step || isBusy}
        title={what}
        aria-label={what}
        onClick={() => go(direction, step)}
      >
        <span className="max-sm:sr-only">{t(direction)}</span>
      </Button>
    );
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {button('undo', <Undo2 aria-hidden="true" className="size-4" />)}
        {button('redo', <Redo2 aria-hidden="true" className="size-4" />)}
        <Button
          look="quiet"
          size="sm"
          icon={<Trash2 aria-hidden="true" className="size-4" />}
          disabled={isBusy || schedule.score.placed === 0}
          onClick={() => setAsking(true)}
        >
          {t('empty')}
        </Button>
      </div>
      <ProblemAlert error={travel.error ?? empty.error} />
      <ConfirmDialog
        title={t('emptyTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('empty')}
        danger
        onConfirm={() =>
          empty.mutateAsync().then(
            () => toast(t('emptied'), { undo: () => travel.mutate('undo') }),
            () => undefined,
          )
        }
      >
        <p>{t('emptyText')}</p>
      </ConfirmDialog>
    </div>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
