import { openMail, readMail } from '@jumelage/api/features/mails/sending/compose';
import { keepPool } from '@jumelage/api/features/matches/pool/pool';
import { writeReminders } from '@jumelage/api/features/reminders/jobs';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { hour } from '@jumelage/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  givenOpenEvent,
  givenParticipant,
  givenPublishedOrganisation,
  mailedFacts,
  password,
  signUp,
} from '../support/people.ts';

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

/** Lists the kinds of a person’s mails, oldest first, without those of the account. */
async function kindsTo(person: { email: string }): Promise<string[]> {
  const mails = await listMailsTo(reading(test.deps.db), person.email);
  return mails
    .map((mail) => mail.kind)
    .filter((kind) => kind !== 'sign_up_code' && kind !== 'digest')
    .reverse();
}

/** Lists the first lines of an address’s mails about events: several participants may share an address. */
async function greetingsTo({ email }: { email: string }): Promise<string[]> {
  const mails = (await listMailsTo(reading(test.deps.db), email)).filter(({ eventId }) => eventId !== null);
  return [
    ...new Set(
      mails.map(
        (mail) => readMail(test.deps, openMail(test.deps, mail), 'https://match.example').text.split('\n')[0] ?? '',
      ),
    ),
  ];
}

async function givenPair() {
  const organiser = await signUp(test);
  const { eventId, sessionId } = await givenOpenEvent(organiser);
  const ann = await givenParticipant(
    test,
    { eventId, organiser },
    { organisation: { nameLatin: 'Sample Ann', nameHanzi: '样例安' } },
  );
  const bob = await givenParticipant(
    test,
    { eventId, organiser },
    { language: 'zh', organisation: { nameLatin: 'Sample Bob', nameHanzi: '样例鲍勃', country: 'CN' } },
  );
  const ask = () =>
    ann.must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId },
      body: { toParticipantId: bob.participantId, message: 'Shall we?', priority: 'must' },
    });
  const answer = (requestId: Id<'request'>, what: 'accepted' | 'declined') =>
    bob.must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
      params: { eventId, requestId },
      body: { answer: what, note: 'With pleasure' },
    });
  return { organiser, eventId, sessionId, ann, bob, ask, answer };
}

/** Puts the one open meeting into a slot and publishes. */
async function publish({ organiser, eventId, sessionId }: Awaited<ReturnType<typeof givenPair>>, at: number) {
  const params = { eventId, sessionId };
  const { sessions } = await organiser.must('GET /api/events/:eventId', { params: { eventId } });
  const schedule = await organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', { params });
  const meetingId = schedule.meetings[0]?.id ?? 'mtg_';
  const [slotId, tableId] = [sessions[0]?.slots[at]?.id ?? 'slt_', sessions[0]?.tables[0]?.id ?? 'tbl_'];
  await organiser.must('PUT /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { ...params, meetingId },
    body: { slotId, tableId },
  });
  await organiser.must('POST /api/events/:eventId/sessions/:sessionId/schedule/publication', { params });
  return meetingId;
}

