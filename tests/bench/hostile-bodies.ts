import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import { startServer, temporaryFolder } from '../support/server.ts';

/**
 * Four connections send bodies that cost more to read than to write, for some seconds each; says how long the process
 * takes to answer meanwhile, and its memory.
 */
const connections = 4;
const seconds = 8;
const megabytes = 2.4;

const folder = temporaryFolder();
const server = await startServer({ DATA_DIR: folder.path, DEMO: 'false', RATE_LIMITS: 'false' });
const { hostname, port } = new URL(server.url.replace('localhost', '127.0.0.1'));
const memory = () =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.process.pid)]).toString()) / 1024);

/** Sends one request and answers its status; a connection that is closed under a long body is an answer, too. */
function send(method: string, path: string, body = ''): Promise<number> {
  return new Promise((done) => {
    const call = request(
      {
        hostname,
        port,
        method,
        path,
        headers: body ? { 'content-type': 'application/json', 'content-length': body.length } : {},
      },
      (reply) => {
        reply.resume();
        reply.on('end', () => done(reply.statusCode ?? 0));
      },
    );
    call.on('error', () => done(0));
    call.end(body);
  });
}

const repeated = (text: string) => text.repeat((megabytes * 1_000_000) / text.length);
const bodies: Readonly<Record<string, string>> = {
  'side by side': `[${repeated('[[[]]],')}0]`,
  'one in another': `${'['.repeat(megabytes * 500_000)}${']'.repeat(megabytes * 500_000)}`,
  'unknown keys, 95 kB': JSON.stringify(Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`key-${i}`, 1]))),
};

for (const [what, body] of Object.entries(bodies)) {
  for (const path of ['/api/nothing', '/api/session']) {
    const before = memory();
    const until = performance.now() + seconds * 1000;
    const statuses = new Map<number, number>();
    const waits: number[] = [];
    let most = before;
    const flood = Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const status = await send('POST', path, body);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    });
    const watch = (async () => {
      while (performance.now() < until) {
        const began = performance.now();
        await send('GET', '/livez');
        waits.push(performance.now() - began);
        most = Math.max(most, memory());
        await new Promise((go) => setTimeout(go, 50));
      }
    })();
    await Promise.all([...flood, watch]);
    waits.sort((a, b) => a - b);
    const at = (share: number) => Math.round(waits[Math.floor((waits.length - 1) * share)] ?? 0);
    console.log(
      `${what} to ${path}: livez p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms; RSS ${before} → ${most} MB; answers ${JSON.stringify(Object.fromEntries(statuses))}`,
    );
  }
}
await server.stop();
folder.remove();
