import { declineReasons, type RequestStatus, sentStatuses } from '@jumelage/domain/request';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useZone } from '../../features/organise/queries.ts';
import { api, type Input, type Response } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { usePage } from '../../lib/paging.ts';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { SideMark, Tag, type Tone } from '../../ui/tag.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';

const key = 'GET /api/events/:eventId/organise/meeting-requests';
type Row = Response<typeof key>['items'][number];

const requestsQuery = ({ params, query }: Pick<Input<typeof key>, 'params' | 'query'>) =>
  queryOptions({
    queryKey: ['meeting-requests', params.eventId, 'organise', query],
    queryFn: ({ signal }) => api(key, { params, query, signal }),
    placeholderData: keepPreviousData,
  });

const tones: Readonly<Record<RequestStatus, Tone>> = {
  prepared: 'plain',
  dropped: 'plain',
  pending: 'warn',
  accepted: 'good',
  declined: 'plain',
  withdrawn: 'plain',
  expired: 'plain',
};

const from = '/events/$eventId/organise/requests';

export default function OrganiseRequestsPage() {
  const t = useWords('organise');
  const core = useWords('core');
  const terms = useTerms();
  const eventId = asId('event', useParams({ from }).eventId);
  const { status } = useSearch({ from });
  const navigate = useNavigate({ from });
  const [text, setText] = useState('');
  const { page, size, setPage } = usePage({ phone: 12, wide: 30 });
  const q = useDeferredValue(text.trim());
  const { data, error, isPending, refetch } = useQuery(
    requestsQuery({ params: { eventId }, query: { page, size, ...(status && { status }), ...(q && { q }) } }),
  );
  usePageTitle(t('requests'));
  const restart = (change: () => void) => {
    change();
    setPage(1);
  };
  const filterBy = (next: (typeof sentStatuses)[number] | undefined) =>
    restart(() => void navigate({ search: next ? { status: next } : {}, replace: true, resetScroll: false }));
  return (
    <div className="grid gap-4">
      <p className="max-w-[68ch] text-muted max-sm:text-sm">{t('requestsLead')}</p>
      <search className="grid gap-4 sm:grid-cols-2">
        <TextInput
          type="search"
          label={t('searchRequests')}
          maxLength={100}
          value={text}
          onValue={(next) => restart(() => setText(next))}
        />
        <Select
          label={terms.label.status}
          value={status ?? ''}
          emptyLabel={terms.label.anyStatus}
          options={sentStatuses.map((value) => ({ value, label: terms.requestStatus[value] }))}
          onValue={(next) => filterBy(next)}
          onEmpty={() => filterBy(undefined)}
        />
      </search>
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={8} />}
      {data && (data.total > 0 || q || status) && (
        <p role="status" className="text-muted text-sm">
          {core('results', { n: data.total })}
        </p>
      )}
      {data?.total === 0 && !q && !status && <EmptyState title={t('noRequests')}>{t('noRequestsText')}</EmptyState>}
      {data && data.total > 0 && (
        <>
          <Declines counts={data.declines} />
          <RequestTable rows={data.items} eventId={eventId} />
          <Pagination page={data.page} size={data.size} total={data.total} onPage={setPage} />
        </>
      )}
    </div>
  );
}

/** Draws how often each reason was given for a decline, the most frequent first; nothing where none was. */
function Declines({ counts }: { readonly counts: Response<typeof key>['declines'] }) {
  const t = useWords('organise');
  const terms = useTerms();
  const given = declineReasons
    .filter((reason) => counts[reason])
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  if (given.length === 0) return null;
  return (
    <section aria-label={t('declines')} className="text-sm">
      <h2 className="font-medium">{t('declines')}</h2>
      <ul className="flex flex-wrap gap-x-4 text-muted">
        {given.map((reason) => (
          <li key={reason}>
            <span className="font-medium text-ink tabular-nums">{counts[reason]}</span> × {terms.declineReason[reason]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Who({ person }: { readonly person: Row['from'] }) {
  return (
    <span className="grid leading-snug">
      <PersonName name={person.name} />
      <span className="flex items-baseline gap-1.5 font-normal text-muted text-sm">
        <SideMark country={person.organisation.country} short />
        <span className="min-w-0 max-sm:truncate">
          <OrganisationName {...person.organisation} />
        </span>
      </span>
    </span>
  );
}

/** Stands at the end of a compact row, below its state. */
const aside = 'max-sm:col-start-2 max-sm:text-right max-sm:text-muted max-sm:text-xs';

function RequestTable({ rows, eventId }: { readonly rows: readonly Row[]; readonly eventId: Row['eventId'] }) {
  const t = useWords('organise');
  const terms = useTerms();
  const format = useFormat();
  const zone = useZone(eventId);
  return (
    <DataTable
      caption={t('requestsCaption')}
      rows={rows}
      rowKey={({ id }) => id}
      phone="max-sm:grid-cols-[minmax(0,1fr)_auto]"
      columns={[
        { id: 'from', header: t('from'), isName: true, cell: ({ from }) => <Who person={from} /> },
        {
          id: 'to',
          header: t('to'),
          phone: 'max-sm:col-start-1 max-sm:row-span-2 max-sm:row-start-2',
          cell: ({ to }) => (
            <span className="flex gap-1.5">
              <span aria-hidden="true" className="sm:hidden">
                →
              </span>
              <Who person={to} />
            </span>
          ),
        },
        {
          id: 'status',
          header: terms.label.status,
          phone: 'max-sm:self-start max-sm:text-right',
          cell: ({ status }) => <Tag tone={tones[status]}>{terms.requestStatus[status]}</Tag>,
        },
        {
          id: 'priority',
          header: t('priority'),
          phone: aside,
          cell: ({ priority }) => terms.requestPriority[priority],
        },
        {
          id: 'sent',
          header: t('sentOn'),
          phone: aside,
          cell: ({ createdAt }) => format.date(createdAt, zone, 'short'),
        },
      ]}
    />
  );
}
