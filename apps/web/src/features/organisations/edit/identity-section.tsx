import { shownWebAddress } from '@jumelage/domain/addresses';
import { readableText, spokenLanguages } from '@jumelage/domain/language';
import { type OrganisationKind, organisationKinds } from '@jumelage/domain/organisation';
import { isFieldOf, profileFields } from '@jumelage/domain/profile';
import { registrationWarning } from '@jumelage/domain/registration-number';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCountryChoices } from '../../../lib/country-choices.ts';
import { useLanguage, useTerms, useWords } from '../../../lib/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChipPicker } from '../../../ui/chip-picker.tsx';
import { ReadInput } from '../../../ui/read-input.tsx';
import { Select, TextInput } from '../../../ui/text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { parksQuery } from '../queries.ts';
import type { SectionProps } from './draft.ts';
import { PlainFields, readWebsite } from './plain-fields.tsx';
import { Place, Section } from './section.tsx';

/** Fields of this section that are laid out here; the others follow from the profile's table. */
const laidOut = [
  'nameLatin',
  'nameHanzi',
  'kind',
  'country',
  'city',
  'parkId',
  'registrationNumber',
  'website',
  'languages',
] as const;

/** Draws the names, country, park and numbers of the organisation. */
export function IdentitySection({ children, ...section }: SectionProps & { readonly children: ReactNode }) {
  const { draft, change, errorOf, hold } = section;
  const t = useWords('organisations');
  const terms = useTerms();
  return (
    <Section id="identity" title={t('identity')}>
      {draft.kind === 'project' && <Founding onFound={(kind) => change({ kind })} />}
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <NameFields {...section} />
        <KindAndCountry {...section} />
        <TextInput
          label={t('city')}
          optional
          maxLength={profileFields.city.most}
          value={draft.city ?? ''}
          onValue={(city) => change({ city })}
          error={errorOf('city')}
        />
        <ParkField {...section} />
        {isFieldOf('registrationNumber', draft.kind) && <RegistrationNumberField {...section} />}
        <PlainFields {...section} section="identity" but={laidOut} />
      </div>
      <Place id="field-website">
        <ReadInput
          label={t('website')}
          hint={t('websiteHint')}
          optional
          inputMode="url"
          maxLength={profileFields.website.most}
          initial={shownWebAddress(draft.website ?? '')}
          read={readWebsite}
          show={(website) => shownWebAddress(website ?? '')}
          onRead={(website) => change({ website })}
          onUnread={(isUnread) => hold('website', isUnread)}
          error={errorOf('website')}
        />
      </Place>
      <Place id="field-languages">
        <ChipPicker
          label={t('languages')}
          options={choices(spokenLanguages, terms.language)}
          values={draft.languages}
          onValues={(languages) => change({ languages: [...languages] })}
          error={errorOf('languages')}
        />
      </Place>
      {children}
    </Section>
  );
}

const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

function NameFields({ draft, change, errorOf }: SectionProps) {
  const t = useWords('organisations');
  return (
    <>
      <TextInput
        label={t('nameLatin')}
        required
        maxLength={profileFields.nameLatin.most}
        autoComplete="organization"
        value={draft.nameLatin}
        onValue={(nameLatin) => change({ nameLatin })}
        error={errorOf('nameLatin')}
      />
      <TextInput
        label={t('nameHanzi')}
        optional
        lang="zh-Hans"
        maxLength={profileFields.nameHanzi.most}
        value={draft.nameHanzi ?? ''}
        onValue={(nameHanzi) => change({ nameHanzi })}
        error={errorOf('nameHanzi')}
      />
    </>
  );
}

/** Draws the act by which a team’s project becomes a company: nothing of its profile is lost, and it can be undone. */
function Founding({ onFound }: { readonly onFound: (kind: OrganisationKind) => void }) {
  const t = useWords('organisations');
  const found = () => {
    onFound('startup');
    toast(t('foundedDone'), { undo: () => onFound('project') });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg bg-sunken px-4 py-3">
      <p className="max-w-[60ch] text-muted text-sm">{t('foundedHint')}</p>
      <Button look="secondary" size="sm" onClick={found}>
        {t('founded')}
      </Button>
    </div>
  );
}

function KindAndCountry({ draft, change }: SectionProps) {
  const t = useWords('organisations');
  const terms = useTerms();
  const countryChoices = useCountryChoices();
  return (
    <>
      <Select
        label={t('kind')}
        value={draft.kind}
        options={choices(organisationKinds, terms.organisationKind)}
        onValue={(kind) => change({ kind })}
      />
      <Select
        label={t('country')}
        value={draft.country}
        options={countryChoices}
        onValue={(country) => change({ country })}
      />
    </>
  );
}

/** Draws the choice of a park; those of the organisation's own country come first. */
function ParkField({ draft, change, errorOf }: SectionProps) {
  const t = useWords('organisations');
  const language = useLanguage();
  const parks = useQuery(parksQuery).data?.parks ?? [];
  const nearFirst = [...parks].sort(
    (a, b) => Number(b.country === draft.country) - Number(a.country === draft.country),
  );
  return (
    <Place id="field-park">
      <Select
        label={t('parkId')}
        optional
        value={draft.parkId ?? ''}
        emptyLabel={t('noPark')}
        options={nearFirst.map((park) => ({
          value: park.id,
          label: readableText(park.name, language)?.value ?? park.id,
        }))}
        onValue={(parkId) => change({ parkId })}
        onEmpty={() => change({ parkId: null })}
        error={errorOf('parkId')}
      />
    </Place>
  );
}

/** Draws the registration number, with a warning where it does not fit the country. */
function RegistrationNumberField({ draft, change, errorOf }: SectionProps) {
  const t = useWords('organisations');
  const terms = useTerms();
  const hints = { FR: t('registrationHintFR'), CN: t('registrationHintCN') } as const;
  const warning = draft.registrationNumber ? registrationWarning(draft.country, draft.registrationNumber) : undefined;
  return (
    <Place id="field-registrationNumber" className="grid gap-1.5">
      <TextInput
        label={t('registrationNumber')}
        hint={draft.country === 'FR' || draft.country === 'CN' ? hints[draft.country] : undefined}
        optional
        maxLength={profileFields.registrationNumber.most}
        value={draft.registrationNumber ?? ''}
        onValue={(registrationNumber) => change({ registrationNumber })}
        error={errorOf('registrationNumber')}
      />
      <p role="status" className="text-sm text-warn">
        {warning && terms.registrationWarning[warning]}
      </p>
    </Place>
  );
}
