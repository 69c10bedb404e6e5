import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import { Plus } from 'lucide-react';
import type { DragEvent } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { MeetingCard } from './meeting-card.tsx';
import { useNamesOf } from './names.ts';
import { type Cell, isOpen } from './slots.ts';
import type { Grid } from './use-grid.ts';

type MeetingCellProps = { readonly grid: Grid; readonly cell: Cell; readonly column: number };

/** Draws one slot at one table: its meeting, to be dragged; a free place for the one being moved; or nothing. */
export function MeetingCell({ grid, cell, column }: MeetingCellProps) {
  const t = useWords('schedules');
  const namesOf = useNamesOf();
  const { moving, acts, onDrag, onPlace, onSwap, onCancel } = grid;
  const { meeting, isFree, isClosed, canSwap, noSwap } = grid.cellAt(cell);
  const title =
    canSwap && meeting
      ? t('swapHere', { names: namesOf(meeting) })
      : moving && !isFree
        ? (noSwap ?? grid.refusalIn(cell.slot) ?? (meeting && t('cellTaken')))
        : undefined;
  const drag = (event: DragEvent) => {
    if (!meeting) return;
    event.dataTransfer.setData('text/plain', meeting.id);
    event.dataTransfer.effectAllowed = 'move';
    // After the browser has taken its picture of the card: a changed cell would end the drag.
    setTimeout(() => onDrag?.(meeting));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (isFree) onPlace?.(cell);
    else if (canSwap && meeting) onSwap?.(meeting);
  };
  return (
    <td
      title={title}
      className={`h-20 border-line border-b p-1 align-top ${isClosed ? 'closed-cell' : moving && !isFree ? 'bg-sunken' : ''}`}
      draggable={Boolean(acts && meeting && isOpen(meeting))}
      onDragStart={drag}
      onDragEnd={() => onCancel?.()}
      onDragOver={(event) => (isFree || canSwap) && event.preventDefault()}
      onDrop={drop}
    >
      {meeting ? (
        <PlacedMeeting grid={grid} meeting={meeting} />
      ) : isClosed ? (
        <span className="sr-only">{t('closedCell')}</span>
      ) : (
        isFree && <FreeCell grid={grid} cell={cell} column={column} />
      )}
    </td>
  );
}

function PlacedMeeting({ grid, meeting }: { readonly grid: Grid; readonly meeting: ScheduledMeeting }) {
  return (
    <MeetingCard
      meeting={meeting}
      acts={grid.acts}
      isMoving={meeting.id === grid.moving?.meeting.id}
      isSought={grid.sought?.has(meeting.id) ?? false}
      change={grid.changeOf?.get(meeting.id)}
      interpreter={grid.interpreterOf(meeting.interpreterId)}
    />
  );
}

/** Draws a place to which the meeting being moved may go; the arrow keys know it by its column and row. */
function FreeCell({ grid, cell, column }: MeetingCellProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const { slot, table } = cell;
  return (
    <button
      type="button"
      data-x={column}
      data-y={grid.schedule.session.slots.indexOf(slot)}
      className="flex h-full min-h-18 w-full items-center justify-center gap-1 rounded-lg border-2 border-good border-dashed bg-good-soft font-medium text-good text-sm"
      onClick={() => grid.onPlace?.(cell)}
    >
      <Plus aria-hidden="true" className="size-4" />
      {t('freeCell')}
      <span className="sr-only">
        {t('placeAt', { time: format.time(slot.startsAt, grid.zone), table: table.number })}
      </span>
    </button>
  );
}
