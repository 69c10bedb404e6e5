import { newId } from '@jumelage/api/deps';
import type { Endpoints } from '@jumelage/contracts/endpoints';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { SpokenLanguage } from '@jumelage/domain/language';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf, untilRunIsOver } from '../support/crowd.ts';
import { givenOpenEvent, signUp } from '../support/people.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const slot = (i: number): Id<'slot'> => crowd.slots[i]?.id ?? 'slt_';
const table = (i: number): Id<'table'> => crowd.tables[i]?.id ?? 'tbl_';
type PlacesBody = Endpoints['PUT /api/events/:eventId/sessions/:sessionId/places']['body']['places'];
type InterpretersBody = Endpoints['PUT /api/events/:eventId/sessions/:sessionId/interpreters']['body']['interpreters'];

const place = (i: number, changes: Partial<PlacesBody[number]> = {}): PlacesBody[number] => ({
  id: table(i),
  kind: 'table',
  label: null,
  zone: null,
  boothOf: null,
  closedSlots: [],
  ...changes,
});
const putPlaces = (places: PlacesBody) =>
  crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/places', { params: params(), body: { places } });
const putInterpreters = (interpreters: InterpretersBody) =>
  crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/interpreters', {
    params: params(),
    body: { interpreters },
  });
const putMeeting = (meetingId: Id<'meeting'>, i: number, t: number) =>
  crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { ...params(), meetingId },
    body: { slotId: slot(i), tableId: table(t) },
  });
const getDraft = () =>
  crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', { params: params() });
const meetingOf = async (i: number, j: number) => {
  const pair = [at(i).participantId, at(j).participantId];
  const found = (await getDraft()).meetings.find(({ participants }) =>
    participants.every(({ id }) => pair.includes(id)),
  );
  if (!found) throw new Error('no meeting');
  return found;
};
async function run() {
  const { id } = await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/runs', {
    params: params(),
    body: { seconds: 1 },
  });
  return untilRunIsOver(crowd, id);
}
const interpreter = (given: string, changes: Partial<InterpretersBody[number]> = {}): InterpretersBody[number] => ({
  name: { family: 'Sample', given, hanzi: '译员' },
  languages: ['fr', 'zh'],
  awaySlots: [],
  ...changes,
});

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 6 });
});

describe('places', () => {
  it('are tables and rooms with signs, zones and booths; a closed one takes its drafted meeting out, and no other', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await givenMeeting(crowd, at(2), at(3));
    await putMeeting((await meetingOf(0, 1)).id, 0, 0);
    await putMeeting((await meetingOf(2, 3)).id, 0, 1);
    const { session, unplaced } = await putPlaces([
      place(0, { closedSlots: [slot(0)], label: 'A1', zone: 'cleantech' }),
      place(2, { kind: 'room', label: '  ' }),
    ]);
    expect(unplaced).toBe(1);
    expect(session.tables.map(({ kind, label, zone, closedSlots }) => [kind, label, zone, closedSlots.length])).toEqual(
      [
        ['table', 'A1', 'cleantech', 1],
        ['table', null, null, 0],
        ['room', null, null, 0],
      ],
    );
    expect((await meetingOf(0, 1)).slotId).toBeNull();
    expect((await meetingOf(2, 3)).slotId).toBe(slot(0));
    expect((await putMeeting((await meetingOf(0, 1)).id, 0, 0)).problem).toMatchObject({ code: 'placement_refused' });
    expect((await putMeeting((await meetingOf(0, 1)).id, 0, 2)).problem).toMatchObject({ code: 'placement_refused' });
    expect((await putMeeting((await meetingOf(0, 1)).id, 1, 0)).status).toBe(200);
  });

  it('a booth keeps its organisation’s meetings, one a slot, and serves nobody else', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await givenMeeting(crowd, at(0), at(3));
    await givenMeeting(crowd, at(2), at(5));
    await putPlaces([place(0, { boothOf: at(0).organisationId })]);
    await run();
    const tables = [await meetingOf(0, 1), await meetingOf(0, 3), await meetingOf(2, 5)].map(({ tableId }) => tableId);
    expect(tables.slice(0, 2)).toEqual([table(0), table(0)]);
    expect(tables[2]).not.toBe(table(0));
  });

  it('who attends from afar meets in a room, within the hours of their own clock', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await putPlaces([place(2, { kind: 'room' })]);
    // Ten to noon in Paris is four to six in the afternoon in Chengdu, in July.
    const body = { attendance: 'remote', zone: 'Asia/Shanghai', hours: { from: '17:00', to: '18:00' } } as const;
    const changed = await at(1).must('PATCH /api/events/:eventId/registration', {
      params: { eventId: crowd.eventId },
      body,
    });
    expect(changed.hours).toEqual({ from: '17:00', to: '18:00' });
    await run();
    const meeting = await meetingOf(0, 1);
    expect(meeting.tableId).toBe(table(2));
    expect(crowd.slots.slice(3, 6).map(({ id }) => id)).toContain(meeting.slotId);
  });
});

