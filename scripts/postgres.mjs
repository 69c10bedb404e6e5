// `npm run test:postgres`: the API's tests on the machine's own PostgreSQL, started for them and stopped after them.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure-node.mjs';

function findPrograms() {
  const folders = (process.env.PATH ?? '').split(':');
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) for (const version of readdirSync(debian).sort().reverse()) folders.push(join(debian, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

const programs = findPrograms();
if (!programs) {
  console.error('No PostgreSQL server is installed here: initdb and pg_ctl are neither in PATH nor under /usr/lib/postgresql.');
  process.exit(1);
}

// PostgreSQL refuses to run as root: then it runs as the user that its package made.
const asRoot = process.getuid?.() === 0;
const number = (option) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
const account = asRoot ? { uid: number('-u'), gid: number('-g') } : {};
const home = mkdtempSync(join(tmpdir(), 'jumelage-postgres-'));
if (asRoot) {
  chmodSync(home, 0o700);
  chownSync(home, account.uid, account.gid);
}
const data = join(home, 'data');
const port = await new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = server.address();
    server.close(() => done(free));
  });
});

function call(program, ...words) {
  const { status, stderr } = spawnSync(join(programs, program), words, { ...account, cwd: home, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

let code = 1;
try {
  call('initdb', '-D', data, '-U', 'jumelage', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8');
  // The server keeps a pipe that it inherits open for ever: it writes to a file.
  call('pg_ctl', '-D', data, '-l', join(home, 'log'), '-w', '-o', `-p ${port} -k ${home} -c listen_addresses=127.0.0.1 -c max_connections=200`, 'start');
  const env = { ...process.env, TEST_DATABASE_URL: `postgres://jumelage@127.0.0.1:${port}/postgres` };
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'api-postgres', ...process.argv.slice(2)];
  code = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
} finally {
  if (existsSync(join(data, 'postmaster.pid'))) call('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop');
  rmSync(home, { recursive: true, force: true });
}
process.exit(code);
