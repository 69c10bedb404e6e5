import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { byBlock } from '@jumelage/domain/session';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import type { Options } from './queries.ts';
import type { Cell, Slot } from './slots.ts';
import { usePlaceWording, useScheduleWording } from './wording.ts';

type SlotDotsProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly meeting: ScheduledMeeting;
  readonly options: Options;
  /** Undefined where nothing can be moved now. */
  readonly onPlace: ((cell: Cell) => void) | undefined;
};

type Dot = { readonly slot: Slot; readonly cell: Cell | undefined; readonly isNow: boolean; readonly text: string };

/** Draws every slot as a dot: full where the meeting can be, and a click moves it there; else it says why it cannot. */
export function SlotDots(props: SlotDotsProps) {
  const { schedule, zone, onPlace } = props;
  const t = useWords('schedules');
  const format = useFormat();
  const dots = useDots(props);
  const [told, setTold] = useState<string>();
  const shown = dots.get(told ?? '');
  const first = [...dots.values()].find(({ cell, isNow }) => cell && !isNow);
  return (
    <section className="grid gap-1.5">
      <h3 className="font-medium text-sm">{t('possibleTimes')}</h3>
      {byBlock(schedule.session.slots).map(({ block, items }) => (
        <ul key={block} className="flex flex-wrap gap-1" aria-label={t('block', { n: block + 1 })}>
          {items.flatMap(({ id }) => {
            const dot = dots.get(id);
            if (!dot) return [];
            const { slot, cell, isNow, text } = dot;
            const isPossible = cell !== undefined && onPlace !== undefined && !isNow;
            return [
              <li key={id}>
                <button
                  type="button"
                  aria-disabled={!isPossible || undefined}
                  aria-current={isNow || undefined}
                  aria-label={`${format.time(slot.startsAt, zone)} · ${text}`}
                  title={text}
                  className={`flex min-h-7 items-center gap-1 rounded-md border px-1.5 text-xs tabular-nums ${isNow ? 'border-azure bg-azure-soft font-semibold' : isPossible ? 'border-good/60 hover:bg-good-soft' : 'cursor-default border-line text-muted'}`}
                  onClick={() => (isPossible ? onPlace(cell) : setTold(id))}
                  onMouseEnter={() => setTold(id)}
                  onFocus={() => setTold(id)}
                >
                  <span
                    aria-hidden="true"
                    className={`size-2 rounded-full ${isNow ? 'bg-azure' : cell ? 'bg-good' : 'border border-edge'}`}
                  />
                  {format.time(slot.startsAt, zone)}
                </button>
              </li>,
            ];
          })}
        </ul>
      ))}
      <p className="min-h-10 text-muted text-sm">
        {shown ? `${format.time(shown.slot.startsAt, zone)} · ${shown.text}` : first ? t('slotsHelp') : t('noOption')}
      </p>
    </section>
  );
}

/** Finds for each slot the cell to which a click moves the meeting, its own table first, or the reason against it. */
function useDots({ schedule, zone, meeting, options }: SlotDotsProps): ReadonlyMap<string, Dot> {
  const t = useWords('schedules');
  const { refusal } = useScheduleWording(schedule, zone);
  const { placeName } = usePlaceWording(schedule, zone);
  const { slots, tables } = schedule.session;
  const optionOf = new Map(options.map((option) => [option.slotId, option]));
  return new Map(
    slots.flatMap((slot): [string, Dot][] => {
      const option = optionOf.get(slot.id);
      if (!option) return [];
      const isNow = slot.id === meeting.slotId;
      const own = option.tableIds.find((id) => id === meeting.tableId) ?? option.tableIds[0];
      const table = tables.find(({ id }) => id === own);
      const text = isNow
        ? t('currentSlot')
        : (refusal(option) ?? (table ? t('freeAt', { place: placeName(table) }) : t('tableTaken')));
      return [[slot.id, { slot, cell: table && { slot, table }, isNow, text }]];
    }),
  );
}
