import { endpoints } from '@jumelage/contracts/endpoints';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, requestArbitrary } from '../fuzz/requests.ts';
import { openTestApp } from '../support/app.ts';
import { givenCrowd, givenMeeting } from '../support/crowd.ts';

const cases = Number(process.env.FUZZ_CASES ?? 400);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

test(`${cases} requests made from the contracts are answered as the contracts say (seed ${seed})`, { timeout: 60_000 + cases * 50 }, async () => {
  const it = await openTestApp();
  const { eventId, sessionId, slots, tables, organiser, people } = await givenCrowd(it, { count: 4 });
  const [ann, bob] = people;
  if (!ann || !bob) throw new Error('nobody came');
  const request = await givenMeeting({ eventId }, ann, bob);
  const { t, read } = it.deps.db;
  const meetings = await read.select({ id: t.meetings.id }).from(t.meetings);
  const ids = {
    event: [eventId, 'evt_unknown'],
    session: [sessionId],
    slot: slots.map((slot) => slot.id),
    table: tables.map((table) => table.id),
    organisation: people.map((person) => person.organisationId),
    participant: people.map((person) => person.participantId),
    user: people.map((person) => person.userId),
    request: [request.id, 'req_unknown'],
    meeting: [...meetings.map((meeting) => meeting.id), 'mtg_unknown'],
    run: ['run_unknown'],
  };
  const cookies = [organiser, ...people].map((person) => person.cookie ?? '');
  const faults: string[] = [];
  const answered = new Set<string>();
  for (const sent of fc.sample(requestArbitrary(cookies.length, ids), { seed, numRuns: cases })) {
    const { status, fault } = await faultOf(it.app, sent, cookies[sent.who] ?? '');
    if (status < 300) answered.add(sent.key);
    if (fault) faults.push(`${fault} ← ${JSON.stringify(sent)}`);
  }
  await it.close();
  expect(faults.slice(0, 3)).toEqual([]);
  // Where nearly everything is refused at the door, nothing is tried.
  expect(answered.size).toBeGreaterThan(Math.min(cases / 40, Object.keys(endpoints).length / 4));
});
