import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type RunningServer = {
  readonly url: string;
  readonly process: ChildProcess;
  /** Sends a signal and waits for the end; answers the exit code, null when a signal ended it. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  readonly output: () => string;
};

/** Makes a data folder for one test. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'jumelage-server-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Finds a free port: nobody listens there. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs a script of the API in a process of its own, with these settings and nothing else of ours. */
export function spawnApi(
  script: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): ChildProcess {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return spawn(process.execPath, [join(root, 'apps/api/src', script), ...args], {
    cwd: root,
    env: {
      ...(PATH ? { PATH } : {}),
      ...(HOME ? { HOME } : {}),
      ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command of the command line to its end. */
export async function runCommand(settings: Readonly<Record<string, string>>, ...args: string[]) {
  const child = spawnApi('cli/main.ts', settings, args);
  let [out, told] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, told };
}

/** Starts the real server as its users do, on a free loopback port; resolves once it has printed its address. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<RunningServer> {
  const child = spawnApi('server.ts', { PORT: '0', LOG_LEVEL: 'error', ...settings });
  let output = '';
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  const url = await new Promise<string>((ready, failed) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /is ready: (http:\/\/\S+)/.exec(output)?.[1];
      if (address) ready(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}: ${output}`)));
  });
  return {
    url,
    process: child,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
    output: () => output,
  };
}
