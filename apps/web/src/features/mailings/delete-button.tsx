import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
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
      <Button
        look="danger"
        className="max-sm:px-3!"
        icon={<Trash2 aria-hidden="true" className="size-4" />}
        onClick={() => setAsking(true)}
      >
        <span className="max-sm:sr-only">{t('remove')}</span>
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
