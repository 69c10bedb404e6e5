// `npm run test:postgres`: the API's tests on the machine's own PostgreSQL, started for them and stopped after them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ensure-node.mjs';
import { startPostgres } from './postgres-server.mjs';

const server = await startPostgres();
if (!server) {
  console.error(
    'No PostgreSQL server is installed here: initdb and pg_ctl are neither in PATH nor under /usr/lib/postgresql.',
  );
  process.exit(1);
}
let code = 1;
try {
  const words = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'api-postgres',
    ...process.argv.slice(2),
  ];
  code =
    spawnSync(process.execPath, words, {
      cwd: root,
      env: { ...process.env, TEST_DATABASE_URL: server.url, TEST_CAMPAIGNS: 'whole' },
      stdio: 'inherit',
    }).status ?? 1;
} finally {
  server.stop();
}
process.exit(code);
