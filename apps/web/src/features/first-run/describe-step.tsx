import { readableText } from '@jumelage/domain/language';
import { currencyOf } from '@jumelage/domain/money';
import { type OrganisationKind, organisationKinds } from '@jumelage/domain/organisation';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useCountryChoices } from '../../lib/country-choices.ts';
import { useErrorWords, useLanguage, useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Select, TextArea, TextInput } from '../../ui/text-input.tsx';
import { parksQuery } from '../organisations/queries.ts';
import { isInCharacters, lacksToContinue } from './draft.ts';
import { Step } from './steps.tsx';
import type { FirstRun } from './use-first-run.ts';

/** Longer texts belong into the profile’s own editor. */
const mostText = 1200;

const examples = {
  investor: 'exampleInvestor',
  research: 'exampleResearch',
  public: 'exampleSupport',
  support: 'exampleSupport',
  project: 'exampleProject',
} as const satisfies Partial<Record<OrganisationKind, string>>;
const exampleOf = (kind: OrganisationKind | '') =>
  kind in examples ? examples[kind as keyof typeof examples] : 'exampleCompany';

/** Draws the first step: a text, who one is, a name; the country is proposed. */
export function DescribeStep({ run, onDone }: { readonly run: FirstRun; readonly onDone: () => void }) {
  const { draft, change, read } = run;
  const t = useWords('first-run');
  const terms = useTerms();
  const words = useErrorWords();
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus({ preventScroll: true }), []);
  const lacking = isTried ? lacksToContinue(draft) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksToContinue(draft).length > 0) {
      setTimeout(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid=true], fieldset[aria-describedby] input')?.focus(),
      );
      return;
    }
    read.mutate(undefined, { onSuccess: onDone });
  };
  return (
    <Step step={1} title={t('title')} lead={t('leadText')}>
      <form ref={form} noValidate className="grid gap-5" onSubmit={submit}>
        <TextArea
          label={draft.kind === 'investor' ? t('textInvestor') : t('text')}
          required
          rows={4}
          maxLength={mostText}
          placeholder={t(exampleOf(draft.kind))}
          value={draft.text}
          onValue={(text) => change({ text })}
          error={lacking.includes('text') ? t('textNeeded') : undefined}
        />
        <RadioGroup
          inline
          label={t('iAm')}
          value={draft.kind}
          options={organisationKinds.map((value) => ({ value, label: terms.organisationKind[value] }))}
          onValue={(kind) => change({ kind })}
          error={lacking.includes('kind') ? words.field('required') : undefined}
        />
        <TextInput
          label={draft.kind === 'project' ? t('nameProject') : t('name')}
          required
          maxLength={isInCharacters(draft.name) ? 80 : 160}
          autoComplete="organization"
          value={draft.name}
          onValue={(name) => change({ name })}
          error={lacking.includes('name') ? words.field('required') : undefined}
        />
        <LatinName run={run} />
        <Where run={run} />
        <Button type="submit" busy={read.isPending} className="justify-self-start max-sm:w-full">
          {t('continue')}
        </Button>
        <p role="status" className="sr-only">
          {read.isPending && t('reading')}
        </p>
      </form>
    </Step>
  );
}

/** Draws the name in letters of a name in characters: filled in with its pinyin, and to be changed. */
function LatinName({ run: { draft, change } }: { readonly run: FirstRun }) {
  const t = useWords('first-run');
  const inCharacters = isInCharacters(draft.name);
  const proposed = useQuery({
    queryKey: ['pinyin', 'title', draft.name],
    queryFn: async () => (await import('@jumelage/domain/pinyin')).proposeLatinTitle(draft.name.trim()) ?? null,
    enabled: inCharacters,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  /** The pinyin that was filled in last: what somebody typed over it stays. */
  const filled = useRef(draft.latin);
  useEffect(() => {
    if (!proposed || draft.latin !== filled.current) return;
    filled.current = proposed;
    change({ latin: proposed });
  }, [proposed, draft.latin, change]);
  if (!inCharacters) return null;
  return (
    <TextInput
      label={t('nameLatin')}
      hint={t('nameLatinHint')}
      maxLength={160}
      value={draft.latin}
      onValue={(latin) => change({ latin })}
    />
  );
}

/** Draws country and park, proposed from the language and the device’s clock. */
function Where({ run: { draft, change } }: { readonly run: FirstRun }) {
  const t = useWords('organisations');
  const language = useLanguage();
  const countryChoices = useCountryChoices();
  const parks = (useQuery(parksQuery).data?.parks ?? []).filter(({ country }) => country === draft.country);
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <Select
        label={t('country')}
        required
        value={draft.country}
        options={countryChoices}
        onValue={(country) => change({ country, parkId: null, currency: currencyOf(country) })}
      />
      {parks.length > 0 && (
        <Select
          label={t('parkId')}
          optional
          value={draft.parkId ?? ''}
          emptyLabel={t('noPark')}
          options={parks.map(({ id, name }) => ({ value: id, label: readableText(name, language)?.value ?? id }))}
          onValue={(parkId) => change({ parkId })}
          onEmpty={() => change({ parkId: null })}
        />
      )}
    </div>
  );
}
