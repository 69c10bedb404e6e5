import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { checkDoors, doorsThatStop } from './doctor-doors.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'jumelage-doors-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

const real = { DATA_DIR, DEMO: 'false', PUBLIC_URL: 'https://match.example', TRUST_PROXY: 'loopback' };

/** Lists the checks that fail with these settings. */
const faults = (settings: Readonly<Record<string, string>>) =>
  checkDoors(readConfig(settings))
    .filter(({ ok }) => !ok)
    .map(({ check }) => check);

describe('the doors', () => {
  it('are in order for the demonstration on one machine, and for a platform set up as the papers say', () => {
    expect(faults({ DATA_DIR })).toEqual([]);
    expect(faults(real)).toEqual([]);
  });

  it.each([
    ['a public address without https', { PUBLIC_URL: 'http://match.example' }, ['public address', 'cookies']],
    ['a demonstration that strangers reach', { DEMO: 'true' }, ['demonstration']],
    ['a password alone', { SECOND_FACTOR: 'nobody' }, ['two-factor authentication']],
    ['a proxy that is not named', { TRUST_PROXY: 'false' }, ['proxies']],
    ['a count of proxies, and a port open to all', { TRUST_PROXY: '1', HOST: '0.0.0.0' }, ['proxies']],
    [
      'a provider without https',
      { OIDC: JSON.stringify([{ id: 'x', name: 'X', issuer: 'http://id.example', clientId: 'c' }]) },
      ['sign-in providers'],
    ],
    [
      'a database spoken to in the clear',
      { DATABASE_URL: 'postgres://a@db.example/jumelage' },
      ['database connection'],
    ],
    ['limits switched off', { RATE_LIMITS: 'false' }, ['rate limits']],
  ])('tell of %s', (_, settings, expected) => {
    expect(faults({ ...real, ...settings })).toEqual(expected);
  });

  it('tell of a port that is open to other machines without an address', () => {
    const { PUBLIC_URL: _, ...rest } = real;
    expect(faults({ ...rest, HOST: '0.0.0.0' })).toEqual(['public address']);
    expect(faults({ DATA_DIR, DEMO: 'public', HOST: '0.0.0.0' })).toEqual(['public address']);
  });

  it.each([
    [
      'the demonstration, on by default, behind an https address',
      { PUBLIC_URL: 'https://match.example' },
      ['demonstration'],
    ],
    ['the demonstration on a port that is open to other machines', { HOST: '0.0.0.0' }, ['demonstration']],
    [
      'the demonstration on such a port, whatever the address says',
      { HOST: '::', PUBLIC_URL: 'http://localhost:4100' },
      ['demonstration'],
    ],
    [
      'the demonstration that was switched on',
      { DEMO: 'true', PUBLIC_URL: 'https://match.example' },
      ['demonstration'],
    ],
    ['an address without https', { DEMO: 'false', PUBLIC_URL: 'http://match.example' }, ['public address']],
    ['limits switched off', { DEMO: 'false', PUBLIC_URL: 'https://match.example', RATE_LIMITS: '0' }, ['rate limits']],
    [
      'a public demonstration without limits',
      { DEMO: 'public', HOST: '0.0.0.0', RATE_LIMITS: 'false' },
      ['rate limits'],
    ],
  ])('keep the server from starting with %s', (_, settings, expected) => {
    expect(doorsThatStop(readConfig({ DATA_DIR, ...settings })).map(({ check }) => check)).toEqual(expected);
  });

  it.each([
    ['nothing set', {}],
    ['a name of this machine', { PUBLIC_URL: 'http://demo.localhost:4100', HOST: '127.0.0.2' }],
    ['limits switched off on this machine', { RATE_LIMITS: 'false' }],
    ['a demonstration that is meant for everybody', { DEMO: 'public', PUBLIC_URL: 'https://try.example' }],
    ['such a one in a hall, without https', { DEMO: 'public', HOST: '0.0.0.0', PUBLIC_URL: 'http://192.168.1.5:4100' }],
    ['a platform behind its proxy', real],
    ['the same in a container', { ...real, HOST: '0.0.0.0' }],
  ])('let the server start with %s', (_, settings) => {
    expect(doorsThatStop(readConfig({ DATA_DIR, ...settings }))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('tell of a key and a folder that others may read', () => {
    const key = join(DATA_DIR, 'secret.key');
    writeFileSync(key, 'x', { mode: 0o600 });
    expect(faults(real)).toEqual([]);
    chmodSync(key, 0o644);
    chmodSync(DATA_DIR, 0o755);
    expect(faults(real)).toEqual(['secret key', 'data folder permissions']);
    rmSync(key);
    chmodSync(DATA_DIR, 0o700);
  });
});
