import type { Country } from '@jumelage/domain/organisation';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { SideMark } from '../../ui/tag.tsx';
import { type Column, growthOf } from './growth.ts';
import type { Overview } from './tasks.ts';

const fills: Partial<Record<Country, string>> = { FR: 'bg-azure', CN: 'bg-hibiscus' };

/** Draws how many people of each country were admitted over the days, and the same as a table. */
export function GrowthChart({ overview }: { readonly overview: Overview }) {
  const t = useWords('organise');
  const format = useFormat();
  const terms = useTerms();
  const { countries, columns } = growthOf(overview.admittedByDay);
  const most = Math.max(1, ...columns.map(({ total }) => total));
  const dayText = (day: string) => format.date(`${day}T12:00:00Z`, 'UTC', 'short');
  return (
    <Card className="grid content-start gap-3">
      <h2 className="font-semibold text-lg">{t('growth')}</h2>
      {columns.length === 0 ? (
        <p className="text-muted">{t('noneAdmitted')}</p>
      ) : (
        <>
          <div aria-hidden="true" className="flex h-24 items-end gap-1 border-line border-b">
            {columns.map((column) => (
              <Stack key={column.day} column={column} countries={countries} most={most} />
            ))}
          </div>
          <p aria-hidden="true" className="flex justify-between text-muted text-xs">
            <span>{dayText(columns[0]?.day ?? '')}</span>
            {columns.length > 1 && <span>{dayText(columns.at(-1)?.day ?? '')}</span>}
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {countries.map((country) => (
              <span key={country} className="flex items-center gap-1.5">
                <SideMark country={country} /> {format.number(columns.at(-1)?.counts.get(country) ?? 0)}
              </span>
            ))}
          </p>
          <details className="text-sm">
            <summary className="min-h-11 w-fit cursor-pointer content-center text-azure lg:min-h-6">
              {t('asTable')}
            </summary>
            <DataTable
              caption={t('growth')}
              rows={columns}
              rowKey={({ day }) => day}
              columns={[
                { id: 'day', header: t('day'), isName: true, cell: ({ day }) => dayText(day) },
                ...countries.map((country) => ({
                  id: country,
                  header: terms.country[country],
                  cell: ({ counts }: Column) => format.number(counts.get(country) ?? 0),
                })),
              ]}
            />
          </details>
        </>
      )}
    </Card>
  );
}

type StackProps = { readonly column: Column; readonly countries: readonly Country[]; readonly most: number };

function Stack({ column, countries, most }: StackProps) {
  return (
    <span className="flex h-full min-w-1 max-w-12 flex-1 flex-col justify-end">
      {countries.map((country) => (
        <span
          key={country}
          className={`block first:rounded-t-sm ${fills[country] ?? 'bg-edge'}`}
          style={{ height: `${((column.counts.get(country) ?? 0) / most) * 100}%` }}
        />
      ))}
    </span>
  );
}
