import { shownEmail } from '@jumelage/domain/addresses';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useTexts, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Invitation, type InvitationHome, invitationsQuery, useRevoke } from './queries.ts';

const tones = { open: 'good', used: 'plain', expired: 'plain', revoked: 'bad' } as const;

/** Lists the invitations without their codes: what each opens, for which address, and its status. */
export function InvitationList({ of }: { readonly of: InvitationHome }) {
  const terms = useTerms();
  const t = useWords('invitations');
  const { roles, states } = useTexts('invitations');
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(invitationsQuery(of));
  const revoke = useRevoke(of);
  const [toRevoke, setToRevoke] = useState<Invitation['id']>();
  if (isPending) return <Skeleton lines={4} />;
  if (!data) return <ProblemAlert error={error} onRetry={refetch} />;
  if (data.items.length === 0) return <p className="text-muted">{t('none')}</p>;
  const forWhom = ({ participant, email }: Invitation) =>
    participant ? format.listedName(participant.name) : email ? shownEmail(email) : t('anyone');
  const date = (instant: string) => <span className="whitespace-nowrap">{format.date(instant, 'UTC')}</span>;
  return (
    <>
      <ProblemAlert error={revoke.error} />
      <DataTable
        caption={t('list')}
        rows={data.items}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'who',
            header: t('forWhom'),
            isName: true,
            cell: (item) => <span className="wrap-anywhere">{forWhom(item)}</span>,
          },
          { id: 'role', header: t('role'), cell: ({ role }) => roles[role] },
          {
            id: 'state',
            header: terms.label.status,
            cell: ({ state }) => <Tag tone={tones[state]}>{states[state]}</Tag>,
          },
          { id: 'used', header: t('used'), cell: ({ used, usesLeft }) => t('usedOf', { used, all: used + usesLeft }) },
          { id: 'until', header: t('until'), cell: ({ expiresAt }) => date(expiresAt) },
          {
            id: 'acts',
            header: t('actions'),
            cell: ({ id, state, createdAt }) =>
              state === 'open' && (
                <Button
                  size="sm"
                  look="secondary"
                  aria-label={t('revokeOf', { date: format.date(createdAt, 'UTC') })}
                  onClick={() => setToRevoke(id)}
                >
                  {t('revoke')}
                </Button>
              ),
          },
        ]}
      />
      <ConfirmDialog
        danger
        title={t('revokeTitle')}
        open={toRevoke !== undefined}
        onClose={() => setToRevoke(undefined)}
        confirmLabel={t('revoke')}
        onConfirm={() =>
          toRevoke &&
          revoke.mutateAsync(toRevoke).then(
            () => toast(t('revoked')),
            // The alert above the list says why.
            () => undefined,
          )
        }
      >
        <p>{t('revokeText')}</p>
      </ConfirmDialog>
    </>
  );
}
