import type { Id } from '@jumelage/domain/ids';
import { useMutation } from '@tanstack/react-query';
import { FileText, Image } from 'lucide-react';
import type { ReactNode } from 'react';
import { download } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { type DocumentView, forgetDocuments } from './queries.ts';

type RowProps = {
  readonly organisationId: Id<'organisation'>;
  readonly document: DocumentView;
  readonly children?: ReactNode;
};

/** Draws one document with its acts; opening it is recorded in the log of openings. */
export function DocumentRow({ organisationId, document: { id, name, type, size }, children }: RowProps) {
  const t = useWords('organisations');
  const { number } = useFormat();
  const Icon = type === 'application/pdf' ? FileText : Image;
  const open = useMutation({
    mutationFn: () =>
      download('GET /api/organisations/:organisationId/documents/:documentId/file', name, {
        params: { organisationId, documentId: id },
      }),
    onSettled: () => forgetDocuments(organisationId),
  });
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Icon aria-hidden="true" className="size-5 shrink-0 text-muted" />
        <span className="min-w-0 flex-1 basis-40 break-words font-medium">
          {name}{' '}
          <span className="whitespace-nowrap font-normal text-muted text-sm">
            {t('documentSize', { size: number(Math.ceil(size / 1000)) })}
          </span>
        </span>
        <span className="flex flex-wrap gap-2">
          <Button
            size="sm"
            look="secondary"
            busy={open.isPending}
            aria-label={t('documentOpenNamed', { name })}
            onClick={() => open.mutate()}
          >
            {t('documentOpen')}
          </Button>
          {children}
        </span>
      </div>
      <ProblemAlert error={open.error} />
    </li>
  );
}
