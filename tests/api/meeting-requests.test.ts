import { isUniqueViolation } from '@jumelage/db/client';
import { declineUndo } from '@jumelage/domain/request';
import { hour, minute } from '@jumelage/domain/time';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, type Member, memberOf } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const ask = (from: Member, to: Member, message = 'Shall we meet?') =>
  from.call('POST /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    body: { toParticipantId: to.participantId, message, priority: 'would_like' },
  });
const answer = (who: Member, requestId: `req_${string}`, given: 'accepted' | 'declined') =>
  who.call('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { eventId: crowd.eventId, requestId },
    body: { answer: given, note: 'With pleasure.' },
  });
const meetingsOf = async (requestId: string) => {
  const { t, read } = test.deps.db;
  return (await read.select().from(t.meetings)).filter((meeting) => meeting.requestId === requestId);
};
const withdraw = (who: Member, requestId: `req_${string}`) =>
  who.call('DELETE /api/events/:eventId/meeting-requests/:requestId', {
    params: { eventId: crowd.eventId, requestId },
  });

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

describe('a meeting request', () => {
  beforeAll(async () => {
    crowd = await givenCrowd(test, { count: 12, requestLimit: 4 });
  });

  it('goes from pending to accepted, makes one meeting, and both see it', async () => {
    const sent = await ask(at(0), at(1));
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({ status: 'pending', message: 'Shall we meet?', placed: null });
    const accepted = await answer(at(1), sent.body.id, 'accepted');
    expect(accepted.body).toMatchObject({ status: 'accepted', answerNote: 'With pleasure.' });
    const meetings = await meetingsOf(sent.body.id);
    expect(meetings).toHaveLength(1);
    expect([meetings[0]?.firstId, meetings[0]?.secondId]).toEqual([at(0).participantId, at(1).participantId].sort());
    const own = await at(0).must('GET /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    expect(own).toMatchObject({
      participantId: at(0).participantId,
      sentCount: 1,
      limit: 4,
      items: [{ id: sent.body.id }],
    });
  });

  it('cannot be answered by its sender, withdrawn by its recipient, or seen by anyone else', async () => {
    const { id } = (await ask(at(2), at(3))).body;
    expect((await answer(at(2), id, 'accepted')).problem.code).toBe('request_not_yours_to_answer');
    expect((await withdraw(at(3), id)).problem.code).toBe('request_not_yours_to_answer');
    expect((await answer(at(4), id, 'accepted')).status).toBe(404);
    expect((await withdraw(crowd.organiser as Member, id)).status).toBe(404);
    expect((await withdraw(at(2), id)).body.status).toBe('withdrawn');
    expect((await answer(at(3), id, 'accepted')).problem.code).toBe('request_already_answered');
  });

  it('is refused twice between the same two, either way, and possible again after a no', async () => {
    const { id } = (await ask(at(4), at(5))).body;
    expect((await ask(at(4), at(5))).problem.code).toBe('request_already_open');
    expect((await ask(at(5), at(4))).problem.code).toBe('request_already_open');
    await answer(at(5), id, 'declined');
    expect((await ask(at(5), at(4))).status).toBe(201);
  });

  it('is refused beyond the limit; what was withdrawn does not count', async () => {
    const sent: `req_${string}`[] = [];
    for (const to of [7, 8, 9, 10]) sent.push((await ask(at(6), at(to))).body.id);
    expect((await ask(at(6), at(11))).problem.code).toBe('request_limit_reached');
    await withdraw(at(6), sent[0] ?? 'req_');
    expect((await ask(at(6), at(11))).status).toBe(201);
  });

  it('is refused to oneself, from an organiser who takes no part, and to somebody of another event', async () => {
    expect((await ask(at(0), at(0))).problem.code).toBe('request_to_own_organisation');
    expect((await ask(crowd.organiser as Member, at(1))).problem.code).toBe('participant_not_admitted');
    const other = await givenCrowd(test, { count: 1 });
    const stranger = other.people[0];
    if (!stranger) throw new Error('nobody');
    expect((await ask(at(0), stranger)).status).toBe(404);
  });

  it('needs both to be admitted', async () => {
    const refused = {
      params: { eventId: crowd.eventId, participantId: at(11).participantId },
      body: { status: 'refused' as const },
    };
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', refused);
    expect((await ask(at(1), at(11))).problem.code).toBe('recipient_not_admitted');
    expect((await ask(at(11), at(1))).problem.code).toBe('not_allowed');
  });

  it('expires by the clock: it cannot be answered, reads as expired, and frees the pair', async () => {
    const { id } = (await ask(at(8), at(9))).body;
    test.setNow(testNow + 240 * hour);
    try {
      expect((await answer(at(9), id, 'accepted')).problem.code).toBe('request_expired');
      const query = { status: 'expired' as const, box: 'received' as const };
      const list = await at(9).must('GET /api/events/:eventId/meeting-requests', {
        params: { eventId: crowd.eventId },
        query,
      });
      expect(list.items.find((item) => item.id === id)?.status).toBe('expired');
      expect((await ask(at(9), at(8))).status).toBe(201);
    } finally {
      test.setNow(testNow);
    }
  });

  it('tells the organiser everything but what the two wrote', async () => {
    const reply = await crowd.organiser.call('GET /api/events/:eventId/organise/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: { q: 'family004', size: 100 },
    });
    expect(reply.body.items.length).toBeGreaterThan(0);
    expect(reply.body.items.every((item) => [item.from.id, item.to.id].includes(at(4).participantId))).toBe(true);
    expect(reply.text).not.toContain('Shall we meet?');
    expect(reply.text).not.toContain('With pleasure.');
    expect(reply.text).not.toContain('@');
  });

  it('cancels its meeting when an accepted one is withdrawn, and opens the pair', async () => {
    const { id } = await givenMeeting(crowd, at(0), at(3));
    expect((await withdraw(at(0), id)).body.status).toBe('withdrawn');
    const [meeting] = await meetingsOf(id);
    expect(meeting?.status).toBe('cancelled');
    expect((await ask(at(3), at(0))).status).toBe(201);
  });

  it('is forbidden once the event is closed', async () => {
    const done = await givenCrowd(test, { count: 2 });
    for (const status of ['scheduling', 'running', 'closed'] as const) {
      await done.organiser.must('PUT /api/events/:eventId/status', {
        params: { eventId: done.eventId },
        body: { status, confirm: true },
      });
    }
    const [from, to] = done.people;
    const reply = await from?.call('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: done.eventId },
      body: { toParticipantId: to?.participantId ?? 'par_', message: '', priority: 'must' },
    });
    expect(reply?.problem.code).toBe('event_phase_forbids');
  });
});

