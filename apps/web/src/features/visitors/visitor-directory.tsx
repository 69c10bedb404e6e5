import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../lib/i18n.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState, PageHeader } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import type { DirectorySearch } from '../organisations/directory-search.ts';
import { OrganisationRow } from '../organisations/organisation-row.tsx';
import { SectorTabs } from '../organisations/sector-tabs.tsx';
import { visitorDirectoryQuery } from './queries.ts';

/** Draws the directory for visitors without an account: who agreed to be shown to everybody, one line each. */
export function VisitorDirectory({
  search,
  onPage,
}: {
  readonly search: DirectorySearch;
  readonly onPage: (page: number) => void;
}) {
  const t = useWords('directory');
  const core = useWords('core');
  const { sector, page } = search;
  const { data, error, refetch, isPlaceholderData } = useQuery(visitorDirectoryQuery({ sector, page }));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('visitorLead')}
        actions={<LinkButton to="/sign-up">{t('visitorJoin')}</LinkButton>}
      />
      <SectorTabs label={t('sectors')} search={search} />
      <section aria-label={t('title')} aria-busy={isPlaceholderData}>
        <p role="status" className="mb-4 font-medium">
          {data && !isPlaceholderData ? t('found', { n: data.total }) : core('loading')}
        </p>
        <ProblemAlert error={error} onRetry={refetch} />
        {!data && !error && <Skeleton lines={10} />}
        {data?.total === 0 && <EmptyState title={t('visitorEmpty')} />}
        {data && (
          <ul className={`divide-y divide-line ${isPlaceholderData ? 'opacity-60' : ''}`}>
            {data.items.map((organisation) => (
              <li key={organisation.id}>
                <OrganisationRow organisation={organisation} />
              </li>
            ))}
          </ul>
        )}
        {data && <Pagination page={data.page} size={data.size} total={data.total} onPage={onPage} />}
      </section>
    </>
  );
}
