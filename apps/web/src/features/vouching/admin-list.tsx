import type { ReactNode } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Search } from './search.tsx';

type ListProps<Row> = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly searchLabel: string;
  readonly onSearch: (q: string) => void;
  readonly found: {
    readonly data?: { readonly items: readonly Row[]; readonly total: number } | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly empty: string;
  readonly columns: readonly Column<Row>[];
  /** The error of an act on one of the rows. */
  readonly failed: unknown;
  readonly children?: ReactNode;
};

/** Draws a list that an admin searches and acts on, with its title and search. */
export function AdminList<Row extends { readonly id: string }>({
  id,
  title,
  lead,
  searchLabel,
  onSearch,
  found: { data, error, refetch },
  empty,
  columns,
  failed,
  children,
}: ListProps<Row>) {
  const t = useWords('vouching');
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="font-semibold text-xl">
        {title}
      </h2>
      <p className="max-w-prose text-muted">{lead}</p>
      <Search label={searchLabel} onSearch={onSearch} />
      <ProblemAlert error={error} onRetry={refetch} />
      <ProblemAlert error={failed} />
      {!data && !error && <Skeleton lines={4} />}
      {data?.items.length === 0 && <p>{empty}</p>}
      {data && data.items.length > 0 && (
        <DataTable caption={title} rows={data.items} rowKey={(row) => row.id} columns={columns} />
      )}
      {children}
      {data && data.total > data.items.length && (
        <p className="text-muted text-sm">{t('more', { shown: data.items.length, total: data.total })}</p>
      )}
    </section>
  );
}
