import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from '@jumelage/api/app';
import { backUp } from '@jumelage/api/cli/backup';
import { readManifest } from '@jumelage/api/cli/backup-file';
import { finishReplacing, noteName, openStage, replaceFiles } from '@jumelage/api/cli/replacing';
import { restore } from '@jumelage/api/cli/restore';
import { type Config, readConfig } from '@jumelage/api/config';
import type { Deps } from '@jumelage/api/deps';
import { readKeyText, secretKey } from '@jumelage/api/keys/secret-key';
import { findKeyState, openKey } from '@jumelage/api/keys/server-key';
import { openDatabase } from '@jumelage/db/client';
import { writing } from '@jumelage/db/store';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engine, openTestApp, testNow } from '../support/app.ts';
import { appCode } from '../support/authenticators.ts';
import { givenApp } from '../support/factors.ts';
import { givenOpenEvent, password, signUp, visitor } from '../support/people.ts';
import { temporaryFolder } from '../support/server.ts';

const folder = temporaryFolder();
const api = fileURLToPath(new URL('../../apps/api/src', import.meta.url));
afterAll(() => folder.remove());

let count = 0;
const freshConfig = (): Config =>
  readConfig({
    DATA_DIR: join(folder.path, `data-${++count}`),
    DEMO: 'false',
    LOG_LEVEL: 'silent',
    RATE_LIMITS: 'false',
    SECOND_FACTOR: 'nobody',
  });
const fileOf = (name: string) => join(folder.path, name);

type Platform = { readonly app: FastifyInstance; readonly deps: Deps; readonly close: () => Promise<void> };

/** Opens a server on the files of a data folder, as at its start, without listening. */
async function openPlatform(config: Config, now = testNow): Promise<Platform> {
  finishReplacing(config.dataDir);
  const db = await openDatabase(config.databaseUrl);
  await db.migrate();
  const deps = { config, db, key: await openKey(db, config), now: () => now, random: randomBytes };
  const app = await buildApp(deps);
  return {
    ...{ app, deps },
    close: async () => {
      await app.close();
      await db.close();
    },
  };
}

const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Error) => error.message,
  );

/** Lists the files of a data folder, each with its last bytes. */
const picture = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort()
    .map((name) => [name, readFileSync(join(dir, name)).toString('base64').slice(-4000)]);

