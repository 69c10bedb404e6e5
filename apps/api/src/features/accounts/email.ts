import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import {
  canonicalEmail,
  findUserByEmail,
  givesWay,
  handOverUnproven,
  updateUser,
} from '@jumelage/db/repositories/accounts';
import { removeMailStop } from '@jumelage/db/repositories/mail-sending';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Actor } from '../../http/policy.ts';
import { enqueueMails } from '../mails/outbox.ts';
import { answerChallenge, newCode, openChallenge, spendChallenge } from './challenges.ts';
import { describeSession } from './sign-ins.ts';

/** Mails a code to an address that a user wants as theirs: the same answer whether another account has it or not. */
export async function beginAddress(
  deps: Deps,
  { userId, language }: Actor,
  given: string,
): Promise<{ challengeId: Id<'challenge'> }> {
  const email = canonicalEmail(given);
  const holder = await findUserByEmail(reading(deps.db), email);
  const isFree = holder === undefined || holder.id === userId || givesWay(holder);
  const code = newCode(deps);
  return writing(deps.db, async (store) => {
    const challengeId = await openChallenge(deps, store, {
      kind: 'new_email',
      secret: isFree ? code : undefined,
      userId,
      state: { email },
    });
    const to = { userId: isFree ? userId : holder.id, email, language: isFree ? language : holder.language };
    await enqueueMails(deps, store, {
      kind: isFree ? 'new_email_code' : 'address_known',
      to,
      cause: `new_email ${challengeId}`,
      facts: isFree ? { code } : {},
    });
    return { challengeId };
  });
}

/** Changes the address once its code is given, and notifies the old one. Refuses `code_wrong` and `challenge_over`. */
export async function finishAddress(
  deps: Deps,
  actor: Actor,
  { challengeId, code }: Handlings['POST /api/accounts/me/email/verification']['body'],
): Promise<SessionView> {
  const { userId, state } = await answerChallenge(deps, 'new_email', challengeId, code);
  if (userId !== actor.userId) throw new AppError('challenge_over');
  const email = state.email as string;
  try {
    await writing(deps.db, async (store) => {
      await spendChallenge(deps, store, challengeId);
      const holder = await findUserByEmail(store, email);
      // Somebody held the address without ever answering: their account is closed under a name that no mail reaches.
      if (holder && holder.id !== userId) {
        await handOverUnproven(store, holder.id, {
          email: `${holder.id}@given-way.invalid`,
          disabledAt: new Date(deps.now()),
        });
      }
      await updateUser(store, userId, { email, emailVerifiedAt: new Date(deps.now()) });
      // It arrived: whatever the address refused before is over.
      await removeMailStop(store, email);
      if (email !== actor.email)
        await enqueueMails(deps, store, {
          kind: 'email_changed',
          to: { userId, email: actor.email, language: actor.language },
          cause: `email_changed ${challengeId}`,
          facts: { at: deps.now() },
        });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('challenge_over');
    throw error;
  }
  return describeSession(deps, { ...actor, email, isVerified: true });
}
