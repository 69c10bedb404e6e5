import { oneOf } from '../../lib/search.ts';

export const dayParts = ['people', 'tables', 'changes'] as const;
export type DayPart = (typeof dayParts)[number];

/** Which session and which part of the day the address names, and whose badge led here. */
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
