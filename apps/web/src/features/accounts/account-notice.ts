import type { Session } from './session.ts';

/**
 * What somebody has to be told on every page until they saw to it: that acts ask for a second factor, or that no mail
 * reaches them.
 */
export type AccountNotice = 'second factor' | 'unverified';

/** Which notice stands above a page; none on the pages where it is seen to. */
export function noticeOf(session: Session | undefined, path: string): AccountNotice | undefined {
  const user = session?.user;
  if (!user || path.startsWith('/account')) return undefined;
  const isStaff = user.isAdmin || session.organises.length > 0;
  const isAsked = session.secondFactor === 'everybody' || (session.secondFactor === 'staff' && isStaff);
  if (isAsked && !user.isStrong) return 'second factor';
  return user.isVerified ? undefined : 'unverified';
}

/** Its place: as high before its words have come as after. */
export const noticeClass = 'min-h-14 bg-warn-soft px-4 py-2 text-center text-sm text-warn sm:min-h-9 print:hidden';
