import { useWords } from '../../lib/i18n.tsx';
import type { PeopleFilter } from './use-day.ts';

const filters = { next: 'filterNext', missing: 'filterMissing', here: 'filterHere', all: 'filterAll' } as const;
const filterNames: readonly PeopleFilter[] = ['next', 'missing', 'here', 'all'];

/** The words for a filter that shows nobody. */
export const noneInFilter = { next: 'noneMissing', missing: 'allHere', here: 'noneHere', all: 'noneHere' } as const;

type DeskFiltersProps = {
  readonly value: PeopleFilter;
  readonly onValue: (filter: PeopleFilter) => void;
  readonly countOf: (filter: PeopleFilter) => number;
};

/** Chooses who is listed at the desk, and counts them. */
export function DeskFilters({ value, onValue, countOf }: DeskFiltersProps) {
  const t = useWords('days');
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-2 max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1">
      <legend className="sr-only">{t('filterLabel')}</legend>
      {filterNames.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={value === name}
          className="min-h-11 whitespace-nowrap rounded-lg border border-edge/60 px-3 font-medium text-sm hover:bg-sunken aria-pressed:border-azure aria-pressed:bg-azure-soft aria-pressed:text-azure-strong"
          onClick={() => onValue(name)}
        >
          {t(filters[name])} <span className="tabular-nums">({countOf(name)})</span>
        </button>
      ))}
    </fieldset>
  );
}
