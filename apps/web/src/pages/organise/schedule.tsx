import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { SessionChoice } from '../../features/organise/session-choice.tsx';
import { Desk } from '../../features/schedules/desk.tsx';
import { type SessionRef, scheduleQuery } from '../../features/schedules/queries.ts';
import { ScheduleGrid } from '../../features/schedules/schedule-grid.tsx';
import { readScheduleSearch, type ScheduleViewName, scheduleViews } from '../../features/schedules/schedule-search.ts';
import { SlotList } from '../../features/schedules/slot-list.tsx';
import { Toolbar } from '../../features/schedules/toolbar.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { useNarrow } from '../../lib/wide.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextInput } from '../../ui/text-input.tsx';

const from = '/events/$eventId/organise/schedule';

export default function OrganiseSchedulePage() {
  const t = useWords('schedules');
  const eventId = asId('event', useParams({ from }).eventId);
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
  usePageTitle(t('title'));
  if (isPending) return <Skeleton lines={8} />;
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  const session = event.sessions.find(({ id }) => id === search.session) ?? event.sessions[0];
  if (!session) {
    const setUp = (
      <LinkButton to="/events/$eventId/organise/session" params={{ eventId }}>
        {t('createSession')}
      </LinkButton>
    );
    return (
      <EmptyState title={t('noSession')} actions={setUp}>
        {t('noSessionText')}
      </EmptyState>
    );
  }
  const ref = { eventId, sessionId: session.id };
  return (
    <div className="grid gap-4">
      <SessionChoice
        sessions={event.sessions}
        value={session.id}
        onValue={(next) => void navigate({ search: { session: next } })}
      />
      {search.version ? (
        <PublishedVersion key={session.id} session={ref} version={search.version} zone={event.zone} />
      ) : (
        <Draft
          key={session.id}
          session={ref}
          zone={event.zone}
          canRun={event.can.includes('schedule')}
          view={search.view ?? 'tables'}
          query={search.q ?? ''}
          onSearch={(change) =>
            void navigate({ search: (before) => readScheduleSearch({ ...before, ...change }), replace: true })
          }
        />
      )}
    </div>
  );
}

type DraftProps = {
  readonly session: SessionRef;
  readonly zone: string;
  readonly canRun: boolean;
  readonly view: ScheduleViewName;
  readonly query: string;
  readonly onSearch: (change: { readonly view?: ScheduleViewName; readonly q?: string }) => void;
};

const viewWords = { tables: 'viewTables', people: 'viewPeople', interpreters: 'viewInterpreters' } as const;

function Draft({ session: { eventId, sessionId }, zone, canRun, view, query, onSearch }: DraftProps) {
  const t = useWords('schedules');
  // The grid may be large: it follows what is typed when there is time, and the address when typing ends.
  const session = useMemo(() => ({ eventId, sessionId }), [eventId, sessionId]);
  const [typed, setTyped] = useState(query);
  const sought = useDeferredValue(typed);
  useEffect(() => {
    if (typed === query) return;
    const timer = setTimeout(() => onSearch({ q: typed }), 400);
    return () => clearTimeout(timer);
  });
  const { data: schedule, error, isPending, refetch } = useQuery(scheduleQuery(session));
  if (isPending) return <Skeleton lines={10} />;
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (schedule.meetings.length === 0)
    return <EmptyState title={t('nothingAgreed')}>{t('nothingAgreedText')}</EmptyState>;
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <ViewChoice view={view} onView={(next) => onSearch({ view: next })} />
        <div className="w-72 max-sm:w-full lg:[&_label]:sr-only">
          <TextInput
            type="search"
            placeholder={t('find')}
            label={t('find')}
            value={typed}
            onValue={(text) => setTyped(text.slice(0, 100))}
          />
        </div>
        <Toolbar schedule={schedule} session={session} />
      </div>
      <Desk {...{ schedule, session, zone, canRun, view }} query={sought} />
    </>
  );
}

/** Chooses what the rows of the board are. */
function ViewChoice({
  view,
  onView,
}: {
  readonly view: ScheduleViewName;
  readonly onView: (view: ScheduleViewName) => void;
}) {
  const t = useWords('schedules');
  const name = useId();
  return (
    <fieldset className="flex rounded-lg border border-edge/60 p-0.5">
      <legend className="sr-only">{t('views')}</legend>
      {scheduleViews.map((value) => (
        <label
          key={value}
          className="flex min-h-11 cursor-pointer items-center rounded-md px-3 font-medium text-sm has-checked:bg-azure-soft has-focus-visible:outline-3 has-focus-visible:outline-azure lg:min-h-9"
        >
          <input type="radio" name={name} className="sr-only" checked={view === value} onChange={() => onView(value)} />
          {t(viewWords[value])}
        </label>
      ))}
    </fieldset>
  );
}

/** Draws an older version, read-only. */
function PublishedVersion({
  session,
  version,
  zone,
}: {
  readonly session: SessionRef;
  readonly version: number;
  readonly zone: string;
}) {
  const t = useWords('schedules');
  const isNarrow = useNarrow();
  const { data: schedule, error, isPending, refetch } = useQuery(scheduleQuery(session, version));
  const back = (
    <LinkButton look="secondary" from={from} to="." search={({ version: _, ...rest }) => rest}>
      {t('backToDraft')}
    </LinkButton>
  );
  return (
    <section className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 className="font-semibold text-lg">{t('version', { n: version })}</h2>
          <p className="text-muted text-sm">{t('readOnly')}</p>
        </div>
        {back}
      </div>
      {isPending && <Skeleton lines={8} />}
      <ProblemAlert error={error} onRetry={refetch} />
      {schedule &&
        (isNarrow ? <SlotList schedule={schedule} zone={zone} /> : <ScheduleGrid schedule={schedule} zone={zone} />)}
    </section>
  );
}
