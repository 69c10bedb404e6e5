import { messageLimits } from '@jumelage/domain/message';
import { day, hour, minute } from '@jumelage/domain/time';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';

type RequestId = `req_${string}`;

let test: TestApp;
let crowd: Crowd;
beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 16 });
});
afterAll(() => test.close());
afterEach(() => test.setNow(testNow));

const at = (i: number) => memberOf(crowd, i);
const event = () => ({ eventId: crowd.eventId });
const ask = async (from: Member, to: Member): Promise<RequestId> =>
  (
    await from.must('POST /api/events/:eventId/meeting-requests', {
      params: event(),
      body: { toParticipantId: to.participantId, message: 'Shall we meet?', priority: 'would_like' },
    })
  ).id;
const write = (who: Member, requestId: RequestId, text: string) =>
  who.call('POST /api/events/:eventId/meeting-requests/:requestId/messages', {
    params: { ...event(), requestId },
    body: { text },
  });
const read = (who: Member, requestId: RequestId) =>
  who.must('GET /api/events/:eventId/meeting-requests/:requestId/messages', { params: { ...event(), requestId } });
const markRead = (who: Member, requestId: RequestId, messageId: `msg_${string}`) =>
  who.call('PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading', {
    params: { ...event(), requestId },
    body: { messageId },
  });
const unread = async (who: Member) =>
  (await who.must('GET /api/events/:eventId/messages/unread', { params: event() })).items;
const bellOf = async (who: Member) =>
  (await who.must('GET /api/notifications')).items.filter(({ kind }) => kind === 'message_received');

describe('a thread', () => {
  it('is written by both, each text with its language, unread until it is read', async () => {
    const id = await ask(at(0), at(1));
    expect(await read(at(1), id)).toEqual({ items: [], isOpen: true });
    const first = await write(at(0), id, 'Bonjour, avez-vous une usine à Chengdu ?');
    expect(first).toMatchObject({ status: 201, body: { isMine: true, language: 'fr', isUnread: false } });
    test.setNow(testNow + minute);
    await write(at(1), id, '有的，我们在成都有工厂。');
    const seen = await read(at(0), id);
    expect(seen.items.map(({ isMine, language, isUnread }) => [isMine, language, isUnread])).toEqual([
      [true, 'fr', false],
      [false, 'zh', true],
    ]);
    // Whoever answers has read what stood there.
    expect((await read(at(1), id)).items.map(({ isUnread }) => isUnread)).toEqual([false, false]);
    expect(await unread(at(0))).toEqual([{ requestId: id, count: 1 }]);
    const last = seen.items[1]?.id ?? 'msg_';
    expect((await markRead(at(0), id, last)).status).toBe(204);
    expect(await unread(at(0))).toEqual([]);
    expect((await read(at(0), id)).items.map(({ isUnread }) => isUnread)).toEqual([false, false]);
  });

  it('is read further, and never back', async () => {
    const id = await ask(at(2), at(3));
    const ids: `msg_${string}`[] = [];
    for (const n of [1, 2]) {
      test.setNow(testNow + n * minute);
      ids.push((await write(at(2), id, `Message ${n}`)).body.id);
    }
    await markRead(at(3), id, ids[1] ?? 'msg_');
    await markRead(at(3), id, ids[0] ?? 'msg_');
    expect(await unread(at(3))).toEqual([]);
  });

  it('is there for its two people alone: not for others of the event, and not for its organisers', async () => {
    const id = await ask(at(4), at(5));
    const { body } = await write(at(4), id, 'For you alone.');
    for (const who of [at(6), crowd.organiser as Member]) {
      const params = { ...event(), requestId: id };
      const list = await who.call('GET /api/events/:eventId/meeting-requests/:requestId/messages', { params });
      expect([list.status, (await write(who, id, 'Hello')).status, (await markRead(who, id, body.id)).status]).toEqual([
        404, 404, 404,
      ]);
    }
    const acting = await crowd.organiser.call('GET /api/events/:eventId/meeting-requests/:requestId/messages', {
      params: { ...event(), requestId: id },
      headers: { 'x-acting-for': at(4).participantId },
    });
    expect(acting.problem.code).toBe('not_allowed');
    const trail = await crowd.organiser.call('GET /api/events/:eventId/audit', { params: event(), query: {} });
    expect([trail.status, trail.text.includes('/messages'), trail.text.includes('For you alone.')]).toEqual([
      200,
      true,
      false,
    ]);
  });

  it('takes no message of another thread as its own', async () => {
    const [one, other] = [await ask(at(6), at(7)), await ask(at(6), at(8))];
    const { body } = await write(at(6), other, 'Elsewhere');
    await write(at(6), one, 'Here');
    expect((await markRead(at(7), one, body.id)).status).toBe(404);
  });

  it('ends with the request, and with the event', async () => {
    const id = await ask(at(9), at(10));
    await write(at(9), id, 'Before');
    test.setNow(Date.UTC(2026, 6, 2, 22, 0));
    await at(9).call('GET /api/session');
    const late = await ask(at(9), at(11)).catch(() => undefined);
    expect(late && (await write(at(9), late, 'After the last day')).problem.code).toBe('thread_closed');
    test.setNow(testNow);
    await at(10).must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
      params: { ...event(), requestId: id },
      body: { answer: 'declined' },
    });
    expect((await write(at(9), id, 'And yet')).problem.code).toBe('thread_closed');
    expect((await write(at(10), id, 'And yet')).problem.code).toBe('thread_closed');
    expect(await read(at(9), id)).toMatchObject({ items: [{ text: 'Before' }], isOpen: false });
  });

  it('takes so many messages of a person and day, and more the next day', async () => {
    const id = await ask(at(12), at(13));
    for (let n = 0; n < messageLimits.perDay; n++) expect((await write(at(12), id, `n ${n}`)).status).toBe(201);
    expect((await write(at(12), id, 'one more')).problem.code).toBe('message_limit_reached');
    expect((await write(at(13), id, 'the other may')).status).toBe(201);
    test.setNow(testNow + day + 1);
    expect((await write(at(12), id, 'the next day')).status).toBe(201);
  });

  it.each([
    ['nothing', '   \u200B\n ', 'required'],
    ['too much', 'x'.repeat(messageLimits.characters + 1), 'too_long'],
  ])('refuses %s', async (_, text, code) => {
    const id = await ask(at(14), at(15)).catch(async () => {
      const { items } = await at(14).must('GET /api/events/:eventId/meeting-requests', { params: event(), query: {} });
      return items[0]?.id ?? 'req_';
    });
    const reply = await write(at(14), id, text);
    expect([reply.status, reply.problem.fields?.[0]?.code]).toEqual([400, code]);
  });

  it('stores markup, formulas and odd breaks as the text that they are', async () => {
    const id = await ask(at(14), at(0));
    const hostile = '=1+1\r\n<img src=x onerror=alert(1)>\u202E {{name}} "\'; DROP TABLE messages;--';
    await write(at(14), id, hostile);
    const { items } = await read(at(0), id);
    expect(items[0]?.text).toBe('=1+1\n<img src=x onerror=alert(1)> {{name}} "\'; DROP TABLE messages;--');
  });
});

