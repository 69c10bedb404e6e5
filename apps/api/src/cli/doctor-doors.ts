import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { isLoopback } from '../loopback.ts';
import { keyFileName } from '../secret-key.ts';
import type { Finding } from './finding.ts';

/** Everybody but the owner of a file. */
const othersMay = 0o077;
/** Everybody but the owner and their group. */
const everybodyMay = 0o007;

/** Whether the doors are shut as they should be: what of the configuration, and of the files beside the database, would let a stranger in. */
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
      says: config.rateLimits ? 'on' : 'off: anybody may try passwords as fast as the machine allows; set RATE_LIMITS=true',
    },
  ];
}

/** The open doors with which the server does not start: what they let in cannot be put out again. */
export const doorsThatStop = (config: Config): Finding[] => checkDoors(config).filter(({ ok, stops }) => !ok && stops);

/** Whether others than this machine may come: by the address that people use, or by the one that is listened on. */
export function isPublicAddress({ publicUrl, host }: Pick<Config, 'publicUrl' | 'host'>): boolean {
  return !isLoopback(host) || (publicUrl !== undefined && !isLoopback(new URL(publicUrl).hostname));
}

function checkAddress(url: URL | undefined, isPublic: boolean, holdsNothing: boolean): Finding {
  const check = 'public address';
  if (!isPublic) return { check, ok: true, says: url?.origin ?? 'this machine alone' };
  if (!url) return { check, ok: false, says: 'none, and other machines reach it: set PUBLIC_URL to the https address in front' };
  if (isLoopback(url.hostname)) return { check, ok: true, says: `${url.origin}, and every address of the machine on which HOST listens` };
  const ok = url.protocol === 'https:';
  const says = ok ? url.origin : `${url.origin} carries passwords in the clear: put TLS in front and set PUBLIC_URL to its https address`;
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
        ? 'may travel in the clear: PUBLIC_URL must begin with https'
        : 'plain, on this machine alone',
  };
}

function checkKey({ secretKey, dataDir }: Config): Finding {
  const check = 'secret key';
  const file = join(dataDir, keyFileName);
  if (secretKey !== undefined) return { check, ok: true, says: 'from SECRET_KEY' };
  if (!existsSync(file)) return { check, ok: true, says: `${file}, made at the first start` };
  const ok = process.platform === 'win32' || (statSync(file).mode & othersMay) === 0;
  return { check, ok, says: ok ? `${file}, for its owner alone` : `others on this machine may read ${file}: chmod 600` };
}

function checkFolderRights({ dataDir, demo }: Config): Finding {
  const check = 'rights of the data folder';
  if (process.platform === 'win32' || !existsSync(dataDir)) return { check, ok: true, says: dataDir };
  const isClosed = (statSync(dataDir).mode & everybodyMay) === 0;
  return { check, ok: isClosed || demo, says: isClosed ? `${dataDir}, closed to others` : `everybody on this machine may look into ${dataDir}: chmod 700` };
}

/** The demonstration makes an admin of whoever clicks. It is on unless somebody says otherwise, so that on an address of others' it takes a word of its own. */
function checkDemonstration({ demo, demoIsPublic }: Config, isPublic: boolean): Finding {
  const check = 'demonstration';
  if (!demo) return { check, ok: true, says: 'off' };
  if (!isPublic) return { check, ok: true, says: 'on, on this machine alone' };
  return {
    check,
    ok: demoIsPublic,
    stops: true,
    says: demoIsPublic
      ? 'on for everybody who comes, as DEMO=public says: whoever clicks is its admin, so hold nothing real here'
      : 'on, and others reach this address: whoever comes becomes an admin by one click; set DEMO=false, or DEMO=public for a demonstration that is meant for everybody',
  };
}

function checkSecondFactor({ secondFactor, demo }: Config): Finding {
  const ok = secondFactor !== 'nobody' || demo;
  return {
    check: 'second factor',
    ok,
    says: ok ? `asked of ${secondFactor}` : 'asked of nobody: a password alone opens everybody’s data; set SECOND_FACTOR=staff',
  };
}

/** Behind a proxy that is not named, everybody counts as one address; named where none is, everybody may pretend to be another. */
function checkProxies({ trustProxy, host }: Config, isPublic: boolean): Finding {
  const check = 'proxies';
  const isHidden = isLoopback(host);
  if (trustProxy === false) {
    const ok = !(isPublic && isHidden);
    return { check, ok, says: ok ? 'none' : 'a proxy must stand in front, and all its visitors count as one: set TRUST_PROXY' };
  }
  // A number believes whoever connects: only safe where nobody but the proxy can.
  const ok = typeof trustProxy === 'string' || isHidden;
  return {
    check,
    ok,
    says: ok ? String(trustProxy) : 'whoever connects directly may name any address: set TRUST_PROXY to the addresses of the proxies, or HOST=127.0.0.1',
  };
}

function checkProviders({ providers }: Config): Finding {
  const check = 'identity providers';
  const open = providers.filter(({ issuer }) => new URL(issuer).protocol !== 'https:');
  if (open.length > 0) return { check, ok: false, says: `no https: ${open.map(({ name }) => name).join(', ')}` };
  return { check, ok: true, says: providers.map(({ name }) => name).join(', ') || 'none' };
}

/** A PostgreSQL elsewhere is spoken to over TLS whose certificate is looked at. */
function checkConnection(databaseUrl: string): Finding {
  const check = 'database connection';
  if (!/^postgres(ql)?:/.test(databaseUrl)) return { check, ok: true, says: 'a file of this machine' };
  const url = new URL(databaseUrl);
  if (url.hostname === '' || isLoopback(url.hostname)) return { check, ok: true, says: 'PostgreSQL on this machine' };
  const ok = url.searchParams.get('sslmode') === 'verify-full';
  return {
    check,
    ok,
    says: ok
      ? `TLS to ${url.hostname}, its certificate checked`
      : `${url.hostname} is spoken to without a checked certificate: add ?sslmode=verify-full to DATABASE_URL`,
  };
}
