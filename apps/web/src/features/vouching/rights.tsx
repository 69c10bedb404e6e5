import { shownEmail } from '@jumelage/domain/addresses';
import { rightWishes } from '@jumelage/domain/right';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useErrorWords, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { PersonName } from '../../ui/lang-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast } from '../../ui/toast.tsx';
import { AdminList } from './admin-list.tsx';
import { type Account, accountsQuery, setDisabled, setRights } from './queries.ts';

/** Acts that are confirmed first: each changes what another person may do. */
type Asked = 'make_admin' | 'remove_admin' | 'revoke_events' | 'disable';

/**
 * Draws the rights to create events and to run the platform, granted and revoked here; accounts are closed and reopened
 * too.
 */
export function Rights() {
  const t = useWords('vouching');
  const { personName } = useFormat();
  const errors = useErrorWords();
  const [q, setQ] = useState('');
  const [asked, setAsked] = useState<{ readonly act: Asked; readonly account: Account }>();
  const found = useQuery(accountsQuery(q));
  const told = { onSuccess: () => toast(t('changed')) };
  const change = useMutation({ ...setRights, ...told });
  const disable = useMutation({ ...setDisabled, ...told });
  const carryOut = ({ act, account: { id } }: NonNullable<typeof asked>) =>
    act === 'disable'
      ? disable.mutateAsync({ userId: id, isDisabled: true })
      : change.mutateAsync({ userId: id, ...rightWishes[act] });
  const labels = {
    make_admin: t('makeAdmin'),
    remove_admin: t('removeAdmin'),
    revoke_events: t('revokeEvents'),
    disable: t('disable'),
  };
  const acts = (account: Account) => {
    const can = new Set(account.can);
    const button = (act: Asked, look: 'secondary' | 'danger' | 'quiet') => (
      <Button size="sm" look={look} onClick={() => setAsked({ act, account })}>
        {labels[act]}
      </Button>
    );
    return (
      <div className="flex flex-wrap gap-2">
        {can.has('revoke_events') && button('revoke_events', 'secondary')}
        {can.has('grant_events') && !account.isAdmin && (
          <Button
            size="sm"
            look="secondary"
            onClick={() => change.mutate({ userId: account.id, ...rightWishes.grant_events })}
          >
            {t('grantEvents')}
          </Button>
        )}
        {can.has('remove_admin') && button('remove_admin', 'danger')}
        {account.isAdmin && !can.has('remove_admin') && (
          <span className="max-w-prose text-muted text-sm">{errors.code('last_admin')}</span>
        )}
        {can.has('make_admin') && button('make_admin', 'quiet')}
        {!account.isAdmin && !account.isDisabled && button('disable', 'quiet')}
        {account.isDisabled && (
          <Button size="sm" look="secondary" onClick={() => disable.mutate({ userId: account.id, isDisabled: false })}>
            {t('enable')}
          </Button>
        )}
      </div>
    );
  };
  const name = asked ? personName(asked.account.name) : '';
  const questions = {
    make_admin: [t('adminTitleAsk', { name }), t('adminAsk')],
    remove_admin: [t('removeAdminTitle', { name }), t('removeAdminAsk')],
    revoke_events: [t('revokeEventsTitle', { name }), t('revokeEventsAsk')],
    disable: [t('disableTitle', { name }), t('disableAsk')],
  } as const;
  const [title, question] = questions[asked?.act ?? 'make_admin'];
  return (
    <AdminList
      {...{
        id: 'rights',
        title: t('rightsTitle'),
        lead: t('rightsLead'),
        searchLabel: t('search'),
        onSearch: setQ,
        found,
        empty: t('noAccounts'),
      }}
      failed={change.error ?? disable.error}
      columns={[
        { id: 'account', header: t('account'), isName: true, cell: (account) => <Who account={account} /> },
        { id: 'organises', header: t('organises'), align: 'end', cell: (account) => account.organises },
        { id: 'acts', header: t('rights'), cell: acts },
      ]}
    >
      <ConfirmDialog
        danger
        title={title}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        confirmLabel={labels[asked?.act ?? 'make_admin']}
        onConfirm={() => asked && carryOut(asked)}
        error={change.error ?? disable.error}
      >
        <p>{question}</p>
      </ConfirmDialog>
    </AdminList>
  );
}

function Who({
  account: { name, email, isAdmin, mayCreateEvents, isVerified, isDisabled },
}: {
  readonly account: Account;
}) {
  const t = useWords('vouching');
  return (
    <span className="grid gap-0.5">
      <PersonName name={name} />
      <span className="wrap-anywhere font-normal text-muted text-sm">{shownEmail(email)}</span>
      <span className="flex flex-wrap gap-1 empty:hidden">
        {isAdmin && <Tag tone="good">{t('isAdmin')}</Tag>}
        {mayCreateEvents && <Tag tone="good">{t('mayCreateEvents')}</Tag>}
        {!isVerified && <Tag tone="warn">{t('unverified')}</Tag>}
        {isDisabled && <Tag tone="warn">{t('disabled')}</Tag>}
      </span>
    </span>
  );
}
