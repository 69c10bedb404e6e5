import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { CommitUnknown, isUnavailable, NotCommitted } from './errors.ts';
import { openPostgres } from './postgres.ts';

const packet = (kind: string, body: Buffer = Buffer.alloc(0)) => {
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const text = (words: string) => Buffer.from(`${words}\0`);
const ready = packet('Z', Buffer.from('I'));
/** One row with one number, as every question is answered. */
const answer = Buffer.concat([
  packet(
    'T',
    Buffer.concat([
      Buffer.from([0, 1]),
      text('pid'),
      Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 0, 4, 255, 255, 255, 255, 0, 0]),
    ]),
  ),
  packet('D', Buffer.from([0, 1, 0, 0, 0, 1, 0x37])),
  packet('C', text('SELECT 1')),
]);
const crash = packet(
  'E',
  Buffer.concat([text('SFATAL'), text('C08P01'), text('Mserver conn crashed?'), Buffer.from([0])]),
);

type Bent = { readonly commit?: string; readonly endsAfter?: string; readonly endsAtCommit?: boolean };

/**
 * Speaks as much of PostgreSQL's protocol as our client uses, as a pooler does that lends one connection to everybody.
 */
function fakePooler({ commit = 'COMMIT', endsAfter, endsAtCommit = false }: Bent): Promise<Server> {
  const server = createServer((socket) => {
    let pending = Buffer.alloc(0);
    let isStarted = false;
    let asked = '';
    let isOurs = false;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (;;) {
        const start = isStarted ? 1 : 0;
        if (pending.length < start + 4) return;
        const length = pending.readInt32BE(start) + start;
        if (pending.length < length) return;
        const [kind, body] = [
          isStarted ? String.fromCharCode(pending[0] ?? 0) : 'start',
          pending.subarray(start + 4, length),
        ];
        pending = pending.subarray(length);
        if (kind === 'start') {
          isStarted = true;
          socket.write(Buffer.concat([packet('R', Buffer.from([0, 0, 0, 0])), ready]));
        } else if (kind === 'Q') {
          const said = body.toString();
          // Those of the probe at the start are kept.
          isOurs ||= said.startsWith('BEGIN ISOLATION');
          if (endsAtCommit && isOurs && said.startsWith('COMMIT')) {
            socket.destroy();
            return;
          }
          const tag = said.startsWith('BEGIN')
            ? 'BEGIN'
            : said.startsWith('COMMIT')
              ? commit
              : said.startsWith('ROLLBACK')
                ? 'ROLLBACK'
                : undefined;
          socket.write(Buffer.concat([tag ? packet('C', text(tag)) : answer, ready]));
        } else if (kind === 'P') asked = body.toString();
        else if (kind === 'S') {
          const last = endsAfter !== undefined && asked.includes(endsAfter);
          socket.write(Buffer.concat([packet('1'), packet('2'), answer, ready, ...(last ? [crash] : [])]));
          if (last) socket.end();
        }
      }
    });
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

let open: { db: Database; server: Server } | undefined;
async function givenPooler(bent: Bent = {}): Promise<Database> {
  const server = await fakePooler(bent);
  const db = await openPostgres(`postgres://jumelage@127.0.0.1:${(server.address() as AddressInfo).port}/jumelage`);
  open = { db, server };
  return db;
}
afterEach(async () => {
  await open?.db.close();
  await new Promise((done) => (open ? open.server.close(done) : done(undefined)));
  open = undefined;
});

const ask = (words: string) => ({ sql: `SELECT ? AS ${words}`, values: [1] });

test('a pooler that lends one connection to everybody is known by it', async () => {
  expect((await givenPooler()).isPooled).toBe(true);
});

test('a transaction whose COMMIT is answered with anything else has failed', async () => {
  const db = await givenPooler({ commit: 'ROLLBACK' });
  const kept = db.tx((q) => q.rows(ask('one')));
  await expect(kept).rejects.toBeInstanceOf(NotCommitted);
  await kept.catch((error: unknown) => expect(isUnavailable(error)).toBe(true));
});

test('a transaction whose connection is lost at COMMIT may be kept: it is not done a second time', async () => {
  const db = await givenPooler({ endsAtCommit: true });
  let times = 0;
  const unknown = db.tx(async () => void times++);
  await expect(unknown).rejects.toBeInstanceOf(CommitUnknown);
  await unknown.catch((error: unknown) => expect(isUnavailable(error)).toBe(true));
  expect(times).toBe(1);
});

test('one that is kept answers what its work did', async () => {
  const db = await givenPooler();
  await expect(db.tx(async (q) => (await q.rows(ask('one'))).length)).resolves.toBe(1);
});

test('a connection that crashes with its last answer ends nothing but itself', async () => {
  const db = await givenPooler({ endsAfter: 'last' });
  await expect(db.read.rows(ask('last'))).resolves.toHaveLength(1);
  await expect(db.read.rows(ask('next'))).resolves.toHaveLength(1);
});

test('the reading side refuses to write before anything is sent', async () => {
  const db = await givenPooler();
  const sent = db.statements();
  await expect(db.read.rows({ sql: 'DELETE FROM users', values: [] })).rejects.toThrow('does not write');
  await expect(
    db.read.rows({ sql: 'WITH gone AS (DELETE FROM users RETURNING 1) SELECT * FROM gone', values: [] }),
  ).rejects.toThrow('does not write');
  await expect((async () => db.read.delete(db.t.users))()).rejects.toThrow('does not write');
  expect(db.statements()).toBe(sent);
});
