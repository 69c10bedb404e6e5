import { meetingStatuses } from '@jumelage/domain/meeting';
import {
  declineReasons,
  type RequestStatus,
  requestOrders,
  requestOrigins,
  sentStatuses,
} from '@jumelage/domain/request';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { MeetingSearch } from '../../features/introductions/meeting-search.ts';
import { MeetingTable } from '../../features/introductions/meeting-table.tsx';
import { type MeetingList, meetingsQuery } from '../../features/introductions/queries.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { usePage } from '../../lib/paging.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';

// Both are for who proposes something: the list does without them.
const FillDialog = lazy(() =>
  import('../../features/introductions/fill-dialog.tsx').then((module) => ({ default: module.FillDialog })),
);
const ProposeDialog = lazy(() =>
  import('../../features/introductions/propose-dialog.tsx').then((module) => ({ default: module.ProposeDialog })),
);

const from = '/events/$eventId/organise/requests';

export default function OrganiseMeetingsPage() {
  const t = useWords('introductions');
  const organise = useWords('organise');
  const core = useWords('core');
  const eventId = asId('event', useParams({ from }).eventId);
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const [text, setText] = useState('');
  const [isProposing, setProposing] = useState(false);
  const [isFilling, setFilling] = useState(false);
  const { page, size, setPage } = usePage({ phone: 12, wide: 40 });
  const q = useDeferredValue(text.trim());
  const { data, error, isPending, refetch } = useQuery(
    meetingsQuery({ params: { eventId }, query: { page, size, ...search, ...(q && { q }) } }),
  );
  usePageTitle(t('title'));
  const isFiltered = q !== '' || Object.keys(search).some((name) => name !== 'order');
  const filterBy = (changes: { readonly [Name in keyof MeetingSearch]: MeetingSearch[Name] | undefined }) => {
    setPage(1);
    const next = Object.fromEntries(
      Object.entries({ ...search, ...changes }).filter(([, value]) => value !== undefined),
    ) as MeetingSearch;
    void navigate({ search: next, replace: true, resetScroll: false });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[68ch] text-muted max-sm:text-sm">{t('lead')}</p>
        <div className="flex flex-wrap gap-2">
          <Button look="secondary" onClick={() => setFilling(true)}>
            {t('fill')}
          </Button>
          <Button onClick={() => setProposing(true)}>{t('propose')}</Button>
        </div>
      </div>
      <Filters
        {...{ search, text, onFilter: filterBy }}
        onText={(next) => {
          setPage(1);
          setText(next);
        }}
      />
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={8} />}
      {data && (data.total > 0 || isFiltered) && (
        <p role="status" className="text-muted text-sm">
          {core('results', { n: data.total })}
        </p>
      )}
      {data?.total === 0 && !isFiltered && (
        <EmptyState title={organise('noRequests')}>{organise('noRequestsText')}</EmptyState>
      )}
      {data && data.total > 0 && (
        <>
          <Declines counts={data.declines} />
          <MeetingTable rows={data.items} eventId={eventId} />
          <Pagination page={data.page} size={data.size} total={data.total} onPage={setPage} />
        </>
      )}
      <Suspense fallback={null}>
        {isFilling && <FillDialog eventId={eventId} onClose={() => setFilling(false)} />}
        {isProposing && <ProposeDialog eventId={eventId} onClose={() => setProposing(false)} />}
      </Suspense>
    </div>
  );
}

type FiltersProps = {
  readonly search: MeetingSearch;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFilter: (changes: { readonly [Name in keyof MeetingSearch]: MeetingSearch[Name] | undefined }) => void;
};

function Filters({ search, text, onText, onFilter }: FiltersProps) {
  const t = useWords('introductions');
  const texts = useTexts('introductions');
  const terms = useTerms();
  const statuses: readonly RequestStatus[] = sentStatuses;
  return (
    <search className="grid grid-cols-2 gap-3 lg:grid-cols-5">
      <div className="max-lg:col-span-2">
        <TextInput type="search" label={t('search')} maxLength={100} value={text} onValue={onText} />
      </div>
      <Select
        label={terms.label.status}
        value={search.status ?? ''}
        emptyLabel={terms.label.anyStatus}
        options={statuses.map((value) => ({ value, label: terms.requestStatus[value] }))}
        onValue={(status) => onFilter({ status: sentStatuses.find((one) => one === status) })}
        onEmpty={() => onFilter({ status: undefined })}
      />
      <Select
        label={t('meeting')}
        value={search.meeting ?? ''}
        emptyLabel={t('anyMeeting')}
        options={meetingStatuses.map((value) => ({ value, label: terms.meetingStatus[value] }))}
        onValue={(meeting) => onFilter({ meeting })}
        onEmpty={() => onFilter({ meeting: undefined })}
      />
      <Select
        label={t('origin')}
        value={search.origin ?? ''}
        emptyLabel={t('anyOrigin')}
        options={requestOrigins.map((value) => ({ value, label: texts.origins[value] }))}
        onValue={(origin) => onFilter({ origin })}
        onEmpty={() => onFilter({ origin: undefined })}
      />
      <Select
        label={t('order')}
        value={search.order ?? 'newest'}
        options={requestOrders.map((value) => ({ value, label: texts.orders[value] }))}
        onValue={(order) => onFilter({ order: order === 'newest' ? undefined : order })}
      />
    </search>
  );
}

/** Draws how often each reason was given for a decline, the most frequent first; nothing where none was. */
function Declines({ counts }: { readonly counts: MeetingList['declines'] }) {
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
