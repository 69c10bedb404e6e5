import { encodings } from '@jumelage/domain/encoding';
import { importLimits } from '@jumelage/domain/participant';
import { useParams } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { toCsvAddress } from '../../features/imports/csv-address.ts';
import { BadRowsButton, ImportChoices } from '../../features/imports/import-choices.tsx';
import { ImportColumns } from '../../features/imports/import-columns.tsx';
import { ImportHistory } from '../../features/imports/import-history.tsx';
import { ImportLookAlikes } from '../../features/imports/import-look-alikes.tsx';
import { ImportProblem } from '../../features/imports/import-problem.tsx';
import { ImportProgress } from '../../features/imports/import-progress.tsx';
import { ImportRows } from '../../features/imports/import-rows.tsx';
import { type ImportStep, ImportSteps, importSteps } from '../../features/imports/import-steps.tsx';
import type { EventId, Preview, Undone } from '../../features/imports/queries.ts';
import { UndoButton, UndoneNote } from '../../features/imports/undo-button.tsx';
import { type ImportList, useImportList } from '../../features/imports/use-import-list.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { asId } from '../../lib/ids.ts';
import { AnchorButton, Button, LinkButton } from '../../ui/button.tsx';
import { Card, usePageTitle } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { controlClass, Select, TextArea } from '../../ui/text-input.tsx';

const mostCharacters = 2_000_000;
/** In the order of the columns' words. */
const sampleRows = [
  [
    'Exemple',
    'Camille',
    '',
    'camille@entreprise.example',
    'Entreprise Exemple',
    '',
    'FR',
    'startup',
    'cleantech',
    'fr en',
    'onsite',
  ],
  ['Shili', 'Wei', '示例', 'wei@qiye.example', 'Shili Keji', '示例科技', 'CN', 'sme', 'it', 'zh en', 'remote'],
];

export default function OrganiseImportPage() {
  const t = useWords('imports');
  const eventId = asId('event', useParams({ from: '/events/$eventId/organise/import' }).eventId);
  const list = useImportList(eventId);
  const [asked, setAsked] = useState<ImportStep>();
  const data = list.shown;
  usePageTitle(t('importTitle'));
  if (list.bring.data && data) return <Imported list={list} eventId={eventId} onAgain={() => setAsked(undefined)} />;
  const reached = reachedBy(data, list);
  // A list that is read leads on; one that is mapped as before has nothing to ask about its columns.
  const first = !data ? 'file' : data.remembered && reached === 'consent' ? 'check' : 'columns';
  const step = data && asked && importSteps.indexOf(asked) <= importSteps.indexOf(reached) ? asked : first;
  const isFile = step === 'file';
  // No grid: within a row of its own nothing would stick to the window's edge.
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <h2 className="font-semibold text-lg">{t('importTitle')}</h2>
      <ImportSteps step={step} reached={reached} onStep={setAsked} />
      {/* It stays: a chosen file would be gone from its field. */}
      <div hidden={!isFile}>
        <Source list={list} onRead={() => setAsked(undefined)} />
      </div>
      {data && step === 'columns' && (
        <div className="grid min-w-0 gap-6">
          {data.remembered && <p className="text-muted">{t('remembered')}</p>}
          <EncodingChoice list={list} />
          <ImportColumns preview={data} list={list} />
        </div>
      )}
      {data && step === 'check' && (
        <div className="grid min-w-0 gap-6">
          <ImportRows key={list.name} preview={data} list={list} />
          <ImportLookAlikes preview={data} list={list} />
        </div>
      )}
      {data && step === 'consent' && <ImportChoices preview={data} list={list} />}
      {data && !isFile && <StepButtons step={step} reached={reached} onStep={setAsked} />}
      {isFile && <ImportHistory eventId={eventId} />}
      {list.preview.isPending && (
        <ImportProgress key={list.preview.submittedAt} eventId={eventId} label={t('checking')} />
      )}
      {list.bring.isPending && <ImportProgress eventId={eventId} label={t('importing')} />}
    </div>
  );
}

/** Finds the last step that a list lets its organiser go to: columns that everybody needs come first. */
function reachedBy(data: Preview | undefined, list: ImportList): ImportStep {
  if (!data) return 'file';
  const isUnclear = data.encodings.length > 1 && list.encoding === undefined;
  return isUnclear || data.missing.length > 0 ? 'columns' : 'consent';
}

type StepButtonsProps = Parameters<typeof ImportSteps>[0];

function StepButtons({ step, reached, onStep }: StepButtonsProps) {
  const t = useWords('imports');
  const at = importSteps.indexOf(step);
  const [before, next] = [importSteps[at - 1], importSteps[at + 1]];
  return (
    <div className="flex flex-wrap gap-2">
      {next && (
        <Button disabled={importSteps.indexOf(next) > importSteps.indexOf(reached)} onClick={() => onStep(next)}>
          {t('goOn')}
        </Button>
      )}
      {before && (
        <Button look="secondary" onClick={() => onStep(before)}>
          {t('goBack')}
        </Button>
      )}
    </div>
  );
}