describe('a change of places', () => {
  it('can be tried: it tells how many would lose their place, and changes nothing', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await putMeeting((await meetingOf(0, 1)).id, 0, 0);
    const before = await getDraft();
    const sent = {
      params: params(),
      query: { trial: 'true' } as const,
      body: { places: [place(0, { closedSlots: [slot(0)] })] },
    };
    const tried = await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/places', sent);
    expect(tried.unplaced).toBe(1);
    expect(tried.session.tables[0]?.closedSlots).toEqual([slot(0)]);
    const after = await getDraft();
    expect(after.revision).toBe(before.revision);
    expect(after.session.tables[0]?.closedSlots).toEqual([]);
    expect((await meetingOf(0, 1)).slotId).toBe(slot(0));
  });

  it('takes out no meeting that broke a rule before it', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await putMeeting((await meetingOf(0, 1)).id, 0, 0);
    const away = {
      params: { eventId: crowd.eventId, participantId: at(0).participantId },
      body: { unavailable: [slot(0)] },
    };
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', away);
    expect((await putPlaces([place(1, { label: 'B' })])).unplaced).toBe(0);
    expect((await meetingOf(0, 1)).slotId).toBe(slot(0));
  });

  it('names no place twice, no slot of another session, no organisation that is not at the event', async () => {
    const put = (places: PlacesBody) =>
      crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/places', {
        params: params(),
        body: { places },
      });
    const twice = await put([place(0), place(0)]);
    expect(twice.problem).toMatchObject({ code: 'invalid_request', fields: [{ path: 'places', code: 'duplicate' }] });
    const other = await givenCrowd(test, { count: 2 });
    expect((await put([place(0, { closedSlots: [other.slots[0]?.id ?? 'slt_'] })])).problem.code).toBe('slot_unknown');
    const strange = await put([place(0), place(1, { boothOf: other.people[0]?.organisationId ?? null })]);
    expect(strange.problem).toMatchObject({
      code: 'invalid_request',
      fields: [{ path: 'places.1.boothOf', code: 'not_one_of' }],
    });
    await put([{ ...place(0), id: other.tables[0]?.id ?? 'tbl_', label: 'theirs' }]);
    const { session } = await other.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: other,
    });
    expect(session.tables[0]?.label).toBeNull();
  });

  it('is refused while a run is at work, and leaves what is published as it is', async () => {
    await givenMeeting(crowd, at(0), at(1));
    await putMeeting((await meetingOf(0, 1)).id, 0, 0);
    await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', {
      params: params(),
    });
    expect((await putPlaces([place(0, { kind: 'room' })])).unplaced).toBe(1);
    const published = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: params(),
      query: { version: 1 },
    });
    expect(published.meetings[0]).toMatchObject({ slotId: slot(0), tableId: table(0) });
    const live = {
      id: newId(test.deps, 'run'),
      sessionId: crowd.sessionId,
      status: 'running',
      liveSession: crowd.sessionId,
      progress: 0,
    } as const;
    const startedAt = new Date(test.deps.now());
    await writing(test.deps.db, ({ t, q }) => q.insert(t.runs).values({ ...live, seconds: 60, seed: 1, startedAt }));
    const refused = await crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/places', {
      params: params(),
      body: { places: [place(1)] },
    });
    expect(refused.problem.code).toBe('run_in_progress');
  });
});