describe('who is written to', () => {
  it('has one entry at the bell however much is written, until it is read, and no mail', async () => {
    const second = await givenCrowd(test, { count: 2 });
    const [one, other] = [memberOf(second, 0), memberOf(second, 1)];
    const params = { eventId: second.eventId };
    const { id } = await one.must('POST /api/events/:eventId/meeting-requests', {
      params,
      body: { toParticipantId: other.participantId, message: '', priority: 'must' },
    });
    const send = async (text: string) =>
      (
        await one.must('POST /api/events/:eventId/meeting-requests/:requestId/messages', {
          params: { ...params, requestId: id },
          body: { text },
        })
      ).id;
    const mailsBefore = await test.deps.db.read.$count(test.deps.db.t.mails);
    await send('First');
    const last = await send('Second');
    expect((await bellOf(other)).map(({ isRead, facts }) => [isRead, facts.requestId])).toEqual([[false, id]]);
    expect(await bellOf(one)).toEqual([]);
    expect((await other.must('GET /api/home')).toRead).toMatchObject([{ eventId: second.eventId, count: 2 }]);
    expect(await test.deps.db.read.$count(test.deps.db.t.mails)).toBe(mailsBefore);
    await other.must('PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading', {
      params: { ...params, requestId: id },
      body: { messageId: last },
    });
    expect((await bellOf(other)).map(({ isRead }) => isRead)).toEqual([true]);
    expect((await other.must('GET /api/home')).toRead).toEqual([]);
    test.setNow(testNow + hour);
    await send('Third');
    expect((await bellOf(other)).map(({ isRead }) => isRead)).toEqual([false, true]);
  });
});
