import { buildApp } from '@jumelage/api/app';
import type { Deps } from '@jumelage/api/deps';
import { mostLosses, silence } from '@jumelage/api/features/schedules/runs/live-runs';
import { type ScheduleRuns, scheduleRuns } from '@jumelage/api/features/schedules/runs/runs';
import { claimRun, listLiveRuns, noteRun, type RunRow } from '@jumelage/db/repositories/schedule-runs';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { engine, openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting } from '../support/crowd.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';

let one: TestApp;
beforeAll(async () => {
  one = await openTestApp({ config: { scheduleWorkers: 1 } });
});
afterAll(() => one.close());

/**
 * Creates a session of two slots in which two groups of three all want to meet: two of three meetings have a place, and
 * a run searches for more until its time is over.
 */
async function givenLongRun(): Promise<Crowd> {
  const own = await givenCrowd(one, {
    count: 6,
    blocks: [{ startsAt: '2026-07-02T10:00', endsAt: '2026-07-02T10:40' }],
  });
  for (const three of [own.people.slice(0, 3), own.people.slice(3)]) {
    const [a, b, c] = three;
    if (!a || !b || !c) throw new Error('three people were expected');
    await givenMeeting(own, a, b);
    await givenMeeting(own, a, c);
    await givenMeeting(own, b, c);
  }
  return own;
}
const scopeOf = ({ eventId, sessionId }: Crowd) => ({ eventId, sessionId });
const start = (own: Crowd, seconds: number) =>
  own.organiser.must('POST /api/events/:eventId/sessions/:sessionId/runs', { params: scopeOf(own), body: { seconds } });
const get = (own: Crowd, runId: Id<'run'>) =>
  own.organiser.must('GET /api/events/:eventId/sessions/:sessionId/runs/:runId', {
    params: { ...scopeOf(own), runId },
  });
const cancel = (own: Crowd, runId: Id<'run'>) =>
  own.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId', {
    params: { ...scopeOf(own), runId },
  });
const getDraft = (own: Crowd) =>
  own.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', { params: scopeOf(own) });
const untilStatus = (own: Crowd, runId: Id<'run'>, status: string) =>
  expect.poll(async () => (await get(own, runId)).status, { timeout: 20_000, interval: 30 }).toBe(status);

/** Inserts a run of another process, in the middle of its work, with two meetings in their slots. */
async function givenRunElsewhere(own: Crowd, changes: Partial<RunRow> = {}): Promise<Id<'run'>> {
  const { meetings } = await getDraft(own);
  const id: Id<'run'> = `run_${own.sessionId.slice(4)}`;
  const { t } = one.deps.db;
  const [first] = own.people;
  const placed = meetings.filter(({ participants }) =>
    participants.some(({ id: person }) => person === first?.participantId),
  );
  if (placed.length !== 2) throw new Error('two meetings of one person were expected');
  const checkpoint = Object.fromEntries(placed.map((meeting, i) => [meeting.id, own.slots[i]?.id ?? 'slt_']));
  const row = {
    id,
    sessionId: own.sessionId,
    liveSession: own.sessionId,
    seed: 1,
    seconds: 2,
    progress: 500,
    status: 'running',
    owner: 'elsewhere',
    beat: 7,
  };
  await one.deps.db.tx((q) =>
    q.insert(t.runs).values({ ...row, startedAt: new Date(one.deps.now()), checkpoint, ...changes } as RunRow),
  );
  return id;
}
const findRow = async (runId: Id<'run'>) =>
  (await one.deps.db.read.select().from(one.deps.db.t.runs)).find(({ id }) => id === runId);
const beatOf = (runId: Id<'run'>) => writing(one.deps.db, (tx) => noteRun(tx, { runId, owner: 'elsewhere' }, {}));

/** Expects as many placed meetings as there can be. */
async function expectBest(own: Crowd): Promise<void> {
  const { meetings } = await getDraft(own);
  expect(meetings.filter(({ slotId }) => slotId !== null)).toHaveLength(4);
}

/** Needs a connection for each process: on PGlite both share one, and wait for each other at the end of a run. */
const betweenConnections = it.runIf(engine !== 'pglite');

