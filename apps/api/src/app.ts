import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import type { Key } from '@jumelage/contracts/endpoints';
import { findEvent } from '@jumelage/db/repositories/events';
import { reading } from '@jumelage/db/store';
import { isId } from '@jumelage/domain/ids';
import { hour } from '@jumelage/domain/time';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { hideSecrets } from './config.ts';
import { renewDemo, renewEvery } from './demo/renew.ts';
import type { Deps } from './deps.ts';
import { policyCheck } from './features/access/access.ts';
import { accountHandlers } from './features/accounts/routes.ts';
import { authenticate, cookieName, isFresh } from './features/accounts/sign-ins.ts';
import { agendaHandlers } from './features/agendas/routes.ts';
import { keepEntry } from './features/audits/entries.ts';
import { auditHandlers } from './features/audits/routes.ts';
import { openSealer } from './features/audits/seal.ts';
import { consentHandlers } from './features/consents/routes.ts';
import { dayHandlers } from './features/days/routes.ts';
import { documentHandlers } from './features/documents/routes.ts';
import { movePhases } from './features/events/jobs.ts';
import { eventHandlers } from './features/events/routes.ts';
import { grantHandlers } from './features/grants/routes.ts';
import { homeHandlers } from './features/home/routes.ts';
import { readEvery, readImportedTexts } from './features/imports/import-profiles.ts';
import { importHandlers } from './features/imports/routes.ts';
import { introductionHandlers } from './features/introductions/routes.ts';
import { invitationHandlers } from './features/invitations/routes.ts';
import { openMailingRounds } from './features/mailings/jobs.ts';
import { mailingHandlers } from './features/mailings/routes.ts';
import { mailHandlers } from './features/mails/routes.ts';
import { openMailing } from './features/mails/sending/mailing.ts';
import { embedAt, keepEmbeddings } from './features/matches/pool/embeddings.ts';
import { fillPool } from './features/matches/pool/fill.ts';
import { keepPool } from './features/matches/pool/pool.ts';
import { matchHandlers } from './features/matches/routes.ts';
import { meetingRequestHandlers } from './features/meeting-requests/routes.ts';
import { messageHandlers } from './features/messages/routes.ts';
import { notificationHandlers } from './features/notifications/routes.ts';
import { openStreams, type Streams } from './features/notifications/streams.ts';
import { organisationMergeHandlers } from './features/organisation-merges/routes.ts';
import { organisationHandlers } from './features/organisations/routes.ts';
import { paletteHandlers } from './features/palette/routes.ts';
import { paperHandlers } from './features/papers/routes.ts';
import { participantHandlers } from './features/participants/routes.ts';
import { keepRetention } from './features/personal-data/jobs.ts';
import { personalDataHandlers } from './features/personal-data/routes.ts';
import { pictureHandlers } from './features/pictures/routes.ts';
import { roundEvery, writeReminders } from './features/reminders/jobs.ts';
import { resultHandlers } from './features/results/routes.ts';
import { savedSearchHandlers } from './features/saved-searches/routes.ts';
import { scheduleHandlers } from './features/schedules/routes.ts';
import { type ScheduleRuns, scheduleRuns } from './features/schedules/runs/runs.ts';
import { sessionHandlers } from './features/sessions/routes.ts';
import { translationHandlers } from './features/translations/routes.ts';
import { visitorHandlers } from './features/visitors/routes.ts';
import { vouchingHandlers } from './features/vouching/routes.ts';
import { AppError } from './http/app-error.ts';
import { registerBodies } from './http/bodies.ts';
import { keepDemoHere } from './http/demo-door.ts';
import { registerDocs } from './http/docs.ts';
import { registerHealth } from './http/health.ts';
import { idempotency } from './http/idempotency.ts';
import { callLimits } from './http/limits.ts';
import { toLoggedError, toLoggedRequest } from './http/logged-request.ts';
import { collectMethods } from './http/methods.ts';
import { type Metrics, openMetrics } from './http/metrics.ts';
import { registerPages } from './http/pages.ts';
import type { PolicyCheck } from './http/policy.ts';
import { sendProblem } from './http/problem.ts';
import { keepTrails, noteNewId } from './http/request-trail.ts';
import { type Handlers, registerRoutes } from './http/route.ts';
import { registerSecurity } from './http/security.ts';
import { registerVisitorFiles } from './http/visitor-files.ts';
import { repeat } from './runtime/repeat.ts';

