import { randomBytes } from 'node:crypto';
import { openDatabase } from '@jumelage/db/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../support/app.ts';
import { ownPostgres } from '../support/postgres-server.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';

// A server of their own: what they do to it would end what other tests do.
describe.runIf(engine === 'postgres')('real processes on one PostgreSQL', () => {
  let postgres: NonNullable<Awaited<ReturnType<typeof ownPostgres>>>;
  let servers: RunningServer[] = [];
  const folder = temporaryFolder();
  beforeAll(async () => {
    const started = await ownPostgres();
    if (!started) throw new Error('no PostgreSQL server is installed here');
    postgres = started;
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    postgres?.stop();
    folder.remove();
  });

  const signUp = { password: 'correct horse battery', name: { family: 'Sample', given: 'Sam' }, language: 'en' };
  const consents = { terms: true, other_side: true, newsletter: false };
  /** Reads the database: the cookie makes the server look for a session. */
  const read = ({ url }: RunningServer) =>
    fetch(`${url}/api/session`, { headers: { cookie: `jumelage=${randomBytes(16).toString('base64url')}` } });
  const write = ({ url }: RunningServer) =>
    fetch(`${url}/api/accounts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...signUp, consents, email: `${randomBytes(8).toString('hex')}@tests.example` }),
    });
  const told = async (reply: Response) => ({ status: reply.status, again: reply.headers.get('retry-after') !== null });

  test('three that start together on an empty database all serve it, and it is migrated once', {
    timeout: 120_000,
  }, async () => {
    const settings = {
      DATABASE_URL: postgres.url,
      DATA_DIR: folder.path,
      SECRET_KEY: randomBytes(32).toString('base64url'),
      DEMO: 'false',
      RATE_LIMITS: 'false',
    };
    servers = await Promise.all([1, 2, 3].map(() => startServer(settings)));
    expect(await Promise.all(servers.map(async (server) => (await write(server)).status))).toEqual([202, 202, 202]);
    const db = await openDatabase(postgres.url);
    const sql =
      'SELECT count(*)::int AS count, count(DISTINCT created_at)::int AS different FROM drizzle.__drizzle_migrations';
    const [migrations] = await db.read.rows<{ count: number; different: number }>({ sql, values: [] });
    await db.close();
    expect(migrations?.count).toBeGreaterThan(0);
    expect(migrations?.different).toBe(migrations?.count);
  });

  test('a server that is restarted under load announces it with 503 and when to come again; all go on by themselves', {
    timeout: 120_000,
  }, async () => {
    const before = servers.flatMap((server) =>
      Array.from({ length: 10 }, (_, n) => (n % 2 ? read(server) : write(server))),
    );
    expect(servers).toHaveLength(3);
    await new Promise((sent) => setTimeout(sent, 20));
    postgres.halt();
    for (const { status, again } of await Promise.all(before.map(async (reply) => told(await reply)))) {
      expect([200, 202, 503]).toContain(status);
      expect(again).toBe(status === 503);
    }
    for (const server of servers) {
      expect(await told(await read(server))).toEqual({ status: 503, again: true });
      expect(await told(await write(server))).toEqual({ status: 503, again: true });
    }
    postgres.begin();
    for (const server of servers) {
      for (const [act, wanted] of [
        [read, 200],
        [write, 202],
      ] as const) {
        let reply = await told(await act(server));
        for (; reply.status !== wanted; reply = await told(await act(server)))
          expect(reply).toEqual({ status: 503, again: true });
      }
    }
    expect(servers.map(({ process }) => process.exitCode)).toEqual([null, null, null]);
  });
});
