import { doorsThatStop } from '@jumelage/api/cli/doctor-doors';
import { type Config, readConfig } from '@jumelage/api/config';
import { secretKey } from '@jumelage/api/keys/secret-key';
import { findKeyState, markOf } from '@jumelage/api/keys/server-key';
import { readSettings } from '@jumelage/api/settings';
import { noteKeyMark } from '@jumelage/db/repositories/key-marks';
import type { Bench } from '../access/bench.ts';
import { type Replay, replay } from './incident.ts';

const secret = 'Zq7Xk2Wv9Jh4Gb6Yt3Lr8Nm5Pc1Sd0';

/**
 * Replays incidents of operation: defaults that stand open, secrets that are printed, restored databases that open too
 * much.
 */
export function incidentsOfOperation(bench: Bench): Replay[] {
  const told = (given: Readonly<Record<string, string>>): readonly string[] => {
    const read = readSettings(given);
    return 'faults' in read ? read.faults : [];
  };
  return [
    replay({
      ...{
        kind: 'demonstration left on',
        seenIn: 'here',
        what: 'whoever reaches a server whose settings say nothing of the demonstration is no admin of it',
      },
      ...{ own: (config: Config): readonly unknown[] => doorsThatStop(config), planted: (): readonly unknown[] => [] },
      check: (stops) =>
        [
          { PUBLIC_URL: 'https://match.example' },
          { HOST: '0.0.0.0' },
          { HOST: '::', PUBLIC_URL: 'http://localhost' },
          { DEMO: '1', HOST: '192.0.2.1' },
        ].flatMap((settings) =>
          stops(readConfig(settings)).length > 0 ? [] : [`starts with ${JSON.stringify(settings)}`],
        ),
    }),
    replay({
      ...{ kind: 'secret in an error', seenIn: 'here', what: 'a wrong setting is reported without its text' },
      ...{
        own: told,
        planted: (given: Readonly<Record<string, string>>) =>
          Object.entries(given).map(([name, text]) => `${name}=${text}: is wrong`),
      },
      check: (tell) =>
        [
          { SECRET_KEY: `${secret}!` },
          { SMTP_URL: `smtp//u:${secret}@mail.example` },
          { OIDC: `[{"clientSecret":"${secret}"` },
          { DATABASE_URL: `mysql://u:${secret}@db` },
        ].flatMap((given) =>
          tell(given).length === 0 || tell(given).join().includes(secret.slice(0, 6))
            ? [Object.keys(given).join()]
            : [],
        ),
    }),
    replay({
      ...{
        kind: 'backup without its key',
        seenIn: 'here',
        what: 'a database whose key is missing or another is not served with a new one',
      },
      ...{ own: findKeyState, planted: async () => 'new' as const },
      check: (stateOf: (...given: Parameters<typeof findKeyState>) => Promise<string>) =>
        bench.together(async (_send, db) => {
          const [key, other] = [secretKey(Buffer.alloc(32, 1)), secretKey(Buffer.alloc(32, 2))];
          await db.tx((q) => noteKeyMark({ t: db.t, q, engine: db.engine }, markOf(key)));
          const states = [await stateOf(db, key), await stateOf(db, other), await stateOf(db, undefined)];
          return states.join() === 'fits,wrong,missing' ? [] : [states.join()];
        }),
    }),
  ];
}
