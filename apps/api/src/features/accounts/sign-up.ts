import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import { canonicalEmail, findUserByEmail, insertUser, type UserRow } from '@jumelage/db/repositories/accounts';
import { insertConsents } from '@jumelage/db/repositories/consents';
import { reading, writing } from '@jumelage/db/store';
import { consentPurposes, noticeVersions } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Deps, newId } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { tell } from '../telling.ts';
import { answerChallenge, newCode, openChallenge, spendChallenge } from './challenges.ts';
import { hashPassword, requireUncommon } from './passwords.ts';
import { startSignIn } from './sign-ins.ts';

type SignUp = Handlings['POST /api/accounts']['body'];
/** What a sign-up leaves until its code comes back: the account itself does not exist before. */
type Pending = Omit<SignUp, 'password'> & { readonly passwordHash: string };

/** Begins a sign-up: the same work and answer for every address; a mail tells its owner what came of it. Refuses `password_too_common` and `terms_not_agreed`. */
export async function beginSignUp(deps: Deps, { password, ...body }: SignUp): Promise<{ challengeId: Id<'challenge'> }> {
  const email = canonicalEmail(body.email);
  requireTerms(body.consents);
  requireUncommon(password, email);
  const passwordHash = await hashPassword(password);
  const known = await findUserByEmail(reading(deps.db), email);
  const code = newCode(deps);
  return writing(deps.db, async (store) => {
    const state: Pending = { ...body, email, passwordHash };
    const challengeId = await openChallenge(deps, store, { kind: 'sign_up', secret: known ? undefined : code, state: known ? {} : state });
    const to = { userId: known?.id ?? null, email, language: known?.language ?? body.language };
    await tell(deps, store, { kind: known ? 'address_known' : 'sign_up_code', to, cause: `sign_up ${challengeId}`, facts: known ? {} : { code } });
    return { challengeId };
  });
}

/** Without the terms there is no account. Refuses `terms_not_agreed`. */
export function requireTerms(consents: SignUp['consents']): void {
  if (!consents.terms) throw new AppError('terms_not_agreed', { fields: [{ path: 'consents.terms', code: 'required' }] });
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
  const user = toNewUser(deps, pending, { isVerified: true });
  try {
    return await startSignIn(
      deps,
      user,
      {
        method: 'password',
        strong: false,
        within: async (store) => {
          await spendChallenge(deps, store, challengeId);
          await insertUser(store, user);
          await insertConsents(store, toConsents(deps, user, pending.consents));
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

/** A user as they signed up. */
export function toNewUser(
  deps: Deps,
  { email, name, language, passwordHash }: Pick<Pending, 'email' | 'name' | 'language'> & { readonly passwordHash: string | null },
  { isVerified }: { isVerified: boolean },
): UserRow {
  const now = new Date(deps.now());
  return {
    ...{ id: newId(deps, 'user'), email: canonicalEmail(email), emailVerifiedAt: isVerified ? now : null },
    ...{ family: name.family, given: name.given, hanzi: name.hanzi || null, language, passwordHash },
    ...{ isAdmin: false, mayCreateEvents: false, isSample: false, demoPart: null, disabledAt: null, createdAt: now },
  };
}

/** What somebody agreed to or not, as it is written down: the text's version, its language, the time. */
export function toConsents(deps: Deps, user: Pick<UserRow, 'id' | 'language'>, given: SignUp['consents']) {
  return consentPurposes.map((purpose) => ({
    id: newId(deps, 'consent'),
    ...{ userId: user.id, purpose, version: noticeVersions[purpose], language: user.language, given: given[purpose], at: new Date(deps.now()) },
  }));
}
