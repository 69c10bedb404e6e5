import { useEffect, useState } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import type { Table } from './slots.ts';

/** The most columns of a grid: more make thousands of cells, in which nobody finds anything and nothing is fluid. */
const mostColumns = 24;

function tableRanges(tables: readonly Table[]): Table[][] {
  const ranges: Table[][] = [];
  for (let from = 0; from < tables.length; from += mostColumns) ranges.push(tables.slice(from, from + mostColumns));
  return ranges;
}

/** Shows tables a range at a time, beginning with the one that holds the table that is sought. */
export function useTableRange(tables: readonly Table[], sought: Table['id'] | undefined) {
  const [range, setRange] = useState(0);
  const ranges = tableRanges(tables);
  useEffect(() => {
    const index = tableRanges(tables).findIndex((own) => own.some(({ id }) => id === sought));
    if (index >= 0) setRange(index);
  }, [sought, tables]);
  return { shown: ranges[Math.min(range, ranges.length - 1)] ?? [], ranges, range, setRange };
}

type TableRangesProps = Pick<ReturnType<typeof useTableRange>, 'ranges' | 'range' | 'setRange'>;

/** Chooses which tables are shown; nothing where all of them are. */
export function TableRanges({ ranges, range, setRange }: TableRangesProps) {
  const t = useWords('schedules');
  if (ranges.length < 2) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {ranges.map((own, index) => (
        <Button
          key={own[0]?.id}
          size="sm"
          look={index === range ? 'primary' : 'secondary'}
          aria-pressed={index === range}
          onClick={() => setRange(index)}
        >
          {t('tableRange', { from: own[0]?.number ?? 0, to: own.at(-1)?.number ?? 0 })}
        </Button>
      ))}
    </div>
  );
}
