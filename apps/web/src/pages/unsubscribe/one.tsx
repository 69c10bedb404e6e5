import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { subscriptionQuery, useSubscription } from '../../features/mails/queries.ts';
import { ApiError } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, PageHeader } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

/**
 * Draws the target of the link at the end of a mail: nothing happens before its reader presses, and the change can be
 * undone.
 */
export default function UnsubscribePage() {
  const t = useWords('mails');
  const { token } = useParams({ from: '/unsubscribe/$token' });
  const { data, error, refetch } = useQuery(subscriptionQuery(token));
  const change = useSubscription(token);
  const isUnknown = error instanceof ApiError && error.status === 404;
  const title = change.data
    ? t(change.data.isOn ? 'resumedTitle' : 'stoppedTitle')
    : data && !data.isOn
      ? t('stoppedTitle')
      : t('stopTitle');
  return (
    <div className="mx-auto max-w-xl py-4">
      <PageHeader title={title} />
      {isUnknown && <p>{t('linkUnknown')}</p>}
      {error && !isUnknown && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={3} />}
      <ProblemAlert error={change.error} />
      {data && (
        <Card className="grid justify-items-start gap-3">
          <h2 className="font-semibold">{t(data.topic)}</h2>
          <p className="text-muted">{t(`${data.topic}Text`)}</p>
          <p role="status">{data.isOn ? t('stopLead') : t('stoppedText')}</p>
          <Button
            busy={change.isPending}
            look={data.isOn ? 'primary' : 'secondary'}
            onClick={() => change.mutate(!data.isOn)}
          >
            {data.isOn ? t('stopButton') : t('resume')}
          </Button>
        </Card>
      )}
      <p className="mt-6">
        <Link to="/account/mails" className="font-medium text-azure underline underline-offset-4">
          {t('allChoices')}
        </Link>
      </p>
    </div>
  );
}
