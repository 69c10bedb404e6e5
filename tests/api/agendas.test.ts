import { sendDueMails } from '@jumelage/api/features/mails/sending/sender';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  type Crowd,
  givenMeeting,
  givenPair,
  type Member,
  memberOf,
  moveToPhase,
  placeMeeting,
  publishSession,
  reportMeeting,
} from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
let meetingId: Id<'meeting'>;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId });
const sessionParams = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const place = (slot: number) => placeMeeting(crowd, meetingId, { slot });
const publish = () => publishSession(crowd);
const agendaOf = (who: Pick<Member, 'must'>) => who.must('GET /api/events/:eventId/agenda', { params: params() });
const calendarOf = async (who: Member, language = 'en') =>
  (
    await who.call('GET /api/events/:eventId/agenda.ics', {
      params: params(),
      headers: { 'accept-language': language },
    })
  ).text;
const report = (who: Member, body: { held: boolean; rating?: number; note?: string }) =>
  reportMeeting(crowd, who, { meetingId, ...body });
const emailOf = async (who: Member) => (await who.must('GET /api/session')).user?.email;
const toPhase = (status: 'scheduling' | 'running' | 'closed') => moveToPhase(crowd, status);

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.setNow(testNow);
  ({ crowd, meetingId } = await givenPair(test));
});

it('a draft is not in anyone’s agenda; a published version is in both sides’, with the other’s clock', async () => {
  await place(0);
  expect(await agendaOf(at(0))).toMatchObject({
    items: [],
    versions: [],
    waiting: [{ meetingId, other: { id: at(1).participantId } }],
  });
  await publish();
  const french = await agendaOf(at(0));
  expect(french).toMatchObject({
    zone: 'Europe/Paris',
    homeZone: null,
    participant: { id: at(0).participantId },
    versions: [{ sessionId: crowd.sessionId, version: 1 }],
    waiting: [],
    items: [
      {
        meetingId,
        startsAt: '2026-07-02T08:00:00.000Z',
        endsAt: '2026-07-02T08:20:00.000Z',
        table: 2,
        status: 'scheduled',
        other: { id: at(1).participantId },
        organisation: { id: at(1).organisationId, country: 'CN' },
        languagesInCommon: ['en'],
        otherZone: 'Asia/Shanghai',
        outcome: null,
      },
    ],
  });
  const chinese = await agendaOf(at(1));
  expect(chinese).toMatchObject({
    homeZone: 'Asia/Shanghai',
    items: [{ meetingId, other: { id: at(0).participantId }, otherZone: null }],
  });
  expect(await agendaOf(at(2))).toMatchObject({ items: [], waiting: [] });
  expect(await agendaOf(crowd.organiser)).toMatchObject({ participant: null, items: [] });
});

it('follows the newest version, and drops what was cancelled since', async () => {
  await place(0);
  await publish();
  await place(3);
  expect((await agendaOf(at(0))).items[0]?.startsAt).toBe('2026-07-02T08:00:00.000Z');
  await publish();
  expect((await agendaOf(at(0))).items.map((item) => item.startsAt)).toEqual(['2026-07-02T09:00:00.000Z']);
  const requests = await at(0).must('GET /api/events/:eventId/meeting-requests', { params: params(), query: {} });
  expect(requests.items[0]?.placed).toEqual({ startsAt: '2026-07-02T09:00:00.000Z', table: 2, tableKind: 'table' });
  await at(0).must('DELETE /api/events/:eventId/meeting-requests/:requestId', {
    params: { ...params(), requestId: requests.items[0]?.id ?? 'req_' },
  });
  expect(await agendaOf(at(1))).toMatchObject({ items: [], waiting: [] });
  expect(await calendarOf(at(1))).toContain('STATUS:CANCELLED');
});

