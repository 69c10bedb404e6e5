import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { newId } from '@jumelage/api/deps';
import { sendMailings } from '@jumelage/api/features/mailings/jobs';
import { sendDueMails } from '@jumelage/api/features/mails/sending/sender';
import type { Transport } from '@jumelage/api/features/mails/sending/transport';
import { insertOrganisationDrafts } from '@jumelage/db/repositories/imports';
import { insertParticipants } from '@jumelage/db/repositories/participants';
import { chunksOf, writing } from '@jumelage/db/store';
import { openTestApp } from '../support/app.ts';
import { givenOpenEvent, signUp, visitor } from '../support/people.ts';

// Measures a message to many on SQLite: how long the outbox takes to be filled, the longest stop of the event loop, and
// the waits of somebody who reads meanwhile, compared with those beside an idle server. Then a sign-in code is asked for
// while thousands of mails wait: how many leave before it.
const { values } = parseArgs({ options: { people: { type: 'string', default: '5000' } } });
const total = Number(values.people);

const it = await openTestApp();
const organiser = await signUp(it, { family: 'Organiser' });
const { eventId } = await givenOpenEvent(organiser);
const now = new Date(it.deps.now());
const people = Array.from({ length: total }, (_, i) => ({
  ...{ id: newId(it.deps, 'participant'), organisationId: newId(it.deps, 'organisation'), i },
}));
await writing(it.deps.db, async (store) => {
  for (const some of chunksOf(people)) {
    await insertOrganisationDrafts(
      store,
      some.map(({ organisationId, i }) => ({
        ...{ id: organisationId, kind: 'sme' as const, nameLatin: `Sample ${i}`, nameHanzi: null, sector: null, now },
        country: i % 2 ? ('FR' as const) : ('CN' as const),
      })),
    );
    await insertParticipants(
      store,
      some.map(({ id, organisationId, i }) => ({
        ...{ id, eventId, organisationId, family: `Family${i}`, given: 'Sample', status: 'admitted' as const },
        ...{ email: `someone${i}@tests.example`, languages: [i % 2 ? ('fr' as const) : ('zh' as const)] },
        ...{ attendance: 'onsite' as const, zone: 'Europe/Paris', createdAt: now },
      })),
    );
  }
});

const params = { eventId };
const read = async () => {
  const began = performance.now();
  await organiser.must('GET /api/events/:eventId', { params });
  return performance.now() - began;
};
/** Reads every few milliseconds until something is done. */
async function readsWhile(work: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  const waits: number[] = [];
  while (!isOver) {
    waits.push(await read());
    await setTimeout(5);
  }
  return waits;
}
const p99 = (waits: readonly number[]) => waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;

await read();
const idle = await readsWhile(setTimeout(3000));
const { id: mailingId } = await organiser.must('POST /api/events/:eventId/mailings', {
  params,
  body: { preset: 'answer_requests' },
});
await organiser.must('POST /api/events/:eventId/mailings/:mailingId/sending', {
  params: { eventId, mailingId },
  body: {},
});
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
const filling = sendMailings(it.deps);
const busy = await readsWhile(filling);
await filling;
const seconds = (performance.now() - began) / 1000;
const cpu = process.cpuUsage(cpuBefore);
delay.disable();
const { counts } = await organiser.must('GET /api/events/:eventId/mailings/:mailingId', {
  params: { eventId, mailingId },
});

await visitor(it.app).must('POST /api/session/codes', { body: { email: organiser.email, language: 'en' } });
const order: string[] = [];
const transport: Transport = {
  lanes: 3,
  deliver: async ({ to }) => {
    order.push(to);
    return { result: 'sent' };
  },
  rest: async () => {},
};
await sendDueMails(it.deps, transport, () => order.length >= 30);

const rounded = (n: number) => Math.round(n * 10) / 10;
console.log(
  JSON.stringify({
    ...{ people: total, queued: counts.queued, seconds: rounded(seconds) },
    cpuSeconds: rounded((cpu.user + cpu.system) / 1e6),
    ...{ longestStopMs: rounded(delay.max / 1e6), reads: busy.length },
    ...{ readsIdleP99Ms: rounded(p99(idle)), readsBusyP99Ms: rounded(p99(busy)) },
    ...{ readsRatio: rounded(p99(busy) / p99(idle)), mailsBeforeTheCode: order.indexOf(organiser.email) },
  }),
);
await it.close();
if (counts.queued !== total || seconds > 5) process.exitCode = 1;
