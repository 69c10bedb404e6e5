import { byBlock } from '@jumelage/domain/session';
import { type DragEvent, Fragment, useEffect } from 'react';
import { useWords } from '../../lib/i18n.tsx';
import { BlockRow, GridHead, SlotRow } from './grid-rows.tsx';
import { TableRanges, useTableRange } from './table-ranges.tsx';
import { useCells } from './use-cells.ts';
import { type GridProps, useGrid } from './use-grid.ts';

/** Returns the least width of a column: twelve tables are in sight beside the panel, more have room for names and scroll. */
const columnWidth = (tables: number) => (tables > 12 ? 92 : tables > 9 ? 60 : 88);

/**
 * Draws the board: slots as rows, tables as columns, a line each. Rows out of sight are not painted, so that dozens of
 * tables and slots stay fluid.
 */
export function ScheduleGrid(props: GridProps) {
  const t = useWords('schedules');
  const grid = useGrid(props);
  const { schedule, zone, sought } = props;
  const { session } = schedule;
  // Whoever is looked for is shown, wherever they sit.
  const first = schedule.meetings.find(({ id, tableId }) => tableId && sought?.has(id))?.tableId ?? undefined;
  const { shown: tables, ...ranges } = useTableRange(session.tables, first);
  const { root, active, ...handlers } = useCells(grid, tables);
  useEffect(() => {
    if (first) root.current?.querySelector('[data-sought]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [first, root]);
  const drag = useDrag(grid, tables);
  const rowOf = new Map(session.slots.map(({ id }, index) => [id, index]));
  return (
    <>
      <TableRanges {...ranges} />
      <div className="board-scroller">
        <table
          ref={root}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through with the arrow keys.
          role="grid"
          aria-label={t('grid')}
          {...(props.acts && { 'aria-describedby': 'board-keys' })}
          className="block"
          style={{ minWidth: 88 + tables.length * columnWidth(tables.length) }}
          {...handlers}
          {...drag}
        >
          <GridHead grid={grid} tables={tables} />
          <tbody className="block">
            {byBlock(session.slots).map(({ block, items: slots }) => (
              <Fragment key={block}>
                <BlockRow block={block} startsAt={slots[0]?.startsAt} zone={zone} />
                {slots.map((slot) => {
                  const y = rowOf.get(slot.id) ?? 0;
                  return (
                    <SlotRow
                      key={slot.id}
                      {...{ grid, slot, y, tables }}
                      activeX={y === active.y ? active.x : undefined}
                    />
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Lets meetings be dragged to free cells, and dropped on those with which they can change places. */
function useDrag(grid: ReturnType<typeof useGrid>, tables: Parameters<typeof GridHead>[0]['tables']) {
  const { slots } = grid.schedule.session;
  const under = ({ target }: DragEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-x]') : null;
    const [slot, table] = [slots[Number(cell?.dataset.y)], tables[Number(cell?.dataset.x)]];
    return slot && table ? { slot, table, ...grid.cellAt({ slot, table }) } : undefined;
  };
  return {
    onDragStart: (event: DragEvent) => {
      const meeting = under(event)?.meeting;
      if (!meeting) return;
      event.dataTransfer.setData('text/plain', meeting.id);
      event.dataTransfer.effectAllowed = 'move';
      // After the browser has taken its picture of the cell: a changed one would end the drag.
      setTimeout(() => grid.onDrag?.(meeting));
    },
    onDragEnd: () => grid.onCancel?.(),
    onDragOver: (event: DragEvent) => {
      const cell = under(event);
      if (cell?.isFree || cell?.canSwap) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const cell = under(event);
      if (cell?.isFree) grid.onPlace?.({ slot: cell.slot, table: cell.table });
      else if (cell?.canSwap && cell.meeting) grid.onSwap?.(cell.meeting);
    },
  };
}
