import { useMutation } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Capacity, type DoneMerge, forgetAll, nameOf, undoMerge } from './queries.ts';

/** Draws the merges of the last hour, each with its undo. */
export function Undoable({ by, merged }: { readonly by: Capacity; readonly merged: readonly DoneMerge[] }) {
  const t = useWords('organisation-merges');
  const format = useFormat();
  const undo = useMutation({
    mutationFn: (done: DoneMerge) => undoMerge(by, done),
    onSuccess: () => toast(t('undone')),
    onSettled: forgetAll,
  });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (merged.length === 0 && !undo.error) return null;
  return (
    <div className="grid gap-2">
      <ProblemAlert error={undo.error} />
      <ul className="grid gap-2">
        {merged.map((done) => (
          <li
            key={done.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg bg-azure-soft px-4 py-2.5"
          >
            <span className="min-w-0 wrap-anywhere">
              {t('mergedAt', {
                from: nameOf(done.from),
                into: nameOf(done.into),
                time: format.time(done.mergedAt, timeZone),
              })}{' '}
              <span className="text-muted text-sm">
                {t('undoUntil', { time: format.time(done.undoUntil, timeZone) })}
              </span>
            </span>
            <Button
              size="sm"
              look="secondary"
              icon={<Undo2 aria-hidden="true" className="size-4" />}
              busy={undo.isPending && undo.variables.id === done.id}
              aria-label={t('undoName', { from: nameOf(done.from) })}
              onClick={() => undo.mutate(done)}
            >
              {t('undo')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
