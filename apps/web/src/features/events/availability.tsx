import type { Id } from '@jumelage/domain/ids';
import type { LocalHours } from '@jumelage/domain/session';
import { byBlock } from '@jumelage/domain/session';
import { zoneCity } from '@jumelage/i18n/format';
import { useFormat } from '../../lib/format.ts';
import { useLanguage, useWords } from '../../lib/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { ReadableText } from './facts.tsx';
import { isInHours } from './own-hours.tsx';
import type { EventView } from './queries.ts';

type Slot = EventView['sessions'][number]['slots'][number];
type Own = { readonly zone: string; readonly hours: LocalHours } | undefined;
type AvailabilityProps = {
  readonly event: EventView;
  readonly unavailable: ReadonlySet<Id<'slot'>>;
  readonly onUnavailable: (slots: ReadonlySet<Id<'slot'>>) => void;
  /**
   * The zone and hours of somebody far away: each slot is shown in that zone, and those outside the hours are marked.
   */
  readonly own?: Own;
};

/** Draws a box for each slot, ticked unless taken out, and a button for a whole block. */
export function Availability({ event, unavailable, onUnavailable, own }: AvailabilityProps) {
  const t = useWords('events');
  const sessions = event.sessions.filter((session) => session.slots.length > 0);
  if (sessions.length === 0) return <p className="text-muted">{t('noSessions')}</p>;
  const set = (slots: readonly Slot[], free: boolean) => {
    const next = new Set(unavailable);
    for (const { id } of slots) {
      if (free) next.delete(id);
      else next.add(id);
    }
    onUnavailable(next);
  };
  return (
    <div className="grid gap-6">
      {sessions.map((session) => (
        <section key={session.id} className="grid gap-4">
          <h4 className="font-semibold">
            <ReadableText text={session.name} />
          </h4>
          {byBlock(session.slots).map(({ block, items }) => (
            <Block
              key={block}
              number={block + 1}
              zone={event.zone}
              slots={items}
              unavailable={unavailable}
              own={own}
              onSet={set}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

type BlockProps = {
  readonly number: number;
  readonly zone: string;
  readonly slots: readonly Slot[];
  readonly unavailable: ReadonlySet<Id<'slot'>>;
  readonly own: Own;
  readonly onSet: (slots: readonly Slot[], free: boolean) => void;
};

function Block({ number, zone, slots, unavailable, own, onSet }: BlockProps) {
  const t = useWords('events');
  const language = useLanguage();
  const format = useFormat();
  const first = slots[0];
  const last = slots.at(-1);
  if (!first || !last) return null;
  const title = `${t('block', { n: number })} · ${format.date(first.startsAt, zone, 'day')} · ${format.timeRange(first.startsAt, last.endsAt, zone)}`;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium text-sm tabular-nums">{title}</legend>
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" size="sm" onClick={() => onSet(slots, true)}>
          {t('allOfBlock')}
          <span className="sr-only">: {title}</span>
        </Button>
        <Button look="secondary" size="sm" onClick={() => onSet(slots, false)}>
          {t('noneOfBlock')}
          <span className="sr-only">: {title}</span>
        </Button>
      </div>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {slots.map((slot) => (
          <label
            key={slot.id}
            className="flex min-h-11 items-center gap-2.5 rounded-lg border border-line px-3 text-sm tabular-nums has-checked:border-azure has-checked:bg-azure-soft"
          >
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-azure"
              checked={!unavailable.has(slot.id)}
              onChange={(change) => onSet([slot], change.target.checked)}
            />
            <span className="grid py-1">
              <span>{format.timeRange(slot.startsAt, slot.endsAt, zone)}</span>
              {own && own.zone !== zone && (
                <span className="text-muted text-xs">
                  {t('zoneTimes', {
                    zone: zoneCity(own.zone, language),
                    times: format.timeRange(slot.startsAt, slot.endsAt, own.zone),
                  })}
                </span>
              )}
              {own && !isInHours(slot, own.zone, own.hours) && (
                <span className="font-medium text-warn text-xs">{t('hoursOutside')}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
