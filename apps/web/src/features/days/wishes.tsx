import type { DayView, DeskPerson } from '@jumelage/contracts/days';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';

type WishesProps = {
  readonly day: DayView;
  readonly now: number;
  /** Absent where the event’s phase allows no changes. */
  readonly onPlace?: (person: DeskPerson, second: DeskPerson) => void;
};

/** Draws the meetings that people agreed on for a slot of today and that have no place yet, each with the act that gives it one. */
export function Wishes({ day, now, onPlace }: WishesProps) {
  const t = useWords('days');
  const format = useFormat();
  const personOf = (id: string | undefined) => day.people.find((one) => one.id === id);
  // What a desk stored before there were wishes has none.
  const open = (day.wishes ?? []).flatMap(({ meetingId, startsAt }) => {
    const meeting = day.schedule.meetings.find(({ id }) => id === meetingId);
    const [first, second] = (meeting?.participants ?? []).map(({ id }) => personOf(id));
    const isOpen = meeting && meeting.slotId === null && Date.parse(startsAt) > now;
    return isOpen && first && second ? [{ meetingId, startsAt, first, second }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section aria-label={t('wishes')} className="grid gap-1 rounded-xl bg-azure-soft px-4 py-2">
      <h2 className="font-medium text-sm">{t('wishes')}</h2>
      <ul className="grid gap-1">
        {open.map(({ meetingId, startsAt, first, second }) => (
          <li key={meetingId} className="flex flex-wrap items-center justify-between gap-x-4">
            <span>
              <strong className="tabular-nums">{format.time(startsAt, day.zone)}</strong>{' '}
              {format.listedName(first.name)} – {format.listedName(second.name)}
            </span>
            {onPlace && (
              <Button look="secondary" onClick={() => onPlace(first, second)}>
                {t('placeWish')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
