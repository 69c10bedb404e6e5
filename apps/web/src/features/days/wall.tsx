import type { DayView } from '@jumelage/contracts/days';
import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { fullName } from '@jumelage/domain/participant';
import { Bell, BellOff, CloudOff, Maximize } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { PageHeading } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useBell } from './bell.ts';
import { countdown, type Moment, momentOf, type Slot, useNow } from './clock.ts';
import { useKeepShell } from './keep-shell.ts';
import type { SessionRef } from './queries.ts';
import { type Day, meetingsOfDay, useDay } from './use-day.ts';
import { pagesOf, useFitting, useTurning } from './use-pages.ts';
import { WallCard } from './wall-card.tsx';
import './wall.css';

const secondsPerPage = 12;
const control =
  'inline-flex min-h-11 items-center gap-2 rounded-lg border border-edge/60 px-3 font-medium text-sm hover:bg-sunken';

/** Draws the screen on the wall of the hall: tables now and next, the countdown, and the bell. */
export function Wall({ session }: { readonly session: SessionRef }) {
  const state = useDay(session);
  useKeepShell();
  if (state.isPending) return <Skeleton lines={10} />;
  if (!state.day) return <ProblemAlert error={state.error} onRetry={state.refetch} />;
  return <WallScreen session={session} state={state} day={state.day} />;
}

type WallScreenProps = { readonly session: SessionRef; readonly state: Day; readonly day: DayView };

function WallScreen({ session, state, day }: WallScreenProps) {
  const t = useWords('days');
  const format = useFormat();
  const now = useNow(state.offset);
  const { slots, interpreters } = day.schedule.session;
  const moment = momentOf(slots, now);
  const after = moment.current && moment.next;
  const bell = useBell(slots, now);
  const rows = useWallRows(day, moment.current ?? moment.next, after);
  const grid = useRef<HTMLDivElement>(null);
  const fitting = useFitting(grid, { rowEm: 9.1, wideEm: 50 });
  const { perPage, pages } = pagesOf(rows.length, fitting);
  const page = useTurning(pages, secondsPerPage);
  const interpreterOf = ({ interpreterId }: ScheduledMeeting) => {
    const one = interpreters.find(({ id }) => id === interpreterId);
    return one && fullName(one.name);
  };
  return (
    <>
      <WallHead moment={moment} now={now} zone={day.zone} />
      <div ref={grid} className="hall-tables">
        {rows.length === 0 ? (
          <p className="hall-none text-muted">{t('nobodyAtTables')}</p>
        ) : (
          <ul className="hall-grid">
            {rows.slice(page * perPage, (page + 1) * perPage).map((row) => (
              <WallCard
                key={row.table.id}
                {...row}
                afterTime={after && format.time(after.startsAt, day.zone)}
                interpreterOf={interpreterOf}
              />
            ))}
          </ul>
        )}
      </div>
      <footer className="flex flex-wrap items-center justify-between gap-2">
        <p className="hall-small text-muted">
          {pages > 1 && t('wallPage', { page: page + 1, pages })}
          {state.isOffline && <OfflineSign lastSeen={format.time(state.at + state.offset, day.zone)} />}
        </p>
        <WallButtons session={session} bell={bell} />
      </footer>
    </>
  );
}

/** Lists the tables at which somebody sits in one of two slots, with the meeting of each. */
function useWallRows(day: DayView, shown: Slot | undefined, after: Slot | undefined) {
  return useMemo(() => {
    const placed = meetingsOfDay(day);
    const at = (slot: Slot | undefined) =>
      new Map(placed.filter((one) => one.slot.id === slot?.id).map((one) => [one.table.id, one.meeting]));
    const [here, then] = [at(shown), at(after)];
    return day.schedule.session.tables
      .filter(({ id }) => here.has(id) || then.has(id))
      .map((table) => ({ table, meeting: here.get(table.id), after: then.get(table.id) }));
  }, [day, shown, after]);
}

type WallHeadProps = { readonly moment: Moment; readonly now: number; readonly zone: string };

/** Draws the head of the wall: this slot, the next one, the countdown, and the time. */
function WallHead({ moment: { current, next, phase }, now, zone }: WallHeadProps) {
  const t = useWords('days');
  const format = useFormat();
  const until = current?.endsAt ?? next?.startsAt;
  const isSoon = current !== undefined && Date.parse(current.endsAt) - now <= 60_000;
  return (
    <header className="hall-head">
      <div className="min-w-0">
        <PageHeading className="sr-only">{t('wallTitle')}</PageHeading>
        <p className="hall-large font-semibold tabular-nums">
          {t(current ? 'now' : phase === 'before' ? 'notBegun' : phase === 'over' ? 'over' : 'pause')}
          {current && ` ${format.timeRange(current.startsAt, current.endsAt, zone)}`}
        </p>
        {next && (
          <p className="hall-next text-muted tabular-nums">
            {t('next')} {format.timeRange(next.startsAt, next.endsAt, zone)}
          </p>
        )}
      </div>
      {until && (
        <p className={`text-right tabular-nums ${isSoon ? 'text-warn' : 'text-azure'}`}>
          <span className="hall-next">{t(current ? 'untilEnd' : 'untilStart')}</span>{' '}
          <span className="hall-count">{countdown(until, now)}</span>
        </p>
      )}
      <p className="hall-large font-semibold tabular-nums">{format.time(now, zone)}</p>
    </header>
  );
}

function OfflineSign({ lastSeen }: { readonly lastSeen: string }) {
  const t = useWords('days');
  return (
    <span role="status" className="ms-2 inline-flex items-center gap-2 rounded-md bg-warn-soft px-2 py-1 text-warn">
      <CloudOff aria-hidden="true" className="hall-icon" />
      {t('wallOffline', { time: lastSeen })}
    </span>
  );
}

type WallButtonsProps = { readonly session: SessionRef; readonly bell: ReturnType<typeof useBell> };

function WallButtons({ session, bell }: WallButtonsProps) {
  const t = useWords('days');
  return (
    <div className="flex flex-wrap gap-2">
      <button type="button" className={control} aria-pressed={bell.isOn} onClick={bell.toggle}>
        {bell.isOn ? <Bell aria-hidden="true" className="size-5" /> : <BellOff aria-hidden="true" className="size-5" />}
        {t(bell.isOn ? 'bellOn' : 'bellOff')}
      </button>
      <button
        type="button"
        className={control}
        onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
      >
        <Maximize aria-hidden="true" className="size-5" />
        {t('fullScreen')}
      </button>
      <Link
        to="/events/$eventId/organise/day"
        params={{ eventId: session.eventId }}
        search={{ session: session.sessionId }}
        className={control}
      >
        {t('toDay')}
      </Link>
    </div>
  );
}
