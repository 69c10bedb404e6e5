import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { toast } from '../../ui/toast.tsx';
import { Comparison } from './comparison.tsx';
import { type Capacity, forgetAll, merge, nameOf, type Pair, propose, type Side, undoMerge } from './queries.ts';

type MergeDialogProps = {
  readonly by: Capacity;
  /** The two organisations; the first one stays, unless the reader says otherwise. */
  readonly sides: readonly [Side, Side];
  readonly may: 'merge' | 'propose';
  readonly onClose: () => void;
  readonly onMerged?: (into: Side['id']) => void;
};

/**
 * Draws the merge of two organisations: one profile is chosen to stay, the effects are shown, and then it is done, or
 * proposed to the owners.
 */
export function MergeDialog({ by, sides, may, onClose, onMerged }: MergeDialogProps) {
  const t = useWords('organisation-merges');
  const [stays, setStays] = useState(sides[0].id);
  const [into, from] = stays === sides[0].id ? sides : [sides[1], sides[0]];
  const pair: Pair = { fromId: from.id, intoId: into.id };
  const undo = useMutation({
    mutationFn: (done: Parameters<typeof undoMerge>[1]) => undoMerge(by, done),
    onSuccess: () => toast(t('undone')),
    onSettled: forgetAll,
  });
  const act = useMutation({
    mutationFn: async () => {
      if (may === 'propose') {
        if (by.as === 'admin') return;
        await propose(by, pair);
        toast(t('proposed'));
        return;
      }
      const { id, into: kept } = await merge(by, pair);
      onMerged?.(into.id);
      toast(t('merged'), id ? { undo: () => undo.mutate({ id, into: kept }) } : {});
    },
    onSuccess: forgetAll,
  });
  const preview = useQuery({
    queryKey: ['organisation-merges', 'preview', by, pair],
    queryFn: () => merge(by, pair, true),
    // Once it is done there is nothing left to ask.
    enabled: may === 'merge' && !act.isPending && !act.isSuccess,
    staleTime: 0,
    gcTime: 0,
  });
  const { data } = preview;
  return (
    <ConfirmDialog
      open
      wide
      title={t('question')}
      confirmLabel={may === 'merge' ? t('merge') : t('propose')}
      onClose={onClose}
      onConfirm={() => act.mutateAsync()}
      ready={may === 'propose' || data !== undefined}
      error={act.error ?? preview.error}
    >
      <div className="grid gap-5">
        <Comparison sides={sides} stays={stays} />
        <RadioGroup
          label={t('whichStays')}
          hint={t('whichStaysHint')}
          value={stays}
          options={sides.map((one) => ({ value: one.id, label: nameOf(one) }))}
          onValue={setStays}
        />
        {may === 'propose' && <p>{t('proposeText')}</p>}
        {may === 'merge' && preview.isPending && <Progress label={t('looking')} />}
        {data && <Changes {...data} />}
      </div>
    </ConfirmDialog>
  );
}

type ChangesProps = Pick<Awaited<ReturnType<typeof merge>>, 'moved' | 'requestsWithdrawn' | 'meetingsCancelled'>;

function Changes({ moved, requestsWithdrawn, meetingsCancelled }: ChangesProps) {
  const t = useWords('organisation-merges');
  const lines = [
    moved.participants > 0 && t('movesPeople', { n: moved.participants }),
    moved.members > 0 && t('movesMembers', { n: moved.members }),
    moved.documents > 0 && t('movesDocuments', { n: moved.documents }),
    moved.marks > 0 && t('movesMarks', { n: moved.marks }),
    requestsWithdrawn > 0 && t('withdrawsRequests', { n: requestsWithdrawn }),
    meetingsCancelled > 0 && t('cancelsMeetings', { n: meetingsCancelled }),
  ].filter((line) => line !== false);
  return (
    <section role="status" className="grid gap-1">
      <h3 className="font-semibold">{t('changes')}</h3>
      <ul className="list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('undoHint')}</li>
      </ul>
    </section>
  );
}
