import type { ScheduleView } from '@jumelage/contracts/schedules';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { useNarrow, useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { Folding } from '../../ui/folding.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { WhatIfPart } from '../sessions/what-if.tsx';
import { BoardLegend } from './board-legend.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { useNamesOf } from './names.ts';
import { differenceQuery, isLive, type SessionRef } from './queries.ts';
import { RunPanel } from './run-panel.tsx';
import { ScheduleGrid } from './schedule-grid.tsx';
import type { ScheduleViewName } from './schedule-search.ts';
import { SlotList } from './slot-list.tsx';
import { InterpreterGrid, PeopleGrid } from './time-grid.tsx';
import { soughtMeetings } from './timeline.ts';
import { UnplacedCauses } from './unplaced-causes.tsx';
import { type DeskState, useDesk } from './use-desk.ts';
import { Versions } from './versions.tsx';
import { breachesOf, useScheduleWording } from './wording.ts';

type DeskProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  readonly zone: string;
  readonly canRun: boolean;
  readonly view: ScheduleViewName;
  readonly query: string;
};

/** Draws the draft as it is changed by hand: the board, or a list on a phone, and a panel beside it. */
export const Desk = memo(function Desk({ schedule, session, zone, canRun, view, query }: DeskProps) {
  const t = useWords('schedules');
  const isWide = useWide();
  const isNarrow = useNarrow();
  const desk = useDesk(schedule, session, zone);
  const { meeting, how, options, acts } = desk;
  const causes = (
    <UnplacedCauses {...{ schedule, session, zone, canRun }} onOpen={acts && (isWide ? desk.open : desk.openDialog)} />
  );
  const isOpen = isWide && meeting !== undefined && how !== 'dialog' && how !== 'mouse';
  return (
    <div className="grid min-w-0 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      {!isWide && <Plan {...{ schedule, session, zone, canRun }} />}
      <section className="grid min-w-0 gap-2">
        <h2 className="sr-only">{t('draft')}</h2>
        <Refusal desk={desk} schedule={schedule} zone={zone} />
        <Status desk={desk} view={view} schedule={schedule} query={query} />
        <Views {...{ schedule, session, zone, view, query, desk }} />
        {!isNarrow && view === 'tables' && <BoardLegend />}
      </section>
      {isWide ? (
        <aside
          aria-label={t('panel')}
          className="board-panel"
          onDragOver={(event) => how === 'mouse' && meeting?.slotId && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            if (how === 'mouse' && meeting?.slotId) desk.takeOut(meeting);
          }}
          onDragStart={(event) => {
            const id = event.target instanceof HTMLElement ? event.target.dataset.meeting : undefined;
            const dragged = schedule.meetings.find((one) => one.id === id);
            if (!dragged || !acts) return;
            event.dataTransfer.setData('text/plain', dragged.id);
            event.dataTransfer.effectAllowed = 'move';
            setTimeout(() => desk.drag(dragged.id));
          }}
          onDragEnd={desk.leave}
        >
          {isOpen ? (
            <MeetingPanel
              {...{ schedule, session, zone, meeting, acts }}
              options={options.data?.slots}
              swaps={options.data?.swaps}
              error={options.error}
              onPlace={desk.place}
              onSwap={desk.swap}
              onClose={desk.close}
            />
          ) : (
            <div className="grid gap-5">
              <RunPanel {...{ schedule, session, canRun }} />
              {causes}
              <Versions {...{ schedule, session, zone }} />
              <WhatIfPart session={schedule.session} eventId={session.eventId} />
            </div>
          )}
        </aside>
      ) : (
        <>
          <Folding title={`${t('unplacedTitle')} (${schedule.meetings.filter(({ slotId }) => !slotId).length})`}>
            {causes}
          </Folding>
          <WhatIfPart session={schedule.session} eventId={session.eventId} />
        </>
      )}
      <MoveDialog
        key={`${meeting?.id} ${how}`}
        {...{ schedule, session, zone }}
        meeting={how === 'dialog' ? meeting : undefined}
        options={options.data?.slots}
        swaps={options.data?.swaps}
        error={options.error}
        onPlace={desk.place}
        onPin={desk.pin}
        onSwap={desk.swap}
        onTakeOut={desk.takeOut}
        onClose={desk.close}
      />
    </div>
  );
});

