import type { SessionView } from '@jumelage/contracts/accounts';
import type { Handlings } from '@jumelage/contracts/endpoints';
import { isUniqueViolation } from '@jumelage/db/client';
import { canonicalEmail, findUserByEmail, insertUser } from '@jumelage/db/repositories/accounts';
import { insertConsents } from '@jumelage/db/repositories/consents';
import { reading } from '@jumelage/db/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { note } from '../../http/request-trail.ts';
import { hashPassword, requireUncommon } from '../accounts/passwords.ts';
import { startSignIn } from '../accounts/sign-ins.ts';
import { requireTerms, toConsents, toNewUser } from '../accounts/sign-up.ts';
import { acceptWithin, getOpen, needsNoOrganisation } from './accept.ts';

type SignUp = Handlings['POST /api/invitations/:code/account']['body'];

/**
 * Makes an account for the holder of a code, since mails from abroad may never arrive: signed in at once, its address
 * unverified. The code is accepted with it, where no organisation is needed first. An address that has an account is
 * refused as anything else would be.
 */
export async function joinByCode(
  deps: Deps,
  code: string,
  { password, ...body }: SignUp,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionView> {
  const { invitation } = await getOpen(deps, reading(deps.db), code);
  const email = canonicalEmail(body.email);
  requireTerms(body.consents);
  requireUncommon(password, email);
  const user = toNewUser(
    deps,
    { ...body, email, passwordHash: await hashPassword(deps, password) },
    { isVerified: false },
  );
  if (await findUserByEmail(reading(deps.db), email)) throw new AppError('account_not_made');
  note({ invitationId: invitation.id });
  const within = async (store: Parameters<typeof insertUser>[0]) => {
    await insertUser(store, user);
    await insertConsents(store, toConsents(deps, user, body.consents));
    if (needsNoOrganisation(invitation))
      await acceptWithin(deps, store, { userId: user.id, email, name: body.name, language: user.language }, code, {});
  };
  try {
    return await startSignIn(deps, user, { method: 'invitation', strong: false, within }, request, reply);
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('account_not_made');
    throw error;
  }
}
