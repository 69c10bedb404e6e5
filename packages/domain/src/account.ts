/** An account is new for so many hours. */
const newForHours = 72;

/**
 * The account that wrote the words of a mail: its age, and whether somebody vouched for the organisation that it speaks
 * for.
 */
export type Writer = { readonly isVerified: boolean; readonly createdAt: number; readonly isVouchedFor: boolean };

/**
 * Tells whether words that an account's owner chose (names, names of organisations, messages) may be mailed to others:
 * not while it is new. It is new until it is three days old and its address was answered for; never where an organiser
 * imported the organisation, or somebody confirmed its country.
 */
export function mayBeQuoted({ isVerified, createdAt, isVouchedFor }: Writer, now: number): boolean {
  return isVouchedFor || (isVerified && now - createdAt >= newForHours * 3_600_000);
}

/** Proofs of identity with which a sign-in begins. */
export const signInMethods = ['password', 'code', 'passkey', 'provider', 'invitation', 'demo'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/**
 * Groups of people who need a second factor before they may act: nobody, the staff (organisers and admins), everybody.
 */
export const secondFactorDemands = ['nobody', 'staff', 'everybody'] as const;
export type SecondFactorDemand = (typeof secondFactorDemands)[number];

/**
 * Secrets that are good for one act, until they expire: what each is for, how long it lives (minutes), and how many
 * wrong guesses end it.
 */
export const challenges = {
  /** Typed from a mail where the sign-up began; only then is there an account. */
  sign_up: { minutes: 30, guesses: 5 },
  /** Typed from a mail instead of a password. */
  sign_in_code: { minutes: 10, guesses: 5 },
  /** Followed from a mail to choose a new password. */
  reset: { minutes: 30, guesses: 1 },
  /** Typed from a mail to the new address. */
  new_email: { minutes: 30, guesses: 5 },
  /** Held by a page between the first factor and the second. */
  second_factor: { minutes: 10, guesses: 5 },
  /** Signed by a passkey: registering one. */
  passkey_registration: { minutes: 5, guesses: 1 },
  /** Signed by a passkey: signing in with one, as the only proof or the second. */
  passkey_sign_in: { minutes: 5, guesses: 1 },
  /** Carried to an identity provider and back. */
  provider: { minutes: 10, guesses: 1 },
} as const satisfies Record<string, { readonly minutes: number; readonly guesses: number }>;
export type ChallengeKind = keyof typeof challenges;

/**
 * So many wrong codes within so many minutes, however many sign-ins they were spread over, and the authenticator app of
 * an account is heard no more for a while.
 */
export const wrongCodes = { most: 10, minutes: 15 } as const;

export const recoveryCodeCount = 10;

/** Changes to how an account signs in; its owner gets a mail about each. */
export const factorChanges = [
  'authenticator_added',
  'authenticator_removed',
  'passkey_added',
  'passkey_removed',
  'recovery_codes_renewed',
  'recovery_code_used',
  'identity_added',
  'identity_removed',
] as const;
export type FactorChange = (typeof factorChanges)[number];

/**
 * Minutes for which a proof of identity lets a signed-in person change how they sign in, see their export or leave:
 * minutes.
 */
export const freshProofMinutes = 15;

/** Reasons for which a provider's answer signed nobody in: `/sign-in?problem=…`. */
export const providerProblems = [
  /** The person, or the provider, said no. */
  'provider_refused',
  /** The provider's answer was not what was asked for, or came to another browser, late, or twice. */
  'provider_failed',
  /** The provider does not vouch for the address, so that nothing can be built on it. */
  'provider_unverified',
] as const;
export type ProviderProblem = (typeof providerProblems)[number];
