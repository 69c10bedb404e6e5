import { randomBytes } from 'node:crypto';
import { buildApp } from '@jumelage/api/app';
import { type Config, readConfig } from '@jumelage/api/config';
import { fillDemo } from '@jumelage/api/demo/fill';
import type { Deps, PasswordCost } from '@jumelage/api/deps';
import { secretKey } from '@jumelage/api/keys/secret-key';
import { openTestDatabase, type TestEngine } from '@jumelage/db/testing';
import type { FastifyInstance } from 'fastify';

export type TestApp = {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  /** Sets the clock that the server reads. */
  readonly setNow: (instant: number) => void;
  readonly close: () => Promise<void>;
};

/** Names the engine of this run, which each project of vitest.config.ts sets. */
export const engine = (process.env.TEST_ENGINE ?? 'sqlite') as TestEngine;

/** The instant at which the tests' clock stands unless a test moves it: the morning of 1 June 2026, UTC. */
export const testNow = Date.UTC(2026, 5, 1, 8);

const testKey = randomBytes(32);

/** As good as none: a password is hashed as it is everywhere, only a thousand times sooner. */
const hardlyAny: PasswordCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/** Opens the real server on a fresh database, with a clock of its own, without listening. */
export async function openTestApp({
  demo = false,
  now = testNow,
  config = {},
  passwordCost = hardlyAny,
}: {
  demo?: boolean;
  now?: number;
  config?: Partial<Config>;
  /** The cost of hashing a password: next to nothing unless said. */
  passwordCost?: PasswordCost | 'usual';
} = {}): Promise<TestApp> {
  const db = await openTestDatabase(engine, process.env.TEST_DATABASE_URL);
  let current = now;
  const deps: Deps = {
    config: {
      ...readConfig({
        LOG_LEVEL: 'silent',
        DEMO: String(demo),
        SECOND_FACTOR: 'nobody',
        RATE_LIMITS: 'false',
        SEAL_DELAY: '3600000',
      }),
      ...config,
    },
    db,
    key: secretKey(testKey),
    now: () => current,
    random: randomBytes,
    ...(passwordCost === 'usual' ? {} : { passwordCost }),
  };
  if (demo) await fillDemo(deps);
  const app = await buildApp(deps);
  return {
    app,
    deps,
    setNow: (instant) => {
      current = instant;
    },
    close: async () => {
      await app.close();
      await db.close();
    },
  };
}
