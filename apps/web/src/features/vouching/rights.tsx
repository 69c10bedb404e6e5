import { shownEmail } from '@jumelage/domain/addresses';
import { fullName } from '@jumelage/domain/participant';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Account, accountsQuery, setRights } from './queries.ts';
import { Search } from './search.tsx';

/** Who creates events and who runs the platform; both are granted and taken back here. */
export function Rights() {
  const t = useWords('vouching');
  const [q, setQ] = useState('');
  const [toPromote, setToPromote] = useState<Account>();
  const { data, error, refetch } = useQuery(accountsQuery(q));
  const change = useMutation({ ...setRights, onSuccess: () => toast(t('changed')) });
  const acts = (account: Account) => {
    // Nothing is offered that would be refused.
    const canHold = account.isVerified && !account.isDisabled;
    return (
      <div className="flex flex-wrap gap-2">
        {(account.mayCreateEvents || (canHold && !account.isAdmin)) && (
          <Button size="sm" look="secondary" onClick={() => change.mutate({ userId: account.id, mayCreateEvents: !account.mayCreateEvents })}>
            {account.mayCreateEvents ? t('revokeEvents') : t('grantEvents')}
          </Button>
        )}
        {account.isAdmin && (
          <Button size="sm" look="danger" onClick={() => change.mutate({ userId: account.id, isAdmin: false })}>
            {t('removeAdmin')}
          </Button>
        )}
        {!account.isAdmin && canHold && (
          <Button size="sm" look="quiet" onClick={() => setToPromote(account)}>
            {t('makeAdmin')}
          </Button>
        )}
      </div>
    );
  };
  return (
    <section aria-labelledby="rights" className="grid gap-4">
      <h2 id="rights" className="font-semibold text-xl">
        {t('rightsTitle')}
      </h2>
      <p className="max-w-prose text-muted">{t('rightsLead')}</p>
      <Search label={t('search')} onSearch={setQ} />
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={change.error} />
      {!data && !error && <Skeleton lines={4} />}
      {data?.items.length === 0 && <p>{t('noAccounts')}</p>}
      {data && data.items.length > 0 && (
        <DataTable
          caption={t('rightsTitle')}
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'account',
              header: t('account'),
              isName: true,
              cell: (account) => (
                <span className="grid gap-0.5">
                  <PersonName name={account.name} />
                  <span className="wrap-anywhere font-normal text-muted text-sm">{shownEmail(account.email)}</span>
                  <span className="flex flex-wrap gap-1 empty:hidden">
                    {account.isAdmin && <Tag tone="good">{t('isAdmin')}</Tag>}
                    {account.mayCreateEvents && <Tag tone="good">{t('mayCreateEvents')}</Tag>}
                    {!account.isVerified && <Tag tone="warn">{t('unverified')}</Tag>}
                    {account.isDisabled && <Tag tone="warn">{t('disabled')}</Tag>}
                  </span>
                </span>
              ),
            },
            { id: 'organises', header: t('organises'), align: 'end' as const, cell: (account) => account.organises },
            { id: 'acts', header: t('rightsTitle'), cell: acts },
          ]}
        />
      )}
      {data && data.total > data.items.length && <p className="text-muted text-sm">{t('more', { shown: data.items.length, total: data.total })}</p>}
      <ConfirmDialog
        danger
        title={t('adminTitleAsk', { name: toPromote ? fullName(toPromote.name) : '' })}
        open={toPromote !== undefined}
        onClose={() => setToPromote(undefined)}
        confirmLabel={t('makeAdmin')}
        onConfirm={() => toPromote && change.mutateAsync({ userId: toPromote.id, isAdmin: true })}
        error={change.error}
      >
        <p>{t('adminAsk')}</p>
      </ConfirmDialog>
    </section>
  );
}
