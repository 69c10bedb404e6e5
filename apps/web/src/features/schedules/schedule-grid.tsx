import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { Ban, Plus } from 'lucide-react';
import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { type CardActs, MeetingCard } from './meeting-card.tsx';
import type { Options } from './queries.ts';
import { type Cell, cellKey, isArrow, isOpen, meetingsByCell, nearestCell, otherZone, slotsByBlock } from './slots.ts';
import { useScheduleWording } from './wording.ts';

export type Moving = { readonly meeting: ScheduledMeeting; readonly options: Options | undefined; readonly byMouse: boolean };

type GridProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly acts?: CardActs | undefined;
  readonly moving?: Moving | undefined;
  readonly onDrag?: (meeting: ScheduledMeeting) => void;
  readonly onPlace?: (cell: Cell) => void;
  readonly onCancel?: () => void;
};

/** Slots as rows, tables as columns. While a meeting is moved the free cells are buttons: arrow keys go among them, Enter places, Escape leaves. */
export function ScheduleGrid({ schedule, zone, acts, moving, onDrag, onPlace, onCancel }: GridProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const wording = useScheduleWording(schedule);
  const root = useRef<HTMLDivElement>(null);
  const { session } = schedule;
  const at = meetingsByCell(schedule.meetings);
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section aria-label={t('grid')} tabIndex={0} className="relative max-h-[85dvh] overflow-auto rounded-xl border border-line">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only relays the arrow keys of the buttons inside. */}
      <div ref={root} onKeyDown={onKeyDown}>
        <table className="border-separate border-spacing-0 text-left">
          <caption className="sr-only">{t('grid')}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky start-0 top-0 z-20 min-w-32 border-line border-e border-b bg-surface px-3 py-2 font-medium text-muted text-sm">
                {t('slot')}
              </th>
              {session.tables.map((table) => (
                <th key={table.id} scope="col" className="sticky top-0 z-10 min-w-46 border-line border-b bg-surface px-3 py-2 font-medium text-muted text-sm">
                  {t('table', { n: table.number })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {slotsByBlock(session).map(({ block, slots }) => (
              <Fragment key={block}>
                <tr>
                  <th scope="rowgroup" colSpan={session.tables.length + 1} className="border-line border-b bg-sunken px-3 py-1.5 font-semibold text-sm">
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
                      <th scope="row" className="sticky start-0 z-10 border-line border-e border-b bg-surface px-3 py-2 align-top font-semibold tabular-nums">
                        {format.timeRange(slot.startsAt, slot.endsAt, zone)}
                        <span className="block font-normal text-muted text-xs">{format.timeIn(slot.startsAt, otherZone(zone))}</span>
                        {refusal && (
                          <span className="mt-1 flex max-w-48 gap-1 font-normal text-bad text-xs">
                            <Ban aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
                            {refusal}
                          </span>
                        )}
                      </th>
                      {session.tables.map((table, x) => {
                        const meeting = at.get(cellKey(slot.id, table.id));
                        const isFree = option?.tableIds.includes(table.id) && meeting?.id !== moving?.meeting.id;
                        return (
                          <td
                            key={table.id}
                            title={moving && !isFree ? (refusal ?? (meeting && t('cellTaken'))) : undefined}
                            className={`h-20 border-line border-b p-1 align-top ${moving && !isFree ? 'bg-sunken' : ''}`}
                            draggable={Boolean(acts && meeting && isOpen(meeting))}
                            onDragStart={(event) => {
                              if (!meeting) return;
                              event.dataTransfer.setData('text/plain', meeting.id);
                              event.dataTransfer.effectAllowed = 'move';
                              // After the browser has taken its picture of the card: a changed cell would end the drag.
                              setTimeout(() => onDrag?.(meeting));
                            }}
                            onDragEnd={() => onCancel?.()}
                            onDragOver={(event) => isFree && event.preventDefault()}
                            onDrop={(event) => {
                              event.preventDefault();
                              if (isFree) onPlace?.({ slot, table });
                            }}
                          >
                            {meeting ? (
                              <MeetingCard meeting={meeting} acts={acts} isMoving={meeting.id === moving?.meeting.id} />
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
                                  <span className="sr-only">{t('placeAt', { time: format.time(slot.startsAt, zone), table: table.number })}</span>
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
  );
}
