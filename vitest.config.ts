import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The API's tests run whole on each engine; a real PostgreSQL only where `npm run test:postgres` started one. */
const engines = ['sqlite', 'pglite', ...(process.env.TEST_DATABASE_URL ? ['postgres'] : [])];

export default defineConfig({
  test: {
    // Two cores are two workers: one fewer, as is usual, would leave the second idle while a test waits for a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './tests/support/counts.ts'],
    projects: [
      { test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts?(x)', 'tests/*.test.ts'], testTimeout: 30_000 } },
      ...engines.map((engine) => ({
        test: {
          name: `api-${engine}`,
          include: ['tests/api/**/*.test.ts'],
          env: { TEST_ENGINE: engine },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Every file opens a database of its own: what they share is the loaded code and, for PGlite, an engine that takes seconds to start.
          isolate: false,
        },
      })),
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // A page that has just been opened is waited for as its elements are.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
