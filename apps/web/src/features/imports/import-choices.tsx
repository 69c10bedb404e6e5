import type { KnownChoice } from '@jumelage/domain/participant';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useErrorWords, useFill, useLanguage, useTexts, useWords } from '../../lib/i18n.tsx';
import { AnchorButton, Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { organisedEventQuery } from '../organise/queries.ts';
import { AgreementFields, type AgreementWay } from '../participants/agreement-fields.tsx';
import { correctionName } from './correction-name.ts';
import { toCsvAddress } from './csv-address.ts';
import { ImportProblem } from './import-problem.tsx';
import type { ImportBody, Preview } from './queries.ts';
import type { ImportList } from './use-import-list.ts';

type Consent = ImportBody['consent'];

/**
 * Draws the last questions before the good rows are imported: what happens to known people, and what is said of the
 * people's consent to be shown abroad, which nothing answers in advance.
 */
export function ImportChoices({ preview, list }: { readonly preview: Preview; readonly list: ImportList }) {
  const t = useWords('imports');
  const people = useWords('participants');
  const errorOf = useFieldErrors(list.bring.error);
  const [known, setKnown] = useState<KnownChoice>(preview.knownById > 0 ? 'update' : 'skip');
  const [consent, setConsent] = useState<Consent | ''>('');
  const [way, setWay] = useState<AgreementWay | ''>('');
  const [agreedOn, setAgreedOn] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isUpdate = known === 'update' && preview.known > 0;
  const n = preview.ready;
  const canImport = n > 0 || isUpdate;
  const isUnclear = preview.encodings.length > 1 && list.encoding === undefined;
  const bringIn = () => {
    setAsked(true);
    if (consent === '' || (consent === 'agreed' && way === '')) return;
    const how = consent === 'agreed' && way !== '' ? { way, ...(agreedOn && { agreedOn }) } : {};
    list.bringIn({ known, consent, ...how });
  };
  const lacks = (value: string) => (isAsked && value === '' ? people('consentRequired') : undefined);
  return (
    <section className="grid max-w-3xl gap-5">
      {preview.known > 0 && (
        <RadioGroup
          label={t('knownTitle')}
          inline
          value={known}
          options={[
            { value: 'skip', label: t('knownSkip') },
            { value: 'update', label: t('knownUpdate'), hint: t('knownUpdateHint') },
          ]}
          onValue={setKnown}
        />
      )}
      {canImport && (
        <RadioGroup
          label={people('consentTitle')}
          error={lacks(consent)}
          value={consent}
          options={[
            { value: 'ask', label: t('consentAsk'), hint: t('consentAskHint') },
            { value: 'agreed', label: t('consentAgreed'), hint: t('declareOtherSideHint') },
            { value: 'not_yet', label: t('consentNotYet'), hint: t('consentNotYetHint') },
          ]}
          onValue={setConsent}
        />
      )}
      {canImport && consent === 'agreed' && (
        <div className="grid gap-4 border-line border-s-3 ps-4">
          <AgreementFields
            way={way}
            wayError={lacks(way)}
            onWay={setWay}
            agreedOn={agreedOn}
            dayError={errorOf('agreedOn')}
            onAgreedOn={setAgreedOn}
          />
        </div>
      )}
      {hasProfiles(preview) && <p className="text-muted text-sm">{t('profilesHint')}</p>}
      <div className="flex flex-wrap items-center gap-2">
        {canImport && (
          <Button busy={list.bring.isPending} disabled={isUnclear || list.preview.isPending} onClick={bringIn}>
            {n > 0 ? t('importRows', { n }) : t('updateRows', { n: preview.known })}
          </Button>
        )}
        <BadRowsButton preview={preview} list={list} />
      </div>
      <ImportProblem error={list.bring.error} />
    </section>
  );
}

/** Tells whether the list fills in profiles of organisations. */
const hasProfiles = ({ columns }: Preview) =>
  columns.some(({ field }) => field === 'offer' || field === 'need' || field === 'description');

/**
 * Draws the download of the rows that cannot be imported, with the columns they came in and what is wrong with each.
 */
export function BadRowsButton({ preview, list }: { readonly preview: Preview; readonly list: ImportList }) {
  const t = useWords('imports');
  const { columns: names, problemAt } = useTexts('imports');
  const fill = useFill();
  const errors = useErrorWords();
  const language = useLanguage();
  // The frame around the page has asked for it already.
  const { data: event } = useSuspenseQuery(organisedEventQuery(list.eventId));
  const bad = preview.rows.filter(({ problems }) => problems.length > 0);
  if (bad.length === 0) return null;
  const heading = [...preview.columns.map((column) => column.heading), t('line'), t('problems')];
  const rows = bad.map(({ line, cells = [], problems }) => [
    ...preview.columns.map((_, i) => cells[i] ?? ''),
    String(line),
    problems.map(({ field, code }) => fill(problemAt, { column: names[field], problem: errors.field(code) })).join(' '),
  ]);
  return (
    <AnchorButton
      look="secondary"
      href={toCsvAddress([heading, ...rows])}
      download={correctionName({ subject: t('rowsToFix'), event, source: list.name, language, now: Date.now() })}
      icon={<Download aria-hidden="true" className="size-4" />}
    >
      {t('downloadBad', { n: bad.length })}
    </AnchorButton>
  );
}
