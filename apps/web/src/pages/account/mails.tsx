import { useQuery } from '@tanstack/react-query';
import { MailChoices } from '../../features/mails/mail-choices.tsx';
import { mailChoicesQuery } from '../../features/mails/queries.ts';
import { SavedSearchList } from '../../features/saved-searches/saved-list.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/** Draws the choice of mails that one receives. */
export default function AccountMailsPage() {
  const t = useWords('mails');
  const { data, error, refetch } = useQuery(mailChoicesQuery);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && <MailChoices choices={data} />}
      <SavedSearchList />
    </>
  );
}
