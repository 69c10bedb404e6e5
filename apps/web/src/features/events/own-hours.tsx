import { byBlock, isWithinHours, type LocalHours } from '@jumelage/domain/session';
import { zoneCity } from '@jumelage/i18n/format';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ReadableText } from './facts.tsx';
import type { EventView } from './queries.ts';

type Session = EventView['sessions'][number];
type Slot = Session['slots'][number];

/** Reads the bounds of a slot in milliseconds. */
const timesOf = ({ startsAt, endsAt }: Slot) => ({ startsAt: Date.parse(startsAt), endsAt: Date.parse(endsAt) });

/** Tells whether a slot lies within somebody's hours, by their own clock. */
export const isInHours = (slot: Slot, zone: string, hours: LocalHours) => isWithinHours(timesOf(slot), zone, hours);

type OwnHoursProps = {
  readonly event: EventView;
  readonly zone: string;
  readonly hours: LocalHours;
  readonly onHours: (hours: LocalHours) => void;
  readonly error: string | undefined;
};

/**
 * Draws the hours at which somebody far away can be met, by their own clock; beside it each block of the event by both
 * clocks, on its own day.
 */
export function OwnHours({ event, zone, hours, onHours, error }: OwnHoursProps) {
  const t = useWords('events');
  const language = useLanguage();
  const reversed = hours.from >= hours.to;
  return (
    <section className="grid gap-4">
      <div className="grid gap-1">
        <h3 className="font-semibold text-lg">{t('hours')}</h3>
        <p className="text-muted">{t('hoursHint', { zone: zoneCity(zone, language) })}</p>
      </div>
      <div className="grid grid-cols-2 items-start gap-3 sm:max-w-sm">
        <TextInput
          type="time"
          label={t('hoursFrom')}
          value={hours.from}
          onValue={(from) => onHours({ ...hours, from })}
        />
        <TextInput
          type="time"
          label={t('hoursTo')}
          value={hours.to}
          error={reversed ? t('hoursReversed') : error}
          onValue={(to) => onHours({ ...hours, to })}
        />
      </div>
      {event.sessions.map((session) => (
        <SessionHours
          key={session.id}
          {...{ session, zone, hours }}
          eventZone={event.zone}
          named={event.sessions.length > 1}
        />
      ))}
    </section>
  );
}

type SessionHoursProps = {
  readonly session: Session;
  readonly eventZone: string;
  readonly zone: string;
  readonly hours: LocalHours;
  readonly named: boolean;
};

function SessionHours({ session, eventZone, zone, hours, named }: SessionHoursProps) {
  const t = useWords('events');
  const language = useLanguage();
  const format = useFormat();
  const stretch = (from: string, to: string, by: string) => {
    const day = format.date(from, by, 'day');
    const lastDay = format.date(to, by, 'day');
    const times =
      day === lastDay
        ? `${day} ${format.timeRange(from, to, by)}`
        : `${day} ${format.time(from, by)} – ${lastDay} ${format.time(to, by)}`;
    return t('zoneTimes', { zone: zoneCity(by, language), times });
  };
  const blocks = byBlock(session.slots).map(({ items }) => items);
  return (
    <div className="grid gap-2">
      {named && (
        <h4 className="font-medium">
          <ReadableText text={session.name} />
        </h4>
      )}
      <ul className="grid gap-2" aria-live="polite">
        {blocks.map((slots) => {
          const [first, last] = [slots[0], slots.at(-1)];
          if (!first || !last) return null;
          const fitting = slots.filter((slot) => isInHours(slot, zone, hours)).length;
          const tone = fitting === 0 ? 'text-bad' : fitting < slots.length ? 'text-warn' : 'text-good';
          return (
            <li
              key={first.id}
              className="grid gap-x-6 gap-y-0.5 rounded-lg border border-line px-3 py-2 text-sm tabular-nums sm:grid-cols-2"
            >
              <span>{stretch(first.startsAt, last.endsAt, eventZone)}</span>
              {zone !== eventZone && <span className="font-medium">{stretch(first.startsAt, last.endsAt, zone)}</span>}
              <span className={`font-medium sm:col-span-2 ${tone}`}>
                {t('hoursFit', { n: fitting, all: slots.length })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
