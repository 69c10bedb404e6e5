import { allow, type Decision, refuse } from './decision.ts';

/** What an admin grants an account and takes back: to create events, and to run the platform. */
export const rights = ['mayCreateEvents', 'isAdmin'] as const;
export type Right = (typeof rights)[number];

export type RightsHolder = {
  readonly mayCreateEvents: boolean;
  readonly isAdmin: boolean;
  /** A mail to its address was answered. */
  readonly isVerified: boolean;
  readonly isDisabled: boolean;
};

/**
 * Gives an account rights or takes them back. Who holds one is an account whose address was answered and which is not
 * closed; the platform is never left
 * without an admin: `otherAdmins` counts those beside this one who can sign in.
 */
export function changeRights(
  account: RightsHolder,
  wish: { readonly [R in Right]?: boolean | undefined },
  otherAdmins: number,
): Decision<{ readonly [R in Right]?: boolean }, 'account_not_confirmed' | 'last_admin'> {
  const given = rights.filter((right) => wish[right] === true && !account[right]);
  if (given.length > 0 && (!account.isVerified || account.isDisabled)) return refuse('account_not_confirmed');
  if (wish.isAdmin === false && account.isAdmin && otherAdmins === 0) return refuse('last_admin');
  return allow(
    Object.fromEntries(
      rights.flatMap((right) =>
        wish[right] === undefined || wish[right] === account[right] ? [] : [[right, wish[right]]],
      ),
    ),
  );
}
