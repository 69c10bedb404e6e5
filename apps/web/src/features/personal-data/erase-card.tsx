import { shownEmail } from '@jumelage/domain/addresses';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useWords } from '../../lib/i18n.tsx';
import { clearStored } from '../../lib/storage.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** Draws the erasure of one's account: what it means, and one's own address typed before it is done. */
export function EraseCard({ email }: { readonly email: string }) {
  const t = useWords('personal-data');
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const erase = useMutation({
    mutationFn: () => api('POST /api/accounts/me/erasure', { body: { email: typed } }),
    onSuccess: () => {
      // Nothing that was read stays in memory or on the device.
      clearStored();
      location.assign('/');
    },
  });
  const errorOf = useFieldErrors(erase.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    erase.mutate();
  };
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-lg">{t('eraseTitle')}</h2>
      <p>{t('eraseText')}</p>
      <div>
        <Button type="button" look="danger" onClick={() => setOpen(true)}>
          {t('eraseDo')}
        </Button>
      </div>
      <Dialog title={t('eraseTitle')} open={isOpen} onClose={() => setOpen(false)}>
        <form noValidate className="grid gap-4" onSubmit={submit}>
          <ProblemAlert error={erase.error} />
          <TextInput
            label={t('eraseConfirm', { email: shownEmail(email) })}
            autoComplete="off"
            value={typed}
            error={errorOf('email')}
            onValue={setTyped}
          />
          <div>
            <Button type="submit" look="danger" busy={erase.isPending} disabled={typed.trim() === ''}>
              {t('eraseDo')}
            </Button>
          </div>
        </form>
      </Dialog>
    </Card>
  );
}
