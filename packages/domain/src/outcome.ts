import type { MeetingStatus } from './meeting.ts';

/** Next steps that the two agreed on, as each side reports them. */
export const nextSteps = [
  'none',
  'exchange_documents',
  'second_meeting',
  'site_visit',
  'nda',
  'pilot',
  'term_sheet',
  'agreement',
] as const;
export type NextStep = (typeof nextSteps)[number];

export const ratingRange = { min: 1, max: 5 } as const;

/**
 * Derives the status of a meeting from the reports of its sides: held as soon as one says so, missed when all reports
 * say so, else unchanged. Example: one side says missed, the other held → held, for a person who was there knows it.
 */
export function statusFromReports(
  current: MeetingStatus,
  reports: readonly { readonly held: boolean }[],
): MeetingStatus {
  if (reports.length === 0 || current === 'cancelled') return current;
  return reports.some((report) => report.held) ? 'held' : 'missed';
}

/** The answers that one taps after a meeting, each with the rating that it stands for. */
export const impressions = { good: 5, fair: 3, poor: 1 } as const;
export type Impression = keyof typeof impressions;

/** Reads a rating as an impression: four and more is good, two and less is poor. */
export function impressionOf(rating: number | null): Impression | undefined {
  if (rating === null) return undefined;
  return rating >= 4 ? 'good' : rating <= 2 ? 'poor' : 'fair';
}
