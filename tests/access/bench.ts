import { buildApp } from '@jumelage/api/app';
import type { Key } from '@jumelage/contracts/endpoints';
import type { Database } from '@jumelage/db/client';
import { noteWrites } from '@jumelage/db/testing';
import { openTestApp, type TestApp } from '../support/app.ts';
import { isWhole } from '../support/campaigns.ts';
import { openModel, say } from '../support/model.ts';
import { bodyOf } from './bodies.ts';
import { addressOf, type Cell, type Worlds } from './cells.ts';
import { reversible } from './reversible.ts';
import { givenTesters, type Tester } from './testers.ts';
import { givenDeletedWorld, givenWorld, type World } from './world.ts';

export type Reply = {
  readonly status: number;
  /** The stable code of a problem. */
  readonly code: string | undefined;
  readonly type: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly bytes: Buffer;
};

export type Sent = {
  readonly params?: Cell['params'];
  readonly actsFor?: string | undefined;
  /** The world whose ids the body holds, where no body is given. */
  readonly world?: World;
  readonly body?: unknown;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
};

/** The tables to look at for what was changed; undefined where all of them are read, to be sure of the notes as well. */
type Written = () => ReadonlySet<string> | undefined;

/** Two worlds, those who go about in them, and a server on which nothing that they do is kept. */
export type Bench = {
  readonly test: TestApp;
  readonly worlds: Worlds;
  readonly testers: readonly Tester[];
  /** Names of the ids of each world, and of the testers. */
  readonly names: Readonly<Record<string, World['names']>>;
  readonly send: (key: Key, tester: Pick<Tester, 'cookie'>, sent?: Sent) => Promise<Reply>;
  /** Several requests that see what those before them did; `written` tells which tables may have other rows since. */
  readonly together: <T>(work: (send: Bench['send'], db: Database, written: Written) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** An identity provider that nobody answers for. */
const provider = { id: 'sample', name: 'Sample', issuer: 'http://127.0.0.1:9', clientId: 'sample' };

/** Opens the server of the matrix: staff need two factors there, and every write is rolled back. */
export async function openBench({ alone = false }: { readonly alone?: boolean } = {}): Promise<Bench> {
  const model = await openModel((_, response) => say('译文', response));
  const translation = { url: model.url, model: 'sample', key: undefined, timeout: 5_000 };
  const test = await openTestApp({ config: { secondFactor: 'staff', providers: [provider], translation } });
  // Alone, the second world has a name for everything and nothing in the database. It is written first: where a
  // condition were missing, the first row is foreign.
  const passing = { deps: { ...test.deps, db: reversible(test.deps.db) } };
  const second = await givenWorld(alone ? passing : test, 'b');
  const first = await givenWorld(test, 'a');
  const deleted = await givenDeletedWorld(test, 'c');
  const worlds = { first, second, deleted };
  const { testers, names } = await givenTesters(test, first, second);
  const db = reversible(test.deps.db);
  const app = await buildApp({ ...test.deps, db });
  // The work of the server’s start is not part of the first try.
  await app.ready();
  const writes = noteWrites(test.deps.db);
  let calls = 0;

  const sendNow: Bench['send'] = async (
    key,
    { cookie },
    { params = {}, actsFor, world, body, query, headers = {} } = {},
  ) => {
    const payload = body === undefined ? bodyOf(key, world ?? worlds.first) : body;
    calls++;
    const reply = await app.inject({
      ...addressOf(key, params),
      ...(query ? { query } : {}),
      // No address calls twice, so that no limit is met.
      remoteAddress: `10.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`,
      headers: {
        'accept-language': 'en',
        ...(cookie ? { cookie } : {}),
        ...(actsFor ? { 'x-acting-for': actsFor } : {}),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
    const type = String(reply.headers['content-type'] ?? '');
    const code = type.startsWith('application/problem+json')
      ? String((reply.json() as { code?: unknown }).code)
      : undefined;
    return { status: reply.statusCode, code, type, headers: reply.headers, text: reply.body, bytes: reply.rawPayload };
  };

  return {
    ...{ test, worlds, testers, names: { a: first.names, b: second.names, c: deleted.names, x: names } },
    send: (key, tester, sent) => db.trying(() => sendNow(key, tester, sent)),
    together: (work) =>
      db.trying(() => {
        writes.forget();
        return work(sendNow, db, () => (isWhole ? undefined : writes.tables()));
      }),
    close: async () => {
      writes.stop();
      await app.close();
      await test.close();
      await model.close();
    },
  };
}
