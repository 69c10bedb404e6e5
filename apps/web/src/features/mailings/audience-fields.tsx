import { spokenLanguages } from '@jumelage/domain/language';
import { type AudienceKind, audienceKinds } from '@jumelage/domain/mailing';
import { organisationKinds, sectors } from '@jumelage/domain/organisation';
import { participantStatuses } from '@jumelage/domain/participant';
import { abroadStates, accountStates, lacks } from '@jumelage/domain/people-filter';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { ChipSelect } from '../../ui/chip-select.tsx';
import { Select } from '../../ui/text-input.tsx';
import type { MailingFilter } from './queries.ts';
import type { Draft } from './use-draft.ts';

type AudienceProps = { readonly draft: Draft; readonly onChange: (next: Partial<Draft>) => void };

/** Draws the choice of the people of a mailing, and the filters that leave some of them. */
export function AudienceFields({ draft: { audience, filter, participantIds }, onChange }: AudienceProps) {
  const t = useWords('mailings');
  const { audiences } = useTexts('mailings');
  const kinds = audienceKinds.filter((kind) => kind !== 'chosen' || participantIds.length > 0);
  return (
    <div className="grid gap-3">
      <Select<AudienceKind>
        label={t('to')}
        value={audience}
        options={kinds.map((value) => ({ value, label: audiences[value] }))}
        onValue={(next) => onChange({ audience: next })}
      />
      {audience === 'filter' && <Filters filter={filter} onFilter={(next) => onChange({ filter: next })} />}
    </div>
  );
}

type FiltersProps = { readonly filter: MailingFilter; readonly onFilter: (filter: MailingFilter) => void };

function Filters({ filter, onFilter }: FiltersProps) {
  const t = useWords('mailings');
  const texts = useTexts('mailings');
  const terms = useTerms();
  const countries = useCountryChoices();
  const pick = <Name extends keyof MailingFilter>(name: Name) => ({
    value: (filter[name] ?? '') as NonNullable<MailingFilter[Name]> | '',
    onValue: (value: MailingFilter[Name] | undefined) => {
      const { [name]: _, ...others } = filter;
      onFilter(value === undefined ? (others as MailingFilter) : { ...filter, [name]: value });
    },
  });
  const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const any = t('anyone');
  return (
    <div className="flex flex-wrap gap-2">
      <ChipSelect
        label={terms.label.status}
        anyLabel={any}
        options={choices(participantStatuses, terms.participantStatus)}
        {...pick('status')}
      />
      <ChipSelect label={terms.label.country} anyLabel={any} options={countries} {...pick('country')} />
      <ChipSelect
        label={terms.label.sector}
        anyLabel={any}
        options={choices(sectors, terms.sector)}
        {...pick('sector')}
      />
      <ChipSelect
        label={t('kind')}
        anyLabel={any}
        options={choices(organisationKinds, terms.organisationKind)}
        {...pick('kind')}
      />
      <ChipSelect
        label={t('spoken')}
        anyLabel={any}
        options={choices(spokenLanguages, terms.language)}
        {...pick('language')}
      />
      <ChipSelect
        label={t('account')}
        anyLabel={any}
        options={choices(accountStates, texts.accountStates)}
        {...pick('account')}
      />
      <ChipSelect
        label={t('abroad')}
        anyLabel={any}
        options={choices(abroadStates, texts.abroadStates)}
        {...pick('abroad')}
      />
      <ChipSelect label={t('lacks')} anyLabel={any} options={choices(lacks, texts.lackNames)} {...pick('without')} />
      {filter.importId && (
        <ChipSelect
          label={t('imported')}
          anyLabel={any}
          options={[{ value: filter.importId, label: t('oneImport') }]}
          {...pick('importId')}
        />
      )}
    </div>
  );
}
