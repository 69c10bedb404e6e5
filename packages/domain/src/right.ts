import { allow, type Decision, refuse } from './decision.ts';

/** Rights that an admin grants an account and takes back: to create events, and to run the platform. */
export const rights = ['mayCreateEvents', 'isAdmin'] as const;
export type Right = (typeof rights)[number];

/** Acts on an account's rights, each with the rights that it asks for. */
export const rightWishes = {
  grant_events: { mayCreateEvents: true },
  revoke_events: { mayCreateEvents: false },
  make_admin: { isAdmin: true },
  remove_admin: { isAdmin: false },
} as const satisfies Record<string, { readonly [R in Right]?: boolean }>;
export type RightAct = keyof typeof rightWishes;
export const rightActs = Object.keys(rightWishes) as [RightAct, ...RightAct[]];

export type RightsHolder = {
  readonly mayCreateEvents: boolean;
  readonly isAdmin: boolean;
  /** A mail to its address was answered. */
  readonly isVerified: boolean;
  readonly isDisabled: boolean;
};

/**
 * Gives an account rights or takes them back. An account gets rights only with a confirmed address, and while it is not
 * disabled; the platform is never left without an admin: `otherAdmins` counts those beside this one who can sign in.
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

/** Lists what would change something about an account's rights, and be allowed. */
export function rightActsOf(account: RightsHolder, otherAdmins: number): RightAct[] {
  return rightActs.filter((act) => {
    const decision = changeRights(account, rightWishes[act], otherAdmins);
    return decision.ok && Object.keys(decision.value).length > 0;
  });
}
