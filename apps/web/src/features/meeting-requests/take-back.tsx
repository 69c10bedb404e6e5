import { fullName } from '@jumelage/domain/participant';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { type MeetingRequest, useAnswer, useWithdrawRequest } from './queries.ts';

/** Withdraws as the sender or declines after all as the recipient, after a dialog says what is lost. */
export function TakeBack({ request, isMine }: { readonly request: MeetingRequest; readonly isMine: boolean }) {
  const t = useWords('meeting-requests');
  const withdraw = useWithdrawRequest(request.eventId);
  const answer = useAnswer(request.eventId);
  const [isAsking, setAsking] = useState(false);
  const label = isMine ? t('withdraw') : t('changeMind');
  const confirm = () =>
    (isMine
      ? withdraw.mutateAsync(request.id)
      : answer.mutateAsync({ requestId: request.id, answer: 'declined' })
    ).then(
      () => toast(isMine ? t('withdrawn') : t('declined')),
      // The alert below says why.
      () => undefined,
    );
  // One that waits for an answer is declined where it is answered.
  if (!request.can.includes(isMine ? 'withdrawn' : 'declined') || request.can.includes('accepted')) return null;
  return (
    <div className="grid justify-items-start gap-3">
      <ProblemAlert error={withdraw.error ?? answer.error} />
      <Button look="secondary" size="sm" onClick={() => setAsking(true)}>
        {label} <span className="sr-only">: {fullName(isMine ? request.to.name : request.from.name)}</span>
      </Button>
      <ConfirmDialog
        danger
        title={isMine ? t('withdrawTitle') : t('changeMindTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={label}
        onConfirm={confirm}
      >
        <p>{t('withdrawText')}</p>
      </ConfirmDialog>
    </div>
  );
}
