import { readableText } from '@jumelage/domain/language';
import {
  cooperationDirections,
  cooperationKinds,
  organisationKinds,
  sectors,
  stages,
} from '@jumelage/domain/organisation';
import { useQuery } from '@tanstack/react-query';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Select } from '../../ui/text-input.tsx';
import type { DirectorySearch } from './directory-search.ts';
import { parksQuery } from './queries.ts';
import { useTopicChoices } from './topics.ts';

type Filter = Exclude<keyof DirectorySearch, 'q' | 'page'>;
const filters: readonly Filter[] = [
  'country',
  'parkId',
  'sector',
  'topic',
  'kind',
  'stage',
  'cooperation',
  'direction',
];

/** Counts the filters that an address sets. */
export const filterCount = (search: DirectorySearch) => filters.filter((name) => search[name] !== undefined).length;

type FiltersProps = {
  readonly search: DirectorySearch;
  readonly onChange: (change: { [K in Filter]?: DirectorySearch[K] | undefined }) => void;
};

/** Draws every filter of the directory; a change goes to the address, from which the list follows. */
export function DirectoryFilters({ search, onChange }: FiltersProps) {
  const t = useWords('directory');
  const core = useWords('core');
  const terms = useTerms();
  const language = useLanguage();
  const parks = useQuery(parksQuery).data?.parks ?? [];
  const topics = useTopicChoices();
  const pick = <Name extends Filter>(name: Name) => ({
    value: search[name] ?? '',
    onValue: (value: string) => onChange({ [name]: value }),
    onEmpty: () => onChange({ [name]: undefined }),
  });
  const countryChoices = useCountryChoices();
  const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-1">
      <Select
        label={terms.label.country}
        emptyLabel={t('allCountries')}
        options={countryChoices}
        {...pick('country')}
      />
      <Select
        label={t('park')}
        emptyLabel={t('allParks')}
        options={parks.map((park) => ({ value: park.id, label: readableText(park.name, language)?.value ?? park.id }))}
        {...pick('parkId')}
      />
      <Select
        label={terms.label.sector}
        emptyLabel={terms.label.anySector}
        options={choices(sectors, terms.sector)}
        {...pick('sector')}
      />
      <ChipPicker
        label={t('topic')}
        placeholder={t('allTopics')}
        options={topics}
        values={search.topic ? [search.topic] : []}
        onValues={(values) => onChange({ topic: values.at(-1) })}
      />
      <Select
        label={t('kind')}
        emptyLabel={t('allKinds')}
        options={choices(organisationKinds, terms.organisationKind)}
        {...pick('kind')}
      />
      <Select
        label={t('stage')}
        emptyLabel={t('allStages')}
        options={choices(stages, terms.stage)}
        {...pick('stage')}
      />
      <Select
        label={t('cooperation')}
        emptyLabel={t('allCooperation')}
        options={choices(cooperationKinds, terms.cooperationKind)}
        {...pick('cooperation')}
      />
      <Select
        label={t('direction')}
        emptyLabel={t('eitherDirection')}
        options={choices(cooperationDirections, terms.direction)}
        {...pick('direction')}
      />
      {filterCount(search) > 0 && (
        <Button look="secondary" onClick={() => onChange(Object.fromEntries(filters.map((name) => [name, undefined])))}>
          {core('clearFilters')}
        </Button>
      )}
    </div>
  );
}
