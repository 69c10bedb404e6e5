import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { Ban, Plus } from 'lucide-react';
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { type CardActs, MeetingCard } from './meeting-card.tsx';
import { namesOf } from './names.ts';
import type { Options, Swaps } from './queries.ts';
import {
  type Cell,
  cellKey,
  isArrow,
  isOpen,
  meetingsByCell,
  nearestCell,
  otherZone,
  slotsByBlock,
  type Table,
} from './slots.ts';
import { usePlaceWording, useScheduleWording } from './wording.ts';

export type Moving = {
  readonly meeting: ScheduledMeeting;
  readonly options: Options | undefined;
  readonly swaps: Swaps | undefined;
  readonly byMouse: boolean;
};

type GridProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly acts?: CardActs | undefined;
  readonly moving?: Moving | undefined;
  readonly onDrag?: (meeting: ScheduledMeeting) => void;
  readonly onPlace?: (cell: Cell) => void;
  /** The meeting that is moved was let go over another one. */
  readonly onSwap?: (other: ScheduledMeeting) => void;
  readonly sought?: ReadonlySet<string>;
  readonly changeOf?: ReadonlyMap<string, 'new' | 'moved'>;
  readonly onCancel?: () => void;
};

/**
 * Slots as rows, tables as columns. While a meeting is moved the free cells are buttons: arrow keys go among them,
 * Enter places, Escape leaves.
 */
