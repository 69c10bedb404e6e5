import { toWallTime } from './time.ts';

/**
 * Mails that go out by the calendar of an event: from which day after its first or last one, for how many days a late
 * start still sends them, from which hour of its clock.
 */
export const reminders = {
  day_before: { after: 'startsOn', days: -1, within: 1, hour: 8 },
  thank_you: { after: 'endsOn', days: 1, within: 5, hour: 9 },
  follow_up_6: { after: 'endsOn', months: 6, within: 14, hour: 9 },
  follow_up_12: { after: 'endsOn', months: 12, within: 14, hour: 9 },
} as const;
export type ReminderKind = keyof typeof reminders;

type Days = { readonly startsOn: string; readonly endsOn: string; readonly zone: string };

/**
 * Adds months and days to a calendar day; a day that the month lacks is its last. Example: 2016-08-31 and six months →
 * 2017-02-28.
 */
export function laterDay(
  date: string,
  { months = 0, days = 0 }: { readonly months?: number; readonly days?: number },
): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days)).toISOString().slice(0, 10);
}

/** Lists the mails of an event that are due at an instant, by the event's own clock. */
export function remindersDue(event: Days, now: number): ReminderKind[] {
  const wall = toWallTime(now, event.zone);
  return (Object.keys(reminders) as ReminderKind[]).filter((kind) => {
    const { after, within, hour, ...later } = reminders[kind];
    const first = laterDay(event[after], later);
    const [today, time] = [wall.slice(0, 10), Number(wall.slice(11, 13))];
    if (today < first || today >= laterDay(first, { days: within })) return false;
    return today > first || time >= hour;
  });
}
