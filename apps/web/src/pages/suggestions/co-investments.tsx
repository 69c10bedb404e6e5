import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { HandCoins } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CoInvestments } from '../../features/matches/co-investments/investor.tsx';
import { Pairs, Partners } from '../../features/matches/co-investments/lists.tsx';
import { useEuroRange } from '../../features/matches/co-investments/ticket.ts';
import { NoOrganisation } from '../../features/matches/no-organisation.tsx';
import { useOwnOrganisation } from '../../features/matches/own-organisation.ts';
import { coInvestmentsQuery } from '../../features/matches/queries.ts';
import { SuggestionTabs } from '../../features/matches/suggestion-tabs.tsx';
import { OrganisationSwitch } from '../../features/organisations/organisation-switch.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

type Own = NonNullable<ReturnType<typeof useOwnOrganisation>>;

export default function SuggestionsCoInvestmentsPage() {
  const t = useWords('co-investments');
  const search = useSearch({ from: '/suggestions/co-investments' });
  const navigate = useNavigate({ from: '/suggestions/co-investments' });
  const organisation = useOwnOrganisation(search.organisation);
  if (!organisation) return <NoOrganisation />;
  const isInvestor = organisation.kind === 'investor';
  return (
    <>
      <PageHeader
        title={t(isInvestor ? 'titleInvestor' : 'titleRaise')}
        lead={t(isInvestor ? 'leadInvestor' : 'leadRaise')}
        actions={
          <OrganisationSwitch
            label={t('forOrganisation')}
            value={organisation.id}
            onValue={(id) => void navigate({ search: { organisation: id } })}
          />
        }
      />
      <SuggestionTabs organisation={organisation} />
      <Shown key={organisation.id} organisation={organisation} isInvestor={isInvestor} />
    </>
  );
}

function Shown({ organisation, isInvestor }: { readonly organisation: Own; readonly isInvestor: boolean }) {
  const { data, error, refetch } = useQuery(coInvestmentsQuery(organisation.id));
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!data) return <Skeleton lines={10} />;
  if (!data.profilePublished) return <NotPublished organisation={organisation} />;
  return isInvestor ? (
    <ForInvestor data={data} organisation={organisation} />
  ) : (
    <ForRaise data={data} organisation={organisation} />
  );
}

function ForRaise({
  data: { pairs, raiseEuroCents },
  organisation,
}: {
  readonly data: CoInvestments;
  readonly organisation: Own;
}) {
  const t = useWords('co-investments');
  const euros = useEuroRange();
  if (raiseEuroCents === null) {
    return (
      <Nothing title={t('noRaiseTitle')} organisation={organisation}>
        {t('noRaiseText')}
      </Nothing>
    );
  }
  if (pairs.length === 0) return <Nothing title={t('noPairsTitle')}>{t('noPairsText')}</Nothing>;
  return (
    <>
      <p className="mb-4 font-medium">
        {t('round', { amount: euros(raiseEuroCents, raiseEuroCents) })} · {t('count', { n: pairs.length })}
      </p>
      <Pairs pairs={pairs} />
    </>
  );
}

function ForInvestor({
  data: { partners },
  organisation,
}: {
  readonly data: CoInvestments;
  readonly organisation: Own;
}) {
  const t = useWords('co-investments');
  if (partners.length === 0) {
    return (
      <Nothing title={t('noPartnersTitle')} organisation={organisation}>
        {t('noPartnersText')}
      </Nothing>
    );
  }
  return (
    <>
      <p className="mb-4 font-medium">{t('partnersCount', { n: partners.length })}</p>
      <Partners partners={partners} />
    </>
  );
}

function NotPublished({ organisation }: { readonly organisation: Own }) {
  const t = useWords('matches');
  return (
    <Nothing title={t('draftTitle')} organisation={organisation}>
      {t('draftText')}
    </Nothing>
  );
}

type NothingProps = { readonly title: string; readonly organisation?: Own; readonly children: ReactNode };

/** Says why there is nothing; with an organisation, leads to the profile where that can be changed. */
function Nothing({ title, organisation, children }: NothingProps) {
  const t = useWords('co-investments');
  const action = organisation && (
    <LinkButton to="/organisation" search={{ organisation: organisation.id }}>
      {t('editProfile')}
    </LinkButton>
  );
  return (
    <EmptyState icon={<HandCoins className="size-8" />} title={title} actions={action}>
      <p>{children}</p>
    </EmptyState>
  );
}
