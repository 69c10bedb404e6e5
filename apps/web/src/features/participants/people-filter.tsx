import { participantStatuses } from '@jumelage/domain/participant';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { usePage } from '../../lib/paging.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { Folding } from '../../ui/folding.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import type { OrganiseSearch, Without } from './organise-search.ts';

/** Holds the search among the people of an event, a page at a time; the address holds the filters, not the typing. */
export function usePeopleFilter() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/events/$eventId/organise/participants' });
  const { status, without, importId } = search;
  const [text, setText] = useState(search.q ?? '');
  const [sought, setSought] = useState(search.q);
  const { page, size, setPage } = usePage({ phone: 8, wide: 20 });
  const q = useDeferredValue(text.trim());
  // Somebody who was found elsewhere is looked for here too, without the page being left.
  if (search.q !== sought) {
    setSought(search.q);
    setText(search.q ?? '');
    setPage(1);
  }
  const restart = (change: () => void) => {
    change();
    setPage(1);
  };
  const filterBy = (next: OrganiseSearch) =>
    restart(() => void navigate({ to: '.', search: { ...(q && { q }), ...next }, replace: true, resetScroll: false }));
  return {
    text,
    status,
    without,
    importId,
    query: {
      ...{ page, size },
      ...(status && { status }),
      ...(q && { q }),
      ...(without && { without }),
      ...(importId && { importId }),
    },
    isFiltered: Boolean(q || status || without || importId),
    /** True where all those are listed who did not agree to be shown abroad, and nothing else filters. */
    showsLacking: without === 'agreement' && !q && !status && !importId,
    setPage,
    setText: (next: string) => restart(() => setText(next)),
    setStatus: (next: OrganiseSearch['status']) =>
      filterBy({ ...(next && { status: next }), ...(without && { without }), ...(importId && { importId }) }),
    setWithout: (next: Without | undefined) =>
      filterBy({ ...(status && { status }), ...(next && { without: next }), ...(importId && { importId }) }),
    leaveImport: () => filterBy({ ...(status && { status }), ...(without && { without }) }),
  };
}

export function PeopleFilterFields({ filter }: { readonly filter: ReturnType<typeof usePeopleFilter> }) {
  const t = useWords('participants');
  const core = useWords('core');
  const terms = useTerms();
  const set = [filter.status, filter.without, filter.importId].filter(Boolean).length;
  return (
    <search className="grid min-w-0 grow items-end gap-3 lg:grid-cols-3 lg:gap-4">
      <TextInput type="search" label={t('searchPeople')} maxLength={100} value={filter.text} onValue={filter.setText} />
      <Folding title={[core('filters'), set > 0 && `(${set})`].filter(Boolean).join(' ')} className="lg:col-span-2">
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={terms.label.status}
            value={filter.status ?? ''}
            emptyLabel={terms.label.anyStatus}
            options={participantStatuses.map((value) => ({ value, label: terms.participantStatus[value] }))}
            onValue={filter.setStatus}
            onEmpty={() => filter.setStatus(undefined)}
          />
          <Select<Without>
            label={t('narrow')}
            value={filter.without ?? ''}
            emptyLabel={t('everybody')}
            options={[
              { value: 'requests', label: t('onlyWithoutRequest') },
              { value: 'agreement', label: t('onlyLackAgreement') },
            ]}
            onValue={filter.setWithout}
            onEmpty={() => filter.setWithout(undefined)}
          />
          {filter.importId && <Checkbox label={t('onlyImported')} checked onChecked={filter.leaveImport} />}
        </div>
      </Folding>
    </search>
  );
}
