import { type ParticipantStatus, participantStatuses } from '@jumelage/domain/participant';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';

type Without = 'requests' | 'agreement';

/** Holds the search among the people of an event, a page at a time; the filter by what they lack is in the address. */
export function usePeopleFilter() {
  const navigate = useNavigate();
  const { without } = useSearch({ from: '/events/$eventId/organise/participants' });
  const [status, setStatus] = useState<ParticipantStatus>();
  const [text, setText] = useState('');
  const [page, setPage] = useState(1);
  const q = useDeferredValue(text.trim());
  const restart = (change: () => void) => {
    change();
    setPage(1);
  };
  return {
    text,
    status,
    without,
    query: { page, size: 20, ...(status && { status }), ...(q && { q }), ...(without && { without }) },
    isFiltered: Boolean(q || status || without),
    /** True where all those are listed who did not agree to be shown abroad, and nothing else filters. */
    showsLacking: without === 'agreement' && !q && !status,
    setPage,
    setText: (next: string) => restart(() => setText(next)),
    setStatus: (next: ParticipantStatus | undefined) => restart(() => setStatus(next)),
    setWithout: (next: Without | undefined) =>
      restart(
        () => void navigate({ to: '.', search: next ? { without: next } : {}, replace: true, resetScroll: false }),
      ),
  };
}

export function PeopleFilterFields({ filter }: { readonly filter: ReturnType<typeof usePeopleFilter> }) {
  const t = useWords('participants');
  const terms = useTerms();
  return (
    <search className="grid min-w-0 grow gap-4 sm:grid-cols-3">
      <TextInput type="search" label={t('searchPeople')} maxLength={100} value={filter.text} onValue={filter.setText} />
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
    </search>
  );
}