describe('runs of several sessions', () => {
  it('wait for each other where there is one core, and the next begins when one ends', async () => {
    const first = await givenLongRun();
    const second = await givenLongRun();
    const running = await start(first, 60);
    const queued = await start(second, 1);
    expect([running.status, queued.status]).toEqual(['running', 'queued']);
    await cancel(first, running.id);
    await untilStatus(second, queued.id, 'finished');
  });

  it('can be cancelled while they wait', async () => {
    const first = await givenLongRun();
    const second = await givenLongRun();
    const running = await start(first, 60);
    const queued = await start(second, 60);
    expect((await cancel(second, queued.id)).status).toBe('cancelled');
    await cancel(first, running.id);
    expect((await get(second, queued.id)).status).toBe('cancelled');
  });

  it.runIf(engine === 'sqlite')('survive a restart: the next process goes on at once from what was found', async () => {
    const own = await givenLongRun();
    const runId = await givenRunElsewhere(own);
    const next = await buildApp(one.deps);
    await next.ready();
    await untilStatus(own, runId, 'finished');
    await next.close();
    await expectBest(own);
  });

  it('whose time was over long ago are not begun again: what was found is kept, and one that found nothing has failed', async () => {
    const [own, other] = [await givenLongRun(), await givenLongRun()];
    const longAgo = { startedAt: new Date(testNow - 3_600_000), owner: null };
    const kept = await givenRunElsewhere(own, longAgo);
    const lost = await givenRunElsewhere(other, { ...longAgo, checkpoint: null });
    const next = await buildApp(one.deps);
    await next.ready();
    await untilStatus(own, kept, 'cancelled');
    await untilStatus(other, lost, 'failed');
    await next.close();
    await expectBest(own);
  });
});

