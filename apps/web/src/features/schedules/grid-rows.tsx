import { Ban } from 'lucide-react';
import { useFormat } from '../../lib/format.ts';
import { useTerms, useWords } from '../../lib/i18n.tsx';
import { MeetingCell } from './meeting-cell.tsx';
import { otherZone, type Slot, type Table } from './slots.ts';
import type { Grid } from './use-grid.ts';

type GridHeadProps = { readonly grid: Grid; readonly tables: readonly Table[] };

/** Names each column: the table, with its sign, its part of the hall and whose booth it is. */
export function GridHead({ grid, tables }: GridHeadProps) {
  const terms = useTerms();
  const { organisationName } = useFormat();
  const t = useWords('schedules');
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className="sticky start-0 top-0 z-20 min-w-32 border-line border-e border-b bg-surface px-3 py-2 font-medium text-muted text-sm"
        >
          {terms.label.slot}
        </th>
        {tables.map((table) => (
          <th
            key={table.id}
            scope="col"
            className="sticky top-0 z-10 min-w-46 border-line border-b bg-surface px-3 py-2 align-top font-medium text-muted text-sm"
          >
            {grid.placeName(table)}
            {(table.label || table.zone || table.boothOf) && (
              <span className="block font-normal text-xs">
                {[table.label, table.zone, table.boothOf && t('boothOf', { name: organisationName(table.boothOf) })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type BlockRowProps = {
  readonly block: number;
  readonly startsAt: string | undefined;
  readonly zone: string;
  readonly columns: number;
};

/** Says where a block of slots begins, and on which day. */
export function BlockRow({ block, startsAt, zone, columns }: BlockRowProps) {
  const t = useWords('schedules');
  const format = useFormat();
  return (
    <tr>
      <th
        scope="rowgroup"
        colSpan={columns}
        className="border-line border-b bg-sunken px-3 py-1.5 font-semibold text-sm"
      >
        <span className="sticky start-3">
          {t('block', { n: block + 1 })} · {format.date(startsAt ?? 0, zone, 'weekday')}
        </span>
      </th>
    </tr>
  );
}

type SlotRowProps = { readonly grid: Grid; readonly slot: Slot; readonly tables: readonly Table[] };

/** Draws one slot at all tables: its time on both sides' clocks, and why the meeting being moved cannot stand in it. */
export function SlotRow({ grid, slot, tables }: SlotRowProps) {
  const format = useFormat();
  const { zone } = grid;
  const refusal = grid.refusalIn(slot);
  return (
    <tr>
      <th
        scope="row"
        className="sticky start-0 z-10 border-line border-e border-b bg-surface px-3 py-2 align-top font-semibold tabular-nums"
      >
        {format.timeRange(slot.startsAt, slot.endsAt, zone)}
        <span className="block font-normal text-muted text-xs">{format.timeIn(slot.startsAt, otherZone(zone))}</span>
        {refusal && (
          <span className="mt-1 flex max-w-48 gap-1 font-normal text-bad text-xs">
            <Ban aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
            {refusal}
          </span>
        )}
      </th>
      {tables.map((table, column) => (
        <MeetingCell key={table.id} grid={grid} cell={{ slot, table }} column={column} />
      ))}
    </tr>
  );
}
