import { languages } from '@jumelage/domain/language';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Select } from '../../ui/text-input.tsx';
import type { Preview } from './queries.ts';
import type { ImportList } from './use-import-list.ts';

/** Draws a select for each column beside its first cells, and the defaults of rows without a country or languages. */
export function ImportColumns({ preview, list }: { readonly preview: Preview; readonly list: ImportList }) {
  const t = useWords('imports');
  const { columns: names } = useTexts('imports');
  const terms = useTerms();
  const format = useFormat();
  const countries = useCountryChoices();
  const fields = Object.entries(names).map(([value, label]) => ({ value: value as keyof typeof names, label }));
  const { missing } = preview;
  const isNamed = (field: string) => preview.columns.some((column) => column.field === field);
  return (
    <section className="grid gap-4" aria-labelledby="import-columns">
      <div className="grid gap-1">
        <h3 id="import-columns" className="font-semibold text-lg">
          {t('mapTitle')}
        </h3>
        <p className="text-muted">{t('mapHint')}</p>
      </div>
      {missing.length > 0 && (
        <p role="alert" className="font-medium text-bad">
          {t('missingFields', { columns: format.list(missing.map((field) => names[field])) })}
        </p>
      )}
      <ul className="grid grid-cols-2 items-end gap-x-3 gap-y-4 sm:gap-x-6 lg:grid-cols-3">
        {preview.columns.map(({ heading, field, sample }) => (
          <li key={heading} className="min-w-0 break-words">
            <Select
              label={heading}
              hint={<span className="line-clamp-1">{sample === '' ? t('noCells') : t('sampleOf', { sample })}</span>}
              value={field ?? ''}
              options={fields}
              emptyLabel={t('leaveOut')}
              onValue={(value) => list.setField(heading, value)}
              onEmpty={() => list.setField(heading, null)}
            />
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-2 items-end gap-x-3 gap-y-4 sm:gap-x-6 lg:grid-cols-3">
        <Select
          label={t('countryForAll')}
          value={countries.find(({ value }) => value === list.defaults.country)?.value ?? ''}
          options={countries}
          emptyLabel={t('noDefault')}
          onValue={(country) => list.setDefault('country', country)}
          onEmpty={() => list.setDefault('country', '')}
        />
        {!isNamed('languages') && (
          <Select
            label={t('languagesForAll')}
            value={languages.find((language) => language === list.defaults.languages) ?? ''}
            options={languages.map((value) => ({ value, label: terms.language[value] }))}
            emptyLabel={t('noDefault')}
            onValue={(language) => list.setDefault('languages', language)}
            onEmpty={() => list.setDefault('languages', '')}
          />
        )}
      </div>
    </section>
  );
}