function noSchemas(): never {
  throw new Error('a route has a schema beside its contract');
}

/** Makes a server that answers nothing yet: its log, its limits, and how it writes what it answers. */
function createServer({ logLevel, trustProxy }: Deps['config']): FastifyInstance {
  return Fastify({
    logger:
      logLevel === 'silent'
        ? false
        : {
            level: logLevel,
            redact: ['req.headers.cookie', 'req.headers.authorization'],
            serializers: { req: toLoggedRequest, err: (error: unknown) => toLoggedError(error, hideSecrets) },
          },
    genReqId: () => randomUUID(),
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    // What takes longer to arrive is no request: slow enough for a document over a bad line, too fast to hold
    // connections with.
    requestTimeout: 120_000,
    http: { headersTimeout: 20_000, connectionsCheckingInterval: 5_000 },
    routerOptions: { maxParamLength: 200 },
    // Contracts are checked and written out by zod: Fastify's own compilers are not even loaded.
    schemaController: { compilersFactory: { buildValidator: () => noSchemas, buildSerializer: () => noSchemas } },
    return503OnClosing: true,
    // An address that cannot be decoded, or holds an id longer than any: Fastify's own answer would be no problem
    // document.
    frameworkErrors: (_error, request, reply) => sendProblem(new AppError('route_not_found'), request, reply),
  });
}

/** Starts and stops with the server what it does besides answering: runs, jobs, mails. */
function runBeside(
  app: FastifyInstance,
  deps: Deps,
  { given, metrics, keep }: { readonly given: Deps; readonly metrics: Metrics; readonly keep: Parts['keep'] },
): ScheduleRuns {
  const telling = tellingIn(app);
  const runs = scheduleRuns(deps, telling('runs of the scheduler could not be looked for'), metrics.noteRun);
  app.addHook('onReady', () => runs.recover());
  app.addHook('onListen', async () => runs.watch());
  app.addHook('onClose', () => runs.close());
  const rounds = [
    repeat(() => readImportedTexts(deps, { most: 200 }), readEvery, telling('texts of lists could not be read')),
    repeat(() => keepRetention(deps), hour, telling('the retention dates could not be kept')),
    repeat(() => movePhases(deps), roundEvery, telling('events could not be moved by their deadlines')),
    repeat(() => writeReminders(deps, keep), roundEvery, telling('the reminders could not be written')),
    ...(deps.config.demo
      ? [repeat(() => renewDemo(deps), renewEvery, telling('the events of the demonstration could not be moved on'))]
      : []),
  ];
  app.addHook('onListen', async () => {
    for (const round of rounds) round.start();
  });
  app.addHook('onClose', async () => {
    for (const round of rounds) round.stop();
  });
  // A server that listens sends its mails; a test calls for them itself.
  const mailing = openMailing(given, telling('the mails could not be sent'));
  app.addHook('onListen', async () => {
    const address = app.server.address();
    await mailing.start(typeof address === 'object' && address ? address.port : deps.config.port);
  });
  app.addHook('onClose', () => mailing.close());
  return runs;
}

/** Logs what failed beside the server's requests. */
const tellingIn = (app: FastifyInstance) => (what: string) => (error: unknown) => app.log.error({ err: error }, what);

/** The parts that handlers need beside the dependencies. */
type Parts = {
  readonly keep: ReturnType<typeof keepPool>;
  readonly runs: ScheduleRuns;
  readonly sealer: ReturnType<typeof openSealer>;
  readonly streams: () => Streams | undefined;
  readonly mailings: ReturnType<typeof openMailingRounds>;
};

