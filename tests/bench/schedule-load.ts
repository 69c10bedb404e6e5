import { parseArgs } from 'node:util';
import { newId } from '@jumelage/api/deps';
import { insertRequest } from '@jumelage/db/repositories/meeting-requests';
import { insertMeeting } from '@jumelage/db/repositories/meetings';
import { writing } from '@jumelage/db/store';
import { createRandom } from '@jumelage/scheduling/random';
import { openTestApp } from '../support/app.ts';
import { givenCrowd, untilRunIsOver } from '../support/crowd.ts';

// Measures the delays of readers while a large session is scheduled, the time until a stop is honoured, and the cost of
// storing: as ratios, since this machine is noisy.
const { values } = parseArgs({
  options: { people: { type: 'string', default: '1000' }, meetings: { type: 'string', default: '6000' } },
});
const count = Number(values.people);
const it = await openTestApp();
const blocks = [
  { startsAt: '2026-07-02T09:00', endsAt: '2026-07-02T12:00' },
  { startsAt: '2026-07-02T13:00', endsAt: '2026-07-02T18:00' },
];
const crowd = await givenCrowd(it, { count, tableCount: Math.ceil(count / 5), blocks, requestLimit: 200 });
const { eventId, sessionId } = crowd;
const { below } = createRandom(1);
const pairs = new Set<string>();
while (pairs.size < Number(values.meetings)) {
  const [a, b] = [below(count), below(count)].sort((x, y) => x - y);
  if (a !== undefined && b !== undefined && a !== b) pairs.add(`${a} ${b}`);
}
await writing(it.deps.db, async (tx) => {
  const createdAt = new Date(it.deps.now());
  for (const pair of pairs) {
    const [fromId, toId] = pair.split(' ').map((i) => crowd.people[Number(i)]?.participantId ?? 'par_');
    if (!fromId || !toId) continue;
    const requestId = newId(it.deps, 'request');
    const priority = below(3) === 0 ? ('must' as const) : ('would_like' as const);
    const dates = { createdAt, expiresAt: createdAt, answeredAt: createdAt };
    await insertRequest(tx, {
      id: requestId,
      eventId,
      fromId,
      toId,
      message: 'Shall we meet?',
      priority,
      status: 'accepted',
      openPair: `${fromId}:${toId}`,
      ...dates,
    });
    await insertMeeting(tx, {
      id: newId(it.deps, 'meeting'),
      eventId,
      requestId,
      pair: [fromId, toId],
      priority,
      createdAt,
    });
  }
});

const reader = crowd.people[0];
if (!reader) throw new Error('nobody');
const reads = [
  () => reader.must('GET /api/events/:eventId', { params: { eventId } }),
  () => reader.must('GET /api/events/:eventId/participants', { params: { eventId }, query: {} }),
  () => reader.must('GET /api/events/:eventId/agenda', { params: { eventId } }),
  () => reader.must('GET /api/organisations', { query: {} }),
];

/** Measures the milliseconds of reads one after the other, for as long as a condition holds. */
async function readWhile(holds: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (holds()) {
    for (const read of reads) {
      const from = performance.now();
      await read();
      times.push(performance.now() - from);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return times.sort((a, b) => a - b);
}
const quantile = (times: readonly number[], share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const forSeconds = (seconds: number) => {
  const until = performance.now() + seconds * 1000;
  return () => performance.now() < until;
};

await readWhile(forSeconds(2));
const idle = await readWhile(forSeconds(8));
const run = await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/runs', {
  params: { eventId, sessionId },
  body: { seconds: 20 },
});
const busy = await readWhile(forSeconds(8));
const askedAt = performance.now();
await crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/runs/:runId', {
  params: { eventId, sessionId, runId: run.id },
});
const stopped = performance.now() - askedAt;
const over = await untilRunIsOver(crowd, run.id);
const storedAt = performance.now() - askedAt;
const draft = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
  params: { eventId, sessionId },
  query: {},
});

const line = (name: string, times: readonly number[]) =>
  `| ${name} | ${times.length} | ${quantile(times, 0.5).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} | ${quantile(times, 0.99).toFixed(1)} |`;
console.log(
  `| reads | number | median ms | p95 ms | p99 ms |\n| --- | --- | --- | --- | --- |\n${line('idle', idle)}\n${line('while a run works', busy)}`,
);
console.log(`\np99 while a run works over idle: ${(quantile(busy, 0.99) / quantile(idle, 0.99)).toFixed(2)}`);
console.log(
  `A stop is answered after ${Math.round(stopped)} ms, the draft is stored after ${Math.round(storedAt)} ms.`,
);
console.log(`${over.status}: ${draft.score.placed} of ${draft.score.meetings} placed, ${draft.score.gaps} gaps`);
await it.close();
