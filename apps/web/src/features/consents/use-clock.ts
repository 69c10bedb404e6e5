import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.tsx';

/** Formats an instant as day and time by the reader's own clock. */
export function useClock(): (instant: string) => string {
  const t = useWords('consents');
  const { date, time } = useFormat();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (instant) => t('clock', { date: date(instant, timeZone), time: time(instant, timeZone) });
}
