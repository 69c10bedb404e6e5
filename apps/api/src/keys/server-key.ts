import type { Database } from '@jumelage/db/client';
import { findKeyMark, findSealedByKey, noteKeyMark } from '@jumelage/db/repositories/key-marks';
import { reading, writing } from '@jumelage/db/store';
import { type Config, ConfigError } from '../config.ts';
import { makeKeyText, readKeyText, type SecretKey, secretKey } from './secret-key.ts';

/** The state of a key for a database: its own, another's, missing although secrets are sealed, or not needed yet. */
export type KeyState = 'fits' | 'wrong' | 'missing' | 'new';

/** Computes the mark by which a database recognises its key; nothing can be opened or signed with it. */
export const markOf = (key: SecretKey): string => key.sign('mark', 'this database');

/**
 * Finds the state of a key, or of none, for a migrated or an older database. One that was filled before marks existed
 * is tested by what it sealed.
 */
export async function findKeyState(db: Database, key: SecretKey | undefined): Promise<KeyState> {
  const store = reading(db);
  const [mark, sealed] = await Promise.all([findKeyMark(store), findSealedByKey(store)]);
  if (!key) return mark !== undefined || sealed.some ? 'missing' : 'new';
  if (mark !== undefined) return mark === markOf(key) ? 'fits' : 'wrong';
  return sealed.authenticator !== undefined && key.open('authenticator', sealed.authenticator) === undefined
    ? 'wrong'
    : 'fits';
}

/** The advice for operators where a key is missing or does not fit. */
export const keyWords = {
  missing:
    'the key is missing, and the database holds secrets that it sealed: set SECRET_KEY, or put secret.key from the backup into the data folder. If it is lost for good, `npm run jumelage -- key renew` begins with a new one',
  wrong:
    'the key is not the one of this database: set the SECRET_KEY that all its processes share, or put secret.key from the backup into the data folder. If that is lost for good, `npm run jumelage -- key renew` begins with the present one',
} as const;

/**
 * Opens the key of a migrated database, or makes one where nothing was sealed yet. Throws where it is missing or
 * another: a new one would silently make authenticator apps and invitations worthless.
 */
export async function openKey(db: Database, config: Pick<Config, 'secretKey' | 'dataDir'>): Promise<SecretKey> {
  const text = readKeyText(config);
  const state = await findKeyState(db, text === undefined ? undefined : secretKey(Buffer.from(text, 'base64url')));
  if (state === 'missing' || state === 'wrong') throw new ConfigError(`Secret key: ${keyWords[state]}.`);
  const key = secretKey(Buffer.from(text ?? makeKeyText(config.dataDir), 'base64url'));
  // Of processes that began at once on an empty database, the first one's key is noted.
  const noted = (await findKeyMark(reading(db))) ?? (await writing(db, (store) => noteKeyMark(store, markOf(key))));
  if (noted !== markOf(key)) throw new ConfigError(`Secret key: ${keyWords.wrong}.`);
  return key;
}