// Files are the subject: PostgreSQL has its own tools, and its part stands below.
describe.runIf(engine === 'sqlite')('a backup', () => {
  const config = freshConfig();
  const file = fileOf('platform.backup');
  let [uri, code, email] = ['', '', ''];

  beforeAll(async () => {
    const it = await openPlatform(config);
    const organiser = await signUp(it);
    ({ uri } = await givenApp(it, organiser));
    const { eventId } = await givenOpenEvent(organiser);
    ({ code } = await organiser.must('POST /api/events/:eventId/invitations', {
      params: { eventId },
      body: { role: 'participant' },
    }));
    email = organiser.email;
    // Others write while it is made: rows that belong together, each pair in one transaction.
    let isOver = false;
    const { t } = it.deps.db;
    const writes = (async () => {
      for (let n = 0; !isOver; n++) {
        await writing(it.deps.db, async ({ q }) => {
          for (const half of ['a', 'b'])
            await q
              .insert(t.mailStops)
              .values({ address: `${half}${n}@tests.example`, problem: 'x'.repeat(3000), at: new Date() });
        });
        await new Promise((done) => setImmediate(done));
      }
    })();
    await new Promise((done) => setTimeout(done, 50));
    await backUp(config, file);
    isOver = true;
    await writes;
    await it.close();
  });

  test('made while others write is one moment of the database, and opens what was sealed wherever it is restored', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder.path).filter((name) => name.includes('partial'))).toEqual([]);
    const elsewhere = freshConfig();
    expect(await restore(elsewhere, file, false)).toMatchObject({ engine: 'sqlite', aside: null });
    expect(readdirSync(elsewhere.dataDir).sort()).toEqual(['jumelage.db', 'secret.key']);
    for (const name of ['jumelage.db', 'secret.key'])
      expect(statSync(join(elsewhere.dataDir, name)).mode & 0o777).toBe(0o600);
    const it = await openPlatform(elsewhere, testNow + 60_000);
    const stops = await it.deps.db.read.select().from(it.deps.db.t.mailStops);
    const first = stops
      .filter(({ address }) => address.startsWith('a'))
      .map(({ address }) => address.slice(1))
      .sort();
    const second = stops
      .filter(({ address }) => address.startsWith('b'))
      .map(({ address }) => address.slice(1))
      .sort();
    expect(first.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
    const again = visitor(it.app);
    const { secondFactor } = await again.must('POST /api/session', { body: { email, password } });
    const challengeId = secondFactor?.challengeId ?? 'chl_';
    const signedIn = await again.must('POST /api/session/second-factor', {
      body: { challengeId, code: appCode(uri, testNow + 60_000) },
    });
    expect(signedIn.user?.email).toBe(email);
    expect((await visitor(it.app).must('GET /api/invitations/:code', { params: { code } })).role).toBe('participant');
    await it.close();
  });

  test('replaces an earlier one and nothing else', async () => {
    const own = fileOf('again.backup');
    copyFileSync(file, own);
    await backUp(config, own);
    expect((await readManifest(own)).madeAt).not.toBe((await readManifest(file)).madeAt);
    const before = picture(config.dataDir);
    expect(await problemOf(backUp(config, config.databaseUrl))).toContain('is no backup');
    expect(picture(config.dataDir)).toEqual(before);
    expect(await problemOf(backUp(freshConfig(), fileOf('none.backup')))).toContain('there is no key');
    expect(existsSync(fileOf('none.backup'))).toBe(false);
  });

  test('is refused with the key of another database, and is not made of a broken one', async () => {
    expect(await problemOf(backUp({ ...config, secretKey: 'x'.repeat(43) }, fileOf('wrong.backup')))).toContain(
      'the key is not that of this database',
    );
    const broken = freshConfig();
    await restore(broken, file, false);
    const bytes = readFileSync(broken.databaseUrl);
    bytes.fill(0x5a, 40 * 4096, 60 * 4096);
    writeFileSync(broken.databaseUrl, bytes);
    expect(await problemOf(backUp(broken, fileOf('broken.backup')))).not.toBe('done');
    expect(readdirSync(folder.path).filter((name) => /broken|wrong|partial/.test(name))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'leaves nothing half written where there is no room, neither made nor restored',
    async () => {
      const narrow = freshConfig();
      const before = picture(config.dataDir);
      // No file may grow beyond 300 blocks, of 512 bytes or of 1,024: less than the database has.
      const within = (...args: string[]) =>
        spawnSync('sh', ['-c', 'ulimit -f 300; exec "$0" "$@"', process.execPath, join(api, 'cli/main.ts'), ...args], {
          env: {
            PATH: process.env.PATH ?? '',
            DEMO: 'false',
            DATA_DIR: args[0] === 'backup' ? config.dataDir : narrow.dataDir,
          },
          encoding: 'utf8',
        });
      const made = within('backup', fileOf('narrow.backup'));
      expect([made.status, made.stdout, made.stderr.split(':')[0]]).toEqual([1, '', 'No backup was made']);
      const restored = within('restore', file);
      expect([restored.status, restored.stdout, restored.stderr.split(':')[0]]).toEqual([
        1,
        '',
        'Nothing was restored',
      ]);
      expect(readdirSync(folder.path).filter((name) => name.startsWith('narrow'))).toEqual([]);
      expect([readdirSync(narrow.dataDir), picture(config.dataDir)]).toEqual([[], before]);
    },
  );

  describe('is restored whole or not at all:', () => {
    const target = freshConfig();
    beforeAll(async () => {
      const it = await openPlatform(target);
      await it.close();
    });

    test.each([
      ['cut off at its end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30), 'is no backup'],
      [
        'cut in the middle',
        (bytes: Buffer) =>
          Buffer.concat([bytes.subarray(0, 4096), bytes.subarray(bytes.lastIndexOf(0x0a, bytes.length - 2))]),
        'or is cut',
      ],
      [
        'with one byte of the database changed',
        (bytes: Buffer) => bytes.fill((bytes[50_000] ?? 0) ^ 1, 50_000, 50_001),
        'its checksum is another',
      ],
      [
        'with another key in its manifest',
        (bytes: Buffer) =>
          Buffer.from(bytes.toString('latin1').replace(/"key":"[\w-]{43}/, `"key":"${'x'.repeat(43)}`), 'latin1'),
        'was changed',
      ],
      [
        'of a later form',
        (bytes: Buffer) =>
          Buffer.from(bytes.toString('latin1').replace('"jumelageBackup":1', '"jumelageBackup":2'), 'latin1'),
        'newer version',
      ],
      ['that is something else', () => Buffer.from('PK nothing\n{"a":1}\n'), 'is no backup'],
      ['that is empty', () => Buffer.alloc(0), 'is no backup'],
    ])('one %s is refused, and nothing is touched', async (_, spoil, words) => {
      const spoilt = fileOf('spoilt.backup');
      writeFileSync(spoilt, spoil(readFileSync(file)));
      const before = picture(target.dataDir);
      expect(await problemOf(restore(target, spoilt, true))).toContain(words);
      expect(picture(target.dataDir)).toEqual(before);
    });

    test('what is there already stays without --force, with a server at work, and under another SECRET_KEY', async () => {
      const before = picture(target.dataDir);
      expect(await problemOf(restore(target, file, false))).toContain('--force');
      expect(await problemOf(restore({ ...target, secretKey: 'x'.repeat(43) }, file, true))).toContain(
        'SECRET_KEY is another key',
      );
      expect(
        await problemOf(restore({ ...target, databaseUrl: 'postgres://db.example/jumelage' }, file, true)),
      ).toContain('is of sqlite');
      const db = await openDatabase(target.databaseUrl);
      await db.read.select().from(db.t.users);
      expect(await problemOf(restore(target, file, true))).toContain('stop the server first');
      await db.close();
      expect(picture(target.dataDir)).toEqual(before);
    });

    test('with --force what was there is kept aside', async () => {
      const key = readKeyText(target);
      const { aside } = await restore(target, file, true);
      expect([
        readFileSync(join(aside ?? '', 'secret.key'), 'utf8').trim(),
        existsSync(join(aside ?? '', 'jumelage.db')),
      ]).toEqual([key, true]);
      expect(readKeyText(target)).toBe(readKeyText(config));
      await (await openPlatform(target)).close();
    });

    test('stopped at any step, it is the old one or becomes the new one at the next start', async () => {
      const ends = new Set<string>();
      for (let steps = 0; steps < 12; steps++) {
        const dir = join(folder.path, `stopped-${steps}`);
        mkdirSync(dir);
        const names = ['jumelage.db', 'secret.key'];
        for (const name of [...names, 'jumelage.db-wal']) writeFileSync(join(dir, name), `old ${name}`);
        const stage = openStage(dir, 'x');
        for (const name of names) writeFileSync(join(dir, stage, name), `new ${name}`);
        let left = steps;
        const rename: typeof renameSync = (from, to) => {
          if (left-- === 0) throw new Error('killed');
          renameSync(from, to);
        };
        const isKilled = await problemOf(
          (async () => replaceFiles(dir, { stage, aside: 'replaced-x', names }, rename))(),
        );
        // Killed once more while the next start carries on.
        left = 1;
        await problemOf((async () => finishReplacing(dir, rename))());
        finishReplacing(dir);
        const now = names.map((name) => readFileSync(join(dir, name), 'utf8'));
        const isNew = now.every((text) => text.startsWith('new'));
        expect([steps, isNew || now.every((text) => text.startsWith('old'))]).toEqual([steps, true]);
        expect([steps, existsSync(join(dir, 'jumelage.db-wal')), existsSync(join(dir, noteName))]).toEqual([
          steps,
          !isNew,
          false,
        ]);
        if (isNew) expect(readFileSync(join(dir, 'replaced-x', 'jumelage.db-wal'), 'utf8')).toBe('old jumelage.db-wal');
        ends.add(`${isKilled === 'done' ? 'whole' : 'killed'} ${isNew ? 'new' : 'old'}`);
      }
      expect([...ends].sort()).toEqual(['killed new', 'killed old', 'whole new']);
    });
  });
});

describe('the key of a database', () => {
  let it: Awaited<ReturnType<typeof openTestApp>>;
  beforeAll(async () => {
    it = await openTestApp();
  });
  afterAll(() => it.close());
  afterEach(() => writing(it.deps.db, async ({ q, t }) => void (await q.delete(t.keyMarks))));

  test('is made where nothing is sealed, known again, and never made again where something is', async () => {
    const { db } = it.deps;
    const first = { secretKey: undefined, dataDir: join(folder.path, 'first-key') };
    const other = { secretKey: undefined, dataDir: join(folder.path, 'other-key') };
    const made = await openKey(db, first);
    expect(made.open('mail', (await openKey(db, first)).seal('mail', 'kept'))).toBe('kept');
    expect(await problemOf(openKey(db, other))).toContain('the key is missing');
    expect(existsSync(other.dataDir)).toBe(false);
    expect(await problemOf(openKey(db, { ...other, secretKey: 'x'.repeat(43) }))).toContain(
      'not the one of this database',
    );
  });

  test('of a database older than marks is known by what it sealed', async () => {
    const { db, key } = it.deps;
    const person = await signUp(it);
    expect(await findKeyState(db, undefined)).toBe('new');
    await givenApp(it, person);
    expect([
      await findKeyState(db, key),
      await findKeyState(db, secretKey(Buffer.alloc(32, 7))),
      await findKeyState(db, undefined),
    ]).toEqual(['fits', 'wrong', 'missing']);
    expect(await problemOf(openKey(db, { secretKey: undefined, dataDir: join(folder.path, 'lost-key') }))).toContain(
      'the key is missing',
    );
  });
});