it('as a calendar file keeps its UID and counts its versions, in the reader’s language', async () => {
  await place(0);
  await publish();
  const first = await calendarOf(at(0));
  expect(first.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(first.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
  const unfolded = first.replace(/\r\n[ \t]/g, '');
  expect(unfolded).toContain(`UID:${meetingId}@jumelage\r\n`);
  expect(unfolded).toContain('DTSTART:20260702T080000Z\r\n');
  expect(unfolded).toContain('DTEND:20260702T082000Z\r\n');
  expect(unfolded).toContain('SEQUENCE:1\r\n');
  expect(unfolded).toMatch(/SUMMARY:Meeting with Sample Family001 \(Sample 1 \w+ 样例1\)/);
  expect(unfolded).toContain('Table 2');
  // Lines of more than 75 bytes are folded.
  expect(first.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  await place(1);
  await publish();
  const second = await calendarOf(at(0));
  expect(second.match(/^UID:.*$/gm)).toEqual(first.match(/^UID:.*$/gm));
  expect(second).toContain('SEQUENCE:2');
  expect(await calendarOf(at(0), 'fr')).toContain('Rendez-vous avec');
  expect(await calendarOf(at(0), 'zh')).toContain('会面');
});

it('is mailed as invitations that calendars act on: beside the text, one meeting each, moved and cancelled by the same id', async () => {
  const { db } = test.deps;
  await db.tx((q) => q.update(db.t.users).set({ emailVerifiedAt: new Date(testNow) }));
  const raws: { to: string; raw: string }[] = [];
  const deliver = async ({ to, raw }: { to: string; raw: Buffer }) => {
    raws.push({ to, raw: raw.toString('latin1') });
    return { result: 'sent' as const };
  };
  /**
   * Sends due mails and lists the calendar parts of the one to a person, each with whether it stands beside the text.
   */
  const invitationsTo = async (who: Member) => {
    raws.length = 0;
    const email = await emailOf(who);
    await sendDueMails(test.deps, { lanes: 1, deliver, rest: async () => {} });
    const [mail, ...others] = raws.filter(({ to, raw }) => to === email && raw.includes('text/calendar'));
    expect(others).toEqual([]);
    const alternative = /multipart\/alternative;\s+boundary="(.+?)"/.exec(mail?.raw ?? '')?.[1] ?? 'none';
    const parts = (mail?.raw ?? '').split(/\r\n--/).filter((part) => part.includes('Content-Type: text/calendar'));
    return parts.map((part) => {
      const body = part.split('\r\n\r\n').slice(1).join('').replace(/\s/g, '');
      const ics = part.includes('base64') ? Buffer.from(body, 'base64').toString() : part;
      const line = (name: string) =>
        new RegExp(`^${name}[:;](.*)$`, 'm').exec(ics.replace(/\r\n[ \t]/g, ''))?.[1]?.trim();
      return [
        part.startsWith(alternative),
        /method=(\w+)/.exec(part)?.[1],
        line('UID'),
        line('SEQUENCE'),
        line('DTSTART'),
        line('ATTENDEE')?.split('mailto:')[1],
      ];
    });
  };
  await place(0);
  await publish();
  const uid = `${meetingId}@jumelage`;
  expect(await invitationsTo(at(0))).toEqual([[true, 'REQUEST', uid, '1', '20260702T080000Z', await emailOf(at(0))]]);
  await place(1);
  await publish();
  expect(await invitationsTo(at(0))).toEqual([[true, 'REQUEST', uid, '2', '20260702T082000Z', await emailOf(at(0))]]);
  await crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { ...sessionParams(), meetingId },
  });
  await publish();
  expect(await invitationsTo(at(0))).toEqual([[true, 'CANCEL', uid, '3', '20260702T082000Z', await emailOf(at(0))]]);
});

it('an outcome is reported by each side from the start of the slot on; one who was there is enough', async () => {
  await place(0);
  await publish();
  expect((await report(at(0), { held: true })).problem.code).toBe('event_phase_forbids');
  await toPhase('scheduling');
  test.setNow(Date.parse('2026-07-02T07:59:59.999Z'));
  expect((await report(at(0), { held: true })).problem.code).toBe('outcome_too_early');
  test.setNow(Date.parse('2026-07-02T08:00:00.000Z'));
  expect((await report(at(0), { held: false, note: 'Nobody came.' })).body.status).toBe('missed');
  const held = await report(at(1), { held: true, rating: 5 });
  expect(held.body).toEqual({ status: 'held', outcome: { held: true, rating: 5, nextStep: 'none', note: '' } });
  expect((await report(at(0), { held: true, rating: 4 })).body.status).toBe('held');
  expect((await agendaOf(at(0))).items[0]).toMatchObject({
    status: 'held',
    outcome: { held: true, rating: 4, note: '' },
  });
  expect((await report(at(2), { held: true })).status).toBe(404);
  expect((await report(crowd.organiser as Member, { held: true })).status).toBe(404);
  expect((await report(at(0), { held: true, rating: 6 })).problem.code).toBe('invalid_request');
  const over = await crowd.organiser.call('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { ...sessionParams(), meetingId },
  });
  expect(over.problem.code).toBe('meeting_over');
  const { items } = await at(0).must('GET /api/events/:eventId/meeting-requests', { params: params(), query: {} });
  const undo = await at(0).call('DELETE /api/events/:eventId/meeting-requests/:requestId', {
    params: { ...params(), requestId: items[0]?.id ?? 'req_' },
  });
  expect(undo.problem.code).toBe('meeting_begun');
});

