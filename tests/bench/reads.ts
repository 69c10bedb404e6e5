import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ownPostgres } from '../support/postgres-server.ts';
import type { Probe } from '../support/process-probe.ts';
import { temporaryFolder } from '../support/server.ts';

// CPU of ten reads of the running server as a multiple of a bare Fastify handler's, at 1, 10 and 50 connections, with
// memory, stops of the event loop and the
// time to the first answer. Everything on this machine's loopback; the number of calls is fixed.
const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'sqlite,postgres' },
    calls: { type: 'string', default: '300' },
    connections: { type: 'string', default: '1,10,50' },
    starts: { type: 'string', default: '5' },
    only: { type: 'string' },
    profile: { type: 'string' },
    flags: { type: 'string' },
  },
});
const calls = Number(options.calls);
const { serverFlags, compiled } = (await import(new URL('../../scripts/server-flags.mjs', import.meta.url).href)) as {
  serverFlags: readonly string[];
  compiled: Readonly<Record<string, string>>;
};
// As `npm start` runs it, or as the caller says (`--flags=` for none).
const flags = options.flags?.split(' ').filter(Boolean) ?? serverFlags;
const connections = options.connections.split(',').map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const probe = fileURLToPath(new URL('../support/process-probe.ts', import.meta.url));
const bareServer = fileURLToPath(new URL('../support/bare-server.ts', import.meta.url));
const server = join(root, 'apps/api/src/server.ts');

type Running = {
  readonly url: string;
  readonly milliseconds: number;
  readonly ask: () => Promise<Probe>;
  readonly stop: () => Promise<void>;
};

