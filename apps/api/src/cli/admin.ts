import { findUserByEmail } from '@jumelage/db/repositories/accounts';
import { listAdmins } from '@jumelage/db/repositories/vouching';
import { reading, writing } from '@jumelage/db/store';
import { errorTitle } from '@jumelage/i18n/error-titles';
import type { Deps } from '../deps.ts';
import { keepEntry } from '../features/audits/entries.ts';
import { setRightsWithin } from '../features/vouching/rights.ts';
import { AppError, found } from '../http/app-error.ts';
import { asJob, keepTrails } from '../http/request-trail.ts';
import { openDeps } from '../open-deps.ts';
import { type Command, exitCodes, readArgs } from './command.ts';

const usage = 'admin grant EMAIL | admin revoke EMAIL | admin list';

/**
 * Makes the account with this address an admin, or ends that, and writes it into the trail. Refuses `not_found`,
 * `account_not_confirmed` and `last_admin`.
 */
export async function setAdmin(deps: Deps, email: string, isAdmin: boolean): Promise<void> {
  const { id } = found(await findUserByEmail(reading(deps.db), email));
  const { db } = keepTrails(
    deps.db,
    (store, trail) => keepEntry(deps, store, trail),
    () => {},
  );
  await asJob(isAdmin ? 'admin-grant' : 'admin-revoke', { userId: id }, () =>
    writing(db, (store) => setRightsWithin(store, id, { isAdmin })),
  );
}

/** Makes the first admin, which nobody can do from a browser, and takes an admin's rights. */
export const adminCommand: Command = {
  usage,
  summary:
    'Make an account with a confirmed address an administrator of the platform, revoke that right, or list the administrators.',
  run: async (args) => {
    const [act = '', email] = readArgs(args).positionals;
    if (act !== 'list' && !((act === 'grant' || act === 'revoke') && email)) {
      console.error(`usage: npm run jumelage -- ${usage}`);
      return exitCodes.misused;
    }
    const deps = await openDeps();
    try {
      if (email && act !== 'list') await setAdmin(deps, email, act === 'grant');
      const admins = await listAdmins(reading(deps.db));
      console.log(
        admins
          .map((one) => `${one.email}${one.disabledAt ? ' (closed)' : ''}${one.isSample ? ' (sample)' : ''}`)
          .join('\n') || 'There is no admin.',
      );
      return exitCodes.done;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const says =
        error.code === 'not_found' ? `There is no account ${email}: sign up first.` : errorTitle(error.code, 'en');
      console.error(`${says} (${error.code})`);
      return exitCodes.refused;
    } finally {
      await deps.db.close();
    }
  },
};
