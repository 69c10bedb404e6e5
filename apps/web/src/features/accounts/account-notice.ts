import type { Session } from './session.ts';

/** A notice that stays on every page until its reader acts: set up a second factor, or confirm the address. */
export type AccountNotice = 'second factor' | 'unverified';

/** Chooses the notice above a page; none on the pages of the account, where it is acted on. */
export function noticeOf(session: Session | undefined, path: string): AccountNotice | undefined {
  const user = session?.user;
  if (!user || path.startsWith('/account')) return undefined;
  const isStaff = user.isAdmin || session.organises.length > 0;
  const isAsked = session.secondFactor === 'everybody' || (session.secondFactor === 'staff' && isStaff);
  if (isAsked && !user.isStrong) return 'second factor';
  return user.isVerified ? undefined : 'unverified';
}

/** The look of the notice: as high before its words have loaded as after. */
export const noticeClass = 'min-h-14 bg-warn-soft px-4 py-2 text-center text-sm text-warn sm:min-h-9 print:hidden';
