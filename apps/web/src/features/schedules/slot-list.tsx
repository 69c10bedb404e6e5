import type { ScheduleView } from '@jumelage/contracts/schedules';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTerms } from '../../lib/i18n.tsx';
import { Select } from '../../ui/text-input.tsx';
import { type CardActs, MeetingCard } from './meeting-card.tsx';
import { otherZone, type Slot, slotAt } from './slots.ts';
import { usePlaceWording } from './wording.ts';

/** The schedule slot by slot, for screens too narrow for tables side by side. */
type SlotListProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly acts?: CardActs | undefined;
  /** The only meetings to show, in every slot; undefined: those of the slot that is chosen. */
  readonly sought?: ReadonlySet<string> | undefined;
  readonly changeOf?: ReadonlyMap<string, 'new' | 'moved'>;
};

/** Draws one slot at a time, first the one that is under way or next; a search shows what it finds in all of them. */
export function SlotList(props: SlotListProps) {
  const { schedule, zone, sought } = props;
  const terms = useTerms();
  const format = useFormat();
  const { slots } = schedule.session;
  const [chosen, setChosen] = useState(() => slotAt(slots, Date.now())?.id);
  if (sought)
    return (
      <div className="grid gap-4">
        {slots.map((slot) => (
          <SlotMeetings key={slot.id} {...props} slot={slot} />
        ))}
      </div>
    );
  const slot = slots.find(({ id }) => id === chosen) ?? slots[0];
  if (!slot) return null;
  return (
    <div className="grid gap-4">
      <Select
        label={terms.label.slot}
        value={slot.id}
        options={slots.map(({ id, startsAt, endsAt }) => ({
          value: id,
          label: `${format.date(startsAt, zone, 'day')} · ${format.timeRange(startsAt, endsAt, zone)}`,
        }))}
        onValue={setChosen}
      />
      <SlotMeetings {...props} slot={slot} />
    </div>
  );
}

/** Draws the meetings of one slot, each behind its table; nothing where a search finds none. */
function SlotMeetings({ schedule, zone, acts, sought, changeOf, slot }: SlotListProps & { readonly slot: Slot }) {
  const format = useFormat();
  const { tableOf, interpreterOf } = usePlaceWording(schedule, zone);
  const meetings = schedule.meetings.filter(({ id, slotId }) => slotId === slot.id && (sought?.has(id) ?? true));
  if (sought && meetings.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold tabular-nums">
        {format.timeRange(slot.startsAt, slot.endsAt, zone)}{' '}
        <span className="font-normal text-muted text-xs">
          {format.timeIn(slot.startsAt, otherZone(zone))} · {format.date(slot.startsAt, zone, 'day')}
        </span>
      </h3>
      <ul className="grid gap-2">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-1">
            <span className="pt-2 text-muted text-sm">{tableOf(meeting.tableId)}</span>
            <MeetingCard
              meeting={meeting}
              acts={acts}
              change={changeOf?.get(meeting.id)}
              interpreter={interpreterOf(meeting.interpreterId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
