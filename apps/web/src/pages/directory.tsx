import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession } from '../features/accounts/session.ts';
import { DirectoryFilters } from '../features/organisations/directory-filters.tsx';
import { DirectoryList } from '../features/organisations/directory-list.tsx';
import { SectorTabs } from '../features/organisations/sector-tabs.tsx';
import { SearchBar } from '../features/saved-searches/search-bar.tsx';
import { VisitorDirectory } from '../features/visitors/visitor-directory.tsx';
import { useWords } from '../lib/i18n.tsx';
import { useTypedSearch } from '../lib/use-typed-search.ts';
import { PageHeader } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Draws the directory: for visitors those who agreed to be shown to everybody. */
export default function DirectoryPage() {
  const search = useSearch({ from: '/directory' });
  const navigate = useNavigate({ from: '/directory' });
  const session = useSession();
  if (!session) return <Skeleton lines={10} />;
  if (session.user) return <Directory />;
  return (
    <VisitorDirectory search={search} onPage={(page) => void navigate({ search: (before) => ({ ...before, page }) })} />
  );
}

function Directory() {
  const t = useWords('directory');
  const search = useSearch({ from: '/directory' });
  const navigate = useNavigate({ from: '/directory' });
  const { typed, setTyped, clear } = useTypedSearch(
    search.q ?? '',
    (q) =>
      void navigate({
        search: ({ page: _, q: __, ...before }) => ({ ...before, ...(q && { q }) }),
        replace: true,
        resetScroll: false,
      }),
  );

  const change = (changed: Partial<Record<string, unknown>>) =>
    void navigate({
      search: ({ page: _, ...before }) =>
        Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== undefined)),
      resetScroll: false,
    });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SectorTabs label={t('sectors')} search={search} />
      <search className="mb-4 grid gap-x-6 gap-y-2 lg:grid-cols-[26rem_1fr] lg:items-end">
        <TextInput
          label={t('searchLabel')}
          type="search"
          placeholder={t('searchPlaceholder')}
          maxLength={200}
          value={typed}
          onValue={setTyped}
        />
        <DirectoryFilters search={search} onChange={change} />
      </search>
      <SearchBar
        list="directory"
        organisationId={null}
        filter={search}
        since={search.since}
        onAll={() => change({ since: undefined })}
      />
      <DirectoryList
        search={search}
        onPage={(page) => void navigate({ search: (before) => ({ ...before, page }) })}
        onClear={() => {
          clear();
          void navigate({ search: {} });
        }}
      />
    </>
  );
}
