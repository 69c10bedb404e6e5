import { byBlock } from '@jumelage/domain/session';
import { Fragment, useEffect } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { BlockRow, GridHead, SlotRow } from './grid-rows.tsx';
import { TableRanges, useTableRange } from './table-ranges.tsx';
import { useFreeCells } from './use-free-cells.ts';
import { type GridProps, useGrid } from './use-grid.ts';

/**
 * Draws slots as rows, tables as columns. While a meeting is being moved the free cells are buttons: arrow keys go
 * among them, Enter places, Escape leaves.
 */
export function ScheduleGrid(props: GridProps) {
  const t = useWords('schedules');
  const grid = useGrid(props);
  const { root, onKeyDown } = useFreeCells(props);
  const { schedule, zone, sought } = props;
  const { session } = schedule;
  // Whoever is looked for is shown, wherever they sit.
  const first = schedule.meetings.find(({ id, tableId }) => tableId && sought?.has(id))?.tableId ?? undefined;
  const { shown: tables, ...ranges } = useTableRange(session.tables, first);
  useEffect(() => {
    if (first) root.current?.querySelector('[data-sought]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [first, root]);
  return (
    <>
      <TableRanges {...ranges} />
      <section
        aria-label={t('grid')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="relative max-h-[85dvh] overflow-auto rounded-xl border border-line"
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only relays the arrow keys of the buttons inside. */}
        <div ref={root} onKeyDown={onKeyDown}>
          <table className="border-separate border-spacing-0 text-left">
            <caption className="sr-only">{t('grid')}</caption>
            <GridHead grid={grid} tables={tables} />
            <tbody>
              {byBlock(session.slots).map(({ block, items: slots }) => (
                <Fragment key={block}>
                  <BlockRow block={block} startsAt={slots[0]?.startsAt} zone={zone} columns={tables.length + 1} />
                  {slots.map((slot) => (
                    <SlotRow key={slot.id} grid={grid} slot={slot} tables={tables} />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
