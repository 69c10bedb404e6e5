import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { type EventId, useWithdraw } from './queries.ts';

/** Withdraws from an event, after a dialog says what is lost. */
export function Withdrawal({ eventId }: { readonly eventId: EventId }) {
  const t = useWords('events');
  const navigate = useNavigate();
  const withdraw = useWithdraw(eventId);
  const [isAsking, setAsking] = useState(false);
  const confirm = async () => {
    await withdraw.mutateAsync().then(
      () => {
        toast(t('withdrawn'));
        void navigate({ to: '/events/$eventId', params: { eventId } });
      },
      // The alert below says why.
      () => undefined,
    );
  };
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        danger
        title={t('withdrawTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('withdraw')}
        onConfirm={confirm}
      >
        <p>{t('withdrawText')}</p>
      </ConfirmDialog>
      <ProblemAlert error={withdraw.error} />
    </>
  );
}
