import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { createRandom } from '@jumelage/scheduling/random';
import { openTestApp } from '../support/app.ts';
import { givenCrowd, givenMeeting, memberOf, untilRunIsOver } from '../support/crowd.ts';

// The time from the click to the answer when one meeting is added to a published schedule: the whole request, on SQLite;
// beside it the processor's time, which other work on the machine hardly changes.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '300' },
    meetings: { type: 'string', default: '900' },
    times: { type: 'string', default: '11' },
  },
});
const [count, wanted, times] = [Number(values.people), Number(values.meetings), Number(values.times)];
const it = await openTestApp();
const blocks = [
  { startsAt: '2026-07-02T09:00', endsAt: '2026-07-02T12:00' },
  { startsAt: '2026-07-02T13:00', endsAt: '2026-07-02T18:00' },
];
const crowd = await givenCrowd(it, { count, tableCount: Math.ceil(count / 4), blocks, requestLimit: 200 });
const { eventId, sessionId, organiser } = crowd;
const params = { eventId, sessionId };
const { below } = createRandom(1);
const pairs = new Set<string>();
const meet = async () => {
  for (;;) {
    const [a = 0, b = 0] = [below(count), below(count)].sort((x, y) => x - y);
    if (a === b || pairs.has(`${a} ${b}`)) continue;
    pairs.add(`${a} ${b}`);
    return givenMeeting(crowd, memberOf(crowd, a), memberOf(crowd, b));
  }
};
while (pairs.size < wanted) await meet();
const session = '/api/events/:eventId/sessions/:sessionId' as const;
const run = await organiser.must(`POST ${session}/runs`, { params, body: { seconds: 5 } });
await untilRunIsOver(crowd, run.id);
await organiser.must(`POST ${session}/schedule/publication`, { params });
const took: number[] = [];
const worked: number[] = [];
let placed = 0;
for (let n = 0; n < times; n++) {
  await meet();
  const from = performance.now();
  const before = process.cpuUsage();
  const { score } = await organiser.must(`POST ${session}/schedule/insertion`, { params });
  took.push(performance.now() - from);
  const { user, system } = process.cpuUsage(before);
  worked.push((user + system) / 1000);
  placed = score.placed;
}
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.log(`${count} people, ${pairs.size} meetings, ${placed} placed; load average ${loadavg()[0]?.toFixed(1)}`);
console.log(
  `one more meeting: median ${middle(took).toFixed(0)} ms, worst of ${times} ${Math.max(...took).toFixed(0)} ms; processor ${middle(worked).toFixed(0)} ms`,
);
if (middle(worked) > 300) process.exitCode = 1;
await it.close();
