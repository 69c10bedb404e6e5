import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import { AdminMerges } from '../organisation-merges/admin-merges.tsx';
import { AdminList } from './admin-list.tsx';
import { countriesQuery, setConfirmed, type ToConfirm } from './queries.ts';

/**
 * Draws the organisations whose country nobody confirmed, each with its confirmation; a search finds the confirmed ones
 * too, to take that back.
 */
export function Countries() {
  const t = useWords('vouching');
  const { organisationName } = useFormat();
  const terms = useTerms();
  const [q, setQ] = useState('');
  const found = useQuery(countriesQuery(q));
  const [doubted, setDoubted] = useState<ToConfirm>();
  const change = useMutation({ ...setConfirmed, onSuccess: () => toast(t('changed')) });
  const act = (one: ToConfirm) =>
    one.confirmedAt === null ? (
      <Button size="sm" look="secondary" onClick={() => change.mutate(one)}>
        {t('confirm', { country: terms.country[one.country] })}
      </Button>
    ) : (
      <Button size="sm" look="danger" onClick={() => setDoubted(one)}>
        {t('unconfirm')}
      </Button>
    );
  return (
    <AdminList
      {...{
        id: 'countries',
        title: t('countriesTitle'),
        lead: t('countriesLead'),
        searchLabel: t('searchOrganisation'),
        onSearch: setQ,
        found,
      }}
      empty={q === '' ? t('noOrganisations') : t('nothingFound')}
      failed={change.error}
      columns={[
        {
          id: 'organisation',
          header: terms.label.organisation,
          isName: true,
          cell: (one) => [one.nameLatin, one.nameHanzi].filter(Boolean).join(' '),
        },
        { id: 'country', header: terms.label.country, cell: (one) => terms.country[one.country] },
        {
          id: 'owners',
          header: t('owners'),
          cell: (one) => <span className="wrap-anywhere">{one.owners.join(', ') || t('nobody')}</span>,
        },
        { id: 'acts', header: t('countriesTitle'), cell: act },
      ]}
    >
      <AdminMerges items={found.data?.items ?? []} />
      <ConfirmDialog
        danger
        title={t('unconfirmTitle', { organisation: doubted ? organisationName(doubted) : '' })}
        open={doubted !== undefined}
        onClose={() => setDoubted(undefined)}
        confirmLabel={t('unconfirm')}
        onConfirm={() => doubted && change.mutateAsync(doubted)}
        error={change.error}
      >
        <p>{t('unconfirmAsk')}</p>
      </ConfirmDialog>
    </AdminList>
  );
}
