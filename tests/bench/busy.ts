import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '@jumelage/db/client';
import { givenDay } from '../support/busy-day.ts';
import { organiserActs, personActs } from '../support/busy-people.ts';
import { type Caller, openCaller, type Tally, tally } from '../support/caller.ts';
import { ownPostgres } from '../support/postgres-server.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';

// A day of matchmaking: people of the demonstration act once a pause while two organisers check people in, place and
// move meetings, undo and publish, spread
// over several processes on one database. Everything on this machine's loopback, bounded in people and time; `--pause
// 0` is a storm.
const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'postgres' },
    people: { type: 'string', default: '40' },
    pause: { type: 'string', default: '1000' },
    processes: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '60' },
  },
});
const within = (text: string, most: number) => Math.min(most, Math.max(0, Math.floor(Number(text)) || 0));
const [pause, seconds] = [within(options.pause, 60_000), within(options.seconds, 300)];
// A file has one process.
const processes = options.engine === 'sqlite' ? 1 : Math.max(1, within(options.processes, 8));

let isOver = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    isOver = true;
  });

/** Lets somebody act until the time is over: one act, then the pause less what the act took. */
async function live(act: () => Promise<void>): Promise<void> {
  await sleep(Math.random() * pause);
  while (!isOver) {
    const began = performance.now();
    await act();
    // A storm, too, lets others have a turn.
    await sleep(Math.max(0, pause - (performance.now() - began)));
  }
}

type Counts = { readonly deadlocks: number; readonly rollbacks: number; readonly commits: number };
async function countsOf(db: Database): Promise<Counts | undefined> {
  if (db.engine === 'sqlite') return undefined;
  const sql =
    'SELECT deadlocks::int AS deadlocks, xact_rollback::int AS rollbacks, xact_commit::int AS commits FROM pg_stat_database WHERE datname = current_database()';
  return (await db.read.rows<Counts>({ sql, values: [] }))[0];
}

/** Counts the errors by which PostgreSQL says that transactions were in each other’s way. */
const statesIn = (log: string) =>
  ['40001', '40P01', '55P03'].map((state) => [state, log.split(`[${state}]ERROR`).length - 1] as const);

/** Counts the codes of refused acts, the most frequent first. */
function codesOf(answers: readonly { readonly code: string | undefined }[]): string {
  const counts = Object.entries(Object.groupBy(answers, ({ code }) => code ?? ''));
  const told = counts.filter(([code]) => code !== '').sort(([, a = []], [, b = []]) => b.length - a.length);
  return told.map(([code, all = []]) => `${code} ${all.length}`).join(', ');
}

function report(done: Tally, tookSeconds: number): boolean {
  const rows = [...done.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log('\n| act | answers | 2xx | 4xx | 503 | other 5xx | none | p50 | p99 | longest | refused as |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
  const all = rows.flatMap(([, answers]) => answers);
  for (const [name, answers] of [...rows, ['all', all] as const]) {
    const count = (test: (status: number) => boolean) => answers.filter(({ status }) => test(status)).length;
    const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const at = (part: number) =>
      `${(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0)} ms`;
    const classes = [
      count((s) => s >= 200 && s < 400),
      count((s) => s >= 400 && s < 500),
      count((s) => s === 503),
      count((s) => s >= 500 && s !== 503),
      count((s) => s === 0),
    ];
    console.log(
      `| ${name} | ${answers.length} | ${classes.join(' | ')} | ${at(0.5)} | ${at(0.99)} | ${at(1)} | ${name === 'all' ? '' : codesOf(answers)} |`,
    );
  }
  console.log(
    `\n${all.length} answers in ${tookSeconds.toFixed(0)} s, ${(all.length / tookSeconds).toFixed(0)} a second.`,
  );
  return all.every(({ status }) => status !== 0 && (status < 500 || status === 503));
}

const folder = temporaryFolder();
const postgres = options.engine === 'postgres' ? await ownPostgres() : undefined;
const servers: RunningServer[] = [];
const callers: Caller[] = [];
let db: Database | undefined;
try {
  if (options.engine === 'postgres' && !postgres) throw new Error('no PostgreSQL server is installed here');
  const settings = {
    RATE_LIMITS: 'false',
    SECOND_FACTOR: 'nobody',
    DATA_DIR: folder.path,
    SECRET_KEY: randomBytes(32).toString('base64url'),
    ...(postgres ? { DATABASE_URL: postgres.url } : {}),
  };
  // The first fills the demonstration.
  for (let n = 0; n < processes; n++) servers.push(await startServer(settings));
  for (const server of servers) callers.push(openCaller(server.url));
  db = await openDatabase(postgres?.url ?? join(folder.path, 'jumelage.db'));
  const day = await givenDay(db, within(options.people, 44));
  const done = tally();
  const spread = (n: number) => callers[n % callers.length] as Caller;
  const lives = [
    ...day.people.map((person, n) => personActs(spread(n), day, person, done)),
    ...day.organisers.map((organiser, n) => organiserActs(spread(n), day, organiser, done)),
  ];
  console.log(
    `Node ${process.version}, ${options.engine}: ${day.people.length} people and ${day.organisers.length} organisers on ${processes} processes, a pause of ${pause} ms, ` +
      `${seconds} s; load average before ${loadavg()[0]?.toFixed(1)}.`,
  );
  // Work that a process does only once, such as loading, is not measured.
  for (const act of lives) await act();
  done.clear();
  const [before, told] = [await countsOf(db), statesIn(postgres?.log() ?? '')];
  const began = performance.now();
  const end = setTimeout(() => {
    isOver = true;
  }, seconds * 1000);
  await Promise.all(lives.map(live));
  clearTimeout(end);
  const isGood = report(done, (performance.now() - began) / 1000);
  // The server gathers its counts once a second.
  await sleep(1_500);
  const after = await countsOf(db);
  if (before && after && postgres) {
    const states = statesIn(postgres.log()).map(([state, count], n) => `${state}: ${count - (told[n]?.[1] ?? 0)}`);
    console.log(
      `PostgreSQL: ${after.commits - before.commits} transactions kept, ${after.rollbacks - before.rollbacks} rolled back, ${after.deadlocks - before.deadlocks} deadlocks; ` +
        `errors in its log: ${states.join(', ')}.`,
    );
  }
  console.log(`Load average after ${loadavg()[0]?.toFixed(1)}.`);
  if (!isGood) process.exitCode = 1;
} finally {
  for (const caller of callers) caller.close();
  await db?.close();
  await Promise.all(servers.map((server) => server.stop()));
  postgres?.stop();
  folder.remove();
}
