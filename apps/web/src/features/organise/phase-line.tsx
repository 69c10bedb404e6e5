import type { EventView } from '@jumelage/contracts/events';
import { lastOpenDay } from '@jumelage/domain/deadline';
import { type EventStatus, eventStatuses } from '@jumelage/domain/event';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useTexts, useWords } from '../../lib/i18n.tsx';
import { PhaseDialog } from './phase-dialog.tsx';

/** Answers the day that belongs to a phase: the last of registration, the first or the last of the event; else none. */
function dayOf(event: EventView, status: EventStatus): string | undefined {
  if (status === 'open') return lastOpenDay(event);
  if (status === 'running') return event.startsOn;
  if (status === 'closed') return event.endsOn;
  return undefined;
}

const dots = {
  past: 'bg-good border-good',
  current: 'border-azure bg-azure',
  next: 'border-edge bg-surface',
} as const;

/**
 * Draws the phases of an event in one line, each with its day; a click says what one permits, and moves on. On a phone
 * the present one alone.
 */
export function PhaseLine({ event }: { readonly event: EventView }) {
  const t = useWords('organise');
  const { phases } = useTexts('organise');
  const format = useFormat();
  const [shown, setShown] = useState<EventStatus>();
  const at = eventStatuses.indexOf(event.status);
  return (
    <>
      <ol aria-label={t('phase')} className="flex min-w-0 items-start max-lg:hidden">
        {eventStatuses.map((status, index) => {
          const day = dayOf(event, status);
          return (
            <li
              key={status}
              aria-current={index === at ? 'step' : undefined}
              className="flex items-center before:h-px before:w-3 before:bg-edge/60 first:before:hidden xl:before:w-5"
            >
              <button
                type="button"
                aria-haspopup="dialog"
                className="grid min-h-11 grid-cols-[auto_auto] content-center items-center gap-x-1.5 rounded-lg px-2 text-start text-sm leading-tight hover:bg-sunken"
                onClick={() => setShown(status)}
              >
                <span
                  aria-hidden="true"
                  className={`size-2.5 rounded-full border-2 ${dots[index < at ? 'past' : index === at ? 'current' : 'next']}`}
                />
                <span className={`whitespace-nowrap ${index === at ? 'font-semibold' : 'text-muted'}`}>
                  {phases[status]}
                  {index < at && <span className="sr-only"> · {t('pastPhase')}</span>}
                  {index === at && <span className="sr-only"> · {t('currentPhase')}</span>}
                </span>
                {day && (
                  <span className="col-start-2 whitespace-nowrap text-muted text-xs">
                    {status === 'open'
                      ? t('until', { date: format.date(`${day}T12:00:00Z`, 'UTC', 'day') })
                      : format.date(`${day}T12:00:00Z`, 'UTC', 'day')}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        aria-haspopup="dialog"
        className="inline-flex min-h-11 shrink-0 items-center gap-1 rounded-lg px-2 font-medium text-azure text-sm hover:bg-azure-soft lg:hidden"
        onClick={() => setShown(event.status)}
      >
        <span className="sr-only">{t('phase')} </span>
        {phases[event.status]}
        <ChevronDown aria-hidden="true" className="size-4" />
      </button>
      <PhaseDialog event={event} shown={shown} onShow={setShown} />
    </>
  );
}
