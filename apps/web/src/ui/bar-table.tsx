import { type ReactNode, useId } from 'react';

type Series = { readonly id: string; readonly label: ReactNode };
type BarRow = {
  readonly id: string;
  readonly label: ReactNode;
  /** A number for each series; the first is the whole, of which the next are parts. */
  readonly values: readonly number[];
  /** Stands beside the numbers: a share, for example. */
  readonly note?: ReactNode;
};

type BarTableProps = {
  readonly caption: ReactNode;
  /** The heading of the rows' names. */
  readonly heading: ReactNode;
  readonly series: readonly Series[];
  readonly rows: readonly BarRow[];
  readonly noteHeading?: ReactNode;
  /** The value that fills the width; the largest of the rows where it is not given. */
  readonly max?: number;
  readonly format: (value: number) => string;
};

/** Looks of a series: they differ in shape, so that they do without colours and on paper. */
const looks = { whole: 'none', part: 'hatch', last: 'currentColor' } as const;
type Look = keyof typeof looks;
const lookOf = (index: number, of: number): Look => (index === of - 1 ? 'last' : index === 0 ? 'whole' : 'part');

function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--surface)" />
        <rect width="2" height="5" fill="currentColor" />
      </pattern>
    </defs>
  );
}

function Bar({ look, width, hatch }: { readonly look: Look; readonly width: string; readonly hatch: string }) {
  const fill = looks[look] === 'hatch' ? `url(#${hatch})` : looks[look];
  const inset = look === 'last' ? 4 : 1;
  return <rect x="1" y={inset} height={16 - 2 * inset} width={width} rx="1" fill={fill} stroke="currentColor" />;
}

/**
 * Draws counts as a table whose rows have a bar each: the numbers say it, the bar shows it. Of several series each next
 * is a part of the one before, drawn within it.
 */
export function BarTable({ caption, heading, series, rows, noteHeading, max, format }: BarTableProps) {
  const hatch = useId();
  const most = max ?? Math.max(1, ...rows.flatMap(({ values }) => values));
  // Beside several columns of numbers a phone has no room for bars.
  const bars = series.length > 1 ? 'max-sm:hidden print:table-cell' : '';
  return (
    <table className="w-full border-collapse text-left text-sm">
      <caption className="pb-2 text-left font-semibold text-base">{caption}</caption>
      <thead>
        <tr className="border-line border-b align-bottom text-muted max-sm:text-xs">
          <th scope="col" className="py-1.5 pe-2 font-medium">
            {heading}
          </th>
          <td className={`w-2/5 max-sm:w-1/5 print:w-2/5 ${bars}`} />
          {series.map(({ id, label }, index) => (
            <th key={id} scope="col" className="py-1.5 ps-2 text-right font-medium max-sm:ps-1">
              {series.length > 1 && (
                <svg aria-hidden="true" viewBox="0 0 18 16" className="me-1 inline h-4 w-4.5 text-azure">
                  <Hatch id={`${hatch}${id}`} />
                  <Bar look={lookOf(index, series.length)} width="16" hatch={`${hatch}${id}`} />
                </svg>
              )}
              {label}
            </th>
          ))}
          {noteHeading && (
            <th scope="col" className="py-1.5 ps-2 text-right font-medium max-sm:ps-1">
              {noteHeading}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, values, note }, place) => (
          <tr key={id} className="break-inside-avoid border-line border-b">
            <th scope="row" className="py-1.5 pe-2 font-medium">
              {label}
            </th>
            <td className={bars}>
              <svg aria-hidden="true" width="100%" height="16" className="block text-azure">
                {/* Not by the row's id, which may hold what an address of a pattern cannot. */}
                <Hatch id={`${hatch}row${place}`} />
                {values.map((value, index) =>
                  value > 0 ? (
                    <Bar
                      // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
                      key={index}
                      look={lookOf(index, values.length)}
                      width={`${Math.min(98, (value / most) * 98)}%`}
                      hatch={`${hatch}row${place}`}
                    />
                  ) : null,
                )}
              </svg>
            </td>
            {values.map((value, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place
              <td key={index} className="py-1.5 ps-2 text-right tabular-nums">
                {format(value)}
              </td>
            ))}
            {noteHeading && <td className="py-1.5 ps-2 text-right text-muted tabular-nums">{note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
