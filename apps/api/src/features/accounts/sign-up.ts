import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import {
  canonicalEmail,
  findUserByEmail,
  givesWay,
  handOverUnproven,
  insertUser,
  type UserRow,
} from '@jumelage/db/repositories/accounts';
import { followConsent, insertConsents } from '@jumelage/db/repositories/consents';
import { reading, type Store, writing } from '@jumelage/db/store';
import { consentPurposes, noticeVersions } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { answerChallenge, newCode, openChallenge, spendChallenge } from './challenges.ts';
import { hashPassword, requireUncommon } from './passwords.ts';
import { startSignIn } from './sign-ins.ts';

type SignUp = Handlings['POST /api/accounts']['body'];
/** The state of a sign-up until its code comes back: the account itself does not exist before. */
type Pending = Omit<SignUp, 'password'> & { readonly passwordHash: string | null };

/**
 * Begins a sign-up: the same work and answer for every address; the result is mailed to its owner. Refuses
 * `password_too_common` and `terms_not_agreed`.
 */
export async function beginSignUp(
  deps: Deps,
  { password, ...body }: SignUp,
): Promise<{ challengeId: Id<'challenge'> }> {
  const email = canonicalEmail(body.email);
  requireTerms(body.consents);
  if (password !== undefined) requireUncommon(password, email);
  const passwordHash = password === undefined ? null : await hashPassword(deps, password);
  const holder = await findUserByEmail(reading(deps.db), email);
  // An account that never answered for the address does not block its owner.
  const known = holder && !givesWay(holder) ? holder : undefined;
  const code = newCode(deps);
  return writing(deps.db, async (store) => {
    const state: Pending = { ...body, email, passwordHash };
    const challengeId = await openChallenge(deps, store, {
      kind: 'sign_up',
      secret: known ? undefined : code,
      state: known ? {} : state,
    });
    const to = { userId: known?.id ?? null, email, language: known?.language ?? body.language };
    await enqueueMails(deps, store, {
      kind: known ? 'address_known' : 'sign_up_code',
      to,
      cause: `sign_up ${challengeId}`,
      facts: known ? {} : { code },
    });
    return { challengeId };
  });
}

/** Requires agreement to the terms. Refuses `terms_not_agreed`. */
export function requireTerms(consents: SignUp['consents']): void {
  if (!consents.terms)
    throw new AppError('terms_not_agreed', { fields: [{ path: 'consents.terms', code: 'required' }] });
}

/** Makes the account when its mailed code comes back, and signs it in. Refuses `code_wrong` and `challenge_over`. */
export async function finishSignUp(
  deps: Deps,
  { challengeId, code }: Handlings['POST /api/accounts/verification']['body'],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionView> {
  const { state } = await answerChallenge(deps, 'sign_up', challengeId, code);
  const pending = state as unknown as Pending;
  const user = await toProvenUser(deps, pending);
  try {
    return await startSignIn(
      deps,
      user,
      {
        method: pending.passwordHash === null ? 'code' : 'password',
        strong: false,
        within: async (store) => {
          await spendChallenge(deps, store, challengeId);
          await insertProven(deps, store, user, pending.consents);
        },
      },
      request,
      reply,
    );
  } catch (error) {
    // The address got an account since: by another sign-up that was begun, or by an invitation.
    if (isUniqueViolation(error)) throw new AppError('challenge_over');
    throw error;
  }
}

/**
 * Builds the user who proved an address: a new one, or the one who held it without ever answering, under the name given
 * now.
 */
export async function toProvenUser(
  deps: Deps,
  given: Pick<Pending, 'email' | 'name' | 'language'> & { readonly passwordHash: string | null },
): Promise<UserRow> {
  const user = toNewUser(deps, given, { isVerified: true });
  const holder = await findUserByEmail(reading(deps.db), user.email);
  return holder && givesWay(holder) ? { ...user, id: holder.id, createdAt: holder.createdAt } : user;
}

/**
 * Stores a user who proved an address, with their consents, within the caller's transaction. Fails as a second account
 * with the address does where somebody was faster.
 */
export async function insertProven(
  deps: Deps,
  store: Store,
  user: UserRow,
  consents: SignUp['consents'],
): Promise<void> {
  if (!(await handOverUnproven(store, user.id, user))) await insertUser(store, user);
  await insertConsents(store, toConsents(deps, user, consents));
  await followConsent(store, user.id);
}

/**
 * Gives an account whose address nobody proved to the user who just did, by a link or a code: its maker's consents are
 * asked for again. Refuses `challenge_over` where somebody was faster.
 */
export async function proveHolder(
  deps: Deps,
  store: Store,
  user: UserRow,
  changes: { readonly passwordHash: string | null },
): Promise<UserRow> {
  const proven = { ...user, ...changes, isAdmin: false, emailVerifiedAt: new Date(deps.now()) };
  if (!(await handOverUnproven(store, user.id, proven))) throw new AppError('challenge_over');
  await insertConsents(store, toConsents(deps, user, { terms: false, other_side: false, newsletter: false }));
  await followConsent(store, user.id);
  return proven;
}

/** Builds the row of a user who signs up. */
export function toNewUser(
  deps: Deps,
  {
    email,
    name,
    language,
    passwordHash,
  }: Pick<Pending, 'email' | 'name' | 'language'> & { readonly passwordHash: string | null },
  { isVerified }: { isVerified: boolean },
): UserRow {
  const now = new Date(deps.now());
  return {
    ...{ id: newId(deps, 'user'), email: canonicalEmail(email), emailVerifiedAt: isVerified ? now : null },
    ...{ family: name.family, given: name.given, hanzi: name.hanzi || null, language, passwordHash },
    ...{ isAdmin: false, mayCreateEvents: false, isSample: false, demoPart: null, disabledAt: null, createdAt: now },
  };
}

/** Builds the rows of consents and refusals: the text's version, its language, the time. */
export function toConsents(deps: Deps, user: Pick<UserRow, 'id' | 'language'>, given: SignUp['consents']) {
  return consentPurposes.map((purpose) => ({
    id: newId(deps, 'consent'),
    ...{
      userId: user.id,
      purpose,
      version: noticeVersions[purpose],
      language: user.language,
      given: given[purpose],
      at: new Date(deps.now()),
    },
  }));
}