export function ScheduleGrid({
  schedule,
  zone,
  acts,
  moving,
  onDrag,
  onPlace,
  onSwap,
  onCancel,
  sought,
  changeOf,
}: GridProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const wording = useScheduleWording(schedule, zone);
  const { placeName, interpreterOf } = usePlaceWording(schedule, zone);
  const root = useRef<HTMLDivElement>(null);
  const { session } = schedule;
  const [range, setRange] = useState(0);
  const ranges = tableRanges(session.tables);
  const tables = ranges[Math.min(range, ranges.length - 1)] ?? [];
  // Whoever is looked for is shown, wherever they sit.
  const first = schedule.meetings.find(({ id, tableId }) => tableId && sought?.has(id))?.tableId;
  useEffect(() => {
    const index = tableRanges(session.tables).findIndex((own) => own.some(({ id }) => id === first));
    if (index >= 0) setRange(index);
  }, [first, session.tables]);
  useEffect(() => {
    if (first) root.current?.querySelector('[data-sought]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [first]);
  const at = meetingsByCell(schedule.meetings);
  const swaps = new Map(moving?.swaps?.map((one) => [one.meetingId, one]));
  const options = new Map(moving?.options?.map((option) => [option.slotId, option]));
  const hasOptions = moving?.options !== undefined;
  const byMouse = moving?.byMouse;
  useEffect(() => {
    if (hasOptions && !byMouse) root.current?.querySelector<HTMLElement>('[data-x]')?.focus();
  }, [hasOptions, byMouse]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!moving) return;
    if (event.key === 'Escape') onCancel?.();
    if (!isArrow(event.key)) return;
    const cells = [...(root.current?.querySelectorAll<HTMLElement>('[data-x]') ?? [])].map((element) => ({
      element,
      x: Number(element.dataset.x),
      y: Number(element.dataset.y),
    }));
    const from = cells.find(({ element }) => element === document.activeElement);
    const next = from && nearestCell(cells, from, event.key);
    if (from) event.preventDefault();
    next?.element.focus();
  };
  return (
    <>
      {ranges.length > 1 && <TableRanges ranges={ranges} value={range} onValue={setRange} />}
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
            <thead>
              <tr>
                <th
                  scope="col"
                  className="sticky start-0 top-0 z-20 min-w-32 border-line border-e border-b bg-surface px-3 py-2 font-medium text-muted text-sm"
                >
                  {t('slot')}
                </th>
                {tables.map((table) => (
                  <th
                    key={table.id}
                    scope="col"
                    className="sticky top-0 z-10 min-w-46 border-line border-b bg-surface px-3 py-2 align-top font-medium text-muted text-sm"
                  >
                    {placeName(table)}
                    {(table.label || table.zone || table.boothOf) && (
                      <span className="block font-normal text-xs">
                        {[table.label, table.zone, table.boothOf && t('boothOf', { name: table.boothOf.nameLatin })]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {slotsByBlock(session).map(({ block, slots }) => (
                <Fragment key={block}>
                  <tr>
                    <th
                      scope="rowgroup"
                      colSpan={tables.length + 1}
                      className="border-line border-b bg-sunken px-3 py-1.5 font-semibold text-sm"
                    >
                      <span className="sticky start-3">
                        {t('block', { n: block + 1 })} · {format.date(slots[0]?.startsAt ?? 0, zone, 'weekday')}
                      </span>
                    </th>
                  </tr>
                  {slots.map((slot) => {
                    const option = options.get(slot.id);
                    const refusal = option && wording.refusal(option);
                    return (
                      <tr key={slot.id}>
                        <th
                          scope="row"
                          className="sticky start-0 z-10 border-line border-e border-b bg-surface px-3 py-2 align-top font-semibold tabular-nums"
                        >
                          {format.timeRange(slot.startsAt, slot.endsAt, zone)}
                          <span className="block font-normal text-muted text-xs">
                            {format.timeIn(slot.startsAt, otherZone(zone))}
                          </span>
                          {refusal && (
                            <span className="mt-1 flex max-w-48 gap-1 font-normal text-bad text-xs">
                              <Ban aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
                              {refusal}
                            </span>
                          )}
                        </th>
                        {tables.map((table, x) => {
                          const meeting = at.get(cellKey(slot.id, table.id));
                          const isFree = option?.tableIds.includes(table.id) && meeting?.id !== moving?.meeting.id;
                          const isClosed = table.closedSlots.includes(slot.id);
                          const swap = moving?.byMouse && meeting ? swaps.get(meeting.id) : undefined;
                          const noSwap = swap && wording.noSwap(swap);
                          const canSwap = swap !== undefined && noSwap === undefined;
                          return (
                            <td
                              key={table.id}
                              title={
                                canSwap && meeting
                                  ? t('swapHere', { names: namesOf(meeting) })
                                  : moving && !isFree
                                    ? (noSwap ?? refusal ?? (meeting && t('cellTaken')))
                                    : undefined
                              }
                              className={`h-20 border-line border-b p-1 align-top ${isClosed ? 'closed-cell' : moving && !isFree ? 'bg-sunken' : ''}`}
                              draggable={Boolean(acts && meeting && isOpen(meeting))}
                              onDragStart={(event) => {
                                if (!meeting) return;
                                event.dataTransfer.setData('text/plain', meeting.id);
                                event.dataTransfer.effectAllowed = 'move';
                                // After the browser has taken its picture of the card: a changed cell would end the
                                // drag.
                                setTimeout(() => onDrag?.(meeting));
                              }}
                              onDragEnd={() => onCancel?.()}
                              onDragOver={(event) => (isFree || canSwap) && event.preventDefault()}
                              onDrop={(event) => {
                                event.preventDefault();
                                if (isFree) onPlace?.({ slot, table });
                                else if (canSwap && meeting) onSwap?.(meeting);
                              }}
                            >
                              {meeting ? (
                                <MeetingCard
                                  meeting={meeting}
                                  acts={acts}
                                  isMoving={meeting.id === moving?.meeting.id}
                                  isSought={sought?.has(meeting.id) ?? false}
                                  change={changeOf?.get(meeting.id)}
                                  interpreter={interpreterOf(meeting.interpreterId)}
                                />
                              ) : isClosed ? (
                                <span className="sr-only">{t('closedCell')}</span>
                              ) : (
                                isFree && (
                                  <button
                                    type="button"
                                    data-x={x}
                                    data-y={session.slots.indexOf(slot)}
                                    className="flex h-full min-h-18 w-full items-center justify-center gap-1 rounded-lg border-2 border-good border-dashed bg-good-soft font-medium text-good text-sm"
                                    onClick={() => onPlace?.({ slot, table })}
                                  >
                                    <Plus aria-hidden="true" className="size-4" />
                                    {t('freeCell')}
                                    <span className="sr-only">
                                      {t('placeAt', { time: format.time(slot.startsAt, zone), table: table.number })}
                                    </span>
                                  </button>
                                )
                              )}
                            </td>
                          );
                        })}
                      </tr>
                    );
                  })}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

/** More columns than this make a grid of thousands of cells, in which nobody finds anything and nothing is fluid. */
const mostColumns = 24;

function tableRanges(tables: readonly Table[]): Table[][] {
  const ranges: Table[][] = [];
  for (let from = 0; from < tables.length; from += mostColumns) ranges.push(tables.slice(from, from + mostColumns));
  return ranges;
}

type RangesProps = {
  readonly ranges: readonly (readonly Table[])[];
  readonly value: number;
  readonly onValue: (range: number) => void;
};

function TableRanges({ ranges, value, onValue }: RangesProps) {
  const t = useWords('schedules');
  return (
    <div className="flex flex-wrap gap-2">
      {ranges.map((own, index) => (
        <Button
          key={own[0]?.id}
          size="sm"
          look={index === value ? 'primary' : 'secondary'}
          aria-pressed={index === value}
          onClick={() => onValue(index)}
        >
          {t('tableRange', { from: own[0]?.number ?? 0, to: own.at(-1)?.number ?? 0 })}
        </Button>
      ))}
    </div>
  );
}