describe('interpreters', () => {
  it('serve meetings without a common language, one a slot, and take those out that none is left for', async () => {
    for (const [i, languages] of [
      [0, ['fr']],
      [1, ['zh']],
      [2, ['fr']],
      [3, ['zh']],
    ] as const)
      await at(i).must('PATCH /api/events/:eventId/registration', {
        params: { eventId: crowd.eventId },
        body: { languages: [...languages] },
      });
    await givenMeeting(crowd, at(0), at(1));
    await givenMeeting(crowd, at(2), at(3));
    await givenMeeting(crowd, at(4), at(5));
    await putMeeting((await meetingOf(0, 1)).id, 0, 0);
    await putMeeting((await meetingOf(2, 3)).id, 0, 1);
    await putMeeting((await meetingOf(4, 5)).id, 0, 2);
    expect((await meetingOf(0, 1)).needsInterpreter).toBe(true);

    const first = await putInterpreters([interpreter('Anne'), interpreter('Bo', { languages: ['en', 'zh'] })]);
    expect(first.unplaced).toBe(1);
    const [anne] = first.session.interpreters;
    const placed = [await meetingOf(0, 1), await meetingOf(2, 3)].filter(({ slotId }) => slotId);
    expect(placed.map(({ interpreterId }) => interpreterId)).toEqual([anne?.id]);
    expect((await meetingOf(4, 5)).interpreterId).toBeNull();

    const out = [await meetingOf(0, 1), await meetingOf(2, 3)].find(({ slotId }) => !slotId);
    expect((await putMeeting(out?.id ?? 'mtg_', 0, out?.id === (await meetingOf(0, 1)).id ? 0 : 1)).problem.code).toBe(
      'placement_refused',
    );
    await run();
    expect((await getDraft()).meetings.filter(({ slotId }) => slotId)).toHaveLength(3);

    const gone = await putInterpreters([
      { ...interpreter('Anne', { awaySlots: crowd.slots.map(({ id }) => id) }), id: anne?.id ?? 'int_' },
    ]);
    expect(gone.session.interpreters.map(({ id }) => id)).toEqual([anne?.id]);
    expect(gone.unplaced).toBe(2);
    for (const [languages, code] of [
      [['fr', 'fr'], 'duplicate'],
      [['fr'], 'too_few'],
    ] as const) {
      const refused = await crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/interpreters', {
        params: params(),
        body: { interpreters: [interpreter('Same', { languages: [...languages] })] },
      });
      expect(refused.problem.fields).toEqual([{ path: 'interpreters.0.languages', code }]);
    }
    const seen = await at(0).must('GET /api/events/:eventId', { params: { eventId: crowd.eventId } });
    expect(seen.sessions[0]?.interpreters).toEqual([]);
  });
});

describe('interpreters of several languages', () => {
  it('are all used, as far as they can serve, and explain what is left', async () => {
    crowd = await givenCrowd(test, {
      count: 12,
      tableCount: 6,
      blocks: [{ startsAt: '2026-07-02T10:00', endsAt: '2026-07-02T10:20' }],
    });
    for (let i = 0; i < 12; i++) {
      const languages: SpokenLanguage[] = i % 2 === 0 ? ['fr', 'en'] : ['zh'];
      await at(i).must('PATCH /api/events/:eventId/registration', {
        params: { eventId: crowd.eventId },
        body: { languages },
      });
    }
    // Six pairs of a French and a Chinese person, one slot, six tables, four interpreters.
    for (let i = 0; i < 12; i += 2) await givenMeeting(crowd, at(i), at(i + 1));
    const four: SpokenLanguage[][] = [
      ['fr', 'zh'],
      ['fr', 'zh'],
      ['en', 'zh'],
      ['en', 'zh'],
    ];
    await putInterpreters(four.map((languages, i) => interpreter(`Int${i}`, { languages })));
    const over = await run();
    const { meetings, score, session } = await getDraft();
    const placed = meetings.filter(({ slotId }) => slotId);
    expect(placed.map(({ interpreterId }) => interpreterId).sort()).toEqual(
      session.interpreters.map(({ id }) => id).sort(),
    );
    expect([over.status, score.weight, score.bound]).toEqual(['finished', score.bound, score.bound]);
    const left = meetings.filter(({ slotId }) => !slotId);
    expect(left.map(({ unplaced }) => unplaced?.code)).toEqual(Array(2).fill('no_interpreter'));
    expect(new Set(left[0]?.unplaced?.facts.interpreterIds as string[])).toEqual(
      new Set(session.interpreters.map(({ id }) => id)),
    );
    // A proof for four interpreters says nothing about five.
    const known = session.interpreters.map(({ id, name, languages, awaySlots }) => ({
      id,
      name,
      languages,
      awaySlots,
    }));
    await putInterpreters([...known, interpreter('Fifth', { languages: ['fr', 'en', 'zh'] })]);
    expect((await getDraft()).score.bound).toBe(score.meetings * (score.weight / score.placed));
  });

  it('change among each other where a meeting placed by hand needs one who is taken', async () => {
    crowd = await givenCrowd(test, { count: 4, tableCount: 2 });
    for (const [i, languages] of [
      [0, ['fr', 'en']],
      [1, ['zh']],
      [2, ['fr']],
      [3, ['zh']],
    ] as const)
      await at(i).must('PATCH /api/events/:eventId/registration', {
        params: { eventId: crowd.eventId },
        body: { languages: [...languages] },
      });
    await givenMeeting(crowd, at(0), at(1));
    await givenMeeting(crowd, at(2), at(3));
    const { session } = await putInterpreters([interpreter('Able'), interpreter('Bo', { languages: ['en', 'zh'] })]);
    const [able, bo] = session.interpreters.map(({ id }) => id);
    await putMeeting((await meetingOf(0, 1)).id, 0, 0);
    expect((await meetingOf(0, 1)).interpreterId).toBe(able);
    // Only the first one speaks French: the other meeting takes over the second.
    expect((await putMeeting((await meetingOf(2, 3)).id, 0, 1)).status).toBe(200);
    expect([(await meetingOf(0, 1)).interpreterId, (await meetingOf(2, 3)).interpreterId]).toEqual([bo, able]);
    await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/undo', { params: params() });
    expect((await meetingOf(0, 1)).interpreterId).toBe(able);
  });
});

