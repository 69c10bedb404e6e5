import { useParams } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ImportPreviewTable } from '../features/participants/import-preview.tsx';
import { useImport, usePreview } from '../features/participants/organise-queries.ts';
import { readText } from '../features/participants/read-text.ts';
import { useTexts, useWords } from '../lib/i18n.tsx';
import { asId } from '../lib/ids.ts';
import { AnchorButton, Button, LinkButton } from '../ui/button.tsx';
import { Card, usePageTitle } from '../ui/card.tsx';
import { Checkbox } from '../ui/choices.tsx';
import { Field, FieldError } from '../ui/field.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { controlClass, TextArea } from '../ui/text-input.tsx';

const mostBytes = 2_000_000;
/** In the order of the columns' words. */
const sampleRows = [
  ['Exemple', 'Camille', '', 'camille@entreprise.example', 'Entreprise Exemple', '', 'FR', 'startup', 'cleantech', 'fr en', 'onsite'],
  ['Shili', 'Wei', '示例', 'wei@qiye.example', 'Shili Keji', '示例科技', 'CN', 'sme', 'it', 'zh en', 'remote'],
];

export default function OrganiseImportPage() {
  const t = useWords('participants');
  const { columns } = useTexts('participants');
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/import' }).eventId);
  const [csv, setCsv] = useState('');
  const [encoding, setEncoding] = useState<string>();
  const [fileError, setFileError] = useState<string>();
  const [shownAbroad, declare] = useState(false);
  const preview = usePreview(eventId);
  const bring = useImport(eventId);
  usePageTitle(t('importTitle'));
  // A byte order mark tells spreadsheets that the file is UTF-8.
  const template = useMemo(() => {
    const lines = [Object.values(columns), ...sampleRows].map((cells) => cells.join(';'));
    return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${lines.join('\r\n')}\r\n`)}`;
  }, [columns]);

  const change = (text: string) => {
    setCsv(text);
    preview.reset();
    bring.reset();
  };
  const readFile = async (file: File | undefined) => {
    setFileError(undefined);
    setEncoding(undefined);
    if (!file) return;
    if (file.size > mostBytes) return setFileError(t('tooLarge'));
    const read = readText(new Uint8Array(await file.arrayBuffer()));
    if (!read) return setFileError(t('unreadableFile'));
    change(read.text);
    setEncoding(read.encoding);
    preview.mutate(read.text);
  };
  const { data } = preview;
  const isReady = data !== undefined && data.bad === 0 && data.good > 0 && data.missingColumns.length === 0;

  if (bring.data) {
    return (
      <Card className="grid justify-items-start gap-4">
        <p role="status" className="font-semibold text-good text-lg">
          {t('imported', { n: bring.data.imported, organisations: bring.data.organisationsCreated })}
        </p>
        <LinkButton to="/events/$eventId/organise/participants" params={{ eventId }}>
          {t('seePeople')}
        </LinkButton>
      </Card>
    );
  }
  return (
    <div className="grid min-w-0 gap-6">
      <div className="grid justify-items-start gap-3">
        <h2 className="font-semibold text-lg">{t('importTitle')}</h2>
        <p className="max-w-[68ch] text-muted">{t('importLead')}</p>
        <AnchorButton look="secondary" href={template} download="participants.csv" icon={<Download aria-hidden="true" className="size-4" />}>
          {t('template')}
        </AnchorButton>
      </div>
      <div className="grid max-w-3xl gap-4">
        <Field label={t('chooseFile')} error={fileError} hint={encoding && t('readAs', { encoding })}>
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              className={controlClass}
              onChange={(event) => void readFile(event.target.files?.[0])}
            />
          )}
        </Field>
        <TextArea label={t('orPaste')} hint={t('pasteHint')} rows={8} spellCheck={false} value={csv} onValue={change} />
        {csv.length > mostBytes && <FieldError error={t('tooLarge')} />}
        {isReady && <Checkbox label={t('declareOtherSide')} hint={t('declareOtherSideHint')} checked={shownAbroad} onChecked={declare} />}
        <div className="flex flex-wrap gap-2">
          <Button
            look={isReady ? 'secondary' : 'primary'}
            disabled={csv.trim() === '' || csv.length > mostBytes}
            busy={preview.isPending}
            onClick={() => preview.mutate(csv)}
          >
            {t('check')}
          </Button>
          {isReady && (
            <Button busy={bring.isPending} onClick={() => bring.mutate({ csv, shownAbroad })}>
              {t('importRows', { n: data.good })}
            </Button>
          )}
        </div>
        <ProblemAlert error={preview.error ?? bring.error} />
      </div>
      {data && <ImportPreviewTable key={preview.submittedAt} preview={data} />}
    </div>
  );
}