/** Draws what computes and publishes; on a phone it folds away where meetings are placed already. */
function Plan({ schedule, session, zone, canRun }: Pick<DeskProps, 'schedule' | 'session' | 'zone' | 'canRun'>) {
  const t = useWords('schedules');
  const [isFirst] = useState(schedule.score.placed === 0);
  return (
    <Folding title={`${t('run')} · ${t('versions')}`} isOpen={isFirst}>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <RunPanel {...{ schedule, session, canRun }} />
        <Versions {...{ schedule, session, zone }} />
      </div>
    </Folding>
  );
}

type PartProps = Pick<DeskProps, 'schedule' | 'session' | 'zone' | 'view' | 'query'> & { readonly desk: DeskState };

/** Says why an act was refused, or that somebody else was faster. */
function Refusal({ desk, schedule, zone }: Pick<PartProps, 'desk' | 'schedule' | 'zone'>) {
  const t = useWords('schedules');
  const { act, options } = desk;
  const refused = useScheduleWording(schedule, zone).breaches(breachesOf(act.error));
  if (act.error instanceof ApiError && act.error.code === 'schedule_changed')
    return (
      <p role="alert" className="rounded-lg border border-warn/50 bg-warn-soft px-4 py-3">
        {t('changedElsewhere')}
      </p>
    );
  return (
    <>
      <ProblemAlert error={act.error}>
        {refused.length > 0 && (
          <ul className="list-disc ps-5">
            {refused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </ProblemAlert>
      <ProblemAlert error={options.error} onRetry={options.refetch} />
    </>
  );
}

/** Says what is being moved and how to go on, or what a search found. */
function Status({ desk, view, schedule, query }: Pick<PartProps, 'desk' | 'view' | 'schedule' | 'query'>) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { moving } = desk;
  const isSwap = moving?.how === 'swap';
  const hasNone = isSwap
    ? moving.swaps?.every(({ breaches }) => breaches.length > 0)
    : moving?.options?.every(({ tableIds }) => tableIds.length === 0);
  return (
    <>
      <p role="status" className="text-muted text-sm empty:hidden">
        {view === 'tables' && query !== '' ? t('found', { n: soughtMeetings(schedule.meetings, query).size }) : ''}
      </p>
      {moving && (
        <div role="status" className="flex flex-wrap items-center gap-x-3 rounded-lg bg-azure-soft px-3 py-1">
          <span className="font-medium text-sm">
            {t(isSwap ? 'swapping' : 'moving', { names: namesOf(moving.meeting) })}
          </span>
          <span className="text-sm">
            {t(isSwap ? (hasNone ? 'noSwap' : 'swapHelp') : hasNone ? 'noOption' : 'movingHelp')}
          </span>
          <Button look="quiet" size="sm" onClick={desk.leave}>
            {t('cancelMove')}
          </Button>
        </div>
      )}
    </>
  );
}

function Views({ schedule, session, zone, view, query, desk }: PartProps) {
  const isNarrow = useNarrow();
  const sought = soughtMeetings(schedule.meetings, query);
  const { data: difference } = useQuery({ ...differenceQuery(session, schedule.revision), enabled: schedule.differs });
  const changeOf = new Map(
    schedule.differs && difference?.version
      ? difference.changes.map((one) => [one.meetingId, one.before ? ('moved' as const) : ('new' as const)])
      : [],
  );
  const { acts } = desk;
  const onDetails = isLive(schedule.run) ? undefined : desk.open;
  if (view === 'people') return <PeopleGrid {...{ schedule, zone, query, onDetails }} />;
  if (view === 'interpreters') return <InterpreterGrid {...{ schedule, zone, query, onDetails }} />;
  if (isNarrow)
    return (
      <SlotList
        {...{ schedule, zone, changeOf }}
        acts={
          acts && {
            onChoose: desk.openDialog,
            onDetails: desk.openDialog,
            onPin: desk.pin,
            onTakeOut: desk.takeOut,
          }
        }
        sought={query === '' ? undefined : sought}
      />
    );
  return (
    <ScheduleGrid
      {...{ schedule, zone, acts, sought, changeOf }}
      moving={desk.moving}
      openId={desk.meeting?.id}
      onDrag={({ id }) => desk.drag(id)}
      onPlace={desk.place}
      onSwap={desk.swap}
      onCancel={desk.leave}
    />
  );
}
