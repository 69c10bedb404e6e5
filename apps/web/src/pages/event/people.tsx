import { takesPart } from '@jumelage/domain/participant';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useCallback } from 'react';
import { NotShownNote } from '../../features/consents/not-shown-note.tsx';
import { isOutside, Outside } from '../../features/events/outside.tsx';
import { PeopleFilters } from '../../features/events/people-filters.tsx';
import type { PeopleSearch } from '../../features/events/people-search.ts';
import { PersonRow } from '../../features/events/person-row.tsx';
import { eventQuery, type Person, peopleQuery } from '../../features/events/queries.ts';
import { Ask } from '../../features/meeting-requests/ask.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { useWide } from '../../lib/wide.ts';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';

const from = '/events/$eventId/people';
const keyOf = ({ id }: Person) => id;

export default function EventPeoplePage() {
  const t = useWords('events');
  usePageTitle(t('people'));
  const eventId = asId('event', useParams({ from }).eventId);
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const isWide = useWide();
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(
    peopleQuery(eventId, { page: 1, size: isWide ? 20 : 10, ...search }),
  );
  const go = useCallback((next: PeopleSearch) => void navigate({ search: next, resetScroll: false }), [navigate]);
  const { registration } = event;
  const own = registration && takesPart(registration.status) ? registration : null;
  const asked = {
    ...{ id: event.id, name: event.name, zone: event.zone, canAsk: event.can.includes('ask') },
    isAwaited: own?.status === 'registered',
  };
  if (isOutside(event, error)) return <Outside event={event} />;
  return (
    <section aria-label={t('people')} className="grid grid-cols-[minmax(0,1fr)] gap-4" aria-busy={isPlaceholderData}>
      {own && <NotShownNote />}
      <PeopleFilters event={event} search={search} countries={data?.countries ?? []} onSearch={go} />
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={10} />}
      {data && (
        <p>
          <span role="status" className="font-medium">
            {t('admitted', { n: data.total })}
          </span>
          {data.order === 'fit' && <span className="text-muted"> · {t('byFit')}</span>}
        </p>
      )}
      {data?.total === 0 && <EmptyState icon={<SearchX className="size-8" />} title={t('noPeople')} />}
      {data && data.total > 0 && (
        <LongList
          items={data.items}
          itemKey={keyOf}
          estimate={isWide ? 62 : 150}
          className={`transition-opacity ${isPlaceholderData ? 'opacity-60' : ''}`}
          rowClass="border-line border-b"
        >
          {(person) => (
            <PersonRow person={person}>
              <Ask event={asked} person={person} ownOrganisationId={own?.organisationId} />
            </PersonRow>
          )}
        </LongList>
      )}
      {data && (
        <Pagination
          page={data.page}
          size={data.size}
          total={data.total}
          onPage={(page) => void navigate({ search: { ...search, page } })}
        />
      )}
    </section>
  );
}
