import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import type { DayAct } from '@jumelage/domain/day';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../lib/api.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Progress } from '../../ui/progress.tsx';
import { toast } from '../../ui/toast.tsx';
import { ActFields } from './act-fields.tsx';
import { type Draft, disturbanceOf } from './disturbance.ts';
import { Proposal } from './proposal.tsx';
import { proposalQuery, type SessionRef, useApply } from './queries.ts';
import { useUndo } from './use-undo.ts';
import { useStepWording } from './wording.ts';

export type Chosen = { readonly act: DayAct; readonly person?: DeskPerson; readonly second?: DeskPerson };

type ActDialogProps = {
  readonly session: SessionRef;
  readonly day: DayView;
  readonly now: number;
  readonly isOffline: boolean;
  readonly chosen: Chosen;
  readonly onClose: () => void;
};

/** Draws one act of the desk: its fields, a preview of its effects, and the button that does it. */
export function ActDialog({ session, day, now, isOffline, chosen, onClose }: ActDialogProps) {
  const t = useWords('days');
  const acts = useTexts('days').acts;
  const word = useStepWording(day.zone);
  const undo = useUndo(session, word);
  const apply = useApply(session);
  const [draft, setDraft] = useState<Draft>({ person: chosen.person, second: chosen.second });
  const [attempt, setAttempt] = useState(0);
  const disturbance = disturbanceOf(chosen.act, draft, { zone: day.zone, now });
  const proposal = useQuery({
    ...proposalQuery(session, disturbance ?? { act: 'fill_free' }, attempt),
    enabled: disturbance !== undefined && !isOffline,
  });
  const isNothing = proposal.error instanceof ApiError && proposal.error.code === 'nothing_to_change';
  const isChanged = apply.error instanceof ApiError && apply.error.code === 'schedule_changed';
  const pair = draft.person && draft.second && ([draft.person, draft.second] as [DeskPerson, DeskPerson]);

  const run = async () => {
    if (!disturbance || !proposal.data) return;
    try {
      const after = await apply.mutateAsync({ disturbance, revision: proposal.data.revision });
      const step = after.schedule.undo;
      toast(
        t('applied', { what: step ? word(step) : acts[chosen.act] }),
        step ? { undo: () => void undo(step.id) } : {},
      );
      onClose();
    } catch (error) {
      // Somebody was faster: what would change now is asked and said again.
      if (error instanceof ApiError && error.code === 'schedule_changed') setAttempt((before) => before + 1);
    }
  };
  const actions = (
    <Button
      busy={apply.isPending}
      disabled={!disturbance || !proposal.data || proposal.isFetching || isOffline}
      onClick={() => void run()}
    >
      {t('apply')}
    </Button>
  );
  return (
    <Dialog title={acts[chosen.act]} open onClose={onClose} actions={actions} wide>
      <div className="grid gap-5">
        {isOffline && (
          <p role="status" className="rounded-lg bg-warn-soft px-3 py-2 text-warn">
            {t('needsNetwork')}
          </p>
        )}
        <ActFields act={chosen.act} day={day} now={now} draft={draft} onDraft={setDraft} />
        {isChanged ? (
          <p role="alert" className="rounded-lg border border-warn/50 bg-warn-soft px-4 py-3">
            {t('changedMeanwhile')}
          </p>
        ) : (
          <ProblemAlert error={apply.error} />
        )}
        {disturbance && proposal.isFetching && <Progress label={t('computing')} />}
        {disturbance && isNothing && <p role="status">{t('nothing')}</p>}
        {disturbance && !isNothing && <ProblemAlert error={proposal.error} onRetry={() => void proposal.refetch()} />}
        {disturbance && proposal.data && !proposal.isFetching && (
          <div role="status">
            <Proposal proposal={proposal.data} day={day} pair={pair} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
