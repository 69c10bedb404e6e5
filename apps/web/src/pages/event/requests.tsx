import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { isOutside, Outside } from '../../features/events/outside.tsx';
import { eventQuery } from '../../features/events/queries.ts';
import { requestsQuery } from '../../features/meeting-requests/queries.ts';
import { RequestList } from '../../features/meeting-requests/request-list.tsx';
import { byTab, firstTab, requestTabs } from '../../features/meeting-requests/request-search.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';

const from = '/events/$eventId/requests';

export default function EventRequestsPage() {
  const t = useWords('meeting-requests');
  const { aside } = useFormat();
  usePageTitle(t('title'));
  const eventId = asId('event', useParams({ from }).eventId);
  const search = useSearch({ from });
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const { data, error, isPending, refetch } = useQuery(requestsQuery(eventId));
  if (isPending) return <Skeleton lines={8} />;
  if (isOutside(event, error)) return <Outside event={event} />;
  if (!data) return <ProblemAlert error={error} onRetry={refetch} />;
  const tabs = byTab(data.items, data.participantId);
  const tab = search.tab ?? firstTab(tabs);
  const place = {
    ...{ eventId, eventName: event.name, zone: event.zone },
    isAwaited: event.registration?.status === 'registered',
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <p className="text-muted text-sm">{t('left', { n: Math.max(0, data.limit - data.sentCount) })}</p>
      <div className="[&>nav]:mb-0">
        <Tabs label={t('tabs')}>
          {requestTabs.map((one) => (
            <Tab
              key={one}
              to={from}
              params={{ eventId }}
              search={{ tab: one }}
              activeOptions={{ exact: true, includeSearch: true }}
              // The tab on which the page opened by itself is the current one too.
              {...(search.tab === undefined && one === tab && { 'aria-current': 'page' as const })}
            >
              {t(one)}
              {aside(String(tabs[one].length))}
            </Tab>
          ))}
        </Tabs>
      </div>
      {tabs[tab].length === 0 ? (
        <EmptyState
          icon={<Inbox className="size-8" />}
          title={t(`none_${tab}`)}
          actions={
            <>
              <LinkButton to="/suggestions">{t('findMatches')}</LinkButton>
              <LinkButton to="/events/$eventId/people" params={{ eventId }} look="secondary">
                {t('findPeople')}
              </LinkButton>
            </>
          }
        />
      ) : (
        <RequestList key={tab} items={tabs[tab]} place={place} ownId={data.participantId} />
      )}
    </div>
  );
}
