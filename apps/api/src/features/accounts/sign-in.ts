import type { SessionView, SignInResult } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import {
  findDemoPerson,
  findMailedUser,
  findUser,
  findUserByEmail,
  givesWay,
  type UserRow,
} from '@jumelage/db/repositories/accounts';
import { findFactors } from '@jumelage/db/repositories/second-factors';
import { updateSignIn } from '@jumelage/db/repositories/sign-ins';
import { reading, type Store, writing } from '@jumelage/db/store';
import type { SignInMethod } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { note, noteActor } from '../../http/request-trail.ts';
import { accountMark } from '../audits/entries.ts';
import { enqueueMails, nobody } from '../mails/outbox.ts';
import { answerChallenge, newCode, openChallenge, spendChallenge } from './challenges.ts';
import { verifyPassword } from './passwords.ts';
import { proveByCode } from './second-factor.ts';
import { startSignIn } from './sign-ins.ts';
import { proveHolder } from './sign-up.ts';

/**
 * Signs in by address and password; an unknown address, a closed account and a wrong password get the same answer,
 * after the same work.
 */
export async function signIn(
  deps: Deps,
  body: { email: string; password: string },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignInResult> {
  const user = await findUserByEmail(reading(deps.db), body.email);
  const fits = await verifyPassword(deps, body.password, user?.passwordHash);
  if (!user || !fits || user.disabledAt) {
    if (user) note({ account: accountMark(user.id) });
    throw new AppError('credentials_wrong');
  }
  return afterFirstFactor(deps, user, { method: 'password' }, request, reply);
}

/** Signs in users without a second factor; asks the others for it before anything else is revealed. */
export async function afterFirstFactor(
  deps: Deps,
  user: UserRow,
  { method, within }: { method: SignInMethod; within?: (store: Store) => Promise<void> },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignInResult> {
  const { authenticator, passkeys, recoveryCodes } = await findFactors(reading(deps.db), user.id);
  if (!authenticator && passkeys === 0) {
    return {
      session: await startSignIn(deps, user, { method, strong: false, ...(within ? { within } : {}) }, request, reply),
      secondFactor: null,
    };
  }
  noteActor(user.id);
  note({ waits: 'second_factor' });
  const challengeId = await writing(deps.db, async (store) => {
    await within?.(store);
    // The first factor alone reveals the challenge's id: it needs no secret beside the code.
    return openChallenge(deps, store, { kind: 'second_factor', secret: undefined, userId: user.id, state: { method } });
  });
  const ways = [
    ...(authenticator ? (['authenticator'] as const) : []),
    ...(passkeys > 0 ? (['passkey'] as const) : []),
    ...(recoveryCodes > 0 ? (['recovery'] as const) : []),
  ];
  return { session: null, secondFactor: { challengeId, ways } };
}

/** Mails a code instead of asking for a password: the same work and answer for every address. */
export async function mailSignInCode(
  deps: Deps,
  { email, language }: { email: string; language: Language },
): Promise<{ challengeId: Id<'challenge'> }> {
  const user = await findMailedUser(reading(deps.db), email);
  const code = newCode(deps);
  return writing(deps.db, async (store) => {
    const challengeId = await openChallenge(deps, store, {
      kind: 'sign_in_code',
      secret: user ? code : undefined,
      userId: user?.id ?? null,
    });
    const to = user ? { userId: user.id, email: user.email, language } : nobody;
    await enqueueMails(deps, store, {
      kind: 'sign_in_code',
      to,
      cause: `sign_in_code ${challengeId}`,
      facts: { code },
    });
    return { challengeId };
  });
}

/** Signs in with a mailed code. Refuses `code_wrong` and `challenge_over`. */
export async function signInByCode(
  deps: Deps,
  body: Handlings['POST /api/session/code']['body'],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignInResult> {
  const { userId } = await answerChallenge(deps, 'sign_in_code', body.challengeId, body.code);
  const user = userId && (await findUser(reading(deps.db), userId));
  if (!user || user.disabledAt) throw new AppError('challenge_over');
  if (givesWay(user)) {
    // Nothing that was set up before this answer counts, second factors included.
    const within = async (store: Store) => {
      await spendChallenge(deps, store, body.challengeId);
      await proveHolder(deps, store, user, { passwordHash: null });
    };
    const proven = { ...user, isAdmin: false, emailVerifiedAt: new Date(deps.now()) };
    return {
      session: await startSignIn(deps, proven, { method: 'code', strong: false, within }, request, reply),
      secondFactor: null,
    };
  }
  return afterFirstFactor(
    deps,
    user,
    { method: 'code', within: (store) => spendChallenge(deps, store, body.challengeId) },
    request,
    reply,
  );
}

/**
 * Proves a user's identity again: by the password or, with an authenticator app, its code. Refuses `credentials_wrong`
 * and `code_wrong`.
 */
export async function proveAgain(
  deps: Deps,
  actor: Actor,
  { password, code }: { password?: string | undefined; code?: string | undefined },
): Promise<undefined> {
  const { tokenHash, strong } = actor.signIn;
  const user = found(await findUser(reading(deps.db), actor.userId));
  if (code !== undefined) {
    await proveByCode(deps, actor, code);
  } else if (!(await verifyPassword(deps, password ?? '', user.passwordHash))) {
    throw new AppError('credentials_wrong', { fields: [{ path: 'password', code: 'invalid' }] });
  }
  await writing(deps.db, (store) =>
    updateSignIn(store, tokenHash, { provedAt: new Date(deps.now()), strong: strong || code !== undefined }),
  );
  return undefined;
}

/** Signs a sample person in, in the demonstration alone. */
export async function signInDemo(
  deps: Deps,
  userId: Id<'user'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionView> {
  // A sample person has nothing to show: the demonstration lets their parts be played whole.
  return startSignIn(
    deps,
    found(await findDemoPerson(reading(deps.db), userId)),
    { method: 'demo', strong: true },
    request,
    reply,
  );
}
