import type { ProfileStatus } from './organisation.ts';

/** Characters of the sentence in which a visitor tells a project. */
export const visitorTextLength = { min: 8, max: 500 } as const;

/** Matches that a visitor is shown. */
export const visitorMatches = 3;

/** Tells whether visitors see an organisation: published, and agreed to be shown to everybody and abroad. */
export function isShownToVisitors({
  status,
  isPublic,
  shownAbroad,
}: {
  readonly status: ProfileStatus;
  readonly isPublic: boolean;
  readonly shownAbroad: boolean;
}): boolean {
  return status === 'published' && isPublic && shownAbroad;
}

/** Meetings from which on the results of an event tell nothing of single people, and are shown. */
export const leastResults = 5;

/** Returns the number of meetings of an event that visitors see; null where they are few, and while it is not over. */
export function resultsForVisitors(hasEnded: boolean, meetings: number): number | null {
  return hasEnded && meetings >= leastResults ? meetings : null;
}

/** Puts a programme in the order in which visitors read it: what is to come, the next first; then what is past, the latest first. */
export function inVisitorsOrder<Event extends { readonly startsOn: string; readonly hasEnded: boolean }>(
  events: readonly Event[],
): Event[] {
  const by = (a: Event, b: Event) => (a.startsOn < b.startsOn ? -1 : Number(a.startsOn > b.startsOn));
  return [
    ...events.filter((one) => !one.hasEnded).sort(by),
    ...events.filter((one) => one.hasEnded).sort((a, b) => by(b, a)),
  ];
}
