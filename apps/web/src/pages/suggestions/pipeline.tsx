import { useNavigate, useSearch } from '@tanstack/react-router';
import { KanbanSquare } from 'lucide-react';
import { NoOrganisation } from '../../features/matches/no-organisation.tsx';
import { useOwnOrganisation } from '../../features/matches/own-organisation.ts';
import { Board } from '../../features/matches/pipelines/board.tsx';
import { SuggestionTabs } from '../../features/matches/suggestion-tabs.tsx';
import { OrganisationSwitch } from '../../features/organisations/organisation-switch.tsx';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, PageHeader } from '../../ui/card.tsx';

export default function SuggestionsPipelinePage() {
  const t = useWords('pipelines');
  const search = useSearch({ from: '/suggestions/pipeline' });
  const navigate = useNavigate({ from: '/suggestions/pipeline' });
  const organisation = useOwnOrganisation(search.organisation);
  if (!organisation) return <NoOrganisation />;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <OrganisationSwitch
            label={t('forOrganisation')}
            value={organisation.id}
            onValue={(id) => void navigate({ search: { organisation: id } })}
          />
        }
      />
      <SuggestionTabs organisation={organisation} />
      {organisation.kind === 'investor' ? (
        <Board key={organisation.id} organisationId={organisation.id} />
      ) : (
        <EmptyState
          icon={<KanbanSquare className="size-8" />}
          title={t('notInvestorTitle')}
          actions={
            <LinkButton to="/suggestions" search={{ organisation: organisation.id, mark: 'shortlisted' }}>
              {t('toShortlist')}
            </LinkButton>
          }
        >
          <p>{t('notInvestorText')}</p>
        </EmptyState>
      )}
    </>
  );
}
