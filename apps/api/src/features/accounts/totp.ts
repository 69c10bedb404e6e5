import { Secret, TOTP } from 'otpauth';
import type { Deps } from '../../deps.ts';

const periodSeconds = 30;

/** Finds the time step whose code (RFC 6238) this is, one step early or late allowed; undefined where there is none. */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: periodSeconds, digits: 6, algorithm: 'SHA1' });
  const delta = totp.validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? undefined : Math.floor(now / 1000 / periodSeconds) + delta;
}

/** Draws a secret for an authenticator app: 160 bits, base 32. */
export function newAuthenticatorSecret(deps: Pick<Deps, 'random'>): string {
  return new Secret({ buffer: Uint8Array.from(deps.random(20)).buffer }).base32;
}

/** Makes the address that an app reads, mostly as a square of dots. */
export function authenticatorUri(secret: string, email: string): string {
  return new TOTP({
    issuer: 'Jumelage',
    label: email,
    secret: Secret.fromBase32(secret),
    period: periodSeconds,
    digits: 6,
    algorithm: 'SHA1',
  }).toString();
}
