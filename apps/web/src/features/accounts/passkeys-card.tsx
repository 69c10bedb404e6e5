import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, api, type Response } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast.tsx';
import { Focused } from './focused.tsx';
import { addPasskey, hasPasskeys, passkeysWork } from './passkeys.ts';
import { refreshFactors } from './queries.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useOwnZone } from './use-own-zone.ts';

type Passkey = Response<'GET /api/accounts/me/factors'>['passkeys'][number];

/** Draws the passkeys of the account: added here, named, removed. */
export function PasskeysCard({
  passkeys,
  origin,
}: {
  readonly passkeys: readonly Passkey[];
  readonly origin: string | null | undefined;
}) {
  const t = useWords('accounts');
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim()),
    onSuccess: ({ recoveryCodes }) => {
      setName('');
      refreshFactors();
      // Nothing may cover what is shown once.
      if (!recoveryCodes) toast(t('passkeyAdded'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  const works = passkeysWork(origin);
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-lg">{t('passkeysTitle')}</h2>
      <p>{t('passkeysLead')}</p>
      {passkeys.length > 0 && (
        <ul className="grid gap-3">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {add.error &&
        (add.error instanceof ApiError ? (
          <ProblemAlert error={add.error} />
        ) : (
          <p role="alert" className="text-warn">
            {t('passkeyNotAdded')}
          </p>
        ))}
      {add.data?.recoveryCodes && <RecoveryCodes codes={add.data.recoveryCodes} onKept={add.reset} />}
      {works ? (
        <form noValidate className="grid gap-4" onSubmit={submit}>
          <TextInput
            label={t('passkeyName')}
            hint={t('passkeyNameHint')}
            maxLength={60}
            value={name}
            onValue={setName}
          />
          <div>
            <Button type="submit" look="secondary" busy={add.isPending} disabled={name.trim() === ''}>
              {t('passkeyAdd')}
            </Button>
          </div>
        </form>
      ) : (
        <p className="text-muted text-sm">
          {origin && hasPasskeys() ? t('passkeysElsewhere', { origin }) : t('passkeysNowhere')}
        </p>
      )}
    </Card>
  );
}

function PasskeyRow({ passkey: { id, name, createdAt, lastUsedAt } }: { readonly passkey: Passkey }) {
  const t = useWords('accounts');
  const format = useFormat();
  const zone = useOwnZone();
  const [removes, setRemoves] = useState(false);
  const drop = useMutation({
    mutationFn: () => api('DELETE /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: id } }),
    onSuccess: refreshFactors,
  });
  const [typed, setTyped] = useState<string>();
  const rename = useMutation({
    mutationFn: () =>
      api('PATCH /api/accounts/me/passkeys/:passkeyId', { params: { passkeyId: id }, body: { name: typed ?? name } }),
    onSuccess: () => {
      setTyped(undefined);
      refreshFactors();
    },
  });
  return (
    <li className="grid gap-2 rounded-lg border border-line p-3">
      {typed === undefined ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <div>
            <p className="font-medium">{name}</p>
            <p className="text-muted text-sm">
              {t('made', { date: format.date(createdAt, zone, 'long') })} ·{' '}
              {lastUsedAt ? t('lastUsed', { date: format.date(lastUsedAt, zone, 'long') }) : t('neverUsed')}
            </p>
          </div>
          <div className="flex gap-1">
            <Button type="button" look="quiet" size="sm" onClick={() => setTyped(name)}>
              {t('passkeyRename')}
            </Button>
            <Button type="button" look="quiet" size="sm" onClick={() => setRemoves(true)}>
              {t('passkeyRemove')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="flex flex-wrap items-end gap-2">
          <Focused>
            <TextInput label={t('passkeyName')} maxLength={60} value={typed} onValue={setTyped} />
          </Focused>
          <Button type="button" busy={rename.isPending} disabled={typed.trim() === ''} onClick={() => rename.mutate()}>
            {t('save')}
          </Button>
          <Button type="button" look="quiet" onClick={() => setTyped(undefined)}>
            {t('cancel')}
          </Button>
        </div>
      )}
      <ProblemAlert error={drop.error ?? rename.error} />
      <ConfirmDialog
        danger
        title={t('passkeyRemoveTitle', { name })}
        open={removes}
        onClose={() => setRemoves(false)}
        confirmLabel={t('passkeyRemove')}
        onConfirm={() => drop.mutateAsync().catch(() => undefined)}
      >
        {t('passkeyRemoveText')}
      </ConfirmDialog>
    </li>
  );
}
