import { useFormat } from '../../lib/format.ts';

/** The day and time of an instant by the reader's own clock. */
export function useClock(): (instant: string) => string {
  const { date, time } = useFormat();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (instant) => `${date(instant, timeZone)} ${time(instant, timeZone)}`;
}
