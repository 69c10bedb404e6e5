import { randomBytes } from 'node:crypto';
import { openDatabase } from '@jumelage/db/client';
import { replaceKeyMark } from '@jumelage/db/repositories/key-marks';
import { writing } from '@jumelage/db/store';
import { readConfig } from '../config.ts';
import { keepEntry } from '../features/audits/entries.ts';
import { trailOf } from '../http/request-trail.ts';
import { makeKeyText, readKeyText, secretKey } from '../keys/secret-key.ts';
import { findKeyState, markOf } from '../keys/server-key.ts';
import { type Command, exitCodes, readArgs } from './command.ts';

const usage = 'key renew [--json]';

/**
 * The command that makes the present key, or a fresh one, the database's, where the one that sealed its secrets is lost
 * or leaked.
 */
export const keyCommand: Command = {
  usage,
  summary:
    'Start using the current SECRET_KEY or secret.key, or a new one, when the old key is lost or known to others. Authenticator apps, open invitations and unsent emails of the old key stop working.',
  run: async (args) => {
    const { values, positionals } = readArgs(args);
    if (positionals.length !== 1 || positionals[0] !== 'renew') {
      console.error(`usage: npm run jumelage -- ${usage}`);
      return exitCodes.misused;
    }
    const config = readConfig();
    const db = await openDatabase(config.databaseUrl);
    try {
      await db.migrate();
      const key = secretKey(Buffer.from(readKeyText(config) ?? makeKeyText(config.dataDir), 'base64url'));
      const renewed = (await findKeyState(db, key)) !== 'fits';
      if (renewed) {
        const deps = { config, db, key, now: Date.now, random: randomBytes };
        await writing(db, async (store) => {
          await replaceKeyMark(store, markOf(key));
          await keepEntry(deps, store, trailOf({ act: 'command key renew' }));
        });
      }
      const says = renewed
        ? 'The database takes this key from now on. Whoever used an authenticator app signs in by a recovery code and sets it up again; send open invitations once more.'
        : 'This is the key of the database already: remove secret.key, or set another SECRET_KEY, before you renew it.';
      console.log(values.json ? JSON.stringify({ renewed }) : says);
      return renewed ? exitCodes.done : exitCodes.refused;
    } finally {
      await db.close();
    }
  },
};