describe('runs of several processes', () => {
  let others: ScheduleRuns[] = [];
  const process = (changes: Partial<Deps> = {}) => {
    const runs = scheduleRuns({ ...one.deps, ...changes });
    others.push(runs);
    return runs;
  };
  const pass = (milliseconds: number) => one.setNow(one.deps.now() + milliseconds);
  beforeEach(() => one.setNow(testNow));
  afterEach(async () => {
    await Promise.all(others.map((runs) => runs.close()));
    others = [];
    one.setNow(testNow);
    const left = await listLiveRuns(reading(one.deps.db));
    await one.deps.db.tx((q) => q.update(one.deps.db.t.runs).set({ liveSession: null, status: 'failed' }));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('one that beats is left alone; one whose beat stands still is taken up by exactly one process, from what was found', async () => {
    const own = await givenLongRun();
    const runId = await givenRunElsewhere(own, { seconds: 4 });
    const [first, second] = [process(), process()];
    const look = () => Promise.all([first.look(), second.look()]);
    await look();
    pass(silence - 1);
    await beatOf(runId);
    await look();
    pass(silence - 1);
    await look();
    expect(await findRow(runId)).toMatchObject({ owner: 'elsewhere', status: 'running' });
    pass(1);
    await look();
    const taken = await findRow(runId);
    expect([taken?.status, taken?.owner === 'elsewhere']).toEqual(['running', false]);
    // The process that it was taken from has nothing more to say.
    expect(await beatOf(runId)).toBeUndefined();
    await untilStatus(own, runId, 'finished');
    await expectBest(own);
    const { read, t } = one.deps.db;
    const draft = (await read.select().from(t.schedules)).find(({ sessionId }) => sessionId === own.sessionId);
    const steps = await read.select().from(t.scheduleSteps);
    expect(steps.filter(({ scheduleId }) => scheduleId === draft?.id).map(({ act }) => act)).toEqual(['run']);
  });

  it('one that waits is begun by whichever has a core', async () => {
    const [busy, own] = [await givenLongRun(), await givenLongRun()];
    const running = await start(busy, 60);
    const queued = await start(own, 1);
    expect(queued.status).toBe('queued');
    await process().look();
    await untilStatus(own, queued.id, 'finished');
    await cancel(busy, running.id);
  });

  it('one that is stopped through another process keeps the best, and its own process hears it', async () => {
    const own = await givenLongRun();
    const running = await start(own, 60);
    await expect
      .poll(async () => (await get(own, running.id)).score, { timeout: 20_000, interval: 30 })
      .toMatchObject({ placed: 4 });
    const stopped = await process().cancel({ ...scopeOf(own), runId: running.id });
    expect(stopped).toMatchObject({ status: 'cancelled', score: { placed: 4 } });
    await expectBest(own);
  });

  it('one whose process is gone is stopped, too, and what it noted is kept', async () => {
    const own = await givenLongRun();
    // It was lost before: that a stop finds nobody is no loss more.
    const runId = await givenRunElsewhere(own, { losses: mostLosses - 1 });
    const stopped = await process().cancel({ ...scopeOf(own), runId });
    expect(stopped).toMatchObject({ status: 'cancelled', score: { placed: 4 } });
    await expectBest(own);
    expect(await beatOf(runId)).toBeUndefined();
  });

  betweenConnections('a process that lost its run to another one stops working on it and stores nothing', async () => {
    const own = await givenLongRun();
    const { id } = await start(own, 60);
    // It says meanwhile that it is alive: whoever takes the run from it may have to try again.
    const take = async () =>
      writing(one.deps.db, async (tx) =>
        claimRun(tx, { id, beat: (await findRow(id))?.beat ?? 0 }, { owner: 'elsewhere', status: 'running' }),
      );
    await expect.poll(take, { timeout: 20_000, interval: 1 }).toBeDefined();
    const other = await givenLongRun();
    // Its only core is free again as soon as it hears of it.
    const next = await start(other, 1);
    await untilStatus(other, next.id, 'finished');
    expect(await findRow(id)).toMatchObject({ owner: 'elsewhere', status: 'running' });
    expect((await getDraft(own)).meetings.map(({ slotId }) => slotId)).toEqual(Array(6).fill(null));
    await process().cancel({ ...scopeOf(own), runId: id });
  });

  betweenConnections(
    'one that is let go by a process that stops waits for the next, which begins it at once',
    async () => {
      const own = await givenLongRun();
      const runId = await givenRunElsewhere(own, { owner: null, status: 'queued', seconds: 60 });
      const first = process();
      await first.look();
      expect((await findRow(runId))?.status).toBe('running');
      await first.close();
      expect(await findRow(runId)).toMatchObject({ status: 'queued', owner: null, losses: 0 });
      const second = process();
      await second.look();
      expect((await findRow(runId))?.status).toBe('running');
      await second.cancel({ ...scopeOf(own), runId });
      await expectBest(own);
    },
  );

  betweenConnections('one with which processes were lost again and again is given up', async () => {
    const own = await givenLongRun();
    const runId = await givenRunElsewhere(own, { losses: mostLosses - 1 });
    const next = process();
    await next.look();
    pass(silence);
    await next.look();
    expect((await findRow(runId))?.status).toBe('failed');
  });
});

describe.runIf(engine === 'postgres')('three processes on one database', () => {
  it('of which one is killed in the middle of a run: another goes on with it, and the draft opens again', async () => {
    const outer = one;
    one = await openTestApp({ config: { scheduleWorkers: 0 }, now: Date.now() });
    const servers: RunningServer[] = [];
    const folder = temporaryFolder();
    onTestFinished(async () => {
      await Promise.all(servers.map((server) => server.stop('SIGKILL')));
      folder.remove();
      await one.close();
      one = outer;
    });
    const [{ name } = { name: '' }] = await one.deps.db.read.rows<{ name: string }>({
      sql: 'SELECT current_database() AS name',
      values: [],
    });
    const DATABASE_URL = Object.assign(new URL(process.env.TEST_DATABASE_URL ?? ''), {
      pathname: `/${name}`,
    }).toString();
    const settings = {
      DATABASE_URL,
      DATA_DIR: folder.path,
      DEMO: 'false',
      SECOND_FACTOR: 'nobody',
      RATE_LIMITS: 'false',
      SCHEDULE_WORKERS: '1',
    };
    servers.push(await startServer(settings));
    const [own, other] = [await givenLongRun(), await givenLongRun()];
    const run = await start(own, 100);
    await expect.poll(async () => (await findRow(run.id))?.checkpoint, { timeout: 30_000, interval: 50 }).toBeTruthy();
    const waiting = await start(other, 100);
    servers.push(await startServer(settings), await startServer(settings));
    await untilStatus(other, waiting.id, 'running');
    const before = await findRow(run.id);
    await servers[0]?.stop('SIGKILL');
    const killedAt = performance.now();
    const isTakenUp = async () => {
      const row = await findRow(run.id);
      return row?.status === 'running' && row.owner !== null && row.owner !== before?.owner;
    };
    await expect.poll(isTakenUp, { timeout: 60_000, interval: 50 }).toBe(true);
    console.info(`taken up after ${((performance.now() - killedAt) / 1000).toFixed(1)} s`);
    expect((await cancel(own, run.id)).status).toBe('cancelled');
    await expectBest(own);
    await cancel(other, waiting.id);
  }, 180_000);
});
