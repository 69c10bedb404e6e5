import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { useNarrow, useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { Folding } from '../../ui/folding.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { MeetingCard } from './meeting-card.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { useNamesOf } from './names.ts';
import { type Act, differenceQuery, isLive, optionsQuery, type SessionRef, useAct } from './queries.ts';
import { ScheduleGrid } from './schedule-grid.tsx';
import type { ScheduleViewName } from './schedule-search.ts';
import { SlotList } from './slot-list.tsx';
import type { Cell } from './slots.ts';
import { InterpreterGrid, PeopleGrid } from './time-grid.tsx';
import { soughtMeetings } from './timeline.ts';
import { breachesOf, useScheduleWording } from './wording.ts';

type Choice = { readonly id: ScheduledMeeting['id']; readonly how: 'keys' | 'mouse' | 'dialog' };

/** The draft, as it is changed by hand: by mouse, by keyboard, or from a list. */
type DeskProps = {
  readonly schedule: ScheduleView;
  readonly session: SessionRef;
  readonly zone: string;
  readonly view: ScheduleViewName;
  readonly query: string;
};

export const Desk = memo(function Desk({ schedule, session, zone, view, query }: DeskProps) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const format = useFormat();
  const wording = useScheduleWording(schedule, zone);
  const isNarrow = useNarrow();
  const isWide = useWide();
  const act = useAct(session);
  const [choice, setChoice] = useState<Choice>();
  const meeting = schedule.meetings.find(({ id }) => id === choice?.id);
  const options = useQuery({
    ...optionsQuery(session, meeting?.id ?? ('' as ScheduledMeeting['id']), schedule.revision),
    enabled: meeting !== undefined,
  });
  const isBusy = isLive(schedule.run);
  const sought = soughtMeetings(schedule.meetings, query);
  const { data: difference } = useQuery({ ...differenceQuery(session, schedule.revision), enabled: schedule.differs });
  const changeOf = new Map(
    schedule.differs && difference?.version
      ? difference.changes.map((one) => [one.meetingId, one.before ? ('moved' as const) : ('new' as const)])
      : [],
  );

  const focusMeeting = (id: string) =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-meeting="${id}"]`)?.focus());
  const leave = () => {
    if (choice?.how === 'keys') focusMeeting(choice.id);
    setChoice(undefined);
  };
  useEffect(() => {
    if (choice?.how !== 'keys') return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      focusMeeting(choice.id);
      setChoice(undefined);
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  });

  /** Opens a choice, and clears the refusal of the one before. */
  const pick = (next: Choice) => {
    act.reset();
    setChoice(next);
  };
  const perform = async (change: Act, text: string, back?: Act) => {
    setChoice(undefined);
    try {
      await act.mutateAsync(change);
      toast(text, back && { undo: () => act.mutate(back) });
    } catch {
      // The alert above the grid says it.
    }
    focusMeeting(change.meeting.id);
  };
  const backOf = (one: ScheduledMeeting): Act =>
    one.slotId && one.tableId
      ? { kind: 'place', meeting: one, slotId: one.slotId, tableId: one.tableId, pinned: one.pinned }
      : { kind: 'takeOut', meeting: one };
  const place = ({ slot, table }: Cell) => {
    if (!meeting) return;
    const text = t('moved', { names: namesOf(meeting), time: format.time(slot.startsAt, zone), table: table.number });
    void perform({ kind: 'place', meeting, slotId: slot.id, tableId: table.id }, text, backOf(meeting));
  };
  const takeOut = (one: ScheduledMeeting) =>
    void perform({ kind: 'takeOut', meeting: one }, t('takenOut', { names: namesOf(one) }), backOf(one));
  const swap = (other: ScheduledMeeting) => {
    if (!meeting) return;
    void perform({ kind: 'swap', meeting, other }, t('swapped', { names: namesOf(meeting), others: namesOf(other) }), {
      kind: 'swap',
      meeting: other,
      other: meeting,
    });
  };
  const pin = (one: ScheduledMeeting) =>
    void perform(
      { kind: 'pin', meeting: one, pinned: !one.pinned },
      t(one.pinned ? 'unpinnedNow' : 'pinnedNow', { names: namesOf(one) }),
    );
  const acts = {
    onChoose: ({ id }: ScheduledMeeting) =>
      isNarrow ? pick({ id, how: 'dialog' }) : choice?.id === id ? leave() : pick({ id, how: 'keys' }),
    onPin: pin,
    onDetails: ({ id }: ScheduledMeeting) => pick({ id, how: 'dialog' }),
    onTakeOut: takeOut,
  };
  const inGrid =
    meeting && choice?.how !== 'dialog'
      ? { meeting, options: options.data?.slots, swaps: options.data?.swaps, byMouse: choice?.how === 'mouse' }
      : undefined;
  const refused = wording.breaches(breachesOf(act.error));
  const isChanged = act.error instanceof ApiError && act.error.code === 'schedule_changed';
  const unplaced = schedule.meetings.filter(({ slotId }) => !slotId);
  return (
    <div className="grid min-w-0 gap-6">
      <section className="grid min-w-0 gap-3">
        <h2 className="font-semibold text-lg">{t('draft')}</h2>
        {isChanged ? (
          <p role="alert" className="rounded-lg border border-warn/50 bg-warn-soft px-4 py-3">
            {t('changedElsewhere')}
          </p>
        ) : (
          <ProblemAlert error={act.error}>
            {refused.length > 0 && (
              <ul className="list-disc ps-5">
                {refused.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </ProblemAlert>
        )}
        <ProblemAlert error={options.error} onRetry={options.refetch} />
        {!isNarrow && view === 'tables' && !inGrid && <p className="text-muted text-sm">{t('gridHelp')}</p>}
        <p role="status" className="text-muted text-sm empty:hidden">
          {view === 'tables' && query !== '' ? t('found', { n: sought.size }) : ''}
        </p>
        {inGrid && (
          <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-lg bg-azure-soft px-4 py-2">
            <span className="font-medium">{t('moving', { names: namesOf(inGrid.meeting) })}</span>
            <span className="text-sm">
              {t(inGrid.options?.every(({ tableIds }) => tableIds.length === 0) ? 'noOption' : 'movingHelp')}
            </span>
            <Button look="quiet" size="sm" onClick={leave}>
              {t('cancelMove')}
            </Button>
          </div>
        )}
        {view === 'people' ? (
          <PeopleGrid schedule={schedule} zone={zone} query={query} onDetails={isBusy ? undefined : acts.onDetails} />
        ) : view === 'interpreters' ? (
          <InterpreterGrid
            schedule={schedule}
            zone={zone}
            query={query}
            onDetails={isBusy ? undefined : acts.onDetails}
          />
        ) : isNarrow ? (
          <SlotList
            schedule={schedule}
            zone={zone}
            acts={isBusy ? undefined : acts}
            sought={query === '' ? undefined : sought}
            changeOf={changeOf}
          />
        ) : (
          <ScheduleGrid
            schedule={schedule}
            zone={zone}
            acts={isBusy ? undefined : acts}
            moving={inGrid}
            onDrag={({ id }) => pick({ id, how: 'mouse' })}
            onPlace={place}
            onSwap={swap}
            onCancel={leave}
            sought={sought}
            changeOf={changeOf}
          />
        )}
      </section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to let go of a card with the mouse; the keyboard has Delete. */}
      <section
        className="grid gap-3"
        onDragOver={(event) => inGrid?.byMouse && inGrid.meeting.slotId && event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (inGrid?.byMouse && inGrid.meeting.slotId) takeOut(inGrid.meeting);
        }}
      >
        <Folding framed={!isWide} title={`${t('unplacedTitle')} (${unplaced.length})`}>
          <div className="grid gap-3">
            {isWide && (
              <h2 className="font-semibold text-lg">
                {t('unplacedTitle')} ({unplaced.length})
              </h2>
            )}
            {unplaced.length === 0 && <p className="text-muted">{t('unplacedNone')}</p>}
            <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
              {unplaced.map((one) => (
                <li
                  key={one.id}
                  className="grid content-start gap-1"
                  draggable={!isBusy && !isNarrow && view === 'tables'}
                  onDragStart={(event) => {
                    event.dataTransfer.setData('text/plain', one.id);
                    event.dataTransfer.effectAllowed = 'move';
                    setTimeout(() => pick({ id: one.id, how: 'mouse' }));
                  }}
                  onDragEnd={leave}
                >
                  <MeetingCard
                    meeting={one}
                    acts={isBusy ? undefined : acts}
                    isMoving={one.id === inGrid?.meeting.id}
                  />
                  <p className="text-sm">{wording.unplaced(one)}</p>
                  {wording.details(one).map((text) => (
                    <p key={text} className="text-muted text-sm">
                      {text}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        </Folding>
      </section>
      <MoveDialog
        key={`${choice?.id} ${choice?.how}`}
        schedule={schedule}
        session={session}
        zone={zone}
        meeting={choice?.how === 'dialog' ? meeting : undefined}
        options={options.data?.slots}
        swaps={options.data?.swaps}
        error={options.error}
        onPlace={place}
        onPin={pin}
        onSwap={swap}
        onTakeOut={takeOut}
        onClose={() => setChoice(undefined)}
      />
    </div>
  );
});
