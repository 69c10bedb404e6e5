import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { storeEvent } from '../../features/days/seed-day.ts';
import { sessionOfDay } from '../../features/days/session-of-day.ts';
import { Wall } from '../../features/days/wall.tsx';
import { organisedEventQuery } from '../../features/organise/queries.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { PageHeading, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const from = '/events/$eventId/organise/wall';

export default function OrganiseWallPage() {
  const t = useWords('days');
  const eventId = asId('event', useParams({ from }).eventId);
  const { session: wished } = useSearch({ from });
  const { data: event, error, isPending, refetch } = useQuery(organisedEventQuery(eventId));
  usePageTitle(t('wallTitle'));
  useEffect(() => {
    if (event) storeEvent(event);
  }, [event]);
  const sessionId = event && sessionOfDay(event.sessions, wished, Date.now())?.id;
  const ref = useMemo(() => sessionId && { eventId, sessionId }, [eventId, sessionId]);
  return (
    <main id="content" tabIndex={-1} className="always-dark hall bg-page text-ink">
      {isPending && <Skeleton lines={8} />}
      {!event && <ProblemAlert error={error} onRetry={refetch} />}
      {event && !ref && <PageHeading>{t('noSession')}</PageHeading>}
      {ref && <Wall key={ref.sessionId} session={ref} />}
    </main>
  );
}
