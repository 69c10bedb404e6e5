import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, PageHeader } from '../../ui/card.tsx';

/** Draws the whole page for those who have no organisation yet: suggestions start from one. */
export function NoOrganisation() {
  const t = useWords('matches');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <EmptyState
        title={t('noOrganisationTitle')}
        actions={<LinkButton to="/organisation/new">{t('createOrganisation')}</LinkButton>}
      >
        <p>{t('noOrganisationText')}</p>
      </EmptyState>
    </>
  );
}
