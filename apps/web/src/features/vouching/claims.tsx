import { shownEmail } from '@jumelage/domain/addresses';
import type { Id } from '@jumelage/domain/ids';
import { readableText } from '@jumelage/domain/language';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Claim, claimsQuery, settleClaim } from './queries.ts';

/**
 * Draws the people who claim to own an organisation that an import drafted; hidden from an event's organisers while
 * nobody waits.
 */
export function Claims({ eventId }: { readonly eventId?: Id<'event'> }) {
  const t = useWords('vouching');
  const { personName } = useFormat();
  const language = useLanguage();
  const [toAccept, setToAccept] = useState<Claim>();
  const { data, error, refetch } = useQuery(claimsQuery(eventId));
  const settle = useMutation({ ...settleClaim(eventId), onSuccess: () => toast(t('changed')) });
  const items = data?.items ?? [];
  if (eventId && items.length === 0 && !error) return null;
  const nameOf = ({ organisation }: Claim) =>
    [organisation.nameLatin, organisation.nameHanzi].filter(Boolean).join(' ');
  return (
    <Card className="grid gap-4">
      <h2 className="font-semibold text-xl">{t('claimsTitle')}</h2>
      <p className="max-w-prose text-muted">{t('claimsLead')}</p>
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={settle.error} />
      {data && items.length === 0 && <p>{t('noClaims')}</p>}
      <ul className="grid gap-3 empty:hidden">
        {items.map((claim) => (
          <li key={claim.id} className="flex flex-wrap items-center justify-between gap-3">
            <p className="min-w-0">
              <span className="font-medium">{nameOf(claim)}</span>
              <span className="wrap-anywhere block text-muted text-sm">
                {personName(claim.person.name)} · {shownEmail(claim.person.email)}
                {claim.event && ` · ${t('through', { event: readableText(claim.event.name, language)?.value ?? '' })}`}
              </span>
            </p>
            <span className="flex flex-wrap gap-2">
              <Button size="sm" onClick={() => setToAccept(claim)}>
                {t('accept')}
              </Button>
              <Button size="sm" look="secondary" onClick={() => settle.mutate({ id: claim.id, answer: 'refused' })}>
                {t('refuse')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('acceptTitle', {
          name: toAccept ? personName(toAccept.person.name) : '',
          organisation: toAccept ? nameOf(toAccept) : '',
        })}
        open={toAccept !== undefined}
        onClose={() => setToAccept(undefined)}
        confirmLabel={t('accept')}
        onConfirm={() => toAccept && settle.mutateAsync({ id: toAccept.id, answer: 'accepted' })}
        error={settle.error}
      />
    </Card>
  );
}
