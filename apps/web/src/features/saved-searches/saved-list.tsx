import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { useSession } from '../accounts/session.ts';
import { type SavedSearch, savedSearchesQuery, useSearchActs } from './queries.ts';
import { NameDialog } from './save-dialog.tsx';
import { SearchLink } from './search-link.tsx';

/** Draws all saved searches of the reader, each to be opened, renamed and deleted; a deletion can be undone. */
export function SavedSearchList() {
  const t = useWords('saved-searches');
  const core = useWords('core');
  const words = useErrorWords();
  const organisations = useSession()?.organisations ?? [];
  const { data, error, refetch } = useQuery(savedSearchesQuery);
  const { save, rename, remove } = useSearchActs();
  const [renaming, setRenaming] = useState<SavedSearch>();
  const fail = (failure: Error) =>
    toast(words.code(failure instanceof ApiError ? failure.code : 'internal'), { tone: 'bad' });
  const drop = ({ id, list, organisationId, name, filter, seenAt }: SavedSearch) =>
    remove.mutate(id, {
      onSuccess: () =>
        toast(t('deleted', { name }), {
          undo: () => save.mutate({ list, organisationId, name, filter, seenAt }, { onError: fail }),
        }),
      onError: fail,
    });
  /** Names its list: the directory, or suggestions, and whose where somebody has several organisations. */
  const placeOf = ({ list, organisationId }: SavedSearch) =>
    [
      t(list === 'directory' ? 'inDirectory' : 'inSuggestions'),
      organisations.length > 1 && organisations.find(({ id }) => id === organisationId)?.nameLatin,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section id="saved-searches" aria-labelledby="saved-searches-title" className="mt-8 grid scroll-mt-20 gap-3">
      <h2 id="saved-searches-title" className="font-semibold text-xl">
        {t('title')}
      </h2>
      <p className="max-w-[68ch] text-muted">{t('lead')}</p>
      <ProblemAlert error={error} onRetry={refetch} />
      {!data && !error && <Skeleton lines={3} />}
      {data?.items.length === 0 && (
        <div className="grid justify-items-start gap-3">
          <p>{t('none')}</p>
          <LinkButton to="/directory" look="secondary" size="sm" className="max-lg:min-h-11">
            {t('toDirectory')}
          </LinkButton>
        </div>
      )}
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface empty:hidden">
        {data?.items.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 px-4 py-1">
            <div className="grid min-w-0 flex-1 basis-48 py-1">
              <SearchLink
                search={one}
                className="inline-flex min-h-11 items-center font-medium hover:underline lg:min-h-7"
              >
                {one.name}
              </SearchLink>
              <span className="text-muted text-sm">
                {placeOf(one)}
                {one.newCount > 0 && ` · ${t('newCount', { n: one.newCount })}`}
              </span>
            </div>
            <Button look="quiet" size="sm" className="max-lg:min-h-11" onClick={() => setRenaming(one)}>
              {t('rename')} <span className="sr-only">: {one.name}</span>
            </Button>
            <Button look="quiet" size="sm" className="text-bad! max-lg:min-h-11" onClick={() => drop(one)}>
              {core('delete')} <span className="sr-only">: {one.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {renaming && (
        <NameDialog
          title={t('renameName', { name: renaming.name })}
          proposed={renaming.name}
          act={t('rename')}
          isBusy={rename.isPending}
          error={rename.error}
          onName={(name) => rename.mutate({ searchId: renaming.id, name }, { onSuccess: () => setRenaming(undefined) })}
          onClose={() => {
            rename.reset();
            setRenaming(undefined);
          }}
        />
      )}
    </section>
  );
}