it('who is late tells the other side and the desk, near the meeting, once, and can take it back', async () => {
  const late = (who: Member, minutes: 0 | 5 | 10) =>
    who.call('PUT /api/events/:eventId/meetings/:meetingId/delay', {
      params: { ...params(), meetingId },
      body: { minutes },
    });
  const toldTo = async (who: Member) =>
    (await who.must('GET /api/notifications')).items
      .filter(({ kind }) => kind === 'running_late')
      .map(({ facts }) => [facts.status, facts.minutes]);
  const delays = async () =>
    (await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/day', { params: sessionParams() }))
      .delays;
  await place(0);
  await publish();
  expect((await late(at(0), 5)).problem.code).toBe('event_phase_forbids');
  await toPhase('scheduling');
  test.setNow(Date.parse('2026-07-02T07:29:59.999Z'));
  expect((await late(at(0), 5)).problem.code).toBe('delay_not_now');
  test.setNow(Date.parse('2026-07-02T07:30:00.000Z'));
  expect((await late(at(0), 5)).body).toEqual({ minutes: 5 });
  expect((await late(at(0), 5)).body).toEqual({ minutes: 5 });
  expect(await toldTo(at(1))).toEqual([['said', 5]]);
  expect(await toldTo(at(0))).toEqual([]);
  expect((await agendaOf(at(0))).items[0]).toMatchObject({ ownDelay: 5, otherDelay: 0 });
  expect((await agendaOf(at(1))).items[0]).toMatchObject({ ownDelay: 0, otherDelay: 5 });
  expect(await delays()).toEqual([{ meetingId, participantId: at(0).participantId, minutes: 5 }]);
  expect((await late(at(2), 5)).status).toBe(404);
  expect((await late(at(0), 0)).body).toEqual({ minutes: 0 });
  expect(new Set((await toldTo(at(1))).map(String))).toEqual(new Set(['said,5', 'over,0']));
  expect(await delays()).toEqual([]);
  test.setNow(Date.parse('2026-07-02T08:20:00.000Z'));
  expect((await late(at(0), 5)).problem.code).toBe('delay_not_now');
});

it('cards are exchanged after a held meeting: seen by nobody until both gave theirs, taken back until then', async () => {
  const path = { params: { ...params(), meetingId } };
  const { params: meeting } = path;
  const base = '/api/events/:eventId/meetings/:meetingId/contact' as const;
  const read = (who: Member) => who.must(`GET ${base}`, path);
  const give = (who: Member, card: object) =>
    who.call(`PUT ${base}`, { params: meeting, body: { phone: null, wechat: null, email: null, ...card } as never });
  const toldTo = async (who: Member) =>
    (await who.must('GET /api/notifications')).items
      .filter(({ kind }) => kind === 'contact_given')
      .map(({ facts }) => facts.status);
  await place(0);
  await publish();
  await toPhase('scheduling');
  test.setNow(Date.parse('2026-07-02T08:20:00.000Z'));
  expect((await give(at(0), { phone: '+33 6 12 34 56 78' })).problem.code).toBe('contact_not_yet');
  await report(at(0), { held: true });
  expect((await give(at(0), {})).problem.code).toBe('invalid_request');
  expect((await give(at(0), { phone: 'call me' })).problem.fields?.[0]?.path).toMatch(/phone/);
  // One begins with the address of one's account.
  expect(await read(at(0))).toMatchObject({ state: 'none', own: { email: await emailOf(at(0)) }, other: null });
  expect((await give(at(0), { phone: '+33 6 12 34 56 78', wechat: 'ann_wx' })).body).toMatchObject({ state: 'mine' });
  expect(await toldTo(at(1))).toEqual(['asked']);
  // Neither the other side nor anybody else sees a word of it before.
  const before = await read(at(1));
  expect([before.state, before.other, JSON.stringify(before).includes('ann_wx')]).toEqual(['theirs', null, false]);
  expect((await agendaOf(at(1))).items[0]?.contact).toBe('theirs');
  expect((await at(1).call(`POST ${base}/opening`, path)).problem.code).toBe('contact_not_yet');
  for (const stranger of [at(2), crowd.organiser as Member])
    expect([(await stranger.call(`GET ${base}`, path)).status, (await give(stranger, { wechat: 'x' })).status]).toEqual(
      [404, 404],
    );
  // Taken back, and given once more.
  expect((await at(0).must(`DELETE ${base}`, path)).state).toBe('none');
  await give(at(0), { phone: '+33 6 12 34 56 78' });
  expect((await give(at(1), { wechat: '张伟_1' })).body).toMatchObject({ state: 'both', other: null });
  expect(await toldTo(at(0))).toEqual(['both']);
  expect((await at(0).must(`POST ${base}/opening`, path)).other).toEqual({
    phone: null,
    wechat: '张伟_1',
    email: null,
  });
  // What was seen stays: the one who was seen cannot take it back, the other still can.
  expect((await at(1).call(`DELETE ${base}`, path)).problem.code).toBe('contact_seen');
  expect((await give(at(1), { wechat: 'another' })).problem.code).toBe('contact_seen');
  expect(await read(at(0))).toMatchObject({ isSeen: false, other: { wechat: '张伟_1' } });
  expect((await at(0).must(`DELETE ${base}`, path)).state).toBe('theirs');
  // Without one's own card the other's is closed again.
  expect((await read(at(0))).other).toBeNull();
});

it('an online meeting has its address on screen, in the calendar and for both sides alone; https only', async () => {
  const link = (who: Member, to: string | null) =>
    who.call('PUT /api/events/:eventId/meetings/:meetingId/link', {
      params: { ...params(), meetingId },
      body: { link: to },
    });
  await place(0);
  await publish();
  for (const wrong of ['http://meet.example/a', 'javascript:alert(1)', 'ftp://meet.example', 'no address at all'])
    expect([wrong, (await link(at(0), wrong)).problem.code]).toEqual([wrong, 'invalid_request']);
  expect((await link(at(2), 'https://meet.example/a')).status).toBe(404);
  expect((await link(at(0), 'https://meet.example/a?x=1')).body).toEqual({ link: 'https://meet.example/a?x=1' });
  expect((await agendaOf(at(1))).items[0]).toMatchObject({ link: 'https://meet.example/a?x=1', hasOwnLink: true });
  const file = (await calendarOf(at(1))).replace(/\r\n[ \t]/g, '');
  expect(file).toContain('CONFERENCE;FEATURE=VIDEO;VALUE=URI:https://meet.example/a?x=1\r\n');
  expect(file).toContain('Join online: https://meet.example/a?x=1');
  const { items } = await at(1).must('GET /api/notifications');
  expect(items.map(({ kind }) => kind)).toContain('agenda_changed');
  await link(at(1), null);
  expect((await agendaOf(at(0))).items[0]).toMatchObject({ link: null, hasOwnLink: false });
  test.setNow(Date.parse('2026-07-02T08:20:00.000Z'));
  expect((await link(at(0), 'https://meet.example/a')).problem.code).toBe('meeting_over');
});

it('the organisers’ room is the address of the meetings that it holds, and no visitor reads it', async () => {
  const tables = crowd.tables.map(({ id }, index) => ({
    ...{ id, kind: 'table' as const, label: null, zone: null, boothOf: null, closedSlots: [] },
    link: index === 1 ? 'https://rooms.example/2' : null,
  }));
  await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/places', {
    params: sessionParams(),
    body: { places: tables },
  });
  await place(0);
  await publish();
  expect((await agendaOf(at(0))).items[0]).toMatchObject({ link: 'https://rooms.example/2', hasOwnLink: false });
  const event = await at(2).must('GET /api/events/:eventId', { params: params() });
  expect(JSON.stringify(event)).not.toContain('rooms.example');
});