function Source({ list, onRead }: { readonly list: ImportList; readonly onRead: () => void }) {
  const t = useWords('imports');
  const { columns } = useTexts('imports');
  const [pasted, setPasted] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const template = useMemo(() => {
    const { name: _, externalId: __, ...headings } = columns;
    return toCsvAddress([Object.values(headings), ...sampleRows]);
  }, [columns]);
  const choose = (file: File | undefined) => {
    list.empty();
    onRead();
    setPasted('');
    const isTooLarge = file !== undefined && file.size > importLimits.bytes;
    setTooLarge(isTooLarge);
    if (file && !isTooLarge) void list.readFile(file);
  };
  return (
    <div className="grid max-w-3xl gap-4">
      <div className="grid justify-items-start gap-3">
        <p className="max-w-[68ch] text-muted">{t('importLead')}</p>
        <AnchorButton
          look="secondary"
          href={template}
          download="participants.csv"
          icon={<Download aria-hidden="true" className="size-4" />}
        >
          {t('template')}
        </AnchorButton>
      </div>
      <Field
        label={t('chooseFile')}
        error={tooLarge ? t('tooLarge', { most: importLimits.bytes / 1_000_000 }) : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className={controlClass}
            onChange={(event) => choose(event.target.files?.[0])}
          />
        )}
      </Field>
      <TextArea
        label={t('orPaste')}
        hint={t('pasteHint')}
        rows={4}
        spellCheck={false}
        value={pasted}
        onValue={(text) => {
          setPasted(text);
          list.empty();
        }}
        error={pasted.length > mostCharacters ? t('tooLarge', { most: mostCharacters / 1_000_000 }) : undefined}
      />
      {pasted.trim() !== '' && pasted.length <= mostCharacters && (
        <div>
          <Button
            busy={list.preview.isPending}
            onClick={() => {
              onRead();
              list.readText(pasted);
            }}
          >
            {t('check')}
          </Button>
        </div>
      )}
      <ImportProblem error={list.preview.error} />
    </div>
  );
}

/** Draws the encoding of the file: chosen where several fit, changed where the text reads badly. */
function EncodingChoice({ list }: { readonly list: ImportList }) {
  const t = useWords('imports');
  const data = list.shown;
  if (!data?.encoding) return null;
  const samples = new Map(data.encodings.map(({ encoding, sample }) => [encoding, sample]));
  const isUnclear = data.encodings.length > 1 && list.encoding === undefined;
  const first = [...samples.keys()];
  const options = [...first, ...encodings.filter((encoding) => !samples.has(encoding))].map((value) => {
    const sample = isUnclear ? samples.get(value) : undefined;
    return { value, label: sample ? `${value.toUpperCase()} – ${sample}` : value.toUpperCase() };
  });
  return (
    <div className="max-w-3xl">
      <Select
        label={t('readAs')}
        hint={isUnclear ? t('encodingDoubt') : undefined}
        value={isUnclear ? '' : data.encoding}
        options={options}
        onValue={list.setEncoding}
      />
    </div>
  );
}

type ImportedProps = {
  readonly list: ImportList;
  readonly eventId: EventId;
  readonly onAgain: () => void;
};

/** Says what was imported, and leads on: to the people, the rows to fix, or back. */
function Imported({ list, eventId, onAgain }: ImportedProps) {
  const t = useWords('imports');
  const [undone, setUndone] = useState<Undone>();
  const { data: done } = list.bring;
  const preview = list.shown;
  if (!done || !preview) return null;
  const { id, imported, updated, known, bad, organisationsCreated } = done;
  const again = () => {
    onAgain();
    list.empty();
  };
  return (
    <Card className="grid justify-items-start gap-4">
      {undone ? (
        <UndoneNote undone={undone} />
      ) : (
        <div role="status" className="grid gap-1">
          <p className="font-semibold text-good text-lg">
            {t('imported', { n: imported, organisations: organisationsCreated })}
          </p>
          <p>{t('importedCounts', { known, updated, bad })}</p>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {!undone && imported > 0 && (
          <LinkButton
            to="/events/$eventId/organise/mailings"
            params={{ eventId }}
            search={{ importId: id, account: 'without' }}
          >
            {t('invite', { n: imported })}
          </LinkButton>
        )}
        <LinkButton
          look="secondary"
          to="/events/$eventId/organise/participants"
          params={{ eventId }}
          search={undone || imported === 0 ? {} : { importId: id }}
        >
          {t('seePeople')}
        </LinkButton>
        <BadRowsButton preview={preview} list={list} />
        {!undone && <UndoButton eventId={eventId} importId={id} onUndone={setUndone} />}
        <Button look="quiet" onClick={again}>
          {t('importAnother')}
        </Button>
      </div>
    </Card>
  );
}
