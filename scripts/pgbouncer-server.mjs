// Starts the machine's own pgbouncer in front of a PostgreSQL, in a folder that is removed afterwards.
import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, serverAccount, serverFolder } from './postgres-server.mjs';

const patience = 10_000;

/** Finds the program; undefined where it is not installed. */
export function findPgbouncer() {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  return folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file));
}

/** Tells whether somebody listens on a port of this machine. */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
}

/**
 * Starts a pooler that lends few connections, one transaction at a time, on a free port of this machine; undefined
 * where none is installed.
 *
 * @param {string} serverUrl
 * @returns {Promise<{ readonly url: string, readonly stop: () => Promise<void> } | undefined>}
 */
export async function startPgbouncer(serverUrl) {
  const program = findPgbouncer();
  if (!program) return undefined;
  const server = new URL(serverUrl);
  const account = serverAccount();
  const home = serverFolder('jumelage-pgbouncer-', account);
  const port = await freePort();
  const [settings, users] = [join(home, 'pgbouncer.ini'), join(home, 'users')];
  writeFileSync(users, `"${server.username}" ""\n`);
  writeFileSync(
    settings,
    `[databases]
* = host=${server.hostname} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = 5
`,
  );
  let said = '';
  const child = spawn(program, [settings], { ...account, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((done) => child.once('exit', done).once('error', done));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  for (const until = Date.now() + patience; !(await answers(port)); await sleep(50)) {
    if (child.exitCode === null && Date.now() < until) continue;
    await stop();
    throw new Error(`pgbouncer: ${said}`);
  }
  return { url: Object.assign(new URL(serverUrl), { hostname: '127.0.0.1', port: String(port) }).toString(), stop };
}
