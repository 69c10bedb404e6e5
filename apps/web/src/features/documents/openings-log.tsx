import type { Id } from '@jumelage/domain/ids';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { OrganisationName, PersonName } from '../../ui/lang-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Pagination } from '../../ui/tabs.tsx';
import { type Opening, openingsQuery } from './queries.ts';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Draws the log of openings, for the organisation that owns the documents. */
export function OpeningsLog({ organisationId }: { readonly organisationId: Id<'organisation'> }) {
  const t = useWords('organisations');
  const { moment } = useFormat();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(openingsQuery(organisationId, page));
  const columns: readonly Column<Opening>[] = [
    { id: 'document', header: t('openingDocument'), isName: true, cell: ({ document }) => document.name },
    {
      id: 'person',
      header: t('openingPerson'),
      cell: ({ person }) => (person ? <PersonName name={person} /> : t('openingNobody')),
    },
    {
      id: 'organisation',
      header: t('openingOrganisation'),
      cell: ({ organisation }) => (organisation ? <OrganisationName {...organisation} /> : t('openingOwn')),
    },
    { id: 'at', header: t('openingWhen'), cell: ({ at }) => moment(at, here) },
  ];
  return (
    <Card className="grid gap-4" label={t('openings')}>
      <h3 className="font-semibold text-lg">{t('openings')}</h3>
      {error && !data && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={3} />}
      {data?.total === 0 && <p className="text-muted">{t('openingsEmpty')}</p>}
      {data && data.total > 0 && (
        <DataTable caption={t('openings')} columns={columns} rows={data.items} rowKey={(row) => row.id} />
      )}
      {data && <Pagination page={data.page} size={data.size} total={data.total} onPage={setPage} />}
    </Card>
  );
}
