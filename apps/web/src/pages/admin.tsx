import { languages } from '@jumelage/domain/language';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Claims } from '../features/vouching/claims.tsx';
import { Countries } from '../features/vouching/countries.tsx';
import { Rights } from '../features/vouching/rights.tsx';
import { api, apiPath, type Response } from '../lib/api.ts';
import { useTerms, useWords } from '../lib/i18n.tsx';
import { languageNames } from '../lib/language.ts';
import { AnchorButton } from '../ui/button.tsx';
import { Card, PageHeader } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

type Count = Response<'GET /api/admin/people-counts'>['counts'][number];

const countsQuery = queryOptions({
  queryKey: ['people-counts'],
  queryFn: ({ signal }) => api('GET /api/admin/people-counts', { signal }),
});

/** Draws the numbers and papers that the operator must be able to show. */
export default function AdminPage() {
  const t = useWords('personal-data');
  const terms = useTerms();
  const { data, error, refetch } = useQuery(countsQuery);
  const number = (id: 'accounts' | 'participants' | 'shownAbroad' | 'erased', header: string) => ({
    id,
    header,
    align: 'end' as const,
    cell: (row: Count) => row[id],
  });
  return (
    <>
      <PageHeader title={t('adminTitle')} lead={t('adminLead')} />
      <div className="grid gap-8">
        <Rights />
        <Countries />
        <Claims />
        <section aria-labelledby="counts" className="grid gap-4">
          <h2 id="counts" className="font-semibold text-xl">
            {t('countsTitle')}
          </h2>
          <p className="text-muted text-sm">{t('countsHint')}</p>
          {error && <ProblemAlert error={error} onRetry={refetch} />}
          {!data && !error && <Skeleton lines={4} />}
          {data && data.counts.length === 0 && <p>{t('nobody')}</p>}
          {data && data.counts.length > 0 && (
            <DataTable
              caption={t('countsTitle')}
              columns={[
                {
                  id: 'country',
                  header: terms.label.country,
                  isName: true,
                  cell: (row: Count) => (row.country ? terms.country[row.country] : t('noCountry')),
                },
                { id: 'year', header: t('year'), cell: (row: Count) => row.year },
                number('accounts', t('accounts')),
                number('participants', t('participants')),
                number('shownAbroad', t('shownAbroad')),
                number('erased', t('erasedCount')),
              ]}
              rows={data.counts}
              rowKey={(row) => `${row.country} ${row.year}`}
            />
          )}
        </section>
        <section aria-labelledby="papers" className="grid gap-4">
          <h2 id="papers" className="font-semibold text-xl">
            {t('papersTitle')}
          </h2>
          <Card className="grid gap-4">
            {(['GET /api/admin/register-of-processing.md', 'GET /api/admin/impact-assessment.md'] as const).map(
              (key) => (
                <div key={key} className="flex flex-wrap items-center justify-between gap-2">
                  <p className="font-medium">{key.includes('register') ? t('register') : t('assessment')}</p>
                  <div className="flex flex-wrap gap-2">
                    {languages.map((language) => (
                      <AnchorButton
                        key={language}
                        look="secondary"
                        size="sm"
                        href={apiPath(key, { query: { language } })}
                        download
                      >
                        {languageNames[language]}
                      </AnchorButton>
                    ))}
                  </div>
                </div>
              ),
            )}
          </Card>
        </section>
      </div>
    </>
  );
}
