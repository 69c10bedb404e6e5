import { useQuery } from '@tanstack/react-query';
import { useSession } from '../features/accounts/queries.ts';
import { ExchangeRates } from '../features/matches/weights/exchange-rates.tsx';
import { LearnPanel } from '../features/matches/weights/learn-panel.tsx';
import { LiveWeights } from '../features/matches/weights/live-weights.tsx';
import { weightsQuery } from '../features/matches/weights/queries.ts';
import { Versions } from '../features/matches/weights/versions.tsx';
import { useWords } from '../lib/i18n.tsx';
import { EmptyState, PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

export default function MatchWeightsPage() {
  const t = useWords('match-weights');
  const session = useSession();
  const isAdmin = session?.user?.isAdmin === true;
  const { data, error, refetch } = useQuery({ ...weightsQuery, enabled: isAdmin });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {!isAdmin && <EmptyState title={t('adminOnly')} />}
      <ProblemAlert error={error} onRetry={refetch} />
      {isAdmin && !data && !error && <Skeleton lines={12} />}
      {data && (
        <div className="grid gap-8">
          <LiveWeights weights={data} />
          <Versions weights={data} />
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <LearnPanel weights={data} />
            <ExchangeRates />
          </div>
        </div>
      )}
    </>
  );
}
