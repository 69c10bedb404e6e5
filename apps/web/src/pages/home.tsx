import { greetingName } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useSession } from '../features/accounts/session.ts';
import { Organised } from '../features/home/organised.tsx';
import { Profiles } from '../features/home/profiles.tsx';
import { homeQuery } from '../features/home/queries.ts';
import { SuggestionsTeaser } from '../features/home/suggestions-teaser.tsx';
import { Upcoming } from '../features/home/upcoming.tsx';
import { Waiting } from '../features/home/waiting.tsx';
import { useLanguage, useWords } from '../lib/i18n.tsx';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState, PageHeader } from '../ui/card.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

export default function HomePage() {
  const t = useWords('home');
  const language = useLanguage();
  const session = useSession();
  const { data: home, error, refetch } = useQuery(homeQuery);
  const organisations = session?.organisations ?? [];
  const first = organisations.find(({ status }) => status === 'published') ?? organisations[0];
  const organises = session !== undefined && (session.organises.length > 0 || session.mayCreateEvents);
  // An organiser who belongs to no organisation has nothing to wait for as a participant.
  const takesPart =
    first !== undefined || (home && home.upcoming.length + home.toAnswer.length + home.toReport.length > 0);
  return (
    <>
      <PageHeader
        title={session?.user ? t('greeting', { name: greetingName(session.user.name, language) }) : t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
      />
      <ProblemAlert error={error} onRetry={refetch} />
      {!home && !error && <Skeleton lines={8} />}
      {home && session && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          {organises && <Organised session={session} />}
          {takesPart && <Waiting home={home} />}
          {takesPart && <Upcoming meetings={home.upcoming} />}
          {first && <SuggestionsTeaser organisationId={first.id} />}
          {first && <Profiles organisations={organisations} home={home} />}
          {!first && !organises && (
            <div className="lg:col-span-2">
              <EmptyState
                icon={<Building2 className="size-8" />}
                title={t('noOrganisationTitle')}
                actions={
                  <>
                    <LinkButton to="/organisation/new">{t('createOrganisation')}</LinkButton>
                    <LinkButton to="/events" look="secondary">
                      {t('findEvents')}
                    </LinkButton>
                  </>
                }
              >
                <p>{t('noOrganisationText')}</p>
              </EmptyState>
            </div>
          )}
        </div>
      )}
    </>
  );
}
