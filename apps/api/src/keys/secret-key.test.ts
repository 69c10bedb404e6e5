import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeKeyText, readKeyText, secretKey } from './secret-key.ts';

const key = secretKey(Buffer.alloc(32, 7));

it('reads what it sealed for the same use, and nothing that was changed or sealed for another', () => {
  const sealed = key.seal('authenticator', 'JBSWY3DPEHPK3PXP 电池');
  expect(key.open('authenticator', sealed)).toBe('JBSWY3DPEHPK3PXP 电池');
  expect(key.open('mail', sealed)).toBeUndefined();
  expect(key.open('authenticator', `${sealed.slice(0, -2)}AA`)).toBeUndefined();
  expect(key.open('authenticator', '')).toBeUndefined();
  expect(secretKey(Buffer.alloc(32, 8)).open('authenticator', sealed)).toBeUndefined();
  expect(key.seal('authenticator', 'x')).not.toBe(key.seal('authenticator', 'x'));
});

it('knows its own signature, for one use alone', () => {
  const signature = key.sign('unsubscribe', 'usr_1 digest');
  expect(key.isSigned('unsubscribe', 'usr_1 digest', signature)).toBe(true);
  expect(key.isSigned('unsubscribe', 'usr_2 digest', signature)).toBe(false);
  expect(key.isSigned('device', 'usr_1 digest', signature)).toBe(false);
  expect(key.isSigned('unsubscribe', 'usr_1 digest', '')).toBe(false);
});

it('is made once, in a file that only its owner reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jumelage-key-'));
  const at = { secretKey: undefined, dataDir: folder };
  expect(readKeyText(at)).toBeUndefined();
  const made = makeKeyText(folder);
  expect(Buffer.from(made, 'base64url')).toHaveLength(32);
  expect([makeKeyText(folder), readKeyText(at), readKeyText({ ...at, secretKey: 'another' })]).toEqual([
    made,
    made,
    'another',
  ]);
  expect(readdirSync(folder)).toEqual(['secret.key']);
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});
