import { useQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useWords } from '../../lib/i18n.tsx';
import { useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/card.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import type { DirectorySearch } from './directory-search.ts';
import { OrganisationRow } from './organisation-row.tsx';
import { type DirectoryItem, directoryQuery } from './queries.ts';

type ListProps = {
  readonly search: DirectorySearch;
  readonly onPage: (page: number) => void;
  readonly onClear: () => void;
};

const keyOf = ({ id }: DirectoryItem) => id;
const drawRow = (organisation: DirectoryItem) => (
  <OrganisationRow organisation={organisation} fit={organisation.fit} isLinked />
);

/** Draws the organisations that match an address; their number is announced whenever it changes. */
export function DirectoryList({ search, onPage, onClear }: ListProps) {
  const t = useWords('directory');
  const core = useWords('core');
  const { data, error, refetch, isPlaceholderData } = useQuery(directoryQuery({ ...search, size: 20 }));
  const isWide = useWide();
  const isAsking = Object.keys(search).length > 0;
  const isByFit = data?.order === 'fit' && !isPlaceholderData;
  return (
    <section aria-label={t('title')} aria-busy={isPlaceholderData}>
      <p className="mb-2">
        <span role="status" className="font-medium">
          {data && !isPlaceholderData ? t('found', { n: data.total }) : core('loading')}
        </span>
        {isByFit && <span className="text-muted"> · {t('byFit')}</span>}
      </p>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={10} />}
      {data?.total === 0 && (
        <EmptyState
          icon={<SearchX className="size-8" />}
          title={isAsking ? t('emptyTitle') : t('emptyAll')}
          actions={
            isAsking && (
              <Button look="secondary" onClick={onClear}>
                {core('clearFilters')}
              </Button>
            )
          }
        >
          {isAsking && <p>{t('emptyText')}</p>}
        </EmptyState>
      )}
      {data && (
        <LongList
          items={data.items}
          itemKey={keyOf}
          estimate={isWide ? 49 : 88}
          className={`transition-opacity ${isPlaceholderData ? 'opacity-60' : ''}`}
          rowClass="border-line border-b"
        >
          {drawRow}
        </LongList>
      )}
      {data && <Pagination page={data.page} size={data.size} total={data.total} onPage={onPage} />}
    </section>
  );
}
