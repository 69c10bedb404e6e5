import { oneOf } from '../../lib/search.ts';

export const dayParts = ['people', 'tables', 'changes'] as const;
export type DayPart = (typeof dayParts)[number];

/** Reads the session, the part of the day and the scanned badge from the address. */
export function readDaySearch(raw: Readonly<Record<string, unknown>>): {
  session?: string;
  badge?: string;
  part?: DayPart;
} {
  return {
    ...(typeof raw.session === 'string' && { session: raw.session }),
    ...(typeof raw.badge === 'string' && { badge: raw.badge }),
    ...oneOf('part', dayParts, raw),
  };
}
