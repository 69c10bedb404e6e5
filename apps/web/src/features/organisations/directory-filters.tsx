import { readableText } from '@jumelage/domain/language';
import { cooperationDirections, cooperationKinds, organisationKinds, stages } from '@jumelage/domain/organisation';
import { useQuery } from '@tanstack/react-query';
import { ListFilter, X } from 'lucide-react';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Select } from '../../ui/text-input.tsx';
import type { DirectorySearch } from './directory-search.ts';
import { parksQuery } from './queries.ts';
import { useTopicChoices, useTopicLabel } from './topics.ts';

type Filter = Exclude<keyof DirectorySearch, 'q' | 'page' | 'sector' | 'since'>;
const filters: readonly Filter[] = ['country', 'parkId', 'topic', 'kind', 'stage', 'cooperation', 'direction'];

type FiltersProps = {
  readonly search: DirectorySearch;
  readonly onChange: (change: { [K in Filter]?: DirectorySearch[K] | undefined }) => void;
};

/** Draws the filters of the directory in a panel of their own, and each that is set as a chip that takes it away. */
export function DirectoryFilters({ search, onChange }: FiltersProps) {
  const core = useWords('core');
  const labelOf = useFilterLabel(search);
  const set = filters.filter((name) => search[name] !== undefined);
  return (
    <div className="relative flex flex-wrap items-center gap-2">
      <Menu
        wide
        label={
          <span className="inline-flex items-center gap-1.5">
            <ListFilter aria-hidden="true" className="size-4" />
            {core('filters')}
          </span>
        }
      >
        <Inputs search={search} onChange={onChange} />
      </Menu>
      {set.length > 0 && (
        <ul className="contents">
          {set.map((name) => (
            <li key={name}>
              <button
                type="button"
                aria-label={`${core('remove')} ${labelOf(name)}`}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-lg bg-azure-soft px-3 font-medium text-azure-strong text-sm hover:bg-sunken lg:min-h-9"
                onClick={() => onChange({ [name]: undefined })}
              >
                {labelOf(name)}
                <X aria-hidden="true" className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {set.length > 1 && (
        <Button
          look="quiet"
          size="sm"
          onClick={() => onChange(Object.fromEntries(filters.map((name) => [name, undefined])))}
        >
          {core('clearFilters')}
        </Button>
      )}
    </div>
  );
}

/** Words the value of a filter that is set. */
function useFilterLabel(search: DirectorySearch): (name: Filter) => string {
  const terms = useTerms();
  const language = useLanguage();
  const topicLabel = useTopicLabel();
  const parks = useQuery(parksQuery).data?.parks ?? [];
  const { country, parkId, topic, kind, stage, cooperation, direction } = search;
  const park = parks.find(({ id }) => id === parkId);
  const labels: Readonly<Record<Filter, string | undefined>> = {
    country: country && terms.country[country],
    parkId: park && readableText(park.name, language)?.value,
    topic: topic && topicLabel(topic),
    kind: kind && terms.organisationKind[kind],
    stage: stage && terms.stage[stage],
    cooperation: cooperation && terms.cooperationKind[cooperation],
    direction: direction && terms.direction[direction],
  };
  return (name) => labels[name] ?? '…';
}

/** Draws an input for every filter but the sector, which has tabs; a change goes to the address, from which the list follows. */
function Inputs({ search, onChange }: FiltersProps) {
  const t = useWords('directory');
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
    <div className="grid items-start gap-4 sm:grid-cols-2">
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
    </div>
  );
}
