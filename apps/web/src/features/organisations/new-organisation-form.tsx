import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { type Country, type OrganisationKind, organisationKinds } from '@jumelage/domain/organisation';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useErrorWords, useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { queryClient } from '../../lib/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Select, TextInput } from '../../ui/text-input.tsx';
import { sessionQuery } from '../accounts/queries.ts';
import { setSession } from '../accounts/session.ts';
import { createOrganisation } from './queries.ts';

/** The side that a reader of French or Chinese most likely comes from; English says nothing. */
const likelyCountry: Readonly<Record<Language, Country | ''>> = { fr: 'FR', zh: 'CN', en: '' };

/** Draws the few fields that a draft begins with. */
export function NewOrganisationForm({
  onCreated,
}: {
  readonly onCreated: (organisationId: Id<'organisation'>) => void;
}) {
  const t = useWords('organisations');
  const terms = useTerms();
  const countryChoices = useCountryChoices();
  const words = useErrorWords();
  const language = useLanguage();
  const [kind, setKind] = useState<OrganisationKind | ''>('');
  const [country, setCountry] = useState<Country | ''>(likelyCountry[language]);
  const [typed, setTyped] = useState({ nameLatin: '', nameHanzi: '', city: '' });
  const [isTried, setTried] = useState(false);
  const type = (field: keyof typeof typed) => (value: string) => setTyped((before) => ({ ...before, [field]: value }));
  const mutation = useMutation({
    ...createOrganisation,
    onSuccess: async (organisation) => {
      createOrganisation.onSuccess(organisation);
      // The next page looks for it among one's own organisations.
      setSession(await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }));
      onCreated(organisation.id);
    },
  });
  const errorOf = useFieldErrors(mutation.error);
  const lacks = (value: string) => (isTried && value.trim() === '' ? words.field('required') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (kind === '' || country === '' || typed.nameLatin.trim() === '') return;
    const { nameLatin, nameHanzi, city } = typed;
    mutation.mutate({ kind, country, nameLatin, ...(nameHanzi.trim() && { nameHanzi }), ...(city.trim() && { city }) });
  };
  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <ProblemAlert error={mutation.error} />
      <Select
        label={t('kind')}
        required
        value={kind}
        options={organisationKinds.map((value) => ({ value, label: terms.organisationKind[value] }))}
        onValue={setKind}
        error={errorOf('kind') ?? lacks(kind)}
      />
      <TextInput
        label={t('nameLatin')}
        required
        maxLength={160}
        autoComplete="organization"
        value={typed.nameLatin}
        onValue={type('nameLatin')}
        error={errorOf('nameLatin') ?? lacks(typed.nameLatin)}
      />
      <TextInput
        label={t('nameHanzi')}
        optional
        lang="zh-Hans"
        maxLength={80}
        value={typed.nameHanzi}
        onValue={type('nameHanzi')}
        error={errorOf('nameHanzi')}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Select
          label={t('country')}
          required
          value={country}
          options={countryChoices}
          onValue={setCountry}
          error={errorOf('country') ?? lacks(country)}
        />
        <TextInput
          label={t('city')}
          optional
          maxLength={120}
          value={typed.city}
          onValue={type('city')}
          error={errorOf('city')}
        />
      </div>
      <Button type="submit" busy={mutation.isPending}>
        {t('createDraft')}
      </Button>
    </form>
  );
}