it('the home page names the day of one’s meetings, from two hours before the first to two hours after the last', async () => {
  const today = async (who: Member) => (await who.must('GET /api/home')).today;
  await place(0);
  expect(await today(at(0))).toBeNull();
  await publish();
  const day = { eventId: crowd.eventId, from: '2026-07-02T06:00:00.000Z', until: '2026-07-02T10:20:00.000Z' };
  expect([await today(at(0)), await today(at(2))]).toEqual([day, null]);
  test.setNow(Date.parse('2026-07-02T10:19:59.999Z'));
  expect(await today(at(1))).toEqual(day);
  test.setNow(Date.parse('2026-07-02T10:20:00.000Z'));
  expect(await today(at(1))).toBeNull();
});

it('agendas and the home page take the same number of statements with one meeting and with three', async () => {
  const counted = async () => {
    const before = test.deps.db.statements();
    await agendaOf(at(0));
    await at(0).must('GET /api/home');
    return test.deps.db.statements() - before;
  };
  await place(0);
  await publish();
  const one = await counted();
  await givenMeeting(crowd, at(0), at(2));
  await givenMeeting(crowd, at(0), at(3));
  const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
    params: sessionParams(),
    query: {},
  });
  for (const [i, meeting] of meetings.filter((each) => each.id !== meetingId).entries()) {
    await crowd.organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
      params: { ...sessionParams(), meetingId: meeting.id },
      body: { slotId: crowd.slots[i + 1]?.id ?? 'slt_' },
    });
  }
  await publish();
  expect((await agendaOf(at(0))).items).toHaveLength(3);
  expect(await counted()).toBe(one);
});
