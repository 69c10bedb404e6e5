import { createHash } from 'node:crypto';
import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { findUser } from '@jumelage/db/repositories/accounts';
import { countGuesses, returnGuess, useChallenge } from '@jumelage/db/repositories/challenges';
import { findFactors, holdFactors, takeRecoveryCode, takeStep } from '@jumelage/db/repositories/second-factors';
import { reading, type Store, writing } from '@jumelage/db/store';
import { type FactorChange, type SignInMethod, wrongCodes } from '@jumelage/domain/account';
import type { Id } from '@jumelage/domain/ids';
import { minute } from '@jumelage/domain/time';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { note, noteActor } from '../../http/request-trail.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { notify } from '../notifications/notify.ts';
import { openChallenge, readChallenge, spendChallenge, takeGuess } from './challenges.ts';
import { startSignIn } from './sign-ins.ts';
import { stepOfCode } from './totp.ts';

const kind = 'second_factor';
const wrong = () => new AppError('code_wrong', { fields: [{ path: 'code', code: 'invalid' }] });

/**
 * Finishes a sign-in with a code of the authenticator app, or a recovery code. Refuses `code_wrong` and
 * `challenge_over`.
 */
export async function showSecondFactor(
  deps: Deps,
  { challengeId, code }: Handlings['POST /api/session/second-factor']['body'],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionView> {
  const { userId, state } = await readChallenge(deps, kind, challengeId);
  const user = userId && (await findUser(reading(deps.db), userId));
  if (!user || user.disabledAt) throw new AppError('challenge_over');
  noteActor(user.id);
  const isRight = await writing(deps.db, async (store) => {
    await holdFactors(store, user.id);
    const isLocked = await hasGuessedTooMuch(deps, store, user.id);
    await takeGuess(deps, store, kind, challengeId);
    const taken = await takeCode(deps, store, user, { code, isLocked });
    if (taken) await returnGuess(store, challengeId);
    else note({ refused: 'code_wrong' });
    return taken;
  });
  if (!isRight) throw wrong();
  const within = (store: Store) => spendChallenge(deps, store, challengeId);
  return startSignIn(deps, user, { method: state.method as SignInMethod, strong: true, within }, request, reply);
}

/** Accepts a code as proof of a signed-in user; a wrong one counts with those of sign-ins. Refuses `code_wrong`. */
export async function proveByCode(deps: Deps, actor: Actor, code: string): Promise<void> {
  const isRight = await writing(deps.db, async (store) => {
    await holdFactors(store, actor.userId);
    const isLocked = await hasGuessedTooMuch(deps, store, actor.userId);
    if (await takeCode(deps, store, { ...actor, id: actor.userId }, { code, isLocked })) return true;
    note({ refused: 'code_wrong' });
    // The tally lies with the challenges: one that is used up from the start.
    const tally = await openChallenge(deps, store, { kind, secret: undefined, userId: actor.userId });
    await takeGuess(deps, store, kind, tally);
    await useChallenge(store, tally, new Date(deps.now()));
    return false;
  });
  if (!isRight) throw wrong();
}

async function hasGuessedTooMuch(deps: Deps, store: Store, userId: Id<'user'>): Promise<boolean> {
  return (
    (await countGuesses(store, { userId, kind, since: new Date(deps.now() - wrongCodes.minutes * minute) })) >=
    wrongCodes.most
  );
}

type Owner = { readonly id: Id<'user'>; readonly email: string; readonly language: Actor['language'] };

/**
 * Uses up a code of the authenticator app or a recovery code; false where it is neither. Six digits can be guessed, so
 * after too many wrong ones the app's codes are ignored for a while, with the answer of any wrong code; recovery codes
 * cannot be guessed, and still let their owner in.
 */
async function takeCode(
  deps: Deps,
  store: Store,
  owner: Owner,
  { code: given, isLocked }: { code: string; isLocked: boolean },
): Promise<boolean> {
  const code = given.replace(/[\s-]/g, '').toLowerCase();
  const { authenticator } = await findFactors(store, owner.id);
  const secret = authenticator && deps.key.open('authenticator', authenticator.secret);
  const step = secret === undefined ? undefined : stepOfCode(secret, code, deps.now());
  if (step !== undefined) return !isLocked && takeStep(store, owner.id, step);
  if (!(await takeRecoveryCode(store, owner.id, recoveryHash(owner.id, code), new Date(deps.now())))) return false;
  await tellChange(deps, store, owner, 'recovery_code_used');
  return true;
}

/** Hashes a recovery code for storing; letters that look like digits are read as those. */
export function recoveryHash(userId: Id<'user'>, code: string): string {
  const plain = code.replace(/[\s-]/g, '').toLowerCase().replace(/[il]/g, '1').replace(/o/g, '0');
  return createHash('sha256').update(`${userId}:${plain}`).digest('base64url');
}

/** Notifies a user, by mail and on their pages, that their way of signing in changed. */
export async function tellChange(
  deps: Deps,
  store: Store,
  { id, email, language }: Owner,
  change: FactorChange,
): Promise<void> {
  const facts = { change, at: deps.now() };
  const cause = `factors_changed ${id} ${Buffer.from(deps.random(12)).toString('base64url')}`;
  await enqueueMails(deps, store, { kind: 'factors_changed', to: { userId: id, email, language }, cause, facts });
  await notify(deps, store, { kind: 'factors_changed', userId: id, facts });
}
