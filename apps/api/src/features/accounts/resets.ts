import type { Handlings } from '@jumelage/contracts/endpoints';
import { canonicalEmail, findMailedUser, findUser, givesWay, updateUser } from '@jumelage/db/repositories/accounts';
import { endChallenges, hasLaterChallenge } from '@jumelage/db/repositories/challenges';
import { removeSignIns } from '@jumelage/db/repositories/sign-ins';
import { reading, writing } from '@jumelage/db/store';
import type { Language } from '@jumelage/domain/language';
import type { Deps } from '../../deps.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { enqueueMails, nobody } from '../mails/outbox.ts';
import { answerChallenge, newSecret, openChallenge, spendChallenge } from './challenges.ts';
import { hashPassword, requireUncommon } from './passwords.ts';
import { proveHolder } from './sign-up.ts';

/**
 * Mails a link to choose a new password: the same work and answer for every address. Only the newest link works, which
 * is checked at its use: ending older ones here would be work that only a known address causes.
 */
export async function askReset(
  deps: Deps,
  { email, language }: { email: string; language: Language },
): Promise<undefined> {
  const user = await findMailedUser(reading(deps.db), email);
  const secret = newSecret(deps);
  await writing(deps.db, async (store) => {
    const challengeId = await openChallenge(deps, store, {
      kind: 'reset',
      secret: user ? secret : undefined,
      userId: user?.id ?? null,
    });
    const to = user ? { userId: user.id, email: user.email, language } : nobody;
    await enqueueMails(deps, store, {
      kind: 'reset',
      to,
      cause: `reset ${challengeId}`,
      facts: { challengeId, secret },
    });
  });
  return undefined;
}

/**
 * Changes the password by a mailed link: once, ending every sign-in and beginning none; second factors stay. Refuses
 * `challenge_over` and `password_too_common`.
 */
export async function resetPassword(
  deps: Deps,
  { challengeId, secret, password }: Handlings['PUT /api/resets']['body'],
): Promise<undefined> {
  const challenge = await answerChallenge(deps, 'reset', challengeId, secret).catch((error: unknown) => {
    // A link is right or it is not: there is nothing to try again.
    throw error instanceof AppError ? new AppError('challenge_over') : error;
  });
  const user = challenge.userId && (await findUser(reading(deps.db), challenge.userId));
  if (!user || user.disabledAt || (await hasLaterChallenge(reading(deps.db), challenge)))
    throw new AppError('challenge_over');
  requireUncommon(password, user.email);
  const passwordHash = await hashPassword(deps, password);
  await writing(deps.db, async (store) => {
    await spendChallenge(deps, store, challengeId);
    await endChallenges(store, user.id, 'reset');
    if (givesWay(user)) await proveHolder(deps, store, user, { passwordHash });
    else await updateUser(store, user.id, { passwordHash });
    await removeSignIns(store, user.id);
    await enqueueMails(deps, store, {
      kind: 'password_changed',
      to: { userId: user.id, email: user.email, language: user.language },
      cause: `password_changed ${challengeId}`,
      facts: { at: deps.now() },
    });
  });
  return undefined;
}

/** Chooses another password while signed in: every other sign-in ends. Refuses `password_too_common`. */
export async function changePassword(
  deps: Deps,
  { userId, email, language, signIn }: Actor,
  password: string,
): Promise<undefined> {
  requireUncommon(password, canonicalEmail(email));
  found(await findUser(reading(deps.db), userId));
  const passwordHash = await hashPassword(deps, password);
  await writing(deps.db, async (store) => {
    await updateUser(store, userId, { passwordHash });
    await removeSignIns(store, userId, signIn.tokenHash);
    await endChallenges(store, userId, 'reset');
    await enqueueMails(deps, store, {
      kind: 'password_changed',
      to: { userId, email, language },
      cause: `password_changed ${signIn.tokenHash} ${deps.now()}`,
      facts: { at: deps.now() },
    });
  });
  return undefined;
}
