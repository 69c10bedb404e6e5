import { takesPart } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useSession } from '../../features/accounts/queries.ts';
import { EventDays, ReadableText, usePlainText } from '../../features/events/facts.tsx';
import { PhaseTag } from '../../features/events/phase-tag.tsx';
import { type EventView, eventQuery } from '../../features/events/queries.ts';
import { ActingBanner } from '../../features/participants/acting-banner.tsx';
import { readActing } from '../../lib/acting.ts';
import { isMissing } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { Later } from '../../lib/later.tsx';
import { useToday } from '../../lib/today.ts';
import { useWide } from '../../lib/wide.ts';
import { PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';

/** Draws the frame of all pages of an event: its name and its sections. */
export default function EventFrame() {
  const eventId = asId('event', useParams({ from: '/events/$eventId' }).eventId);
  const { data: event, error, isPending, refetch } = useQuery(eventQuery(eventId));
  if (!event && isMissing(error)) throw error;
  return (
    <Later key={eventId}>
      {isPending && <Skeleton lines={8} />}
      <ProblemAlert error={event ? null : error} onRetry={refetch} />
      {event && <NamedEvent event={event} />}
    </Later>
  );
}

function NamedEvent({ event }: { readonly event: EventView }) {
  const t = useWords('events');
  const core = useWords('core');
  const session = useSession();
  const name = usePlainText(event.name);
  const params = { eventId: event.id };
  const isToday = useToday()?.eventId === event.id && readActing()?.eventId !== event.id;
  const onAgenda = useRouterState({ select: ({ location }) => location.pathname.endsWith('/agenda') });
  // On a phone the day is what one came for: the event's own pages are in its menu.
  const hasRoom = useWide();
  const isBare = isToday && onAgenda && !hasRoom;
  const isIn = event.registration !== null && takesPart(event.registration.status);
  const above = (
    <div className="flex flex-wrap gap-2">
      <PhaseTag event={event} />
      {event.isSample && <Tag tone="warn">{core('sample')}</Tag>}
    </div>
  );
  const lead = (
    <>
      <EventDays event={event} /> · <ReadableText text={event.place} />
    </>
  );
  const head = (
    <>
      <ActingBanner eventId={event.id} />
      <PageHeader title={<ReadableText text={event.name} />} documentTitle={name} above={above} lead={lead} />
      {session?.user && (
        <Tabs label={t('sections')}>
          <Tab to="/events/$eventId" params={params} activeOptions={{ exact: true }}>
            {t('about')}
          </Tab>
          {(isIn || event.organises) && (
            <Tab to="/events/$eventId/people" params={params}>
              {t('people')}
            </Tab>
          )}
          {isIn && (
            <Tab to="/events/$eventId/requests" params={params}>
              {t('requests')}
            </Tab>
          )}
          {isIn && (
            <Tab to="/events/$eventId/agenda" params={params}>
              {isToday ? core('today') : t('agenda')}
            </Tab>
          )}
          {event.organises && (
            <Tab to="/events/$eventId/organise" params={params}>
              {t('organise')}
            </Tab>
          )}
        </Tabs>
      )}
    </>
  );
  return (
    <>
      {isBare ? (
        <h1 tabIndex={-1} className="sr-only">
          {core('today')} · {name}
        </h1>
      ) : (
        head
      )}
      {/* In one place with and without a head: the day, known once the agenda is read, would draw that page twice. */}
      <Outlet />
    </>
  );
}
