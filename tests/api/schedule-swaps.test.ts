import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, untilRunIsOver } from '../support/crowd.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const spoken: SpokenLanguage[][] = [
  ['fr', 'en'],
  ['zh'],
  ['fr'],
  ['zh', 'en'],
  ['fr'],
  ['zh'],
  ['fr', 'en'],
  ['zh', 'en'],
];

/**
 * Creates a draft with all that can forbid a swap (people away, few interpreters, a booth, a closed table, a block, an
 * order), random by its seed.
 */
async function givenDraft(seed: number): Promise<Crowd> {
  const own = await givenCrowd(test, {
    count: 8,
    tableCount: 3,
    blocks: ['10:00', '14:00'].map((from) => ({
      startsAt: `2026-07-02T${from}`,
      endsAt: `2026-07-02T${from.slice(0, 2)}:40`,
    })),
  });
  const scope = { eventId: own.eventId, sessionId: own.sessionId };
  const at = (i: number) => {
    const member = own.people[i % 8];
    if (!member) throw new Error(`no member ${i}`);
    return member;
  };
  for (const [i, languages] of spoken.entries()) {
    const unavailable = (i + seed) % 4 === 0 ? [own.slots[(i + seed) % 4]?.id ?? 'slt_'] : [];
    await at(i).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: own.eventId },
      body: { languages, unavailable },
    });
  }
  for (let i = 0; i < 8; i += 2) for (const step of [1, 3]) await givenMeeting(own, at(i), at(i + step));
  const name = (given: string) => ({ family: 'Sample', given });
  const interpreters = [
    { name: name('Anne'), languages: ['fr', 'zh'] as SpokenLanguage[], awaySlots: [] },
    { name: name('Bo'), languages: ['en', 'zh'] as SpokenLanguage[], awaySlots: [own.slots[seed % 4]?.id ?? 'slt_'] },
  ];
  await own.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/interpreters', {
    params: scope,
    body: { interpreters },
  });
  const places = own.tables.map(({ id }, i) => ({
    id,
    kind: 'table' as const,
    label: null,
    zone: null,
    boothOf: i === 2 ? at(seed).organisationId : null,
    closedSlots: i === 1 ? [own.slots[(seed + 1) % 4]?.id ?? 'slt_'] : [],
  }));
  await own.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/places', { params: scope, body: { places } });
  const draft = () => own.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', { params: scope });
  const [first] = (await draft()).meetings;
  const follower = (await draft()).meetings.find(
    ({ id, participants }) =>
      id !== first?.id && participants.some((one) => first?.participants.some(({ id: two }) => two === one.id)),
  );
  if (first && follower)
    await own.organiser.must('PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId', {
      params: { ...scope, meetingId: follower.id },
      body: { afterId: first.id },
    });
  const { id } = await own.organiser.must('POST /api/events/:eventId/sessions/:sessionId/runs', {
    params: scope,
    body: { seconds: 1, seed },
  });
  await untilRunIsOver(own, id);
  return own;
}

it('every swap that is offered works, and one that is not names the rules that forbid it', async () => {
  const counts = { offered: 0, refused: 0 };
  const rules = new Set<string>();
  for (const seed of [1, 2]) {
    const { organiser, eventId, sessionId } = await givenDraft(seed);
    const scope = { eventId, sessionId };
    const { meetings } = await organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: scope,
    });
    const swap = (meetingId: Id<'meeting'>, withId: Id<'meeting'>) =>
      organiser.call('POST /api/events/:eventId/sessions/:sessionId/placements/:meetingId/swap', {
        params: { ...scope, meetingId },
        body: { withId },
      });
    const placed = meetings.filter(({ slotId }) => slotId);
    for (const [index, { id }] of placed.entries()) {
      const { swaps } = await organiser.must(
        'GET /api/events/:eventId/sessions/:sessionId/placements/:meetingId/options',
        {
          params: { ...scope, meetingId: id },
        },
      );
      expect(new Set(swaps.map(({ meetingId }) => meetingId))).toEqual(
        new Set(placed.flatMap((one) => (one.id === id ? [] : [one.id]))),
      );
      // The other way round it is the same swap.
      for (const { meetingId, breaches } of swaps.filter(
        (one) => placed.findIndex((two) => two.id === one.meetingId) > index,
      )) {
        const reply = await swap(id, meetingId);
        if (breaches.length === 0) {
          expect([seed, reply.status, reply.status === 200 ? [] : reply.problem]).toEqual([seed, 200, []]);
          await organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/undo', { params: scope });
          counts.offered++;
        } else {
          const named = (reply.problem.facts as { breaches?: { rule: string }[] } | undefined)?.breaches ?? [];
          expect([reply.problem.code, named.map(({ rule }) => rule).includes(breaches[0]?.rule ?? '')]).toEqual([
            'placement_refused',
            true,
          ]);
          for (const { rule } of named) rules.add(rule);
          counts.refused++;
        }
      }
    }
    const after = await organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', { params: scope });
    expect(after.meetings.map(({ slotId, tableId, interpreterId }) => [slotId, tableId, interpreterId])).toEqual(
      meetings.map(({ slotId, tableId, interpreterId }) => [slotId, tableId, interpreterId]),
    );
  }
  expect(counts.offered).toBeGreaterThan(3);
  expect(counts.refused).toBeGreaterThan(3);
  expect(rules.size).toBeGreaterThan(2);
}, 240_000);