describe('an answer', () => {
  const give = (who: Member, requestId: `req_${string}`, given: 'accepted' | 'declined' | 'pending', note?: string) =>
    who.call('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
      params: { eventId: crowd.eventId, requestId },
      body: { answer: given, ...(note ? { note } : {}) },
    });
  const seen = async (who: Member, id: string) => {
    const { items } = await who.must('GET /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    return items.find((item) => item.id === id);
  };
  /** Lists the mails about answers to somebody, and when each goes out. */
  const mailsTo = async (who: Member) => {
    const { t, read } = test.deps.db;
    const rows = await read.select().from(t.mails);
    return rows
      .filter(({ userId, kind }) => userId === who.userId && kind !== 'request_received')
      .map(({ kind, nextAt }) => [kind, nextAt.getTime() - testNow]);
  };
  const unread = async (who: Member) =>
    (await who.must('GET /api/notifications')).items.map(({ kind, facts }) => [kind, facts.status]);

  beforeEach(async () => {
    crowd = await givenCrowd(test, { count: 4 });
  });
  afterEach(() => test.setNow(testNow));

  it('that declines is taken back within moments, and its sender hears of neither', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    expect((await give(at(1), id, 'declined', 'No time.')).body).toMatchObject({
      status: 'declined',
      can: ['accepted'],
    });
    expect(await unread(at(0))).toEqual([['request_answered', 'declined']]);
    test.setNow(testNow + declineUndo.taken);
    expect((await give(at(0), id, 'pending')).problem.code).toBe('request_not_yours_to_answer');
    const { body } = await give(at(1), id, 'pending');
    expect(body).toMatchObject({
      status: 'pending',
      answerNote: null,
      answeredAt: null,
      can: ['accepted', 'declined'],
    });
    expect([await mailsTo(at(0)), await unread(at(0))]).toEqual([[], []]);
    // It waits like any other: the pair is taken, and it is answered as if for the first time.
    expect((await ask(at(1), at(0))).problem.code).toBe('request_already_open');
    expect((await give(at(1), id, 'declined')).body.status).toBe('declined');
    expect(await mailsTo(at(0))).toHaveLength(1);
  });

  it('that declines is mailed once it can no longer be taken back', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    await give(at(1), id, 'declined');
    const [[kind, after] = []] = await mailsTo(at(0));
    expect(kind).toBe('request_answered');
    expect(after).toBeGreaterThan(declineUndo.taken);
    test.setNow(testNow + declineUndo.taken + 1);
    expect((await give(at(1), id, 'pending')).problem.code).toBe('nothing_to_undo');
  });

  it('is changed either way until a schedule is published, and one meeting stands for it', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    await give(at(1), id, 'accepted');
    await give(at(1), id, 'declined', 'Not now.');
    expect((await give(at(1), id, 'pending')).problem.code).toBe('nothing_to_undo');
    expect(await seen(at(0), id)).toMatchObject({ status: 'declined', can: [] });
    expect((await give(at(1), id, 'accepted')).body).toMatchObject({
      status: 'accepted',
      answerNote: null,
      can: ['declined'],
    });
    expect((await meetingsOf(id)).map(({ status }) => status)).toEqual(['unscheduled']);
    expect((await ask(at(0), at(1))).problem.code).toBe('request_already_open');
  });

  it('that wavers is mailed about as it stands after a while, not each time', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    await give(at(1), id, 'declined');
    const first = (await mailsTo(at(0))).length;
    for (let i = 1; i <= 3; i++) {
      test.setNow(testNow + i * 1000);
      await give(at(1), id, 'accepted');
      await give(at(1), id, 'declined');
    }
    expect([first, (await mailsTo(at(0))).length]).toEqual([1, 0]);
    await give(at(1), id, 'accepted');
    expect(await mailsTo(at(0))).toEqual([['request_answered', 3000 + 10 * minute]]);
  });

  it('stands where the two ask each other otherwise, where one left, and once a schedule is published', async () => {
    const ids: `req_${string}`[] = [];
    for (const [from, to] of [
      [0, 1],
      [2, 1],
      [3, 1],
    ] as const) {
      const { id } = (await ask(at(from), at(to))).body;
      await give(at(1), id, 'declined');
      ids.push(id);
    }
    const [first = 'req_', second = 'req_', third = 'req_'] = ids;
    await ask(at(1), at(0));
    expect((await give(at(1), first, 'accepted')).problem.code).toBe('request_already_open');
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId: crowd.eventId, participantId: at(2).participantId },
      body: { status: 'refused' },
    });
    expect((await give(at(1), second, 'accepted')).problem.code).toBe('participant_not_admitted');
    expect((await seen(at(1), third))?.can).toEqual(['accepted']);
    const { t } = test.deps.db;
    const published = { sessionId: crowd.sessionId, status: 'published', publishedAt: new Date(testNow) } as const;
    await test.deps.db.tx((q) =>
      q.insert(t.schedules).values({ ...published, id: `sch_${crowd.sessionId}`, version: 1, unplaced: {} }),
    );
    expect((await give(at(1), third, 'accepted')).problem.code).toBe('answer_is_final');
    for (const id of ids) expect((await seen(at(1), id))?.can).toEqual([]);
  });

  it('that is given after all by many at once makes one meeting', async () => {
    const { id } = (await ask(at(0), at(1))).body;
    await give(at(1), id, 'declined');
    const replies = await Promise.all(Array.from({ length: 20 }, () => give(at(1), id, 'accepted')));
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
    expect((await meetingsOf(id)).map(({ status }) => status)).toEqual(['unscheduled']);
  });
});

