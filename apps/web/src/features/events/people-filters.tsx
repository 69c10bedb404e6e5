import type { Country } from '@jumelage/domain/country';
import { spokenLanguages } from '@jumelage/domain/language';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { dateIn } from '@jumelage/domain/time';
import { useState } from 'react';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { useTypedSearch } from '../../lib/use-typed-search.ts';
import { Button } from '../../ui/button.tsx';
import { ChipSelect } from '../../ui/chip-select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { PeopleSearch } from './people-search.ts';
import type { EventView } from './queries.ts';

type FiltersProps = {
  readonly event: EventView;
  readonly search: PeopleSearch;
  /** The countries that occur, with the number of their people. */
  readonly countries: readonly { readonly country: Country; readonly people: number }[];
  /** Changes the address, which begins again at the first page. */
  readonly onSearch: (next: PeopleSearch) => void;
};

/** Draws the search and the filters of an event's people, each filter as a chip. */
export function PeopleFilters({ event, search, countries, onSearch }: FiltersProps) {
  const t = useWords('events');
  const core = useWords('core');
  const terms = useTerms();
  const { aside, number } = useFormat();
  const peopleOf = new Map(countries.map(({ country, people }) => [country, people]));
  // The order of all countries, home first; what is chosen stays, also where nobody is left.
  const countryChoices = useCountryChoices()
    .filter(({ value }) => peopleOf.has(value) || value === search.country)
    .map(({ value, label }) => ({ value, label: label + aside(number(peopleOf.get(value) ?? 0)) }));
  const slots = useSlotChoices(event);
  const { page: _, ...asked } = search;
  const pick = <Name extends Exclude<keyof PeopleSearch, 'q' | 'page'>>(name: Name) => ({
    value: (search[name] ?? '') as NonNullable<PeopleSearch[Name]> | '',
    onValue: (value: PeopleSearch[Name] | undefined) => {
      const { [name]: __, ...others } = asked;
      onSearch(value === undefined ? others : { ...others, [name]: value });
    },
  });
  const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const isFiltered = Object.keys(asked).some((name) => name !== 'q');
  return (
    <search className="grid gap-3 lg:grid-cols-[24rem_minmax(0,1fr)] lg:items-end">
      <Sought search={search} onSearch={onSearch} />
      <div className="flex flex-wrap gap-2">
        <ChipSelect
          label={terms.label.sector}
          anyLabel={terms.label.anySector}
          options={choices(sectors, terms.sector)}
          {...pick('sector')}
        />
        <ChipSelect
          label={t('language')}
          anyLabel={t('anyLanguage')}
          options={choices(spokenLanguages, terms.language)}
          {...pick('language')}
        />
        <ChipSelect
          label={t('kind')}
          anyLabel={t('anyKind')}
          options={choices(organisationKinds, terms.organisationKind)}
          {...pick('kind')}
        />
        <ChipSelect
          label={terms.label.country}
          anyLabel={t('anyCountry')}
          options={countryChoices}
          {...pick('country')}
        />
        {(slots.length > 0 || search.freeIn) && (
          <ChipSelect label={t('freeIn')} anyLabel={t('anyTime')} options={slots} {...pick('freeIn')} />
        )}
        {isFiltered && (
          <Button
            look="quiet"
            size="sm"
            className="min-h-11! lg:min-h-9!"
            onClick={() => onSearch(search.q ? { q: search.q } : {})}
          >
            {core('clearFilters')}
          </Button>
        )}
      </div>
    </search>
  );
}

/** Draws the field for names, which goes to the address while somebody types. */
function Sought({ search, onSearch }: Pick<FiltersProps, 'search' | 'onSearch'>) {
  const t = useWords('events');
  const { typed, setTyped } = useTypedSearch(search.q ?? '', (q) => {
    const { page: _, q: __, ...others } = search;
    onSearch({ ...others, ...(q && { q }) });
  });
  return <TextInput label={t('findPerson')} type="search" maxLength={100} value={typed} onValue={setTyped} />;
}

/** Lists the slots to come of an event, for whoever meets there, worded on its clock. */
function useSlotChoices({ sessions, zone, registration }: EventView) {
  const format = useFormat();
  const [now] = useState(Date.now);
  if (registration?.status !== 'admitted') return [];
  const slots = sessions.flatMap((session) => session.slots).filter(({ startsAt }) => Date.parse(startsAt) > now);
  slots.sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const days = new Set(slots.map(({ startsAt }) => dateIn(zone, Date.parse(startsAt))));
  return slots.map(({ id, startsAt, endsAt }) => ({
    value: id,
    label:
      days.size > 1
        ? `${format.date(startsAt, zone, 'day')} · ${format.timeRange(startsAt, endsAt, zone)}`
        : format.timeRange(startsAt, endsAt, zone),
  }));
}
