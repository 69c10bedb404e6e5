import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useFieldErrors } from '../../lib/field-errors.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { Focused } from './focused.tsx';
import { refreshFactors } from './queries.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useOwnZone } from './use-own-zone.ts';

/** Draws the authenticator app: set up by scanning and confirming with a first code, and removed. */
export function AuthenticatorCard({ since }: { readonly since: string | null }) {
  const t = useWords('accounts');
  const format = useFormat();
  const zone = useOwnZone();
  const [code, setCode] = useState('');
  const [removes, setRemoves] = useState(false);
  const begin = useMutation({ mutationFn: () => api('POST /api/accounts/me/authenticator') });
  const confirm = useMutation({
    mutationFn: () => api('PUT /api/accounts/me/authenticator', { body: { code } }),
    onSuccess: () => {
      begin.reset();
      setCode('');
      refreshFactors();
    },
  });
  const drop = useMutation({
    mutationFn: () => api('DELETE /api/accounts/me/authenticator'),
    onSuccess: refreshFactors,
  });
  const errorOf = useFieldErrors(confirm.error);
  const copy = async (secret: string) => {
    await navigator.clipboard.writeText(secret);
    toast(t('copied'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-lg">{t('appTitle')}</h2>
      <p>{since ? t('appOn', { date: format.date(since, zone, 'long') }) : t('appOff')}</p>
      <ProblemAlert error={begin.error ?? confirm.error ?? drop.error} />
      {confirm.data && <RecoveryCodes codes={confirm.data.recoveryCodes} onKept={confirm.reset} />}
      {!since && !begin.data && (
        <div>
          <Button type="button" busy={begin.isPending} onClick={() => begin.mutate()}>
            {t('appSet')}
          </Button>
        </div>
      )}
      {begin.data && (
        <form noValidate className="grid gap-4" onSubmit={submit}>
          <p>{t('appScan')}</p>
          <QrCode text={begin.data.uri} label={t('appQr')} className="w-48 rounded-lg" />
          <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
            <span>
              {t('appKey')}{' '}
              <span className="break-all font-mono">{begin.data.secret.replace(/(.{4})/g, '$1 ').trim()}</span>
            </span>
            {navigator.clipboard && (
              <Button type="button" look="quiet" size="sm" onClick={() => void copy(begin.data.secret)}>
                {t('copyKey')}
              </Button>
            )}
          </p>
          <Focused>
            <TextInput
              label={t('appCode')}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              error={errorOf('code')}
              onValue={setCode}
            />
          </Focused>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" busy={confirm.isPending} disabled={code === ''}>
              {t('appConfirm')}
            </Button>
            <Button type="button" look="quiet" onClick={begin.reset}>
              {t('cancel')}
            </Button>
          </div>
        </form>
      )}
      {since && (
        <div>
          <Button type="button" look="secondary" onClick={() => setRemoves(true)}>
            {t('appRemove')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        danger
        title={t('appRemove')}
        open={removes}
        onClose={() => setRemoves(false)}
        confirmLabel={t('appRemove')}
        onConfirm={() => drop.mutateAsync().catch(() => undefined)}
      >
        {t('appRemoveText')}
      </ConfirmDialog>
    </Card>
  );
}
