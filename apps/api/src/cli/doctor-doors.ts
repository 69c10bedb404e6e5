import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { keyFileName } from '../keys/secret-key.ts';
import { isLoopback } from '../runtime/loopback.ts';
import type { Finding } from './finding.ts';

/** Everybody but the owner of a file. */
const othersMay = 0o077;
/** Everybody but the owner and their group. */
const everybodyMay = 0o007;

/** Checks what would let a stranger in: settings, and the files beside the database. */
export function checkDoors(config: Config): Finding[] {
  const url = config.publicUrl === undefined ? undefined : new URL(config.publicUrl);
  const isPublic = isPublicAddress(config);
  return [
    checkAddress(url, isPublic, config.demoIsPublic),
    checkCookies(config, isPublic),
    checkKey(config),
    checkFolderRights(config),
    checkDemonstration(config, isPublic),
    checkSecondFactor(config),
    checkProxies(config, isPublic),
    checkProviders(config),
    checkConnection(config.databaseUrl),
    {
      check: 'rate limits',
      ok: config.rateLimits,
      stops: isPublic,
      says: config.rateLimits ? 'on' : 'off: password attempts are unlimited; set RATE_LIMITS=true',
    },
  ];
}

/** Lists the open doors with which the server does not start: what they let in cannot be put out again. */
export const doorsThatStop = (config: Config): Finding[] => checkDoors(config).filter(({ ok, stops }) => !ok && stops);

/**
 * Tells whether other machines may reach the server: by the address that people use, or by the one that it listens on.
 */
export function isPublicAddress({ publicUrl, host }: Pick<Config, 'publicUrl' | 'host'>): boolean {
  return !isLoopback(host) || (publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname));
}

function checkAddress(url: URL | undefined, isPublic: boolean, holdsNothing: boolean): Finding {
  const check = 'public address';
  if (!isPublic) return { check, ok: true, says: url?.origin ?? 'this machine only' };
  if (!url)
    return {
      check,
      ok: false,
      says: 'not set, but other machines can reach this server: set PUBLIC_URL to its public https address',
    };
  if (isLoopback(url.hostname))
    return { check, ok: true, says: `${url.origin}, and every address of the machine on which HOST listens` };
  const ok = url.protocol === 'https:';
  const says = ok
    ? url.origin
    : `${url.origin} sends passwords unencrypted: add TLS and set PUBLIC_URL to the https address`;
  // A demonstration that is meant for everybody has no passwords to carry.
  return { check, ok, stops: !holdsNothing, says };
}

function checkCookies({ secureCookies, publicUrl }: Config, isPublic: boolean): Finding {
  return {
    check: 'cookies',
    ok: secureCookies || !isPublic || isLoopback(new URL(publicUrl ?? 'http://localhost').hostname),
    says: secureCookies
      ? 'Secure, bound to this host'
      : isPublic
        ? 'may be sent unencrypted: PUBLIC_URL must start with https'
        : 'not secure, but only used on this machine',
  };
}

function checkKey({ secretKey, dataDir }: Config): Finding {
  const check = 'secret key';
  const file = join(dataDir, keyFileName);
  if (secretKey !== undefined) return { check, ok: true, says: 'from SECRET_KEY' };
  if (!existsSync(file)) return { check, ok: true, says: `${file}, will be created at first start` };
  const ok = process.platform === 'win32' || (statSync(file).mode & othersMay) === 0;
  return {
    check,
    ok,
    says: ok ? `${file}, readable only by its owner` : `other users can read ${file}: run chmod 600`,
  };
}

function checkFolderRights({ dataDir, demo }: Config): Finding {
  const check = 'data folder permissions';
  if (process.platform === 'win32' || !existsSync(dataDir)) return { check, ok: true, says: dataDir };
  const isClosed = (statSync(dataDir).mode & everybodyMay) === 0;
  return {
    check,
    ok: isClosed || demo,
    says: isClosed ? `${dataDir}, closed to others` : `other users can read ${dataDir}: run chmod 700`,
  };
}

/**
 * Checks the demonstration, which makes an admin of whoever clicks. It is on by default, so a public address needs a
 * setting that allows it.
 */
function checkDemonstration({ demo, demoIsPublic }: Config, isPublic: boolean): Finding {
  const check = 'demonstration';
  if (!demo) return { check, ok: true, says: 'off' };
  if (!isPublic) return { check, ok: true, says: 'on, only on this machine' };
  return {
    check,
    ok: demoIsPublic,
    stops: true,
    says: demoIsPublic
      ? 'on for all visitors, as DEMO=public says: any visitor can become its admin, so keep no real data here'
      : 'on, and others can reach this address: any visitor can become an admin with one click; set DEMO=false, or DEMO=public for a public demonstration',
  };
}

function checkSecondFactor({ secondFactor, demo }: Config): Finding {
  const ok = secondFactor !== 'nobody' || demo;
  return {
    check: 'two-factor authentication',
    ok,
    says: ok
      ? `required for ${secondFactor}`
      : 'not required: one stolen password exposes everyone’s data; set SECOND_FACTOR=staff',
  };
}

/**
 * Checks the proxies. Behind one that is not named, everybody counts as one address; where one is named but absent,
 * everybody may pretend to be another.
 */
function checkProxies({ trustProxy, host }: Config, isPublic: boolean): Finding {
  const check = 'proxies';
  const isHidden = isLoopback(host);
  if (trustProxy === false) {
    const ok = !(isPublic && isHidden);
    return {
      check,
      ok,
      says: ok ? 'none' : 'the server seems to be behind a proxy, so all visitors count as one: set TRUST_PROXY',
    };
  }
  // A number believes whoever connects: only safe where nobody but the proxy can.
  const ok = typeof trustProxy === 'string' || isHidden;
  return {
    check,
    ok,
    says: ok
      ? String(trustProxy)
      : 'direct visitors can fake their address: set TRUST_PROXY to the proxy addresses, or set HOST=127.0.0.1',
  };
}

function checkProviders({ providers }: Config): Finding {
  const check = 'sign-in providers';
  const open = providers.filter(({ issuer }) => new URL(issuer).protocol !== 'https:');
  if (open.length > 0) return { check, ok: false, says: `no https: ${open.map(({ name }) => name).join(', ')}` };
  return { check, ok: true, says: providers.map(({ name }) => name).join(', ') || 'none' };
}

/** Checks that a PostgreSQL elsewhere is reached over TLS with a verified certificate. */
function checkConnection(databaseUrl: string): Finding {
  const check = 'database connection';
  if (!/^postgres(ql)?:/.test(databaseUrl)) return { check, ok: true, says: 'local file' };
  const url = new URL(databaseUrl);
  if (url.hostname === '' || isLoopback(url.hostname)) return { check, ok: true, says: 'PostgreSQL on this machine' };
  const ok = url.searchParams.get('sslmode') === 'verify-full';
  return {
    check,
    ok,
    says: ok
      ? `TLS to ${url.hostname}, its certificate checked`
      : `${url.hostname} is used without checking its certificate: add ?sslmode=verify-full to DATABASE_URL`,
  };
}
