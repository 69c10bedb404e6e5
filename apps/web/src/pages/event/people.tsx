import { sectors } from '@jumelage/domain/organisation';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { NotShownNote } from '../../features/consents/not-shown-note.tsx';
import { isOutside, Outside } from '../../features/events/outside.tsx';
import type { PeopleSearch } from '../../features/events/people-search.ts';
import { PersonCard } from '../../features/events/person-card.tsx';
import { eventQuery, peopleQuery } from '../../features/events/queries.ts';
import { Ask } from '../../features/meeting-requests/ask.tsx';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { useWide } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, usePageTitle } from '../../ui/card.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';

const from = '/events/$eventId/people';

export default function EventPeoplePage() {
  const t = useWords('events');
  const core = useWords('core');
  usePageTitle(t('people'));
  const eventId = asId('event', useParams({ from }).eventId);
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  // The frame around this page has asked for it already.
  const { data: event } = useSuspenseQuery(eventQuery(eventId));
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(
    peopleQuery(eventId, { page: 1, size: useWide() ? 20 : 10, ...search }),
  );
  const go = (next: PeopleSearch) => void navigate({ search: next, resetScroll: false });
  const { registration } = event;
  const asked = { id: event.id, canAsk: event.can.includes('ask'), isAdmitted: registration?.status === 'admitted' };
  if (isOutside(event, error)) return <Outside event={event} />;
  return (
    <section aria-label={t('people')} className="grid gap-6" aria-busy={isPlaceholderData}>
      <p className="text-lg text-muted">{t('peopleLead')}</p>
      {asked.isAdmitted && <NotShownNote />}
      <Filters search={search} onSearch={go} />
      <ProblemAlert error={error} onRetry={refetch} />
      {isPending && <Skeleton lines={10} />}
      {data && (
        <p role="status" className="font-medium">
          {core('results', { n: data.total })}
        </p>
      )}
      {data?.total === 0 && <EmptyState icon={<SearchX className="size-8" />} title={t('noPeople')} />}
      <ul className={`divide-y divide-line transition-opacity empty:hidden ${isPlaceholderData ? 'opacity-60' : ''}`}>
        {data?.items.map((person) => (
          <PersonCard key={person.id} person={person}>
            <Ask event={asked} person={person} ownOrganisationId={registration?.organisationId} />
          </PersonCard>
        ))}
      </ul>
      {data && (
        <Pagination
          page={data.page}
          size={data.size}
          total={data.total}
          onPage={(page) => void navigate({ search: { ...search, page } })}
        />
      )}
    </section>
  );
}

function Filters({
  search,
  onSearch,
}: {
  readonly search: PeopleSearch;
  readonly onSearch: (next: PeopleSearch) => void;
}) {
  const t = useWords('events');
  const core = useWords('core');
  const terms = useTerms();
  const countryChoices = useCountryChoices();
  const [typed, setTyped] = useState(search.q ?? '');
  const { q, country, sector } = search;
  // A filter that changes begins again at the first page.
  const filters = { ...(q && { q }), ...(country && { country }), ...(sector && { sector }) };
  const without = (name: keyof PeopleSearch) =>
    Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name));
  return (
    <search>
      <form
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 max-sm:[&>:nth-child(3n+1)]:col-span-2 sm:grid-cols-[2fr_1fr_1fr_auto]"
        onSubmit={(act) => {
          act.preventDefault();
          onSearch({ ...without('q'), ...(typed.trim() && { q: typed.trim() }) });
        }}
      >
        <TextInput label={t('findPerson')} type="search" maxLength={100} value={typed} onValue={setTyped} />
        <Select
          label={terms.label.country}
          emptyLabel={t('anyCountry')}
          value={country ?? ''}
          options={countryChoices}
          onValue={(value) => onSearch({ ...filters, country: value })}
          onEmpty={() => onSearch(without('country'))}
        />
        <Select
          label={terms.label.sector}
          emptyLabel={terms.label.anySector}
          value={sector ?? ''}
          options={sectors.map((value) => ({ value, label: terms.sector[value] }))}
          onValue={(value) => onSearch({ ...filters, sector: value })}
          onEmpty={() => onSearch(without('sector'))}
        />
        <Button type="submit" look="secondary">
          {core('search')}
        </Button>
      </form>
    </search>
  );
}