/** Starts a script and waits for its first answer at `path`; `flags` go to Node. */
async function start(
  script: string,
  path: string,
  settings: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Running> {
  const { PATH, HOME } = process.env;
  const began = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...flags, script], {
    cwd: root,
    env: { ...(PATH ? { PATH } : {}), ...(HOME ? { HOME } : {}), ...compiled, ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  const url = await new Promise<string>((ready, failed) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (output.length > 100_000) return;
      output += chunk.toString();
      const address = /is ready: (http:\/\/\S+)/.exec(output)?.[1];
      if (address) ready(address);
    });
    child.on('exit', (code) => failed(new Error(`${script} ended with ${code}: ${output}`)));
  });
  await get(`${url}${path}`, {});
  return {
    url,
    milliseconds: performance.now() - began,
    async ask() {
      child.send('measure');
      return (await once(child, 'message'))[0] as Probe;
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

type Reply = { readonly status: number; readonly text: string; readonly cookie: string | undefined };

function get(url: string, headers: Readonly<Record<string, string>>, agent?: Agent, body?: string): Promise<Reply> {
  return new Promise((done, failed) => {
    const sent = request(
      url,
      { method: body === undefined ? 'GET' : 'POST', headers, ...(agent ? { agent } : {}) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const cookie = response.headers['set-cookie']?.find((one) => /^jumelage=/.test(one))?.split(';')[0];
          done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), cookie });
        });
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

type Cost = { readonly microseconds: number; readonly longestStop: number };

/** Measures what one call costs a server, after a warm-up of as many calls. */
async function costOf(
  running: Running,
  path: string,
  headers: Readonly<Record<string, string>>,
  width: number,
  count = calls,
): Promise<Cost> {
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  const send = async () => {
    let left = count;
    const one = async () => {
      while (left-- > 0) {
        const { status, text } = await get(`${running.url}${path}`, headers, agent);
        if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
      }
    };
    await Promise.all(Array.from({ length: width }, one));
  };
  await send();
  const before = await running.ask();
  await send();
  const after = await running.ask();
  agent.destroy();
  return {
    microseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / count,
    longestStop: after.longestStopMilliseconds,
  };
}

const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Signs in an entrepreneur of the demonstration, who takes part in the running event; lists ten reads of theirs. */
async function readsOf({
  url,
}: Running): Promise<{ readonly cookie: string; readonly reads: readonly (readonly [string, string])[] }> {
  const json = async <T>(path: string, headers: Readonly<Record<string, string>> = {}) =>
    JSON.parse((await get(`${url}${path}`, headers)).text) as T;
  const { people } = await json<{ people: { userId: string; part: string }[] }>('/api/demo/people');
  const userId = people.find((one) => one.part === 'entrepreneur')?.userId;
  const { cookie = '', text } = await get(
    `${url}/api/demo/session`,
    { 'content-type': 'application/json' },
    undefined,
    JSON.stringify({ userId }),
  );
  const organisation = (JSON.parse(text) as { organisations: { id: string }[] }).organisations[0]?.id;
  const { events } = await json<{ events: { id: string; status: string }[] }>('/api/events', { cookie });
  const event = events.find((one) => one.status === 'running')?.id;
  return {
    cookie,
    reads: [
      ['session', '/api/session'],
      ['home', '/api/home'],
      ['directory', '/api/organisations'],
      ['organisation', `/api/organisations/${organisation}`],
      ['matches', `/api/organisations/${organisation}/matches`],
      ['event', `/api/events/${event}`],
      ['participants', `/api/events/${event}/participants`],
      ['requests', `/api/events/${event}/meeting-requests`],
      ['agenda', `/api/events/${event}/agenda`],
      ['notifications', '/api/notifications'],
    ],
  };
}

async function measure(engine: string, databaseUrl: string | undefined): Promise<void> {
  const folder = temporaryFolder();
  const settings = {
    PORT: '0',
    RATE_LIMITS: 'false',
    DATA_DIR: folder.path,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  try {
    const first = await start(server, '/api/session', settings, flags);
    await first.stop();
    const starts: number[] = [];
    for (let n = 0; n < Number(options.starts); n++) {
      const again = await start(server, '/api/session', settings, flags);
      starts.push(again.milliseconds);
      await again.stop();
    }
    console.log(
      `\n## ${engine}\nStart to the first answer to /api/session: ${first.milliseconds.toFixed(0)} ms with an empty database (migrates, fills the demonstration), ` +
        `${middle(starts).toFixed(0)} ms with a filled one (${starts.map((time) => time.toFixed(0)).join(', ')}).`,
    );
    if (calls === 0) return;
    const bare = await start(bareServer, '/bare', {}, ['--import', probe]);
    const cpuProfile = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
    const running = await start(server, '/api/session', settings, ['--import', probe, ...cpuProfile, ...flags]);
    await new Promise((done) => setTimeout(done, 1000));
    const idle = await running.ask();
    const { cookie, reads } = await readsOf(running);
    console.log(
      `\n| read | answer | ${connections.map((width) => `${width} connection${width > 1 ? 's' : ''}`).join(' | ')} | longest stop |`,
    );
    console.log(`| --- | ---: | ${connections.map(() => '---:').join(' | ')} | ---: |`);
    const base: number[] = [];
    // So cheap that few calls would measure the compiler.
    for (const width of connections) base.push((await costOf(bare, '/bare', {}, width, 5000)).microseconds);
    console.log(`| bare Fastify | 1 kB | ${base.map((cost) => `${cost.toFixed(0)} µs`).join(' | ')} | |`);
    for (const [name, path] of reads) {
      if (options.only && !options.only.split(',').includes(name)) continue;
      const headers = { cookie, 'accept-language': 'fr' };
      const { text } = await get(`${running.url}${path}`, headers);
      const cells: string[] = [];
      let stop = 0;
      for (const [n, width] of connections.entries()) {
        const { microseconds, longestStop } = await costOf(running, path, headers, width);
        cells.push(`${(microseconds / (base[n] ?? 1)).toFixed(1)} × (${microseconds.toFixed(0)} µs)`);
        stop = Math.max(stop, longestStop);
      }
      console.log(`| ${name} | ${(text.length / 1000).toFixed(1)} kB | ${cells.join(' | ')} | ${stop.toFixed(0)} ms |`);
    }
    const after = await running.ask();
    const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
    console.log(`\nMemory: ${megabytes(idle.rssBytes)} idle, ${megabytes(after.rssBytes)} after the load.`);
    await bare.stop();
    await running.stop();
  } finally {
    folder.remove();
  }
}

console.log(
  `Node ${process.version}, ${calls} calls a cell after a warm-up; CPU of all threads of the server, log level info.`,
);
for (const engine of options.engine.split(',')) {
  if (engine === 'sqlite') await measure('SQLite', undefined);
  else {
    const postgres = await ownPostgres();
    if (!postgres) console.log('\n## PostgreSQL\nSkipped: no server is installed here.');
    else await measure('PostgreSQL', postgres.url).finally(postgres.stop);
  }
}