describe('rules', () => {
  it('limit meetings a person and keep a break; what the draft has too much is taken out', async () => {
    for (const other of [1, 3, 5]) await givenMeeting(crowd, at(0), at(other), other === 5 ? 'must' : 'would_like');
    await run();
    const rules = {
      guaranteedBreak: 0,
      mostMeetings: 2,
      leastMeetings: 1,
      remoteHours: { from: '08:00', to: '20:00' },
    };
    const { session, unplaced } = await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/rules', {
      params: params(),
      body: rules,
    });
    expect(session.rules).toEqual(rules);
    expect(unplaced).toBe(1);
    const { meetings } = await getDraft();
    expect(meetings.filter(({ slotId }) => slotId)).toHaveLength(2);
    expect(meetings.find(({ priority }) => priority === 'must')?.slotId).not.toBeNull();
    await run();
    expect((await getDraft()).meetings.find(({ slotId }) => !slotId)?.unplaced?.code).toBe('most_meetings');
    for (const [changes, field] of [
      [{ leastMeetings: 3 }, { path: 'leastMeetings', code: 'too_large' }],
      [{ remoteHours: { from: '20:00', to: '08:00' } }, { path: 'remoteHours.to', code: 'invalid' }],
    ] as const) {
      const body = { ...rules, ...changes };
      const refused = await crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/rules', {
        params: params(),
        body,
      });
      expect(refused.problem.fields).toEqual([field]);
    }
  });
});

describe('what if', () => {
  it('tells how many meetings fit with more and fewer tables, and changes nothing', async () => {
    await putPlaces([
      place(1, { closedSlots: crowd.slots.map(({ id }) => id) }),
      place(2, { closedSlots: crowd.slots.map(({ id }) => id) }),
    ]);
    for (const [i, j] of [
      [0, 1],
      [0, 3],
      [0, 5],
      [2, 1],
      [2, 3],
      [2, 5],
      [4, 1],
      [4, 3],
    ] as const)
      await givenMeeting(crowd, at(i), at(j));
    const before = await getDraft();
    const body = { vary: 'tables' } as const;
    const view = await crowd.organiser.must('POST /api/events/:eventId/sessions/:sessionId/what-if', {
      params: params(),
      body,
    });
    expect(view).toMatchObject({ vary: 'tables', current: 1, meetings: 8 });
    expect(view.points.map(({ count, placed }) => [count, placed])).toEqual([
      [1, 6],
      [2, 8],
      [3, 8],
      [4, 8],
    ]);
    expect((await getDraft()).revision).toBe(before.revision);
  });
});

it('belongs to the organisers of the event: others, and organisers of another, are refused', async () => {
  const stranger = await signUp(test);
  await givenOpenEvent(stranger);
  const rules = {
    guaranteedBreak: 0,
    mostMeetings: null,
    leastMeetings: 1,
    remoteHours: { from: '08:00', to: '20:00' },
  };
  for (const person of [stranger, at(0)]) {
    expect(
      (await person.call('PUT /api/events/:eventId/sessions/:sessionId/rules', { params: params(), body: rules }))
        .status,
    ).toBe(403);
    expect(
      (
        await person.call('PUT /api/events/:eventId/sessions/:sessionId/places', {
          params: params(),
          body: { places: [] },
        })
      ).status,
    ).toBe(403);
    expect(
      (
        await person.call('PUT /api/events/:eventId/sessions/:sessionId/interpreters', {
          params: params(),
          body: { interpreters: [] },
        })
      ).status,
    ).toBe(403);
    expect(
      (
        await person.call('POST /api/events/:eventId/sessions/:sessionId/what-if', {
          params: params(),
          body: { vary: 'tables' },
        })
      ).status,
    ).toBe(403);
  }
});
