import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ActDialog, type Chosen } from './act-dialog.tsx';
import { ActPanel } from './act-panel.tsx';
import { BadgeDialog } from './badge-dialog.tsx';
import { momentOf, useNow } from './clock.ts';
import { DayHeader } from './day-header.tsx';
import { type DayPart, dayParts } from './day-search.ts';
import { History } from './history.tsx';
import { useKeepShell } from './keep-shell.ts';
import { PeopleDesk } from './people-desk.tsx';
import type { SessionRef } from './queries.ts';
import { TablesView } from './tables-view.tsx';
import { useDay } from './use-day.ts';
import { Wishes } from './wishes.tsx';

type DayDeskProps = {
  readonly session: SessionRef;
  /** True where the event's phase allows changes. */
  readonly canAct: boolean;
  readonly part: DayPart;
  readonly badge: string | undefined;
  readonly onPart: (part: DayPart) => void;
  readonly onBadgeDone: () => void;
};

/** Draws the organiser's desk on the day of a session. */
export function DayDesk({ session, canAct, part, badge, onPart, onBadgeDone }: DayDeskProps) {
  const t = useWords('days');
  const state = useDay(session);
  const now = useNow(state.offset);
  const [chosen, setChosen] = useState<Chosen>();
  const opener = useRef<Element | null>(null);
  useKeepShell();
  useEffect(() => {
    // The dialog is gone by now: the focus goes back to where it was opened.
    if (!chosen && opener.current instanceof HTMLElement) opener.current.focus();
  }, [chosen]);
  const { day } = state;
  if (state.isPending) return <Skeleton lines={10} />;
  if (!day) return <ProblemAlert error={state.error} onRetry={state.refetch} />;
  const moment = momentOf(day.schedule.session.slots, now);
  const open = (next: Chosen) => {
    opener.current = document.activeElement;
    setChosen(next);
  };
  return (
    <div className="grid min-w-0 gap-5">
      <DayHeader session={session} state={state} moment={moment} now={now} />
      <ProblemAlert error={state.error} onRetry={state.refetch} />
      {day.schedule.version === null && <p className="rounded-lg bg-azure-soft px-4 py-3">{t('unpublished')}</p>}
      <Wishes
        day={day}
        now={now}
        {...(canAct && { onPlace: (person, second) => open({ act: 'walk_in', person, second }) })}
      />
      <fieldset className="flex gap-1 rounded-xl bg-sunken p-1">
        <legend className="sr-only">{t('views')}</legend>
        {dayParts.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={part === name}
            className={`min-h-11 flex-1 rounded-lg px-3 font-medium text-muted hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink aria-pressed:shadow-lift ${name === 'changes' ? 'lg:hidden' : ''}`}
            onClick={() => onPart(name)}
          >
            {t(name)}
          </button>
        ))}
      </fieldset>
      <div className="grid min-w-0 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className={`min-w-0 ${part === 'changes' ? 'max-lg:hidden' : ''}`}>
          {part === 'tables' ? (
            <TablesView session={session} day={day} moment={moment} />
          ) : (
            <PeopleDesk
              day={day}
              moment={moment}
              now={now}
              waiting={state.waiting}
              mark={state.mark}
              {...(canAct && { onAct: (act, person) => open({ act, person }) })}
            />
          )}
        </div>
        <div className={`grid gap-8 ${part === 'changes' ? '' : 'max-lg:hidden'}`}>
          {canAct && <ActPanel isOffline={state.isOffline} onAct={(act) => open({ act })} />}
          <History session={session} day={day} isOffline={state.isOffline} />
        </div>
      </div>
      {chosen && (
        <ActDialog
          session={session}
          day={day}
          now={now}
          isOffline={state.isOffline}
          chosen={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
      {badge !== undefined && <BadgeDialog badge={badge} day={day} mark={state.mark} onClose={onBadgeDone} />}
    </div>
  );
}
