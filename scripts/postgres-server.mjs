// Starts the machine's own PostgreSQL in a folder that is removed afterwards.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function findPrograms() {
  const folders = (process.env.PATH ?? '').split(':');
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian))
    for (const version of readdirSync(debian).sort().reverse()) folders.push(join(debian, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/**
 * Finds the account of a server: PostgreSQL and its pooler refuse to run as root, and then run as their package’s user.
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const number = (option) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: number('-u'), gid: number('-g') };
}

/** A folder for a server's files, closed to others. */
export function serverFolder(name, { uid, gid }) {
  const home = mkdtempSync(join(tmpdir(), name));
  if (uid !== undefined) {
    chmodSync(home, 0o700);
    chownSync(home, uid, gid);
  }
  return home;
}

/** A port of this machine on which nobody listens. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * Starts an empty server on a free port of this machine; undefined where none is installed. `halt` and `begin` are for
 * who tries what happens while it
 * is gone; `log` answers what it wrote, each line with its SQLSTATE in brackets.
 *
 * @returns {Promise<{ readonly url: string, readonly halt: () => void, readonly begin: () => void, readonly log: () => string, readonly stop: () => void } | undefined>}
 */
export async function startPostgres() {
  const programs = findPrograms();
  if (!programs) return undefined;
  const account = serverAccount();
  const home = serverFolder('jumelage-postgres-', account);
  const data = join(home, 'data');
  const port = await freePort();

  function call(program, ...words) {
    const { status, stderr } = spawnSync(join(programs, program), words, { ...account, cwd: home, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  }
  const settings = `-p ${port} -k ${home} -c listen_addresses=127.0.0.1 -c max_connections=200 -c log_line_prefix=[%e]`;
  const log = join(home, 'log');
  // The server keeps a pipe that it inherits open for ever: it writes to a file.
  const begin = () => call('pg_ctl', '-D', data, '-l', log, '-w', '-o', settings, 'start');
  const halt = () => {
    if (existsSync(join(data, 'postmaster.pid'))) call('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop');
  };
  const stop = () => {
    halt();
    rmSync(home, { recursive: true, force: true });
  };

  try {
    call('initdb', '-D', data, '-U', 'jumelage', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8');
    begin();
  } catch (error) {
    stop();
    throw error;
  }
  return {
    url: `postgres://jumelage@127.0.0.1:${port}/postgres`,
    halt,
    begin,
    log: () => readFileSync(log, 'utf8'),
    stop,
  };
}
