import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { useSession } from '../../features/accounts/queries.ts';
import { ExposureTable } from '../../features/matches/exposure/figures.tsx';
import { type Exposure, exposureQuery } from '../../features/matches/exposure/queries.ts';
import { OrganisationCard } from '../../features/organisations/organisation-card.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

export default function OrganiseExposurePage() {
  const t = useWords('exposure');
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/exposure' }).eventId);
  const { data, error, isPending, refetch } = useQuery(exposureQuery(eventId));
  const isAdmin = useSession()?.user?.isAdmin === true;
  usePageTitle(t('title'));
  if (isPending) return <Skeleton lines={10} />;
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  return (
    <div className="grid gap-8">
      <div className="grid gap-2">
        <h2 className="font-semibold text-lg">{t('title')}</h2>
        <p className="max-w-[68ch] text-muted">{t('lead')}</p>
        {data.organisations > 0 && (
          <p className="font-medium">{t('counted', { n: data.organisations, slots: data.slots })}</p>
        )}
      </div>
      {data.organisations === 0 ? (
        <EmptyState icon={<Eye className="size-8" />} title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <ExposureTable exposure={data} />
          <Unseen unseen={data.unseen} />
        </>
      )}
      {isAdmin && (
        <LinkButton to="/match-weights" look="secondary" size="sm" className="justify-self-start">
          {t('toWeights')}
        </LinkButton>
      )}
    </div>
  );
}

function Unseen({ unseen }: { readonly unseen: Exposure['unseen'] }) {
  const t = useWords('exposure');
  return (
    <section aria-labelledby="unseen" className="grid gap-3">
      <h2 id="unseen" className="font-semibold text-lg">
        {t('unseen')}{' '}
        {unseen.length > 0 && (
          <span className="font-normal text-muted">· {t('unseenCount', { n: unseen.length })}</span>
        )}
      </h2>
      {unseen.length === 0 ? (
        <p className="text-good">{t('allSeen')}</p>
      ) : (
        <>
          <p className="text-muted">{t('unseenLead')}</p>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {unseen.map((organisation) => (
              <li key={organisation.id}>
                <OrganisationCard organisation={organisation} level={3} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
