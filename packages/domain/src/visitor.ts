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
