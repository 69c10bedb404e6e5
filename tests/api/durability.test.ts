import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { join } from 'node:path';
import { openDatabase } from '@jumelage/db/client';
import { checkIntegrity } from '@jumelage/db/integrity';
import { afterEach, describe, expect, test } from 'vitest';
import { engine } from '../support/app.ts';
import { isWhole } from '../support/campaigns.ts';
import { spawnApi, startServer, temporaryFolder } from '../support/server.ts';

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

function folder(): string {
  const { path, remove } = temporaryFolder();
  removals.push(remove);
  return path;
}

/** Killed a few times in every run, and more often with `npm run campaigns`. */
const rounds = isWhole ? 8 : 3;

type Signed = { readonly cookie: string; readonly organisationId: string };

async function send(url: string, method: string, body: object, cookie = '') {
  return fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  });
}

/**
 * Writes a session into the file before the server opens it: a server without a mail server sends no code to sign in
 * with.
 */
async function givenSignIn(DATA_DIR: string): Promise<string> {
  const db = await openDatabase(join(DATA_DIR, 'jumelage.db'));
  await db.migrate();
  const [token, createdAt] = ['writer-of-durability', new Date()];
  await db.tx(async (q) => {
    const user = {
      id: 'usr_writerwriterwriterwrit',
      email: 'writer@tests.example',
      family: 'Sample',
      given: 'Sam',
      language: 'en',
    } as const;
    await q.insert(db.t.users).values({ ...user, emailVerifiedAt: createdAt, createdAt });
    const tokenHash = createHash('sha256').update(token).digest('base64url');
    await q
      .insert(db.t.signIns)
      .values({ tokenHash, userId: user.id, createdAt, expiresAt: new Date(createdAt.getTime() + 86_400_000) });
  });
  await db.close();
  return `jumelage=${token}`;
}

async function createOrganisation(url: string, cookie: string): Promise<Signed> {
  const created = await send(
    `${url}/api/organisations`,
    'POST',
    { kind: 'startup', nameLatin: 'Sample writer', country: 'FR' },
    cookie,
  );
  return { cookie, organisationId: ((await created.json()) as { id: string }).id };
}

// These start processes of their own on a file of their own: once is enough, whatever engine the run is for.
describe.runIf(engine === 'sqlite')('the server as a process', () => {
  test('kill −9 in the middle of writes loses no acknowledged change', async () => {
    const DATA_DIR = folder();
    const writer = await givenSignIn(DATA_DIR);
    let acknowledged = 0;
    let signed: Signed | undefined;
    for (let round = 0; round < rounds; round++) {
      const server = await startServer({ DATA_DIR, DEMO: 'false', RATE_LIMITS: 'false' });
      signed ??= await createOrganisation(server.url, writer);
      const { cookie, organisationId } = signed;
      const read = async () => {
        const reply = await fetch(`${server.url}/api/organisations/${organisationId}`, { headers: { cookie } });
        return ((await reply.json()) as { foundedYear: number | null }).foundedYear ?? 0;
      };
      // Years stand for a counter: what was acknowledged last is there after the restart, or the one write in flight
      // after it.
      const kept = await read();
      expect([round, kept >= acknowledged && kept <= acknowledged + 1]).toEqual([round, true]);
      const next = Math.max(1700, kept);
      try {
        for (let year = next + 1; year <= 2100; year++) {
          const reply = await send(
            `${server.url}/api/organisations/${organisationId}`,
            'PATCH',
            { foundedYear: year },
            cookie,
          );
          if (reply.status !== 200) throw new Error(`${reply.status} ${await reply.text()}`);
          acknowledged = year;
          // Somewhere within one of the next writes, whatever they take here.
          if (year === next + 10 + round * 7) setTimeout(() => server.process.kill('SIGKILL'), round * 2);
        }
      } catch (error) {
        if (!/fetch failed|terminated/.test(String(error))) throw error;
      }
      expect(await server.stop('SIGKILL')).toBeNull();
      expect(acknowledged).toBeGreaterThan(next);
      const db = await openDatabase(join(DATA_DIR, 'jumelage.db'));
      expect(await checkIntegrity(db)).toMatchObject({ ok: true });
      await db.close();
    }
  });

  test('a request under way is answered before a graceful stop, and a second start keeps what the first one saved', async () => {
    const DATA_DIR = folder();
    const eventsOf = async (url: string) => {
      const { events } = (await (await fetch(`${url}/api/events`)).json()) as { events: { id: string }[] };
      return events.map((event) => event.id);
    };
    const server = await startServer({ DATA_DIR });
    const first = await eventsOf(server.url);
    expect(first).toHaveLength(3);
    const account = {
      email: 'late@tests.example',
      password: 'correct horse battery',
      name: { family: 'Sample', given: 'Sam' },
    };
    const body = JSON.stringify({
      ...account,
      language: 'en',
      consents: { terms: true, other_side: false, newsletter: false },
    });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const late = request(`${server.url}/api/accounts`, { method: 'POST', headers });
    const status = new Promise((done, failed) =>
      late.on('response', (reply) => done(reply.resume().statusCode)).on('error', failed),
    );
    // Half of it is under way, and the server has seen it, before the stop; the rest comes after.
    late.write(body.slice(0, 20));
    await new Promise((done) => setTimeout(done, 300));
    await fetch(`${server.url}/livez`);
    const code = server.stop('SIGTERM');
    await new Promise((done) => setTimeout(done, 100));
    late.end(body.slice(20));
    expect([await status, await code]).toEqual([202, 0]);
    const again = await startServer({ DATA_DIR });
    // The demonstration is not filled a second time.
    expect(await eventsOf(again.url)).toEqual(first);
    expect(await again.stop()).toBe(0);
  });

  test('a wrong configuration is reported setting by setting, and ends with 2', async () => {
    const child = spawnApi('server.ts', { PORT: 'ninety', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' });
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    const code = await new Promise((done) => child.on('exit', done));
    expect(code).toBe(2);
    for (const line of [/PORT: .*not "ninety"/, /LOG_LEVEL: .*not "loud"/, /DATABASE_URL: /])
      expect(told).toMatch(line);
    // An address of a database may hold a password.
    expect(told).not.toContain('mysql://x');
  });
});
