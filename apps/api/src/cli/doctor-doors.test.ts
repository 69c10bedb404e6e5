import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { checkDoors } from './doctor-doors.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'jumelage-doors-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true }));

const real = { DATA_DIR, DEMO: 'false', PUBLIC_URL: 'https://match.example', TRUST_PROXY: 'loopback' };

/** What is not in order with these settings. */
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
    ['a password alone', { SECOND_FACTOR: 'nobody' }, ['second factor']],
    ['a proxy that is not named', { TRUST_PROXY: 'false' }, ['proxies']],
    ['a count of proxies, and a port open to all', { TRUST_PROXY: '1', HOST: '0.0.0.0' }, ['proxies']],
    ['a provider without https', { OIDC: JSON.stringify([{ id: 'x', name: 'X', issuer: 'http://id.example', clientId: 'c' }]) }, ['identity providers']],
    ['a database spoken to in the clear', { DATABASE_URL: 'postgres://a@db.example/jumelage' }, ['database connection']],
    ['limits switched off', { RATE_LIMITS: 'false' }, ['rate limits']],
  ])('tell of %s', (_, settings, expected) => {
    expect(faults({ ...real, ...settings })).toEqual(expected);
  });

  it('tell of a port that is open to other machines without an address', () => {
    const { PUBLIC_URL: _, ...rest } = real;
    expect(faults({ ...rest, HOST: '0.0.0.0' })).toEqual(['public address']);
  });

  it.skipIf(process.platform === 'win32')('tell of a key and a folder that others may read', () => {
    const key = join(DATA_DIR, 'secret.key');
    writeFileSync(key, 'x', { mode: 0o600 });
    expect(faults(real)).toEqual([]);
    chmodSync(key, 0o644);
    chmodSync(DATA_DIR, 0o755);
    expect(faults(real)).toEqual(['secret key', 'rights of the data folder']);
    rmSync(key);
    chmodSync(DATA_DIR, 0o700);
  });
});
