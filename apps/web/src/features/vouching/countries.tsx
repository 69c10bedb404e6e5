import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { Merging } from './merging.tsx';
import { countriesQuery, setConfirmed } from './queries.ts';
import { Search } from './search.tsx';

/** Organisations whose country nobody confirmed, each to be confirmed; a search finds the confirmed ones too, to take that back. */
export function Countries() {
  const t = useWords('vouching');
  const terms = useTerms();
  const [q, setQ] = useState('');
  const { data, error, refetch } = useQuery(countriesQuery(q));
  const change = useMutation({ ...setConfirmed, onSuccess: () => toast(t('changed')) });
  return (
    <section aria-labelledby="countries" className="grid gap-4">
      <h2 id="countries" className="font-semibold text-xl">
        {t('countriesTitle')}
      </h2>
      <p className="max-w-prose text-muted">{t('countriesLead')}</p>
      <Search label={t('searchOrganisation')} onSearch={setQ} />
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={change.error} />
      {!data && !error && <Skeleton lines={4} />}
      {data?.items.length === 0 && <p>{q === '' ? t('noOrganisations') : t('nothingFound')}</p>}
      {data && data.items.length > 0 && (
        <DataTable
          caption={t('countriesTitle')}
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            { id: 'organisation', header: t('organisation'), isName: true, cell: (one) => [one.nameLatin, one.nameHanzi].filter(Boolean).join(' ') },
            { id: 'country', header: t('country'), cell: (one) => terms.country[one.country] },
            { id: 'owners', header: t('owners'), cell: (one) => <span className="wrap-anywhere">{one.owners.join(', ') || t('nobody')}</span> },
            {
              id: 'acts',
              header: t('countriesTitle'),
              cell: (one) => (
                <Button size="sm" look={one.confirmedAt === null ? 'secondary' : 'danger'} onClick={() => change.mutate(one)}>
                  {one.confirmedAt === null ? t('confirm', { country: terms.country[one.country] }) : t('unconfirm')}
                </Button>
              ),
            },
          ]}
        />
      )}
      <Merging items={data?.items ?? []} />
      {data && data.total > data.items.length && <p className="text-muted text-sm">{t('more', { shown: data.items.length, total: data.total })}</p>}
    </section>
  );
}
