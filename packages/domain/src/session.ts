import { toWallTime } from './time.ts';

/**
 * Kinds of places of a session: a table where people sit, or a room for a meeting that is held online, by one side or
 * both.
 */
export const placeKinds = ['table', 'room'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Wall-clock hours, `HH:MM`, between which somebody can be met, by the clock of their own zone. */
export type LocalHours = { readonly from: string; readonly to: string };

/**
 * Tells whether a slot lies within hours of one day by the clock of a zone, summer time included. Example: 08:00–08:20
 * UTC in July is 10:00–10:20 in Paris.
 */
export function isWithinHours(
  slot: { readonly startsAt: number; readonly endsAt: number },
  zone: string,
  { from, to }: LocalHours,
): boolean {
  const [day, begin = ''] = toWallTime(slot.startsAt, zone).split('T');
  const [lastDay, end = ''] = toWallTime(slot.endsAt, zone).split('T');
  return day === lastDay && begin >= from && end <= to;
}

/** Groups slots, or what stands in them, by block, in the order in which the blocks come. */
export function byBlock<Item extends { readonly block: number }>(
  items: readonly Item[],
): { readonly block: number; readonly items: readonly Item[] }[] {
  return [...Map.groupBy(items, (item) => item.block)].map(([block, own]) => ({ block, items: own }));
}

/** Demands of an organiser on every schedule of a session beyond its slots and places. */
export type SessionRules = {
  /** Slots of each block that everyone has free of meetings. */
  readonly guaranteedBreak: number;
  /** Most meetings of one person in the session; null: as many as fit. */
  readonly mostMeetings: number | null;
  /** Meetings that everyone who asked for as many should have before others get more. */
  readonly leastMeetings: number;
  /** Hours of the own clock of people who attend from afar and named no hours. */
  readonly remoteHours: LocalHours;
};

export const defaultRules: SessionRules = {
  guaranteedBreak: 0,
  mostMeetings: null,
  leastMeetings: 1,
  remoteHours: { from: '07:00', to: '22:00' },
};

/** The need of two people for an interpreter follows from their languages, unless the organiser knows better. */
export const interpreterNeeds = ['auto', 'needed', 'not_needed'] as const;
export type InterpreterNeed = (typeof interpreterNeeds)[number];
