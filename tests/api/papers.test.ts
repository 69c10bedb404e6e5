import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { newId } from '@jumelage/api/deps';
import { insertParticipants } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { papers } from '@jumelage/domain/paper';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  type Crowd,
  givenCrowd,
  givenMeeting,
  type Member,
  memberOf,
  placeMeeting,
  publishSession,
} from '../support/crowd.ts';
import { visitor } from '../support/people.ts';

let test: TestApp;
let crowd: Crowd;
let meetingId: Id<'meeting'>;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId });
const sessionParams = () => ({ eventId: crowd.eventId, sessionId: crowd.sessionId });
const place = (slot: number, table = 1, id = meetingId) => placeMeeting(crowd, id, { slot, table });
const takeOut = () =>
  crowd.organiser.must('DELETE /api/events/:eventId/sessions/:sessionId/placements/:meetingId', {
    params: { ...sessionParams(), meetingId },
  });
const publish = () => publishSession(crowd);
const agendaOf = (who: Pick<Member, 'must'>) => who.must('GET /api/events/:eventId/agenda', { params: params() });
const papersOf = () =>
  crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/papers', { params: sessionParams() });
const meetingIds = async () =>
  (
    await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/schedule', {
      params: sessionParams(),
      query: {},
    })
  ).meetings.map(({ id }) => id);
/** Makes two people agree on a meeting; answers its id. */
const agree = async (from: Member, to: Member): Promise<Id<'meeting'>> => {
  const known = await meetingIds();
  await givenMeeting(crowd, from, to);
  return (await meetingIds()).find((id) => !known.includes(id)) ?? 'mtg_';
};
const csvOf = (language = 'en') =>
  crowd.organiser.call('GET /api/events/:eventId/sessions/:sessionId/schedule.csv', {
    params: sessionParams(),
    headers: { 'accept-language': language },
  });
const print = (paper: (typeof papers)[number], version: number | null) =>
  crowd.organiser.call('PUT /api/events/:eventId/sessions/:sessionId/papers/:paper/print', {
    params: { ...sessionParams(), paper },
    body: { version },
  });
const stateOf = async (paper: (typeof papers)[number]) => (await papersOf()).papers.find((one) => one.paper === paper);
/** Finds the line of a calendar with one event that begins with a name. */
const lineOf = (ics: string, name: string) =>
  ics
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.setNow(testNow);
  crowd = await givenCrowd(test, { count: 4 });
  await givenMeeting(crowd, at(0), at(1), 'must');
  [meetingId = 'mtg_'] = await meetingIds();
});

