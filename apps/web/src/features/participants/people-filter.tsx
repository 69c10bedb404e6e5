import { spokenLanguages } from '@jumelage/domain/language';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { participantStatuses } from '@jumelage/domain/participant';
import { abroadStates, accountStates, lacks, peopleOrders } from '@jumelage/domain/people-filter';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { usePage } from '../../lib/paging.ts';
import { useTypedSearch } from '../../lib/use-typed-search.ts';
import { useNarrow } from '../../lib/wide.ts';
import { Button } from '../../ui/button.tsx';
import { ChipSelect } from '../../ui/chip-select.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Folding } from '../../ui/folding.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { OrganiseSearch } from './organise-search.ts';

/** Holds the search among the people of an event, a page at a time; the address holds filters and order. */
export function usePeopleFilter() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/events/$eventId/organise/participants' });
  const { page, size, setPage } = usePage({ phone: 12, wide: 40 });
  const go = (next: OrganiseSearch) => {
    setPage(1);
    void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  };
  const set = <Name extends keyof OrganiseSearch>(name: Name, value: OrganiseSearch[Name] | undefined) => {
    const { [name]: _, ...others } = search;
    go(value === undefined ? others : { ...others, [name]: value });
  };
  const { sort = 'name', direction = 'asc', ...filters } = search;
  const { typed, setTyped, clear } = useTypedSearch(search.q ?? '', (q) => set('q', q || undefined));
  return {
    ...{ search, sort, direction, typed, setTyped, set, setPage, filters },
    query: { ...search, page, size },
    isFiltered: Object.keys(filters).length > 0,
    /** True where all those are listed who did not agree to be shown abroad, and nothing else filters. */
    showsLacking: search.without === 'agreement' && Object.keys(filters).length === 1,
    sortBy: (next: (typeof peopleOrders)[number]) => {
      // Numbers and days are asked for from the top.
      const first = ['requests', 'meetings', 'added'].includes(next) ? 'desc' : 'asc';
      const turned = direction === 'asc' ? 'desc' : 'asc';
      go({ ...filters, sort: next, direction: next === sort ? turned : first });
    },
    clear: () => {
      clear();
      go({ ...(search.sort && { sort: search.sort }), ...(search.direction && { direction: search.direction }) });
    },
  };
}
export type PeopleFilterState = ReturnType<typeof usePeopleFilter>;

/** Draws the search, and the filters as chips; on a phone they are folded. */
export function PeopleFilterFields({
  filter,
  tags,
}: {
  readonly filter: PeopleFilterState;
  readonly tags: readonly string[];
}) {
  const t = useWords('participants');
  const core = useWords('core');
  const isNarrow = useNarrow();
  const set = Object.keys(filter.filters).filter((name) => name !== 'q').length;
  const chips = <FilterChips filter={filter} tags={tags} />;
  return (
    <search className="grid min-w-0 grow gap-3">
      <TextInput
        type="search"
        label={t('searchPeople')}
        maxLength={100}
        value={filter.typed}
        onValue={filter.setTyped}
        className="lg:max-w-md"
      />
      {isNarrow ? (
        <Folding title={[core('filters'), set > 0 && `(${set})`].filter(Boolean).join(' ')}>{chips}</Folding>
      ) : (
        chips
      )}
    </search>
  );
}

function FilterChips({ filter, tags }: { readonly filter: PeopleFilterState; readonly tags: readonly string[] }) {
  const t = useWords('participants');
  const core = useWords('core');
  const terms = useTerms();
  const { filterNames, filterValues, orders } = useTexts('participants');
  const countryChoices = useCountryChoices();
  const isNarrow = useNarrow();
  const { search } = filter;
  const chip = <Value extends string>(
    name: keyof typeof filterNames & keyof OrganiseSearch,
    options: readonly { readonly value: Value; readonly label: string }[],
    toValue: (value: Value) => OrganiseSearch[typeof name] = (value) => value as OrganiseSearch[typeof name],
  ) => (
    <ChipSelect
      key={name}
      label={filterNames[name]}
      anyLabel={t('anyOf', { filter: filterNames[name] })}
      value={String(search[name] ?? '') as Value | ''}
      options={options}
      onValue={(value) => filter.set(name, value === undefined ? undefined : toValue(value))}
    />
  );
  const labelled = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const known = search.tag && !tags.includes(search.tag) ? [search.tag, ...tags] : tags;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {chip('status', labelled(participantStatuses, terms.participantStatus))}
      {chip('country', countryChoices)}
      {chip('sector', labelled(sectors, terms.sector))}
      {chip('kind', labelled(organisationKinds, terms.organisationKind))}
      {chip('language', labelled(spokenLanguages, terms.language))}
      {chip('account', labelled(accountStates, filterValues.account))}
      {chip('abroad', labelled(abroadStates, filterValues.abroad))}
      {chip('without', labelled(lacks, filterValues.without))}
      {chip(
        'meetingsBelow',
        ['1', '2', '3', '4', '6', '8'].map((value) => ({ value, label: t('fewerMeetings', { n: Number(value) }) })),
        Number,
      )}
      {known.length > 0 &&
        chip(
          'tag',
          known.map((value) => ({ value, label: value })),
        )}
      <AddedSince filter={filter} />
      {search.importId && (
        <Checkbox label={t('onlyImported')} checked onChecked={() => filter.set('importId', undefined)} />
      )}
      {isNarrow && (
        <ChipSelect
          label={t('sortBy')}
          anyLabel={orders.name}
          value={search.sort ?? ''}
          options={labelled(peopleOrders, orders)}
          onValue={(value) => filter.sortBy(value ?? 'name')}
        />
      )}
      {filter.isFiltered && (
        <Button look="quiet" size="sm" className="min-h-11! lg:min-h-9!" onClick={filter.clear}>
          {core('clearFilters')}
        </Button>
      )}
    </div>
  );
}

/** Draws the day since when people came on the list. */
function AddedSince({ filter: { search, set } }: { readonly filter: PeopleFilterState }) {
  const { filterNames } = useTexts('participants');
  return (
    <label
      className={`inline-flex min-h-11 items-center gap-2 rounded-full border px-3.5 font-medium text-sm lg:min-h-9 ${search.addedSince ? 'border-azure bg-azure-soft text-azure-strong' : 'border-edge bg-surface'}`}
    >
      {filterNames.addedSince}
      <input
        type="date"
        className="min-h-9 bg-transparent lg:min-h-7"
        value={search.addedSince ?? ''}
        onChange={(event) => set('addedSince', event.target.value || undefined)}
      />
    </label>
  );
}
