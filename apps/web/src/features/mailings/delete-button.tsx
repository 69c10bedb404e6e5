import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import { type EventId, type MailingId, useDeleteMailing } from './queries.ts';

/** Draws the way to delete a mailing that did not begin. */
export function DeleteButton({ eventId, mailingId }: { readonly eventId: EventId; readonly mailingId: MailingId }) {
  const t = useWords('mailings');
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { mutateAsync, error } = useDeleteMailing({ eventId, mailingId });
  const remove = async () => {
    await mutateAsync();
    toast(t('removed'));
    await navigate({ to: '/events/$eventId/organise/mailings', params: { eventId } });
  };
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        danger
        open={isAsking}
        title={t('removeTitle')}
        confirmLabel={t('remove')}
        error={error}
        onClose={() => setAsking(false)}
        onConfirm={remove}
      />
    </>
  );
}