/** Unpacks the files of a ZIP archive by name. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let cursor = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameLength, extra, comment] = [10, 20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(cursor + offset) : zip.readUInt16LE(cursor + offset),
    ) as [number, number, number, number, number];
    const start = zip.readUInt32LE(cursor + 42);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(from, from + size);
    files.set(
      zip.toString('utf8', cursor + 46, cursor + 46 + nameLength),
      (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
    );
    cursor += 46 + nameLength + extra + comment;
  }
  return files;
}

const schedulePaths = ['schedule.csv', 'schedule.xlsx', 'papers'] as const;

it('files and papers are the organiser’s: not a participant’s, a stranger’s, nor those of another event’s organiser', async () => {
  const other = await givenCrowd(test, { count: 0 });
  for (const path of schedulePaths) {
    const key = `GET /api/events/:eventId/sessions/:sessionId/${path}` as const;
    expect((await at(0).call(key, { params: sessionParams() })).problem.code).toBe('not_allowed');
    expect((await visitor(test.app).call(key, { params: sessionParams() })).problem.code).toBe('sign_in_required');
    expect((await other.organiser.call(key, { params: sessionParams() })).problem.code).toBe('not_allowed');
    // A session is reached through its own event alone.
    expect(
      (await other.organiser.call(key, { params: { eventId: other.eventId, sessionId: crowd.sessionId } })).status,
    ).toBe(404);
  }
  const body = { version: null };
  const write = (who: Pick<Member, 'call'>) =>
    who.call('PUT /api/events/:eventId/sessions/:sessionId/papers/:paper/print', {
      params: { ...sessionParams(), paper: 'badges' },
      body,
    });
  expect((await write(at(0))).problem.code).toBe('not_allowed');
  expect((await write(other.organiser)).problem.code).toBe('not_allowed');
});

it('the table begins with a byte-order mark, tells its version and speaks the reader’s language', async () => {
  await place(0);
  const draft = await csvOf();
  expect(draft.headers['content-disposition']).toContain('schedule-Forum-draft-2026-06-01.csv');
  expect(draft.text.split('\r\n')[1]?.endsWith(',Draft – not published')).toBe(true);
  await publish();
  const csv = await csvOf();
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(csv.headers['content-disposition']).toContain('schedule-Forum-v1-2026-06-01.csv');
  expect(csv.text.startsWith('\uFEFFDate,Start,End,Table,')).toBe(true);
  const [, row = ''] = csv.text.split('\r\n');
  expect(row.startsWith('2026-07-02,10:00,10:20,2,')).toBe(true);
  for (const cell of ['FAMILY000 Sample', 'FAMILY001 Sample', 'China', '样例1', 'Must meet'])
    expect(row).toContain(cell);
  expect(row.endsWith(',Version 1')).toBe(true);
  // Codes stand beside the words, and ids behind them.
  for (const cell of [',CN,', ',must,', ',scheduled,', meetingId, at(0).participantId, at(1).organisationId])
    expect(row).toContain(cell);
  expect((await csvOf('fr')).text.startsWith('\uFEFFDate;Début;Fin;Table;')).toBe(true);
  const chinese = (await csvOf('zh')).text;
  for (const cell of ['桌号', '第 1 版', '中国']) expect(chinese).toContain(cell);
});

it('runs no name as a formula, in neither file', async () => {
  const { t } = test.deps.db;
  await test.deps.db.tx((q) => q.update(t.participants).set({ family: '=HYPERLINK("x")', hanzi: '+1' }));
  await place(0);
  await publish();
  const cells = (await csvOf()).text.split('\r\n')[1] ?? '';
  expect(cells).toContain(`"'=HYPERLINK(""X"") Sample"`);
  expect(cells).toContain(",'+1,");
  const { files } = await workbookOf();
  for (const [name, xml] of files) if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/);
});

const workbookOf = async (language = 'en') => {
  const { eventId, sessionId } = crowd;
  const reply = await test.app.inject({
    url: `/api/events/${eventId}/sessions/${sessionId}/schedule.xlsx`,
    headers: { cookie: crowd.organiser.cookie ?? '', 'accept-language': language },
  });
  return { reply, files: unzip(reply.rawPayload) };
};
const sheetNames = (files: Map<string, string>) =>
  [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);

it('the workbook opens as a zip with its five sheets, and holds the people of the schedule', async () => {
  await place(0);
  await publish();
  const { reply, files } = await workbookOf();
  expect(reply.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(reply.headers['content-disposition']).toContain('schedule-Forum-v1-2026-06-01.xlsx');
  expect(sheetNames(files)).toEqual(['All meetings', 'By person', 'By table', 'Interpreters', 'Sign-in list']);
  const text = [...files.values()].join('');
  // 2 July 2026 as a day alone: a whole number.
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('<v>46205</v>');
  for (const word of ['FAMILY000 Sample', 'FAMILY003 Sample', 'Version 1, published on 2026-06-01 10:00', '样例1'])
    expect(text).toContain(word);
  expect(sheetNames((await workbookOf('zh')).files)).toEqual(['全部会面', '按人员', '按桌位', '译员', '签到表']);
  expect(sheetNames((await workbookOf('fr')).files)[0]).toBe('Tous les rendez-vous');
});

it('papers show the draft until a version is out, then that version and not the draft', async () => {
  await place(0);
  expect(await papersOf()).toMatchObject({
    version: null,
    publishedAt: null,
    meetings: [{ id: meetingId, tableId: crowd.tables[1]?.id }],
  });
  await publish();
  await place(3);
  const view = await papersOf();
  expect(view).toMatchObject({ version: 1, publishedAt: '2026-06-01T08:00:00.000Z', event: { zone: 'Europe/Paris' } });
  expect(view.meetings[0]?.slotId).toBe(crowd.slots[0]?.id);
  expect(view.people.map(({ id }) => id).sort()).toEqual(crowd.people.map(({ participantId }) => participantId).sort());
  expect(view.papers).toEqual(papers.map((paper) => ({ paper, printed: null, changed: [] })));
});

it('remembers what was printed, and names the sheets that say something else since, and no other', async () => {
  const second = await agree(at(2), at(3));
  await place(0, 0);
  await place(0, 1, second);
  await publish();
  test.setNow(testNow + 60_000);
  for (const paper of papers) expect((await print(paper, 1)).status).toBe(200);
  expect(await stateOf('people')).toEqual({
    paper: 'people',
    printed: { version: 1, printedAt: '2026-06-01T08:01:00.000Z' },
    changed: [],
  });
  // The draft alone makes no printed sheet wrong.
  await place(1, 2);
  expect((await stateOf('people'))?.changed).toEqual([]);
  await publish();
  expect((await stateOf('people'))?.changed.toSorted()).toEqual([at(0).participantId, at(1).participantId].toSorted());
  expect((await stateOf('tables'))?.changed.toSorted()).toEqual([crowd.tables[0]?.id, crowd.tables[2]?.id].toSorted());
  expect((await stateOf('wall'))?.changed).toHaveLength(2);
  expect((await stateOf('badges'))?.changed).toEqual([]);
  // Printed from a page that still shows the version before: not what hangs there now.
  expect((await print('people', 1)).problem.code).toBe('schedule_changed');
  expect((await print('people', null)).problem.code).toBe('schedule_changed');
  expect((await print('people', 2)).body.papers.find(({ paper }) => paper === 'people')).toMatchObject({
    printed: { version: 2 },
    changed: [],
  });
  expect((await stateOf('tables'))?.changed).toHaveLength(2);
  // People who lost every meeting hold a plan that is wrong.
  await takeOut();
  await publish();
  expect((await stateOf('people'))?.changed.toSorted()).toEqual([at(0).participantId, at(1).participantId].toSorted());
});

it('a name that is put right changes the sheets on which it stands', async () => {
  await place(0);
  await publish();
  for (const paper of papers) await print(paper, 1);
  const { t } = test.deps.db;
  await test.deps.db.tx((q) => q.update(t.organisations).set({ nameHanzi: '新名称' }));
  expect((await stateOf('badges'))?.changed).toHaveLength(4);
  expect((await stateOf('tables'))?.changed).toEqual([crowd.tables[1]?.id]);
});

const makeFeed = (who: Member, language = 'fr') =>
  who.call('POST /api/events/:eventId/agenda/feed', { params: params(), headers: { 'accept-language': language } });
const read = (path: string, headers: Record<string, string> = {}) => test.app.inject({ url: path, headers });

it('a secret address shows one agenda to whoever holds it, in the language of who made it', async () => {
  await place(0);
  await publish();
  expect((await agendaOf(at(0))).feedSince).toBe(null);
  const made = await makeFeed(at(0));
  expect(made.status).toBe(201);
  const { path } = made.body;
  expect(path).toMatch(/^\/api\/calendars\/[\w-]{43}\.ics$/);
  const feed = await read(path);
  expect(feed.statusCode).toBe(200);
  expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(feed.body).toContain('Rendez-vous avec');
  expect((await agendaOf(at(0))).feedSince).toBe('2026-06-01T08:00:00.000Z');
  // The database holds the hash and not the secret.
  const token = path.slice('/api/calendars/'.length, -'.ics'.length);
  const rows = await test.deps.db.read.select().from(test.deps.db.t.calendarFeeds);
  const own = rows.find((row) => row.participantId === at(0).participantId);
  expect(own?.tokenHash).toBe(createHash('sha256').update(token).digest('base64url'));
  expect(JSON.stringify(rows)).not.toContain(token);
});

it('an unknown, a replaced and an ended secret look the same, and so does that of somebody who left', async () => {
  const first = (await makeFeed(at(0))).body.path;
  const second = (await makeFeed(at(0))).body.path;
  expect(second).not.toBe(first);
  const unknown = await read(`/api/calendars/${'a'.repeat(43)}.ics`);
  expect(unknown.statusCode).toBe(404);
  const seen = (reply: typeof unknown) => ({ ...reply.json(), requestId: '' });
  expect(seen(await read(first))).toEqual(seen(unknown));
  expect(seen(await read('/api/calendars/short.ics'))).toEqual(seen(unknown));
  expect((await read(second)).statusCode).toBe(200);
  await at(0).must('DELETE /api/events/:eventId/agenda/feed', { params: params() });
  expect(seen(await read(second))).toEqual(seen(unknown));
  const leaving = (await makeFeed(at(2))).body.path;
  expect((await read(leaving)).statusCode).toBe(200);
  await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
    params: { ...params(), participantId: at(2).participantId },
    body: { status: 'refused' },
  });
  expect(seen(await read(leaving))).toEqual(seen(unknown));
  expect((await makeFeed(crowd.organiser as Member)).status).toBe(404);
});

it('a calendar that asks again gets the whole only where something changed', async () => {
  await place(0);
  await publish();
  const { path } = (await makeFeed(at(0))).body;
  const { etag } = (await read(path)).headers;
  test.setNow(testNow + 3_600_000);
  const again = await read(path, { 'if-none-match': String(etag) });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe('');
  await place(1);
  await publish();
  expect((await read(path, { 'if-none-match': String(etag) })).statusCode).toBe(200);
});

it('a moved meeting keeps its UID with a higher sequence; one that lost its place comes as cancelled, and back again', async () => {
  await place(0);
  await publish();
  const { path } = (await makeFeed(at(0))).body;
  const told = async () => {
    const ics = (await read(path)).body;
    return [lineOf(ics, 'UID'), lineOf(ics, 'SEQUENCE'), lineOf(ics, 'STATUS'), lineOf(ics, 'DTSTART')];
  };
  const uid = `${meetingId}@jumelage`;
  expect(await told()).toEqual([uid, '1', 'CONFIRMED', '20260702T080000Z']);
  const other = await agree(at(2), at(3));
  await place(2, 0, other);
  await place(1);
  await publish();
  expect(await told()).toEqual([uid, '2', 'CONFIRMED', '20260702T082000Z']);
  await takeOut();
  await publish();
  expect(await told()).toEqual([uid, '3', 'CANCELLED', '20260702T082000Z']);
  expect(await agendaOf(at(0))).toMatchObject({ items: [], removed: [{ meetingId, isCancelled: false, table: 2 }] });
  await place(4);
  await publish();
  expect(await told()).toEqual([uid, '4', 'CONFIRMED', '20260702T092000Z']);
});

it('a meeting alone is a file for those who sit in it, and for nobody else', async () => {
  await place(0);
  const one = (who: Member) =>
    who.call('GET /api/events/:eventId/meetings/:meetingId.ics', { params: { ...params(), meetingId } });
  expect((await one(at(0))).status).toBe(404);
  await publish();
  for (const who of [at(0), at(1)]) expect((await one(who)).text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect((await one(at(2))).status).toBe(404);
  expect((await one(crowd.organiser as Member)).status).toBe(404);
});

it('an agenda tells where a meeting was before, what is new, and what went; versions that leave it alone hide nothing', async () => {
  await place(0);
  await publish();
  const first = await agendaOf(at(0));
  expect(first.items).toMatchObject([{ meetingId, before: null, isNew: false }]);
  expect(first.versions).toMatchObject([{ version: 1, changedAt: null }]);
  const toThird = await agree(at(0), at(2));
  const elsewhere = await agree(at(1), at(3));
  await place(3);
  await place(1, 0, toThird);
  test.setNow(testNow + 60_000);
  await publish();
  const moved = { before: { startsAt: '2026-07-02T08:00:00.000Z', table: 2 }, isNew: false };
  const expected = {
    versions: [{ changedAt: '2026-06-01T08:01:00.000Z' }],
    items: [
      { meetingId: toThird, before: null, isNew: true },
      { meetingId, ...moved },
    ],
    removed: [],
  };
  expect(await agendaOf(at(0))).toMatchObject(expected);
  await place(5, 0, elsewhere);
  test.setNow(testNow + 120_000);
  await publish();
  expect(await agendaOf(at(0))).toMatchObject(expected);
  expect((await agendaOf(at(1))).items).toMatchObject([
    { meetingId, before: null, isNew: false },
    { meetingId: elsewhere, isNew: true },
  ]);
});

it('a colleague who comes along has the meeting in their agenda, with the other side’s person, and does not report it', async () => {
  const id = newId(test.deps, 'participant');
  const colleague = {
    id,
    eventId: crowd.eventId,
    organisationId: at(0).organisationId,
    userId: crowd.organiser.userId,
    family: 'Colleague',
    given: 'Sample',
    languages: ['fr' as const],
    attendance: 'onsite' as const,
    zone: 'Europe/Paris',
    status: 'admitted' as const,
    createdAt: new Date(testNow),
  };
  await writing(test.deps.db, (tx) => insertParticipants(tx, [colleague]));
  const params = { ...sessionParams(), meetingId };
  await crowd.organiser.must('PATCH /api/events/:eventId/sessions/:sessionId/meetings/:meetingId', {
    params,
    body: { colleagueId: id },
  });
  await place(0);
  await publish();
  expect((await agendaOf(crowd.organiser)).items).toMatchObject([
    { meetingId, isColleagues: true, other: { id: at(1).participantId } },
  ]);
  expect((await agendaOf(at(1))).items).toMatchObject([
    { meetingId, isColleagues: false, other: { id: at(0).participantId } },
  ]);
  expect((await crowd.organiser.must('GET /api/home')).upcoming).toMatchObject([
    { meetingId, other: { id: at(1).participantId } },
  ]);
  expect((await papersOf()).meetings).toMatchObject([{ id: meetingId, colleagueId: id }]);
  expect((await csvOf()).text).toContain('COLLEAGUE Sample');
  await crowd.organiser.must('PUT /api/events/:eventId/status', {
    params: { eventId: crowd.eventId },
    body: { status: 'scheduling' },
  });
  test.setNow(Date.parse('2026-07-02T09:00:00Z'));
  expect((await at(1).must('GET /api/home')).toReport).toHaveLength(1);
  expect((await crowd.organiser.must('GET /api/home')).toReport).toEqual([]);
});