/** Gathers the handlers of every noun; a missing one does not compile. */
const handlersOf = (deps: Deps, { keep, runs, sealer, streams, mailings }: Parts): Handlers<Key> => ({
  ...accountHandlers(deps),
  ...consentHandlers(deps),
  ...organisationHandlers(deps, keep),
  ...visitorHandlers(deps, keep),
  ...documentHandlers(deps),
  ...grantHandlers(deps),
  ...organisationMergeHandlers(deps),
  ...vouchingHandlers(deps),
  ...pictureHandlers(deps),
  ...matchHandlers(deps, keep),
  ...savedSearchHandlers(deps, keep),
  ...eventHandlers(deps),
  ...participantHandlers(deps, keep),
  ...importHandlers(deps),
  ...meetingRequestHandlers(deps, keep),
  ...introductionHandlers(deps, keep),
  ...messageHandlers(deps),
  ...translationHandlers(deps),
  ...sessionHandlers(deps),
  ...scheduleHandlers(deps, runs),
  ...dayHandlers(deps),
  ...paperHandlers(deps),
  ...agendaHandlers(deps),
  ...resultHandlers(deps),
  ...homeHandlers(deps),
  ...paletteHandlers(deps),
  ...auditHandlers(deps, sealer),
  ...invitationHandlers(deps),
  ...notificationHandlers(deps, streams),
  ...mailHandlers(deps),
  ...mailingHandlers(deps, mailings),
  ...personalDataHandlers(deps),
});

/** Builds the server from its dependencies; it does not listen. Tests build the same. */
export async function buildApp(given: Deps): Promise<FastifyInstance> {
  const sealer = openSealer(given, (error) => app.log.error({ err: error }, 'the audit trail could not be sealed'));
  const { db, follow } = keepTrails(given.db, (store, trail) => keepEntry(deps, store, trail), sealer.nudge);
  const deps: Deps = { ...given, db, onNewId: noteNewId };
  const app = createServer(deps.config);
  const methodsOf = collectMethods(app);
  app.setErrorHandler(sendProblem);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // Pages are compressed when they are built; this is for what is made at each request, so it is quick rather than
  // small.
  await app.register(compress, {
    globalDecompression: false,
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(cookie);
  await registerSecurity(app, deps.config);
  registerBodies(app);
  keepDemoHere(app, deps.config);
  app.addHook('onReady', () => sealer.recover());
  app.addHook('onClose', () => sealer.close());
  const metrics = await openMetrics(app, deps, {
    poolSize: async () => (filling.isDone() ? (await keep()).pool.size() : 0),
  });
  const runs = runBeside(app, deps, { given, metrics, keep: () => keep() });
  const mailings = openMailingRounds(given, tellingIn(app)('the messages to many could not be sent'));
  app.addHook('onListen', async () => mailings.start());
  app.addHook('onClose', () => mailings.close());
  let streams: Streams | undefined;
  app.addHook('onReady', async () => {
    streams = await openStreams(deps, app.log);
  });
  // Before the server stops listening: it would wait for open streams.
  app.addHook('preClose', async () => streams?.close());
  const { embeddings } = deps.config;
  const embedder = embeddings && keepEmbeddings(deps, embedAt(embeddings), embeddings.model);
  app.addHook('onClose', async () => embedder?.close());
  const stopping = new AbortController();
  const keep = keepPool(deps, embedder, stopping.signal);
  // Beside the first pages, which do not wait for it.
  const filling = fillPool(keep, stopping, tellingIn(app)('the pool of suggestions could not be filled'));
  app.addHook('onListen', async () => filling.start());
  app.addHook('onClose', () => filling.close());
  registerHealth(app, deps, filling.isDone);
  registerVisitorFiles(app, deps);
  const check = policyCheck(deps);
  registerRoutes(
    app,
    {
      check,
      actorOf: (request) => authenticate(deps, request),
      isFresh: (actor) => isFresh(deps, actor),
      limits: callLimits(given),
      once: idempotency(deps),
      follow,
      now: deps.now,
    },
    handlersOf(deps, { keep, runs, sealer, streams: () => streams, mailings }),
  );
  await registerDocs(app);
  await registerPages(app, deps, {
    methodsOf,
    findEvent: (request, eventId) => findVisibleEvent(check, deps, request, eventId),
    seemsSignedIn: (request) => request.cookies[cookieName(deps)] !== undefined,
  });
  return app;
}

/**
 * Finds an event that is visible to whoever asks for one of its pages; true where that cannot be decided: the page
 * itself says what went wrong.
 */
async function findVisibleEvent(check: PolicyCheck, deps: Deps, request: FastifyRequest, eventId: string) {
  if (!isId('event', eventId)) return undefined;
  try {
    await check('visible', await authenticate(deps, request), { params: { eventId }, actsFor: undefined });
    return await findEvent(reading(deps.db), eventId);
  } catch (error) {
    return error instanceof AppError && error.code === 'not_found' ? undefined : true;
  }
}
