import { mostPictureBytes } from '@jumelage/domain/file-type';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../lib/api.ts';
import { useWords } from '../../../lib/i18n.tsx';
import { queryClient } from '../../../lib/queries.ts';
import { readBase64 } from '../../../lib/read-file.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { FieldError } from '../../../ui/field.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { Portrait } from '../portrait.tsx';
import type { Organisation } from '../queries.ts';
import { organisationQuery } from '../queries.ts';

/** Draws the one picture of an organisation; it is saved as soon as it is chosen. */
export function PictureField({ organisation }: { readonly organisation: Organisation }) {
  const t = useWords('organisations');
  const organisationId = organisation.id;
  const [isAsking, setAsking] = useState(false);
  const [tooLarge, setTooLarge] = useState<string>();
  const { queryKey } = organisationQuery(organisationId);
  const keep = (picture: string | null) => {
    queryClient.setQueryData(queryKey, (old) => old && { ...old, picture });
    void queryClient.invalidateQueries({ queryKey: ['organisations', 'directory'] });
  };
  const put = useMutation({
    mutationFn: async (file: File) =>
      api('PUT /api/organisations/:organisationId/picture', {
        params: { organisationId },
        body: { content: await readBase64(file) },
      }),
    onSuccess: ({ picture }) => keep(picture),
  });
  const remove = useMutation({
    mutationFn: () => api('DELETE /api/organisations/:organisationId/picture', { params: { organisationId } }),
    onSuccess: () => keep(null),
  });
  const choose = ([file]: readonly File[]) => {
    if (!file) return;
    const size = mostPictureBytes / 1_000_000;
    setTooLarge(file.size > mostPictureBytes ? t('documentTooLarge', { name: file.name, size }) : undefined);
    if (file.size <= mostPictureBytes) put.mutate(file);
  };
  return (
    <div className="grid gap-2">
      <p className="font-medium">{t('picture')}</p>
      <p className="text-muted text-sm">{t('pictureHint')}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Portrait large organisation={organisation} />
        <FileButton
          label={t('pictureChoose')}
          accept="image/png,image/jpeg,image/webp"
          busy={put.isPending}
          onFiles={choose}
        />
        {organisation.picture && (
          <Button look="quiet" busy={remove.isPending} onClick={() => setAsking(true)}>
            {t('pictureRemove')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        danger
        title={t('pictureRemoveTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('pictureRemove')}
        onConfirm={() => remove.mutateAsync().catch(() => undefined)}
      >
        <p>{t('pictureRemoveText')}</p>
      </ConfirmDialog>
      <FieldError error={tooLarge} />
      <ProblemAlert error={put.error ?? remove.error} />
    </div>
  );
}