describe('people are notified', () => {
  it('of a request, of its answer, of the first agenda and of what changes in it, by mail and in the page', async () => {
    const pair = await givenPair();
    const { ann, bob, eventId } = pair;
    test.setNow(testNow + 1);
    const request = await pair.ask();
    expect(await mailedFacts(test, bob.email)).toMatchObject({
      eventId,
      fromName: 'Sam Sample',
      organisation: '样例安',
      message: 'Shall we?',
    });
    test.setNow(testNow + 2);
    await pair.answer(request.id, 'accepted');
    expect(await mailedFacts(test, ann.email)).toMatchObject({
      status: 'accepted',
      organisation: 'Sample Bob',
      message: 'With pleasure',
    });
    test.setNow(testNow + 3);
    await publish(pair, 0);
    expect(await mailedFacts(test, bob.email)).toMatchObject({
      version: 1,
      zone: 'Europe/Paris',
      meetings: [{ start: '2026-07-02T08:00:00.000Z', table: '1', withOrganisation: '样例安' }],
    });
    test.setNow(testNow + 4);
    await publish(pair, 2);
    expect(await mailedFacts(test, ann.email)).toMatchObject({
      version: 2,
      changes: [
        {
          change: 'moved',
          start: '2026-07-02T08:50:00.000Z',
          before: { start: '2026-07-02T08:00:00.000Z', table: '1' },
        },
      ],
    });
    expect([await kindsTo(ann), await kindsTo(bob)]).toEqual([
      ['participation_changed', 'request_answered', 'agenda_published', 'agenda_changed'],
      ['participation_changed', 'request_received', 'agenda_published', 'agenda_changed'],
    ]);
    expect([await greetingsTo(ann), await greetingsTo(bob)]).toEqual([['Bonjour Sam Sample,'], ['Sam Sample，您好：']]);
    const { items, unread } = await bob.must('GET /api/notifications');
    expect([items.map((item) => [item.kind, item.event?.id, item.isRead]), unread]).toEqual([
      [
        ['agenda_changed', eventId, false],
        ['agenda_published', eventId, false],
        ['request_received', eventId, false],
        ['participation_changed', eventId, false],
      ],
      4,
    ]);
    await bob.must('POST /api/notifications/reading');
    expect((await bob.must('GET /api/notifications')).unread).toBe(0);
    expect((await ann.must('GET /api/notifications')).unread).toBe(4);
    test.setNow(testNow);
  });

  it('once of a request that waits in its last day, the day before, the day after, and after six and twelve months', async () => {
    const pair = await givenPair();
    const { ann, bob, organiser, eventId } = pair;
    const request = await pair.ask();
    const twice = async (instant: string) => {
      test.setNow(Date.parse(instant));
      await writeReminders(test.deps, keepPool(test.deps, undefined));
      await writeReminders(test.deps, keepPool(test.deps, undefined));
    };
    await twice(new Date(testNow + 215 * hour).toISOString());
    expect(await kindsTo(bob)).toEqual(['participation_changed', 'request_received']);
    await twice(new Date(testNow + 217 * hour).toISOString());
    expect(await kindsTo(bob)).toEqual(['participation_changed', 'request_received', 'request_reminder']);
    await pair.answer(request.id, 'accepted');
    const meetingId = await publish(pair, 0);
    await twice('2026-07-01T07:00:00Z');
    expect(await mailedFacts(test, bob.email)).toMatchObject({
      place: { en: 'Sophia Antipolis' },
      meetings: [{ table: '1', withOrganisation: '样例安' }],
    });
    await twice('2026-07-03T08:00:00Z');
    expect(await mailedFacts(test, ann.email)).toMatchObject({ eventId, open: 1 });
    const held = { params: { eventId, sessionId: pair.sessionId, meetingId }, body: { status: 'held' as const } };
    await organiser.must('POST /api/session', { body: { email: organiser.email, password } });
    await organiser.must('PUT /api/events/:eventId/sessions/:sessionId/meetings/:meetingId/attendance', held);
    await twice('2027-01-02T09:00:00Z');
    expect(await mailedFacts(test, ann.email)).toMatchObject({ organisations: ['Sample Bob'] });
    await twice('2027-07-02T09:00:00Z');
    expect(await kindsTo(bob)).toEqual([
      'participation_changed',
      'request_received',
      'request_reminder',
      'agenda_published',
      'day_before',
      'thank_you',
      'follow_up_6',
      'follow_up_12',
    ]);
    expect(await greetingsTo(bob)).toEqual(['Sam Sample，您好：']);
    test.setNow(testNow);
  });

  it('on Mondays of who came from the other side in their sector, and of nobody who may not be shown', async () => {
    test.setNow(testNow);
    const organiser = await signUp(test);
    const { eventId } = await givenOpenEvent(organiser);
    const reader = await givenParticipant(
      test,
      { eventId, organiser },
      { language: 'zh', organisation: { nameLatin: 'Sample reader', country: 'CN' } },
    );
    await givenParticipant(test, { eventId, organiser }, { organisation: { nameLatin: 'Sample newcomer' } });
    await givenParticipant(
      test,
      { eventId, organiser },
      { organisation: { nameLatin: 'Sample in another sector', sector: 'biomed' } },
    );
    const hidden = await signUp(test, { consents: { other_side: false } });
    await givenPublishedOrganisation(hidden, { nameLatin: 'Sample hidden' });
    test.setNow(testNow + 60_000);
    await writeReminders(test.deps, keepPool(test.deps, undefined));
    const facts = (await mailedFacts(test, reader.email)) as { items: { organisation: string }[] };
    const names = facts.items.map((item) => item.organisation);
    expect(names).toContain('Sample newcomer');
    expect(names.filter((name) => /hidden|another sector|reader/.test(name))).toEqual([]);
    test.setNow(testNow);
  });

  it('on Mondays of messages that they have not read: one mail, whatever the number, and none once they are read', async () => {
    test.setNow(testNow);
    const { eventId, ann, bob, ask } = await givenPair();
    const params = { eventId, requestId: (await ask()).id };
    for (const text of ['One', 'Two'])
      await ann.must('POST /api/events/:eventId/meeting-requests/:requestId/messages', { params, body: { text } });
    const digestsTo = async ({ email }: { email: string }) =>
      (await listMailsTo(reading(test.deps.db), email)).filter(({ kind }) => kind === 'digest');
    for (const minutes of [1, 20]) {
      test.setNow(testNow + minutes * 60_000);
      await writeReminders(test.deps, keepPool(test.deps, undefined));
    }
    const [mail, ...more] = await digestsTo(bob);
    if (!mail) throw new Error('no digest');
    const { text } = readMail(test.deps, openMail(test.deps, mail), 'https://match.example');
    expect([more.length, text.includes('2 条未读消息'), text.includes('One')]).toEqual([0, true, false]);
    const { items } = await bob.must('GET /api/events/:eventId/meeting-requests/:requestId/messages', { params });
    await bob.must('PUT /api/events/:eventId/meeting-requests/:requestId/messages/reading', {
      params,
      body: { messageId: items[1]?.id ?? 'msg_' },
    });
    test.setNow(testNow + 7 * 24 * hour + 60_000);
    await writeReminders(test.deps, keepPool(test.deps, undefined));
    expect((await digestsTo(bob)).filter(({ createdAt }) => createdAt.getTime() > testNow + 24 * hour)).toEqual([]);
    test.setNow(testNow);
  });
});
