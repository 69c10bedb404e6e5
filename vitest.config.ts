import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { compiled } from './scripts/server-flags.mjs';
import { isWhole, onOneEngine } from './tests/support/campaigns.ts';

/** The API's tests run whole on SQLite, and on PGlite without the long campaigns; a real PostgreSQL only where `npm run test:postgres` started one. */
const engines = ['sqlite', 'pglite', ...(process.env.TEST_DATABASE_URL ? ['postgres'] : [])];

// Servers and commands that tests start are compiled once, not a hundred times.
Object.assign(process.env, compiled);

/** Two cores are two workers: one fewer, as is usual, would leave the second idle while a test waits. */
const workers = Math.max(2, availableParallelism() - 1);

/**
 * Node loads these files and what they import, as it does in a server: without a copy that Vite made of each. Such a file
 * cannot put a module in the place of another, and should not.
 */
const loadedByNode = {
  experimental: { viteModuleRunner: false, nodeLoader: false },
  execArgv: ['--import', new URL('tests/support/quick-start.ts', import.meta.url).href],
};

export default defineConfig({
  test: {
    maxWorkers: workers,
    reporters: ['default', './tests/support/counts.ts'],
    projects: [
      {
        test: {
          ...loadedByNode,
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/api/src/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/support/same-cases.ts'],
          testTimeout: 30_000,
          // They share the loaded code and nothing else; what a test spies on it puts back.
          isolate: false,
        },
      },
      {
        // Elements without the place in the code where each was made, which costs more than drawing them.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.ts?(x)'],
          // A document without layout: what only a browser does is looked at in tests/e2e/parts.spec.ts.
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { url: 'http://localhost/' } },
          setupFiles: ['apps/web/src/testing/setup.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      ...engines.map((engine) => ({
        test: {
          ...loadedByNode,
          name: `api-${engine}`,
          include: ['tests/api/**/*.test.ts'],
          exclude: engine === 'pglite' && !isWhole ? onOneEngine.map((name) => `tests/api/${name}.test.ts`) : [],
          env: { TEST_ENGINE: engine },
          setupFiles: ['tests/support/same-cases.ts'],
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
          // Every file starts a server of its own: what they share is the browser.
          isolate: false,
          // A journey waits for pages most of its time: one more at once. `npm test` runs them beside the others (scripts/tests.mjs).
          maxWorkers: workers + 1,
          sequence: { groupOrder: 1 },
          // A page that has just been opened is waited for as its elements are.
          expect: { poll: { timeout: 60_000 } },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
