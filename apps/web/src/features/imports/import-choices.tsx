import type { KnownChoice } from '@jumelage/domain/participant';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useErrorWords, useFill, useLanguage, useTexts, useWords } from '../../lib/i18n.tsx';
import { AnchorButton, Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { organisedEventQuery } from '../organise/queries.ts';
import { correctionName } from './correction-name.ts';
import { toCsvAddress } from './csv-address.ts';
import { ImportProblem } from './import-problem.tsx';
import type { Preview } from './queries.ts';
import type { ImportList } from './use-import-list.ts';

/**
 * Draws the last questions before the good rows are imported: what happens to known people, and whether the people
 * agreed to be shown abroad.
 */
export function ImportChoices({ preview, list }: { readonly preview: Preview; readonly list: ImportList }) {
  const t = useWords('imports');
  const people = useWords('participants');
  const [known, setKnown] = useState<KnownChoice>('skip');
  const [consent, setConsent] = useState<'agreed' | 'not_yet' | ''>('');
  const [isAsked, setAsked] = useState(false);
  const isUpdate = known === 'update' && preview.known > 0;
  const n = preview.ready;
  const canImport = n > 0 || isUpdate;
  const isUnclear = preview.encodings.length > 1 && list.encoding === undefined;
  const bringIn = () => {
    setAsked(true);
    if (consent !== '') list.bringIn({ known, shownAbroad: consent === 'agreed' });
  };
  return (
    <section className="grid gap-5">
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
          error={isAsked && consent === '' ? people('consentRequired') : undefined}
          value={consent}
          options={[
            { value: 'agreed', label: t('consentAgreed'), hint: t('declareOtherSideHint') },
            { value: 'not_yet', label: t('consentNotYet'), hint: t('consentNotYetHint') },
          ]}
          onValue={setConsent}
        />
      )}
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
