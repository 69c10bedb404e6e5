import { isUnavailable } from '@jumelage/db/errors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine, openTestApp, type TestApp } from '../support/app.ts';

// Nobody else ends a connection to a file, or to an engine in this process.
describe.runIf(engine === 'postgres')('connections that are ended while they are used', () => {
  let it: TestApp;
  beforeAll(async () => {
    it = await openTestApp();
  });
  afterAll(() => it.close());

  test('fail what they did, or it is done again; the process lives, and the next statements work', async () => {
    const { db } = it.deps;
    const others =
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
    const outcomes: ('done' | 'unavailable')[] = [];
    const attempt = (work: () => Promise<unknown>) =>
      work().then(
        () => outcomes.push('done'),
        (error: unknown) => {
          if (!isUnavailable(error)) throw error;
          outcomes.push('unavailable');
        },
      );
    const read = () => db.read.rows({ sql: 'SELECT pg_sleep(0.05)', values: [] });
    const write = () => db.tx((q) => q.rows({ sql: 'SELECT pg_sleep(0.05)', values: [] }));
    for (let round = 0; round < 5; round++) {
      const works = Array.from({ length: 12 }, (_, i) => attempt(i % 3 === 0 ? write : read));
      await attempt(() => db.tx((q) => q.rows({ sql: others, values: [] })));
      await Promise.all(works);
    }
    expect(outcomes).toHaveLength(65);
    expect(outcomes).toContain('done');
    await expect(db.read.rows({ sql: 'SELECT 1 AS one', values: [] })).resolves.toEqual([{ one: 1 }]);
    await expect(db.tx((q) => q.rows({ sql: 'SELECT 1 AS one', values: [] }))).resolves.toEqual([{ one: 1 }]);
  });
});
