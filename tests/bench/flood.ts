import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startServer, temporaryFolder } from '../support/server.ts';

// Reads of the running server while visitors flood the search of the landing page, each with a sentence of its own, as
// if from as many addresses: the slowest of a hundred beside that of an idle server. Everything on this machine's
// loopback, bounded in time.
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '15' },
    readers: { type: 'string', default: '4' },
    flooders: { type: 'string', default: '24' },
  },
});
const within = (text: string, most: number) => Math.min(most, Math.max(1, Math.floor(Number(text)) || 1));
const seconds = within(options.seconds, 120);
/** The most that a flood may slow reads down. */
const most = 3;

const folder = temporaryFolder();
// Limits of one address are off: a flood comes from many.
const server = await startServer({ DATA_DIR: folder.path, RATE_LIMITS: 'false' });

/** Signs in as a sample entrepreneur; answers the cookie and the reads of somebody who looks around. */
async function signIn(): Promise<{ readonly cookie: string; readonly paths: readonly string[] }> {
  const { people } = (await (await fetch(`${server.url}/api/demo/people`)).json()) as {
    readonly people: readonly { readonly userId: string; readonly part: string }[];
  };
  const reply = await fetch(`${server.url}/api/demo/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ userId: people.find(({ part }) => part === 'entrepreneur')?.userId }),
  });
  const { organisations } = (await reply.json()) as { readonly organisations: readonly { readonly id: string }[] };
  return {
    cookie: reply.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
    paths: [
      '/api/session',
      '/api/events',
      '/api/visitors/overview',
      '/api/visitors/organisations',
      '/api/notifications',
      `/api/organisations/${organisations[0]?.id}`,
    ],
  };
}

let isOver = false;
const during = async (milliseconds: number, lives: readonly (() => Promise<void>)[]): Promise<void> => {
  isOver = false;
  setTimeout(() => {
    isOver = true;
  }, milliseconds);
  await Promise.all(
    lives.map(async (act) => {
      while (!isOver) await act();
    }),
  );
};

const { cookie, paths } = await signIn();
let times: number[] = [];
let turn = 0;
/** Reads the next address, then pauses as somebody who looks. */
async function read(): Promise<void> {
  const path = paths[turn++ % paths.length] ?? '/';
  const began = performance.now();
  const reply = await fetch(`${server.url}${path}`, { headers: { cookie } });
  await reply.arrayBuffer();
  times.push(performance.now() - began);
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`);
  await new Promise((resume) => setTimeout(resume, 5));
}

const statuses = new Map<number, number>();
let sentence = 0;
async function flood(): Promise<void> {
  const body = { text: `We make flexible solar films, batch ${sentence++}, and look for a factory.`, country: 'FR' };
  const reply = await fetch(`${server.url}/api/visitors/matches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ ...body, language: 'en' }),
  });
  await reply.arrayBuffer();
  statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
  // A refusal is no reason to wait long.
  await new Promise((resume) => setTimeout(resume, 20));
}

const at = (part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
const readers = Array.from({ length: within(options.readers, 32) }, () => read);
const flooders = Array.from({ length: within(options.flooders, 200) }, () => flood);
try {
  // What a process does only once, such as reading the dictionary, is not measured.
  await during(3000, readers);
  await flood();
  statuses.clear();
  const load = loadavg()[0]?.toFixed(1);
  console.log('| reads | number | p50, ms | p99, ms | longest, ms |\n| --- | --- | --- | --- | --- |');
  const row = (name: string) =>
    console.log(`| ${name} | ${times.length} | ${at(0.5).toFixed(1)} | ${at(0.99).toFixed(1)} | ${at(1).toFixed(1)} |`);
  times = [];
  await during(seconds * 1000, readers);
  const idle = at(0.99);
  row('idle');
  times = [];
  await during(seconds * 1000, [...readers, ...flooders]);
  const flooded = at(0.99);
  row('flooded');
  console.log(
    `\nratio of p99 ${(flooded / idle).toFixed(1)} (at most ${most}); answers to the flood: ${[...statuses]
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')}; load average ${load} before, ${loadavg()[0]?.toFixed(1)} after`,
  );
  if (flooded > most * idle) process.exitCode = 1;
} finally {
  await server.stop();
  folder.remove();
}