describe('in a storm', () => {
  it('40 accept the same request at once: one wins, one meeting', async () => {
    crowd = await givenCrowd(test, { count: 2 });
    const { id } = (await ask(at(0), at(1))).body;
    const replies = await Promise.all(Array.from({ length: 40 }, () => answer(at(1), id, 'accepted')));
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1);
    expect(new Set(replies.filter((reply) => reply.status !== 200).map((reply) => reply.problem.code))).toEqual(
      new Set(['request_already_answered']),
    );
    expect(await meetingsOf(id)).toHaveLength(1);
  });

  it('40 send between the same two, both ways: one request is open', async () => {
    crowd = await givenCrowd(test, { count: 2, requestLimit: 100 });
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? ask(at(0), at(1)) : ask(at(1), at(0)))),
    );
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
    expect(new Set(replies.filter((reply) => reply.status !== 201).map((reply) => reply.problem.code))).toEqual(
      new Set(['request_already_open']),
    );
  });

  it('40 send at once within a limit of 5: 5 are sent', async () => {
    crowd = await givenCrowd(test, { count: 41, requestLimit: 5 });
    const replies = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(at(0), at(i + 1))));
    expect(replies.filter((reply) => reply.status === 201)).toHaveLength(5);
    expect(replies.filter((reply) => reply.problem?.code === 'request_limit_reached')).toHaveLength(35);
  });

  it('the database itself refuses a second open request of a pair', async () => {
    const { t } = test.deps.db;
    const [open] = await test.deps.db.read.select().from(t.meetingRequests).limit(1);
    if (!open) throw new Error('no request');
    const twice = test.deps.db.tx((q) => q.insert(t.meetingRequests).values({ ...open, id: 'req_twice' }));
    await expect(twice.catch((error: unknown) => isUniqueViolation(error))).resolves.toBe(true);
  });
});

it('lists take the same number of statements with one request and with three', async () => {
  crowd = await givenCrowd(test, { count: 4 });
  const lists = [
    () => at(0).must('GET /api/events/:eventId/meeting-requests', { params: { eventId: crowd.eventId }, query: {} }),
    () =>
      crowd.organiser.must('GET /api/events/:eventId/organise/meeting-requests', {
        params: { eventId: crowd.eventId },
        query: {},
      }),
  ];
  const counted = async () => {
    const counts = [];
    for (const list of lists) {
      const before = test.deps.db.statements();
      await list();
      counts.push(test.deps.db.statements() - before);
    }
    return counts;
  };
  await ask(at(0), at(1));
  // The first look fills the pool of profiles.
  await counted();
  const one = await counted();
  await ask(at(0), at(2));
  await ask(at(0), at(3));
  expect(await counted()).toEqual(one);
});
