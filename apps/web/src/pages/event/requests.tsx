import { requestStatuses } from '@jumelage/domain/request';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { isOutside, Outside } from '../../features/events/outside.tsx';
import { eventQuery } from '../../features/events/queries.ts';
import { requestsQuery } from '../../features/meeting-requests/queries.ts';
import { RequestCard } from '../../features/meeting-requests/request-card.tsx';
import { boxes } from '../../features/meeting-requests/request-search.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tab, Tabs } from '../../ui/tabs.tsx';
import { Select } from '../../ui/text-input.tsx';

const from = '/events/$eventId/requests';

export default function EventRequestsPage() {
  const t = useWords('meeting-requests');
  const core = useWords('core');
  const terms = useTerms();
  usePageTitle(t('title'));
  const eventId = asId('event', useParams({ from }).eventId);
  const { box = 'received', status } = useSearch({ from });
  const navigate = useNavigate({ from });
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const { data, error, isPending, refetch } = useQuery(requestsQuery(eventId));
  if (isPending) return <Skeleton lines={8} />;
  if (isOutside(event, error)) return <Outside event={event} />;
  if (!data) return <ProblemAlert error={error} onRetry={refetch} />;
  const isMine = (request: (typeof data.items)[number]) => request.from.id === data.participantId;
  const inBox = (which: (typeof boxes)[number]) =>
    data.items.filter((request) => isMine(request) === (which === 'sent'));
  const shown = inBox(box).filter((request) => status === undefined || request.status === status);
  const people = (
    <LinkButton to="/events/$eventId/people" params={{ eventId }}>
      {t('findPeople')}
    </LinkButton>
  );
  return (
    <div className="grid gap-4">
      <p className="text-lg text-muted">{t('lead')}</p>
      <p className="font-medium">{t('left', { n: Math.max(0, data.limit - data.sentCount) })}</p>
      <Tabs label={t('boxes')}>
        {boxes.map((which) => (
          <Tab
            key={which}
            to={from}
            params={{ eventId }}
            search={which === 'sent' ? { box: which } : {}}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t(which)} ({inBox(which).length})
          </Tab>
        ))}
      </Tabs>
      {inBox(box).length > 0 && (
        <div className="max-w-xs">
          <Select
            label={terms.label.status}
            emptyLabel={terms.label.anyStatus}
            value={status ?? ''}
            options={requestStatuses.map((value) => ({ value, label: terms.requestStatus[value] }))}
            onValue={(value) => void navigate({ search: { box, status: value }, resetScroll: false })}
            onEmpty={() => void navigate({ search: box === 'sent' ? { box } : {}, resetScroll: false })}
          />
        </div>
      )}
      {inBox(box).length === 0 && (
        <EmptyState
          icon={<Inbox className="size-8" />}
          title={box === 'sent' ? t('noneSent') : t('noneReceived')}
          actions={people}
        />
      )}
      {inBox(box).length > 0 && shown.length === 0 && <p role="status">{core('noResults')}</p>}
      <ul className="grid gap-4">
        {shown.map((request) => (
          <RequestCard key={request.id} request={request} zone={event.zone} isMine={isMine(request)} />
        ))}
      </ul>
    </div>
  );
}
