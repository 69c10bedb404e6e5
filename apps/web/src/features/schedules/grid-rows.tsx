import { Ban } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { MeetingCell } from './meeting-cell.tsx';
import { useNamesOf } from './names.ts';
import { isOpen, otherZone, type Slot, type Table } from './slots.ts';
import type { Grid } from './use-grid.ts';

const headClass = 'sticky start-0 z-10 w-22 shrink-0 border-line border-e border-b bg-surface px-1.5';

type GridHeadProps = { readonly grid: Grid; readonly tables: readonly Table[] };

/** Names each column: the table, with its sign, its part of the hall and whose booth it is. */
export function GridHead({ grid, tables }: GridHeadProps) {
  const terms = useTerms();
  const { organisationName } = useFormat();
  const t = useWords('schedules');
  return (
    <thead className="sticky top-0 z-20 block">
      <tr className="flex">
        <th scope="col" className={`${headClass} py-1 text-left font-medium text-muted text-xs leading-5`}>
          {terms.label.slot}
        </th>
        {tables.map((table) => {
          const more = [
            table.label,
            table.zone,
            table.boothOf && t('boothOf', { name: organisationName(table.boothOf) }),
          ]
            .filter(Boolean)
            .join(' · ');
          return (
            <th
              key={table.id}
              scope="col"
              title={[grid.placeName(table), more].filter(Boolean).join(' · ')}
              className="min-w-0 flex-1 basis-0 border-line border-b bg-surface px-1 py-1 text-left font-medium text-muted text-xs leading-5"
            >
              <span className="block truncate">{grid.placeName(table)}</span>
              {more && <span className="block truncate font-normal leading-4">{more}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type BlockRowProps = { readonly block: number; readonly startsAt: string | undefined; readonly zone: string };

/** Says where a block of slots begins, and on which day. */
export function BlockRow({ block, startsAt, zone }: BlockRowProps) {
  const t = useWords('schedules');
  const format = useFormat();
  return (
    <tr className="flex">
      <th
        scope="rowgroup"
        className="w-full border-line border-b bg-sunken px-1.5 py-0.5 text-left font-semibold text-xs"
      >
        <span className="sticky start-1.5">
          {t('block', { n: block + 1 })} · {format.date(startsAt ?? 0, zone, 'weekday')}
        </span>
      </th>
    </tr>
  );
}

/** The most columns in which there is room for the marks of the sides beside the names. */
const mostMarked = 9;

type SlotRowProps = {
  readonly grid: Grid;
  readonly slot: Slot;
  readonly y: number;
  readonly tables: readonly Table[];
  /** The column at which the Tab key stops, where it is in this row. */
  readonly activeX: number | undefined;
};

/** Draws one slot at all tables: its time on both sides' clocks, and why the meeting being moved cannot stand in it. */
export function SlotRow({ grid, slot, y, tables, activeX }: SlotRowProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const namesOf = useNamesOf();
  const { zone, moving, acts } = grid;
  const refusal = grid.refusalIn(slot);
  const times = `${format.timeRange(slot.startsAt, slot.endsAt, zone)} · ${format.timeIn(slot.startsAt, otherZone(zone))}`;
  return (
    <tr className="board-row">
      <th
        scope="row"
        aria-label={refusal ? `${times} · ${refusal}` : times}
        title={refusal ? `${times} · ${refusal}` : times}
        className={`${headClass} flex items-center justify-between gap-1 text-xs tabular-nums`}
      >
        <span>{format.time(slot.startsAt, zone)}</span>
        {refusal ? (
          <Ban aria-hidden="true" className="size-3.5 text-bad" />
        ) : (
          <span className="font-normal text-[11px] text-muted">{format.time(slot.startsAt, otherZone(zone))}</span>
        )}
      </th>
      {tables.map((table, x) => {
        const { meeting, isFree, isClosed, canSwap, noSwap } = grid.cellAt({ slot, table });
        const title =
          canSwap && meeting
            ? t('swapHere', { names: namesOf(meeting) })
            : moving && !isFree
              ? (noSwap ?? refusal ?? (meeting && moving.how !== 'swap' ? t('cellTaken') : undefined))
              : undefined;
        return (
          <MeetingCell
            key={table.id}
            {...{ x, y, meeting, isClosed, title }}
            isActive={x === activeX}
            hasMarks={tables.length <= mostMarked}
            target={isFree ? 'free' : canSwap ? 'swap' : undefined}
            isOpened={meeting !== undefined && meeting.id === grid.openId}
            isMoving={meeting !== undefined && meeting.id === moving?.meeting.id}
            isSought={meeting !== undefined && (grid.sought?.has(meeting.id) ?? false)}
            isDraggable={Boolean(acts && meeting && isOpen(meeting))}
            change={meeting && grid.changeOf?.get(meeting.id)}
            interpreter={meeting && grid.interpreterOf(meeting.interpreterId)}
            where={isFree ? t('placeAt', { time: format.time(slot.startsAt, zone), table: table.number }) : undefined}
          />
        );
      })}
    </tr>
  );
}
