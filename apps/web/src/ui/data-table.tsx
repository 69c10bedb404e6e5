import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** The cell that names the row: it becomes the row's header, and the title of its card on a phone. */
  readonly isName?: boolean;
  /** Places the cell in a compact row of a phone, where no value is behind the name of its column. */
  readonly phone?: string;
};

type DataTableProps<Row> = {
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly showCaption?: boolean;
  /** Gives a phone compact rows, by their columns; without it each row is a card. */
  readonly phone?: string;
};

/**
 * Draws a table on wide screens; below 640 px the same markup becomes one card a row, each value behind its column's
 * name, or a compact row of as few lines as its values need.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, showCaption, phone }: DataTableProps<Row>) {
  const card = 'max-sm:gap-1 max-sm:p-4';
  const compact = `max-sm:items-center max-sm:gap-x-2 max-sm:px-2 max-sm:py-1.5 ${phone}`;
  return (
    <table className="w-full border-collapse text-left max-sm:block">
      <caption className={showCaption ? 'pb-3 text-left font-semibold' : 'sr-only'}>{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-line border-b text-muted text-sm">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={`px-3 py-2 font-medium ${column.align === 'end' ? 'text-right' : ''}`}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={`max-sm:grid ${phone ? 'max-sm:gap-1.5' : 'max-sm:gap-3'}`}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className={`border-line border-b align-top max-sm:grid max-sm:rounded-xl max-sm:border sm:hover:bg-sunken/60 ${phone ? compact : card}`}
          >
            {columns.map((column) => {
              const className = `px-3 max-sm:p-0 ${phone ? `py-1.5 ${column.phone ?? ''}` : 'py-2.5'} ${column.align === 'end' ? 'tabular-nums sm:text-right' : ''}`;
              return column.isName ? (
                <th key={column.id} scope="row" className={`font-semibold ${className}`}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.id}
                  className={`${className} ${phone ? '' : 'max-sm:grid max-sm:grid-cols-[8rem_1fr] max-sm:gap-2'}`}
                >
                  {!phone && (
                    <span aria-hidden="true" className="text-muted text-sm sm:hidden">
                      {column.header}
                    </span>
                  )}
                  <div className="min-w-0">{column.cell(row)}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type HeatGridProps = {
  readonly caption: string;
  readonly rows: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly columns: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly value: (row: string, column: string) => number;
};

/** Draws counts by two dimensions: each cell says its number, the shade only repeats it. */
export function HeatGrid({ caption, rows, columns, value }: HeatGridProps) {
  const most = Math.max(1, ...rows.flatMap((row) => columns.map((column) => value(row.id, column.id))));
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-separate border-spacing-1 text-sm">
        <caption className="pb-2 text-left text-muted">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col" className="px-2 py-1 font-medium">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="pe-2 text-left font-medium">
                {row.label}
              </th>
              {columns.map((column) => {
                const count = value(row.id, column.id);
                return (
                  <td
                    key={column.id}
                    className="rounded-md px-2 py-2 text-center tabular-nums"
                    style={{
                      background: `color-mix(in oklab, var(--azure) ${Math.round((count / most) * 38)}%, var(--sunken))`,
                    }}
                  >
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
