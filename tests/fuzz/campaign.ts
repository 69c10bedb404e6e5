import fc from 'fast-check';
import type { TestApp } from '../support/app.ts';
import { givenCrowd, givenMeeting } from '../support/crowd.ts';
import { faultOf, requestArbitrary, type Send } from './requests.ts';

export type Campaign = { readonly faults: readonly string[]; readonly answered: number };

/**
 * Sends so many requests made from the contracts, by an organiser and four participants who know the ids of what is
 * there; says what was wrong, and how many endpoints succeeded at least once.
 */
export async function fuzzCampaign(
  it: TestApp,
  send: Send,
  { cases, seed }: { readonly cases: number; readonly seed: number },
): Promise<Campaign> {
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
    const { status, fault } = await faultOf(send, sent, cookies[sent.who] ?? '');
    if (status < 300) answered.add(sent.key);
    if (fault) faults.push(`${fault} ← ${JSON.stringify(sent)}`);
  }
  return { faults, answered: answered.size };
}
