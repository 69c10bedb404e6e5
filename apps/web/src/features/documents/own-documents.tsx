import { documentTypes, mostDocumentBytes } from '@jumelage/domain/document';
import type { Id } from '@jumelage/domain/ids';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { DocumentRow } from './document-row.tsx';
import {
  type DocumentView,
  deleteDocument,
  documentsQuery,
  forgetDocuments,
  renameDocument,
  sendDocument,
} from './queries.ts';

type OwnProps = { readonly organisationId: Id<'organisation'> };
type Failure = { readonly name: string; readonly error: unknown };
const megabyte = 1_000_000;

/** Uploads files one after the other, and holds those under way and those refused. */
function useSending(organisationId: Id<'organisation'>) {
  const t = useWords('organisations');
  const [sending, setSending] = useState<{ readonly name: string; readonly at: number; readonly of: number }>();
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const send = async (files: readonly File[]) => {
    setFailures([]);
    for (const [at, file] of files.entries()) {
      const { name } = file;
      if (file.size > mostDocumentBytes) {
        setFailures((before) => [...before, { name, error: null }]);
        continue;
      }
      setSending({ name, at: at + 1, of: files.length });
      try {
        const added = await sendDocument(organisationId, file);
        toast(t('documentAdded', { name: added.name }));
      } catch (error) {
        setFailures((before) => [...before, { name, error }]);
      }
      await forgetDocuments(organisationId);
    }
    setSending(undefined);
  };
  return { sending, failures, send };
}

/** Draws the documents of one's own organisation. */
export function OwnDocuments({ organisationId }: OwnProps) {
  const t = useWords('organisations');
  const errorWords = useErrorWords();
  const { data, error, refetch } = useQuery(documentsQuery(organisationId));
  const { sending, failures, send } = useSending(organisationId);
  const remove = useMutation(deleteDocument(organisationId));
  const [renamed, setRenamed] = useState<DocumentView>();
  const [doomed, setDoomed] = useState<DocumentView>();
  return (
    <Card className="grid gap-4" label={t('documents')}>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h3 className="font-semibold text-lg">{t('documents')}</h3>
        {data?.can.includes('add') && (
          <FileButton
            multiple
            label={t('documentsAdd')}
            accept={documentTypes.join(',')}
            busy={sending !== undefined}
            onFiles={(files) => void send(files)}
          />
        )}
      </div>
      <p className="max-w-[68ch] text-muted">{t('documentsOwnLead')}</p>
      {sending && (
        <Progress
          label={t('documentUploading', { name: sending.name })}
          text={sending.of > 1 ? `${sending.at} / ${sending.of}` : undefined}
        />
      )}
      {failures.map(({ name, error: reason }) =>
        reason === null ? (
          <p key={name} role="alert" className="rounded-lg bg-bad-soft px-4 py-3 text-bad">
            {t('documentTooLarge', { name, size: mostDocumentBytes / megabyte })}
          </p>
        ) : (
          <ProblemAlert key={name} error={reason}>
            {t('documentFailed', { name })}
          </ProblemAlert>
        ),
      )}
      {error && !data && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={3} />}
      {data && !data.can.includes('add') && <p className="max-w-[68ch]">{errorWords.code('too_many_documents')}</p>}
      {data?.items.length === 0 && <p className="text-muted">{t('documentsEmpty')}</p>}
      {data && data.items.length > 0 && (
        <ul className="divide-y divide-line">
          {data.items.map((document) => (
            <DocumentRow key={document.id} organisationId={organisationId} document={document}>
              {data.can.includes('rename') && (
                <Button
                  size="sm"
                  look="quiet"
                  aria-label={t('documentRenameNamed', { name: document.name })}
                  onClick={() => setRenamed(document)}
                >
                  {t('documentRename')}
                </Button>
              )}
              {data.can.includes('remove') && (
                <Button
                  size="sm"
                  look="quiet"
                  aria-label={t('documentDeleteNamed', { name: document.name })}
                  onClick={() => setDoomed(document)}
                >
                  {t('documentDelete')}
                </Button>
              )}
            </DocumentRow>
          ))}
        </ul>
      )}
      <ProblemAlert error={remove.error} />
      <ConfirmDialog
        danger
        title={t('documentDeleteTitle')}
        open={doomed !== undefined}
        onClose={() => setDoomed(undefined)}
        confirmLabel={t('documentDeleteConfirm')}
        onConfirm={() => doomed && remove.mutateAsync(doomed.id).catch(() => {})}
      >
        <p>{t('documentDeleteText', { name: doomed?.name ?? '' })}</p>
      </ConfirmDialog>
      {renamed && (
        <RenameDialog organisationId={organisationId} document={renamed} onClose={() => setRenamed(undefined)} />
      )}
    </Card>
  );
}

function RenameDialog({
  organisationId,
  document,
  onClose,
}: OwnProps & { readonly document: DocumentView; readonly onClose: () => void }) {
  const t = useWords('organisations');
  const core = useWords('core');
  const [name, setName] = useState(document.name);
  const save = useMutation({ ...renameDocument(organisationId), onSuccess: onClose });
  return (
    <Dialog open title={t('documentRenameNamed', { name: document.name })} onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ id: document.id, name });
        }}
      >
        <TextInput label={t('documentName')} maxLength={180} value={name} onValue={setName} />
        <ProblemAlert error={save.error} />
        <div className="flex justify-end gap-2">
          <Button look="secondary" type="button" onClick={onClose}>
            {core('cancel')}
          </Button>
          <Button type="submit" busy={save.isPending} disabled={name.trim() === ''}>
            {core('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
