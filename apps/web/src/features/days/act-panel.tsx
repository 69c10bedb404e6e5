import { type DayAct, dayActs } from '@jumelage/domain/day';
import { CalendarPlus, Clock, DoorClosed, Languages, type LucideIcon, Shuffle, UserPlus, UserX } from 'lucide-react';
import { useTexts, useWords } from '../../lib/i18n.tsx';

const icons: Readonly<Record<DayAct, LucideIcon>> = {
  late: Clock,
  absent: UserX,
  table_closed: DoorClosed,
  interpreter_gone: Languages,
  walk_in: UserPlus,
  extra_slot: CalendarPlus,
  fill_free: Shuffle,
};

/** Draws the acts of the day, one button each. */
export function ActPanel({ isOffline, onAct }: { readonly isOffline: boolean; readonly onAct: (act: DayAct) => void }) {
  const t = useWords('days');
  const { acts, actHints } = useTexts('days');
  return (
    <section className="grid content-start gap-2">
      <h2 className="font-semibold text-lg">{t('actsTitle')}</h2>
      <p className="text-muted text-sm">{t(isOffline ? 'needsNetwork' : 'actsLead')}</p>
      <ul className="grid gap-1.5">
        {dayActs.map((act) => {
          const Icon = icons[act];
          return (
            <li key={act}>
              <button
                type="button"
                disabled={isOffline}
                className="flex min-h-13 w-full items-center gap-3 rounded-lg border border-line bg-surface px-3 py-2 text-left hover:border-azure hover:bg-azure-soft disabled:opacity-55"
                onClick={() => onAct(act)}
              >
                <Icon aria-hidden="true" className="size-5 shrink-0 text-azure" />
                <span className="grid">
                  <span className="font-medium">{acts[act]}</span>
                  <span className="text-muted text-sm">{actHints[act]}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
