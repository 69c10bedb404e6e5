import { useQuery } from '@tanstack/react-query';
import { Outbox } from '../features/mails/outbox.tsx';
import { outboxQuery } from '../features/mails/queries.ts';
import { useWords } from '../lib/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Draws the mails of the demonstration. */
export default function OutboxPage() {
  const t = useWords('mails');
  const { data, error, refetch, isFetching } = useQuery(outboxQuery);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('outboxTitle')}
        lead={t('outboxLead')}
        actions={
          <Button look="secondary" busy={isFetching} onClick={() => refetch()}>
            {t('refresh')}
          </Button>
        }
      />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && <Outbox mails={data.mails} />}
    </div>
  );
}
