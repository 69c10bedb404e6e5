import type { ScheduleView } from '@jumelage/contracts/schedules';
import { byBlock } from '@jumelage/domain/session';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { type CardActs, MeetingCard } from './meeting-card.tsx';
import { otherZone } from './slots.ts';
import { usePlaceWording } from './wording.ts';

/** The schedule slot by slot, for screens too narrow for tables side by side. */
type SlotListProps = {
  readonly schedule: ScheduleView;
  readonly zone: string;
  readonly acts?: CardActs | undefined;
  /** The only meetings to show; undefined: all. */
  readonly sought?: ReadonlySet<string> | undefined;
  readonly changeOf?: ReadonlyMap<string, 'new' | 'moved'>;
};

export function SlotList({ schedule, zone, acts, sought, changeOf }: SlotListProps) {
  const t = useWords('schedules');
  const format = useFormat();
  const { tableOf, interpreterOf } = usePlaceWording(schedule, zone);
  return (
    <div className="grid gap-6">
      {byBlock(schedule.session.slots).map(({ block, items: slots }) => (
        <section key={block} className="grid gap-4">
          <h3 className="font-semibold">
            {t('block', { n: block + 1 })} · {format.date(slots[0]?.startsAt ?? 0, zone, 'day')}
          </h3>
          {slots.map((slot) => {
            const meetings = schedule.meetings.filter(
              (meeting) => meeting.slotId === slot.id && (sought?.has(meeting.id) ?? true),
            );
            if (meetings.length === 0) return null;
            return (
              <section key={slot.id} className="grid gap-2">
                <h4 className="font-semibold tabular-nums">
                  {format.timeRange(slot.startsAt, slot.endsAt, zone)}{' '}
                  <span className="font-normal text-muted text-xs">
                    {format.timeIn(slot.startsAt, otherZone(zone))}
                  </span>
                </h4>
                <ul className="grid gap-2">
                  {meetings.map((meeting) => (
                    <li key={meeting.id} className="grid gap-1">
                      <span className="text-muted text-sm">{tableOf(meeting.tableId)}</span>
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
          })}
        </section>
      ))}
    </div>
  );
}
