import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The uses of the server's key; each has a key of its own, derived from the one. */
export type KeyUse =
  | 'authenticator'
  | 'unsubscribe'
  | 'device'
  | 'invitation'
  | 'mail'
  | 'mail-cause'
  | 'idempotency'
  | 'reply'
  | 'provider'
  | 'mark'
  | 'limit';

/** Seals what must be read again, and signs what must come back unchanged. */
export type SecretKey = {
  /** AES-256-GCM: base64url of nonce, tag and text. */
  readonly seal: (use: KeyUse, text: string) => string;
  /** The sealed text; undefined where it was not sealed with this key for this use. */
  readonly open: (use: KeyUse, sealed: string) => string | undefined;
  /** HMAC-SHA-256 of a text, base64url. */
  readonly sign: (use: KeyUse, text: string) => string;
  /** Tells whether a signature is this key's, compared in constant time. */
  readonly isSigned: (use: KeyUse, text: string, signature: string) => boolean;
};

/** The file of the key, in the data folder. */
export const keyFileName = 'secret.key';

/**
 * Reads the root key, base64url: from the setting where there is one, else from a file beside the database that only
 * its owner reads; undefined where there is neither.
 */
export function readKeyText({
  secretKey: setting,
  dataDir,
}: {
  readonly secretKey: string | undefined;
  readonly dataDir: string;
}): string | undefined {
  const file = join(dataDir, keyFileName);
  return setting ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
}

/**
 * Makes the file of a new key and answers the key; of processes that begin at once one makes it, and all answer the
 * same.
 */
export function makeKeyText(dataDir: string): string {
  const file = join(dataDir, keyFileName);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  try {
    // Whole or not there at all, and never over another one.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Derives the uses of one key of 32 bytes. Throws where it is shorter. */
export function secretKey(bytes: Uint8Array): SecretKey {
  if (bytes.length < 32) throw new Error('the secret key must have 32 bytes');
  const derived = new Map<KeyUse, Buffer>();
  const keyOf = (use: KeyUse) => {
    const known = derived.get(use) ?? Buffer.from(hkdfSync('sha256', bytes, '', `jumelage ${use}`, 32));
    derived.set(use, known);
    return known;
  };
  const sign = (use: KeyUse, text: string) => createHmac('sha256', keyOf(use)).update(text).digest('base64url');
  return {
    sign,
    isSigned(use, text, signature) {
      const [own, given] = [Buffer.from(sign(use, text)), Buffer.from(signature)];
      return own.length === given.length && timingSafeEqual(own, given);
    },
    seal(use, text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyOf(use), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(use, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', keyOf(use), bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
