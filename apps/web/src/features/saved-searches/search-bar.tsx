import type { Id } from '@jumelage/domain/ids';
import { filterOf, type SearchedList, type SearchFilter, searchKey } from '@jumelage/domain/saved-search';
import { useQuery } from '@tanstack/react-query';
import { BookmarkPlus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { toast } from '../../ui/toast.tsx';
import { markSeen, savedSearchesQuery, useSearchActs } from './queries.ts';
import { NameDialog } from './save-dialog.tsx';
import { SearchLink } from './search-link.tsx';
import { useProposedName } from './search-name.ts';

type BarProps = {
  readonly list: SearchedList;
  readonly organisationId: Id<'organisation'> | null;
  /** The filter that the page shows now. */
  readonly filter: SearchFilter;
  /** The instant after which the page shows what came, where it shows that alone. */
  readonly since: string | undefined;
  /** Shows everything again. */
  readonly onAll: () => void;
};

/** Draws the saved searches of a list, each with what is new in it, and the act that saves what is shown now. */
export function SearchBar({ list, organisationId, filter: shown, since, onAll }: BarProps) {
  const t = useWords('saved-searches');
  const { date } = useFormat();
  const { data } = useQuery(savedSearchesQuery);
  const items = data?.items.filter((one) => one.list === list && one.organisationId === organisationId) ?? [];
  const filter = filterOf(list, shown);
  const key = searchKey({ list, organisationId, filter });
  const current = items.find((one) => searchKey(one) === key);
  useSeen(current && current.newCount > 0 ? current.id : undefined);
  // The whole directory is no search.
  const maySave = data !== undefined && !current && (list === 'suggestions' || Object.keys(filter).length > 0);
  if (items.length === 0 && !maySave && !since) return null;
  return (
    <section aria-label={t('title')} className="mb-3 flex flex-wrap items-center gap-2">
      {since && (
        <button
          type="button"
          className="inline-flex min-h-11 items-center gap-1.5 rounded-lg bg-azure-soft px-3 font-medium text-azure-strong text-sm hover:bg-sunken lg:min-h-9"
          onClick={onAll}
        >
          {t('newSince', { date: date(since, Intl.DateTimeFormat().resolvedOptions().timeZone, 'short') })}
          <X aria-hidden="true" className="size-4" />
          <span className="sr-only">{t('showAll')}</span>
        </button>
      )}
      {items.length > 0 && (
        <ul className="flex min-w-0 max-w-full gap-2 overflow-x-auto">
          {items.map((one) => (
            <li
              key={one.id}
              aria-current={one.id === current?.id || undefined}
              className="group flex max-w-72 shrink-0 items-center rounded-lg border border-line aria-[current]:border-azure"
            >
              <SearchLink
                search={one}
                className="inline-flex min-h-11 min-w-0 items-center px-3 text-sm hover:underline group-aria-[current]:font-semibold lg:min-h-9"
              >
                <span className="truncate">{one.name}</span>
              </SearchLink>
              {one.newCount > 0 && (
                <SearchLink
                  search={one}
                  since={one.seenAt}
                  className="inline-flex min-h-11 shrink-0 items-center pe-3 font-medium text-azure text-sm hover:underline lg:min-h-9"
                >
                  {t('newCount', { n: one.newCount })} <span className="sr-only">: {one.name}</span>
                </SearchLink>
              )}
            </li>
          ))}
        </ul>
      )}
      {maySave && <SaveButton list={list} organisationId={organisationId} filter={filter} />}
      {items.length > 0 && (
        <Link
          to="/account/mails"
          hash="saved-searches"
          className="inline-flex min-h-11 items-center px-1 text-azure text-sm underline-offset-4 hover:underline lg:min-h-9"
        >
          {t('manage')}
        </Link>
      )}
    </section>
  );
}

/** Says once that a search with something new is being looked at. */
function useSeen(searchId: Id<'search'> | undefined): void {
  const said = useRef<Id<'search'>>(undefined);
  useEffect(() => {
    if (!searchId || said.current === searchId) return;
    said.current = searchId;
    // Where it fails, the same is new again next time: nothing is lost.
    void markSeen(searchId).catch(() => {});
  }, [searchId]);
}

function SaveButton({ list, organisationId, filter }: Pick<BarProps, 'list' | 'organisationId' | 'filter'>) {
  const t = useWords('saved-searches');
  const proposed = useProposedName(list, filter);
  const { save, remove } = useSearchActs();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    save.reset();
  };
  const submit = (name: string) =>
    save.mutate(
      { list, organisationId, name, filter },
      {
        onSuccess: ({ id }) => {
          setOpen(false);
          toast(t('saved', { name }), { undo: () => remove.mutate(id) });
        },
      },
    );
  return (
    <>
      <Button
        look="quiet"
        size="sm"
        className="max-lg:min-h-11"
        icon={<BookmarkPlus aria-hidden="true" className="size-4" />}
        onClick={() => setOpen(true)}
      >
        {t('save')}
      </Button>
      {isOpen && (
        <NameDialog
          title={t('save')}
          proposed={proposed}
          hint={t('saveHint')}
          act={t('saveAct')}
          isBusy={save.isPending}
          error={save.error}
          onName={submit}
          onClose={close}
        />
      )}
    </>
  );
}
