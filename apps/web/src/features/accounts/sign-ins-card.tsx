import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Response } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import { refreshFactors, signInsQuery } from './queries.ts';
import { useOwnZone } from './use-own-zone.ts';

type SignIn = Response<'GET /api/accounts/me/sign-ins'>['signIns'][number];

/** Draws the browsers in which one is signed in, each with a button that signs it out. */
export function SignInsCard() {
  const t = useWords('accounts');
  const format = useFormat();
  const zone = useOwnZone();
  const { data, error, refetch } = useQuery(signInsQuery);
  const [endsOthers, setEndsOthers] = useState(false);
  const [ended, setEnded] = useState<SignIn>();
  const end = useMutation({
    mutationFn: (signInId: string) => api('DELETE /api/accounts/me/sign-ins/:signInId', { params: { signInId } }),
    onSuccess: refreshFactors,
  });
  const others = useMutation({
    mutationFn: () => api('DELETE /api/accounts/me/sign-ins'),
    onSuccess: ({ ended }) => {
      refreshFactors();
      toast(t('ended', { n: ended }));
    },
  });
  const when = (instant: string) => format.moment(instant, zone);
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-lg">{t('signInsTitle')}</h2>
      <ProblemAlert error={error ?? end.error ?? others.error} {...(error ? { onRetry: refetch } : {})} />
      <ul className="grid gap-3">
        {data?.signIns.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-2 rounded-lg border border-line p-3"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {one.device || t('unknownDevice')}
                {one.isThis && <Tag tone="good">{t('thisOne')}</Tag>}
              </p>
              <p className="text-muted text-sm">
                {t(`method_${one.method}`)}
                {one.strong && ` · ${t('strong')}`} · {t('since', { date: when(one.createdAt) })} ·{' '}
                {t('seen', { date: when(one.lastSeenAt) })}
              </p>
            </div>
            {!one.isThis && (
              <Button type="button" look="quiet" size="sm" onClick={() => setEnded(one)}>
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(data?.signIns.length ?? 0) > 1 && (
        <div>
          <Button type="button" look="secondary" onClick={() => setEndsOthers(true)}>
            {t('endOthers')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={t('endTitle', { device: ended?.device || t('unknownDevice') })}
        open={ended !== undefined}
        onClose={() => setEnded(undefined)}
        confirmLabel={t('end')}
        onConfirm={() => (ended ? end.mutateAsync(ended.id).catch(() => undefined) : undefined)}
      >
        {t('endOthersText')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t('endOthersTitle')}
        open={endsOthers}
        onClose={() => setEndsOthers(false)}
        confirmLabel={t('endOthers')}
        onConfirm={() => others.mutateAsync().catch(() => undefined)}
      >
        {t('endOthersText')}
      </ConfirmDialog>
    </Card>
  );
}
