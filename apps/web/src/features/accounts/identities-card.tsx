import { shownEmail } from '@jumelage/domain/addresses';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Response } from '../../lib/api.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { refreshFactors } from './queries.ts';

type Identity = Response<'GET /api/accounts/me/factors'>['identities'][number];
type Provider = Response<'GET /api/session/ways'>['providers'][number];

/** Draws the accounts elsewhere that open this one; nothing where the platform knows no provider and none is linked. */
export function IdentitiesCard({
  identities,
  providers,
}: {
  readonly identities: readonly Identity[];
  readonly providers: readonly Provider[];
}) {
  const t = useWords('accounts');
  const [removed, setRemoved] = useState<Identity>();
  const connect = useMutation({
    mutationFn: (providerId: string) =>
      api('POST /api/accounts/me/providers/:providerId', {
        params: { providerId },
        body: { next: '/account/security' },
      }),
    onSuccess: ({ url }) => location.assign(url),
  });
  const drop = useMutation({
    mutationFn: (identityId: string) =>
      api('DELETE /api/accounts/me/identities/:identityId', { params: { identityId } }),
    onSuccess: refreshFactors,
  });
  if (identities.length === 0 && providers.length === 0) return null;
  const nameOf = ({ provider, issuer }: Identity) => provider?.name ?? issuer;
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-lg">{t('identitiesTitle')}</h2>
      <ProblemAlert error={connect.error ?? drop.error} />
      {identities.length > 0 && (
        <ul className="grid gap-3">
          {identities.map((identity) => (
            <li
              key={identity.id}
              className="flex flex-wrap items-center justify-between gap-2 rounded-lg border border-line p-3"
            >
              <p>
                <span className="font-medium">{nameOf(identity)}</span>{' '}
                <span className="break-all text-muted text-sm">{shownEmail(identity.email)}</span>
              </p>
              <Button type="button" look="quiet" size="sm" onClick={() => setRemoved(identity)}>
                {t('identityRemove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {providers
          .filter(({ id }) => !identities.some(({ provider }) => provider?.id === id))
          .map(({ id, name }) => (
            <Button
              key={id}
              type="button"
              look="secondary"
              busy={connect.isPending && connect.variables === id}
              onClick={() => connect.mutate(id)}
            >
              {t('identityAdd', { name })}
            </Button>
          ))}
      </div>
      <ConfirmDialog
        danger
        title={t('identityRemoveTitle', { name: removed ? nameOf(removed) : '' })}
        open={removed !== undefined}
        onClose={() => setRemoved(undefined)}
        confirmLabel={t('identityRemove')}
        onConfirm={() => removed && drop.mutateAsync(removed.id).catch(() => undefined)}
      >
        {t('identityRemoveText')}
      </ConfirmDialog>
    </Card>
  );
}
