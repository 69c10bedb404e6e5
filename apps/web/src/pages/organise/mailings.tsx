import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { MailingList } from '../../features/mailings/mailing-list.tsx';
import { NewMailingForm } from '../../features/mailings/new-mailing-form.tsx';
import { mailingsQuery } from '../../features/mailings/queries.ts';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { usePage } from '../../lib/paging.ts';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';

const from = '/events/$eventId/organise/mailings';

/** Draws the mailings of an event and the way to a new one; its address may name the people of the new one. */
export default function OrganiseMailingsPage() {
  const t = useWords('mailings');
  const eventId = asId('event', useParams({ from }).eventId);
  const filter = useSearch({ from });
  const { page, size, setPage } = usePage({ phone: 8, wide: 20 });
  const { data, error, isPending, refetch } = useQuery(mailingsQuery(eventId, { page, size }));
  usePageTitle(t('title'));
  return (
    <div className="grid gap-6">
      <p className="max-w-prose text-muted">{t('lead')}</p>
      <NewMailingForm eventId={eventId} filter={filter} />
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={6} />}
      {data?.total === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {data && data.total > 0 && (
        <>
          <MailingList eventId={eventId} mailings={data.items} />
          <Pagination page={data.page} size={data.size} total={data.total} onPage={setPage} />
        </>
      )}
    </div>
  );
}
