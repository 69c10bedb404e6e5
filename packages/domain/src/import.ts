import type { ParticipantStatus } from './participant.ts';

/**
 * The consent of the people on a list to be shown to the other country, as an organiser says it: they are to be asked by
 * mail, they agreed, or neither yet. None is chosen in advance.
 */
export const importConsents = ['ask', 'agreed', 'not_yet'] as const;
export type ImportConsent = (typeof importConsents)[number];

/** Causes for which somebody from an import stays when it is undone. */
export const stayCauses = ['account', 'request', 'changed'] as const;
export type StayCause = (typeof stayCauses)[number];

/**
 * Tells why somebody that an import added, or updated, stays as they are when it is undone: they took their place, a
 * request was sent or received, or others changed them since. Undefined where nobody acted.
 */
export function staysBecause({
  hasAccount,
  hasRequest,
  isAsImported,
}: {
  readonly hasAccount: boolean;
  readonly hasRequest: boolean;
  readonly isAsImported: boolean;
}): StayCause | undefined {
  if (hasAccount) return 'account';
  if (hasRequest) return 'request';
  return isAsImported ? undefined : 'changed';
}

/** Tells whether a row may move somebody to another organisation: they have no account and nobody met them yet. */
export function mayMove({
  hasAccount,
  hasRequest,
}: {
  readonly hasAccount: boolean;
  readonly hasRequest: boolean;
}): boolean {
  return !hasAccount && !hasRequest;
}

/** Statuses of people whose consent shows a profile that nobody owns yet. */
export const showingStatuses = ['registered', 'admitted'] as const satisfies readonly ParticipantStatus[];
