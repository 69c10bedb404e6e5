import type { Key } from '@jumelage/contracts/endpoints';
import { openTestApp } from '../support/app.ts';
import { visitor } from '../support/people.ts';

// Measures the statements and bytes of the most used endpoints on the demonstration, and their time beside a plain
// /livez.
const it = await openTestApp({ demo: true, now: Date.now() });
const person = visitor(it.app, 'fr');
const organiser = visitor(it.app, 'fr');
const { people } = await person.must('GET /api/demo/people');
const sign = async (who: typeof person, part: string) => {
  const userId = people.find((one) => one.part === part)?.userId ?? 'usr_';
  return who.must('POST /api/demo/session', { body: { userId } });
};
const session = await sign(person, 'entrepreneur');
await sign(organiser, 'organiser');
const organisationId = session.organisations[0]?.id ?? 'org_';
const { events } = await person.must('GET /api/events');
const eventId = events.find((event) => event.status === 'running')?.id ?? 'evt_';
const { sessions } = await person.must('GET /api/events/:eventId', { params: { eventId } });
const sessionId = sessions[0]?.id ?? 'ses_';

const calls: readonly [typeof person, Key, object][] = [
  [person, 'GET /api/session', {}],
  [person, 'GET /api/home', {}],
  [person, 'GET /api/palette', { query: { q: 'li' } }],
  [person, 'GET /api/organisations/:organisationId/matches', { params: { organisationId } }],
  [person, 'GET /api/organisations', { query: {} }],
  [person, 'GET /api/organisations', { query: { q: '电池' } }],
  [person, 'GET /api/organisations/:organisationId', { params: { organisationId } }],
  [person, 'GET /api/events/:eventId', { params: { eventId } }],
  [person, 'GET /api/events/:eventId/participants', { params: { eventId }, query: {} }],
  [person, 'GET /api/events/:eventId/meeting-requests', { params: { eventId }, query: {} }],
  [person, 'GET /api/events/:eventId/agenda', { params: { eventId } }],
  [organiser, 'GET /api/events/:eventId/sessions/:sessionId/schedule', { params: { eventId, sessionId }, query: {} }],
  [person, 'PATCH /api/organisations/:organisationId', { params: { organisationId }, body: { foundedYear: 2001 } }],
];

async function time(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 30; i++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[15] ?? 0;
}

const base = await time(async () => it.app.inject('/livez'));
console.log('| endpoint | statements | bytes | time over /livez |\n| --- | --- | --- | --- |');
for (const [who, key, sent] of calls) {
  const call = () => who.call(key, sent as never);
  await call();
  const before = it.deps.db.statements();
  const reply = await call();
  if (reply.status >= 300) throw new Error(`${key} ${reply.status} ${reply.text}`);
  const statements = it.deps.db.statements() - before;
  const query = JSON.stringify((sent as { query?: object }).query ?? {});
  console.log(
    `| ${key}${query === '{}' ? '' : ` ${query}`} | ${statements} | ${reply.text.length} | ${((await time(call)) / base).toFixed(1)} × |`,
  );
}
await it.close();
