import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

// `npm run mutants` takes out the conditions of the statements as well.
test('no guard of the edge can be taken out, and no row of the table of permissions loosened, without the matrix turning red', {
  timeout: 240_000,
}, async () => {
  const child = spawn(
    process.execPath,
    ['--import', './tests/support/quick-start.ts', 'tests/mutants/run.ts', '--edge'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise((done) => child.on('exit', done));
  expect([code, told]).toEqual([0, expect.stringMatching(/Mutants: \d{2,} caught, 0 survived, \d known/)]);
});
