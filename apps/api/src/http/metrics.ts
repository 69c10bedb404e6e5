import { createHash, timingSafeEqual } from 'node:crypto';
import { countMails, oldestWaiting } from '@jumelage/db/repositories/mail-sending';
import { listLiveRuns } from '@jumelage/db/repositories/schedule-runs';
import { reading } from '@jumelage/db/store';
import { mailStatuses } from '@jumelage/domain/mail';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { AppError } from './app-error.ts';

/** The measures of a server beside its requests. */
export type Metrics = {
  /** Notes how long the worker of a run of the scheduler worked, in seconds. */
  readonly noteRun: (seconds: number) => void;
};

type Sources = {
  /** Counts the profiles among which suggestions are looked for. */
  readonly poolSize: () => Promise<number>;
};

const digest = (text: string) => createHash('sha256').update(text).digest();

/** The label of requests to no route of ours: their paths are whatever a stranger writes. */
const noRoute = 'none';

/**
 * Serves `/metrics` in the text format of Prometheus to callers with the token of the settings; to anybody else, and
 * without a token, there is no such page. Labels are patterns of routes, methods, status codes and closed sets of ours:
 * nothing that somebody typed, and no ids.
 */
export async function openMetrics(app: FastifyInstance, deps: Deps, { poolSize }: Sources): Promise<Metrics> {
  const { metricsToken } = deps.config;
  if (metricsToken === undefined) return { noteRun: () => {} };
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];

  const requests = new Counter({
    name: 'jumelage_requests_total',
    help: 'Requests answered, by pattern of their route and status code.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'jumelage_request_seconds',
    help: 'Time from a request to the end of its answer; a stream ends when its reader leaves.',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
    registers,
  });
  app.addHook('onResponse', async ({ method: given, routeOptions }, reply) => {
    const { url: route = noRoute } = routeOptions;
    const method = route === noRoute ? noRoute : given;
    requests.inc({ method, route, status: reply.statusCode });
    durations.observe({ method, route }, reply.elapsedTime / 1000);
  });

  const runSeconds = new Histogram({
    name: 'jumelage_schedule_run_seconds',
    help: 'Time that the worker of a run of the scheduler worked in this process.',
    buckets: [1, 3, 10, 30, 60, 120, 300, 600],
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name: `jumelage_${name}`, help, registers });
  const mails = new Gauge({
    name: 'jumelage_outbox_mails',
    help: 'Mails of the outbox by status, of all processes.',
    labelNames: ['status'],
    registers,
  });
  const outboxAge = gauge('outbox_oldest_seconds', 'Time since the mail was due that has waited longest.');
  const runs = new Gauge({
    name: 'jumelage_schedule_runs',
    help: 'Runs of the scheduler that wait or are worked on, of all processes.',
    labelNames: ['state'],
    registers,
  });
  const runAge = gauge('schedule_queue_oldest_seconds', 'Time since the run was asked for that has waited longest.');
  const pool = gauge('match_pool_profiles', 'Profiles among which this process looks for suggestions.');

  async function look(): Promise<void> {
    const store = reading(deps.db);
    const secondsSince = (at: Date | undefined) => (at ? Math.max(0, (deps.now() - at.getTime()) / 1000) : 0);
    const counts = new Map((await countMails(store)).map(({ status, count }) => [status, count]));
    for (const status of mailStatuses) mails.set({ status }, counts.get(status) ?? 0);
    outboxAge.set(secondsSince(await oldestWaiting(store)));
    const live = await listLiveRuns(store);
    const waiting = live.filter(({ status }) => status === 'queued');
    runs.set({ state: 'queued' }, waiting.length);
    runs.set({ state: 'running' }, live.length - waiting.length);
    runAge.set(secondsSince(waiting[0]?.startedAt));
    pool.set(await poolSize());
  }

  const expected = digest(`Bearer ${metricsToken}`);
  app.get('/metrics', async (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) throw new AppError('route_not_found');
    await look();
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
  app.addHook('onClose', async () => registry.clear());
  return { noteRun: (seconds) => runSeconds.observe(seconds) };
}
