import type { Id } from '@jumelage/domain/ids';
import { removedStatuses } from '@jumelage/domain/participant';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Progress } from '../../ui/progress.tsx';
import { removalsQuery } from './bulk-queries.ts';
import type { EventId } from './organise-queries.ts';

type RemoveSeveralProps = {
  readonly eventId: EventId;
  readonly ids: Id<'participant'>[];
  readonly error: unknown;
  readonly onRemove: (status: (typeof removedStatuses)[number]) => Promise<void>;
  readonly onClose: () => void;
};

/** Removes several people from an event, once the organiser has read what goes with them. */
export function RemoveSeveralDialog({ eventId, ids, error, onRemove, onClose }: RemoveSeveralProps) {
  const t = useWords('participants');
  const { removeStatus, removeStatusHint } = useTexts('participants');
  const [status, setStatus] = useState<(typeof removedStatuses)[number]>('refused');
  const proposal = useQuery(removalsQuery(eventId, ids));
  const { data } = proposal;
  return (
    <ConfirmDialog
      danger
      open
      title={t('removeSeveralTitle', { n: data?.changed.length ?? ids.length })}
      onClose={onClose}
      confirmLabel={t('removeConfirm')}
      onConfirm={() => onRemove(status)}
      ready={data !== undefined && data.changed.length > 0}
      error={proposal.error}
    >
      <div className="grid gap-5">
        <ProblemAlert error={error} />
        {proposal.isPending && <Progress label={t('removeLooking')} />}
        {data && (
          <section role="status" className="grid gap-3">
            <h3 className="font-semibold">{t('removeTakes')}</h3>
            <ul className="list-disc ps-5">
              {data.meetings + data.pendingRequests === 0 && <li>{t('removeNothing')}</li>}
              {data.meetings > 0 && <li>{t('removeMeetings', { n: data.meetings })}</li>}
              {data.pendingRequests > 0 && <li>{t('removeRequests', { n: data.pendingRequests })}</li>}
              {data.left > 0 && <li>{t('leftSeveral', { n: data.left })}</li>}
              <li>{t('removeTold', { n: data.told })}</li>
            </ul>
          </section>
        )}
        <RadioGroup
          label={t('removeWhy')}
          value={status}
          options={removedStatuses.map((value) => ({
            value,
            label: removeStatus[value],
            hint: removeStatusHint[value],
          }))}
          onValue={setStatus}
        />
        <p className="text-muted text-sm">{t('removeUndoHint')}</p>
      </div>
    </ConfirmDialog>
  );
}
