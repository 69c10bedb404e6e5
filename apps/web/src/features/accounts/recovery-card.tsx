import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { refreshFactors } from './queries.ts';
import { RecoveryCodes } from './recovery-codes.tsx';

/** Draws the number of recovery codes left, and makes new ones. */
export function RecoveryCard({ left }: { readonly left: number }) {
  const t = useWords('accounts');
  const [isAsking, setAsking] = useState(false);
  const renew = useMutation({
    mutationFn: () => api('POST /api/accounts/me/recovery-codes'),
    onSuccess: refreshFactors,
  });
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-lg">{t('recoveryTitle')}</h2>
      <p className={left < 3 ? 'text-warn' : ''}>{t('recoveryLeft', { n: left })}</p>
      <ProblemAlert error={renew.error} />
      {renew.data ? (
        <RecoveryCodes codes={renew.data.recoveryCodes} onKept={renew.reset} />
      ) : (
        <div>
          <Button
            type="button"
            look="secondary"
            busy={renew.isPending}
            onClick={() => (left > 0 ? setAsking(true) : renew.mutate())}
          >
            {t('recoveryNew')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        danger
        title={t('recoveryNewTitle')}
        open={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={t('recoveryNew')}
        onConfirm={() => renew.mutateAsync().catch(() => {})}
      >
        <p>{t('recoveryNewAsk')}</p>
      </ConfirmDialog>
    </Card>
  );
}
