import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
const at = (i: number) => memberOf(crowd, i);
const params = () => ({ eventId: crowd.eventId });
const preview = (csv: string) =>
  crowd.organiser.call('POST /api/events/:eventId/participants/import/preview', { params: params(), body: { csv } });
const importing = (csv: string, shownAbroad = true) =>
  crowd.organiser.call('POST /api/events/:eventId/participants/import', {
    params: params(),
    body: { csv, consent: shownAbroad ? 'agreed' : 'not_yet' },
  });
const search = async (q: string) =>
  (await at(0).must('GET /api/events/:eventId/participants', { params: params(), query: { q } })).items.map(
    (item) => item.name.family,
  );
const everyone = (query: { q?: string; status?: 'registered' | 'admitted' | 'refused' | 'withdrawn' } = {}) =>
  crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
    params: params(),
    query: { ...query, size: 100 },
  });

const heading = 'family,given,hanzi,email,organisation,organisation_hanzi,country,kind,sector,languages,attendance';
const good = [
  heading,
  'DUPONT,Élise,,elise@tests.example,"Énergie, Côte d’Azur",,FR,startup,cleantech,"fr, en",onsite',
  'ZHANG,Wei,张伟,wei@tests.example,Chengdu Sample Imaging,成都样例影像,CN,sme,it,zh,remote',
  'LI,Na,李娜,na@tests.example,chengdu sample imaging,,CN,,,,',
].join('\r\n');

beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 4 });
});

describe('the list of participants', () => {
  it('shows admitted people to each other, without their addresses, a page at a time', async () => {
    await importing(good);
    const first = await at(0).call('GET /api/events/:eventId/participants', { params: params(), query: { size: 3 } });
    expect(first.body).toMatchObject({ total: 7, page: 1, size: 3 });
    // The other country comes first, and nobody has a profile by which they could fit.
    expect(first.body.order).toBe('name');
    expect(first.body.items.map((item) => item.name.family)).toEqual(['Family001', 'Family003', 'LI']);
    expect(first.text).not.toContain('@');
    const last = await at(0).must('GET /api/events/:eventId/participants', {
      params: params(),
      query: { size: 3, page: 3 },
    });
    expect(last.items.map((item) => item.name.family)).toEqual(['Family002']);
    const chinese = await at(0).must('GET /api/events/:eventId/participants', {
      params: params(),
      query: { country: 'CN', sector: 'it' },
    });
    expect(chinese.total).toBe(4);
  });

  it('finds names and organisations whatever their case and accents, in Chinese too, and takes wildcards by their word', async () => {
    await importing(good);
    expect(await search('elise')).toEqual(['DUPONT']);
    expect(await search('ENERGIE cote')).toEqual(['DUPONT']);
    expect(await search('张')).toEqual(['ZHANG']);
    expect(await search('样例影像')).toEqual(['LI', 'ZHANG']);
    expect(await search('imaging wei')).toEqual(['ZHANG']);
    expect(await search('%')).toEqual([]);
    expect(await search('_')).toEqual([]);
    expect(await search("' OR 1=1 --")).toEqual([]);
  });

  it('takes the same number of statements with one row and with three', async () => {
    const counted = async (size: number) => {
      const before = test.deps.db.statements();
      await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
        params: params(),
        query: { size },
      });
      await at(0).must('GET /api/events/:eventId/participants', { params: params(), query: { size } });
      return test.deps.db.statements() - before;
    };
    // The first reader waits for the pool of profiles.
    await counted(1);
    expect(await counted(1)).toBe(await counted(3));
  });

  it('is closed to strangers, and its organiser’s part to participants', async () => {
    const other = await givenCrowd(test, { count: 1 });
    const stranger = other.people[0];
    const replies = [
      await stranger?.call('GET /api/events/:eventId/participants', { params: params(), query: {} }),
      await other.organiser.call('GET /api/events/:eventId/organise/participants', { params: params(), query: {} }),
      await at(0).call('GET /api/events/:eventId/organise/participants', { params: params(), query: {} }),
      await at(0).call('GET /api/events/:eventId/organise/participants.csv', { params: params() }),
      await at(0).call('POST /api/events/:eventId/participants/import', {
        params: params(),
        body: { csv: good, consent: 'not_yet' },
      }),
    ];
    expect(replies.map((reply) => reply?.problem.code)).toEqual(replies.map(() => 'not_allowed'));
    const crossed = await other.organiser.call('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId: other.eventId, participantId: at(0).participantId },
      body: { status: 'refused' },
    });
    expect(crossed.status).toBe(404);
  });
});

describe('the organiser', () => {
  const change = (i: number, body: object) =>
    crowd.organiser.call('PATCH /api/events/:eventId/participants/:participantId', {
      params: { ...params(), participantId: at(i).participantId },
      body,
    });

  it('admits and refuses along the table; who is refused leaves their meetings', async () => {
    await givenMeeting(crowd, at(0), at(1));
    expect((await change(0, { status: 'registered' })).problem.code).toBe('participant_status_refused');
    expect((await change(0, { status: 'refused' })).body.status).toBe('refused');
    const { meetings } = await crowd.organiser.must('GET /api/events/:eventId/overview', { params: params() });
    expect(meetings.agreed).toBe(0);
    expect((await change(0, { status: 'admitted' })).body.status).toBe('admitted');
    expect((await everyone({ status: 'admitted' })).total).toBe(4);
  });

  it('mends languages, attendance and availability, with the event’s own slots', async () => {
    const unavailable = [crowd.slots[0]?.id ?? 'slt_'];
    expect((await change(0, { languages: ['de'], attendance: 'remote', unavailable })).body).toMatchObject({
      languages: ['de'],
      attendance: 'remote',
      unavailable,
    });
    const other = await givenCrowd(test, { count: 0 });
    expect((await change(0, { unavailable: [other.slots[0]?.id ?? 'slt_'] })).problem.code).toBe('slot_unknown');
    expect((await change(0, { userId: 'usr_x' })).problem).toMatchObject({
      code: 'invalid_request',
      fields: [{ path: 'userId', code: 'unknown_key' }],
    });
  });
});

describe('an import', () => {
  it('stores all rows: admitted, tied to no account, organisations found again or made once', async () => {
    const file = good
      .replaceAll('Chengdu Sample', 'Never Seen')
      .replaceAll('chengdu sample', 'never seen')
      .replaceAll('Énergie', 'Jamais vue');
    const seen = (await preview(file)).body;
    expect(seen).toMatchObject({ ready: 3, known: 0, bad: 0, missing: [] });
    expect(seen.rows.map((row) => row.line)).toEqual([2, 3, 4]);
    expect((await everyone()).total).toBe(4);
    const done = await importing(file);
    expect(done.status).toBe(201);
    expect(done.body).toEqual({
      ...{ id: expect.stringMatching(/^imp_/), imported: 3, updated: 0, known: 0, bad: 0 },
      organisationsCreated: 2,
    });
    const li = (await everyone({ q: '李娜' })).items[0];
    expect(li).toMatchObject({
      status: 'admitted',
      hasAccount: false,
      zone: 'Asia/Shanghai',
      languages: ['zh', 'en'],
      email: 'na@tests.example',
    });
    expect(li?.organisation.id).toBe((await everyone({ q: '张伟' })).items[0]?.organisation.id);
    const again = await importing(file);
    expect(again.body).toEqual({
      ...{ id: expect.stringMatching(/^imp_/), imported: 0, updated: 0, known: 3, bad: 0 },
      organisationsCreated: 0,
    });
    expect((await everyone()).total).toBe(7);
  });

  it('ties nobody to an account because of an address in a file', async () => {
    const { email } = (await at(0).must('GET /api/session')).user ?? {};
    expect(email).toContain('@');
    expect((await importing(`${heading}\nQuixote,Alonso,,${email?.toUpperCase()},Sample Mancha,,ES,,,,`)).status).toBe(
      201,
    );
    expect((await everyone({ q: 'quixote' })).items).toMatchObject([{ hasAccount: false, email }]);
  });

  it.each([
    [
      'a byte order mark, semicolons, French headings',
      '\uFEFFNom;Prénom;Courriel;Organisation;Pays\r\nDURAND;Zoé;zoe@tests.example;Société Exemple;Chine\r\n',
    ],
    [
      'tabs and Chinese headings',
      '姓\t名\t邮箱\t公司\t国家\t语言\nWANG\tFang\tfang@tests.example\t样例公司\t中国\t中文、法语\n',
    ],
    [
      'old line ends and English headings',
      'Last name,FIRST NAME,E-mail,Company,Country\rSMITH,Ann,ann@tests.example,Sample,GB\r',
    ],
    [
      'quotes, commas and line breaks in cells',
      'family,given,email,organisation,country\n"O""BRIEN","Ann, Mary",am@tests.example,"Two, Ltd",GB\n',
    ],
  ])('reads %s', async (_, csv) => {
    expect((await preview(csv)).body).toMatchObject({ ready: 1, bad: 0, missing: [] });
    expect((await importing(csv)).status).toBe(201);
  });

  it('takes the good rows; names what is wrong with the others by row and field, and what was assumed', async () => {
    const csv = [
      `${heading},note`,
      ',,,not-an-address,Sample,,FR,,,,,',
      `${'X'.repeat(81)},Ann,,ann@tests.example,Sample,,Atlantis,bakery,,klingon,,`,
      'Good,Row,,good@tests.example,Sample,,FR,bakery,,klingon,,',
      'Good,Row,,GOOD@tests.example,Sample,,FR,,,,,',
      'Los\uFFFDt,Row,,lost@tests.example,Sample,,FR,,,,,',
    ].join('\n');
    const { body } = await preview(csv);
    expect(body.columns.filter(({ field }) => field === null)).toEqual([{ heading: 'note', field: null, sample: '' }]);
    expect(
      body.rows.map((row) => [row.line, row.problems.map(({ field, code }) => `${field}: ${code}`), row.assumed]),
    ).toEqual([
      [2, ['family: required', 'email: wrong_format'], []],
      [3, ['country: not_one_of', 'family: too_long'], ['languages', 'kind']],
      [4, [], ['languages', 'kind']],
      [5, ['email: duplicate'], []],
      [6, ['family: unreadable'], []],
    ]);
    expect(body).toMatchObject({ ready: 1, known: 0, bad: 4 });
    const done = await importing(csv);
    expect(done.body).toMatchObject({ imported: 1, bad: 4 });
    expect((await everyone()).total).toBe(5);
    const refused = await importing(csv.replaceAll('Good,Row', ','));
    expect(refused.problem.code).toBe('import_has_bad_rows');
    expect(refused.problem.facts).toMatchObject({
      rows: [{ line: 2 }, { line: 3 }, { line: 4 }, { line: 5 }, { line: 6 }],
    });
  });

  it('says what a file lacks, and where and why it cannot be read', async () => {
    expect((await preview('family,given\nA,B')).body).toMatchObject({
      ready: 0,
      bad: 1,
      missing: ['organisation', 'country'],
    });
    const broken = await preview(`${heading}\nA,B,,a@tests.example,"never closed`);
    expect(broken.problem).toMatchObject({ code: 'import_unreadable', facts: { why: 'quote', line: 2, cell: 5 } });
    const long = await preview(`family,organisation,country\n${'A,C,FR\n'.repeat(20_001)}`);
    expect(long.problem).toMatchObject({
      code: 'import_unreadable',
      facts: { why: 'rows', line: 20_002, most: 20_000 },
    });
    expect((await preview('Dear all,\nplease find, below, nothing\nat all.')).problem).toMatchObject({
      facts: { why: 'no_table', line: 1 },
    });
    expect((await preview('')).problem.code).toBe('invalid_request');
    expect((await importing(heading)).problem).toMatchObject({
      code: 'import_unreadable',
      facts: { why: 'no_rows', line: 1 },
    });
  });

  it('of ten megabytes is cut off', async () => {
    expect((await preview('x'.repeat(10_000_000))).problem.code).toBe('body_too_large');
  });

  it('survives hostile cells, which come back as text', async () => {
    const cells = [
      '=1+1',
      '@SUM(A1)',
      '+33',
      '-2',
      '<script>alert(1)</script>',
      '{{7*7}}',
      '__proto__',
      "Robert'); DROP TABLE participants;--",
    ];
    const rows = cells.map((cell, i) => `"${cell}",Given,,hostile${i}@tests.example,"${cell} Ltd",,FR,,,,`);
    expect((await importing([heading, ...rows].join('\n'))).body).toMatchObject({ imported: cells.length });
    const families = (await everyone()).items.map((item) => item.name.family);
    expect(cells.filter((cell) => !families.includes(cell))).toEqual([]);
  });

  it('takes 2,000 people', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `Many${i},People,,many${i}@tests.example,Sample ${i % 300},,FR,,,,`,
    );
    expect((await importing([heading, ...rows].join('\n'))).body).toMatchObject({
      imported: 2000,
      organisationsCreated: 300,
    });
  });
});

describe('the export', () => {
  it('is UTF-8 with a mark, in the reader’s language, harmless in a spreadsheet, and can be imported again', async () => {
    await importing(`${heading}\n"=cmd|'/c calc'!A1",Élise,,elise@tests.example,样例公司,,CN,,,,`);
    const reply = await crowd.organiser.call('GET /api/events/:eventId/organise/participants.csv', {
      params: params(),
      headers: { 'accept-language': 'fr' },
    });
    expect(reply.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
    expect(reply.headers['content-disposition']).toContain('attachment');
    expect(reply.text.startsWith('\uFEFFNom;Prénom;')).toBe(true);
    expect(reply.text).toContain(`'=cmd|'/c calc'!A1`);
    expect(reply.text).toContain('样例公司');
    expect(/(^|[;\n])"?[=+@-]/.test(reply.text.slice(1))).toBe(false);
    const other = await givenCrowd(test, { count: 0 });
    const csv = reply.text
      .split('\r\n')
      .filter((line) => line.includes('@') || line.includes('Nom'))
      .join('\r\n');
    const back = await other.organiser.must('POST /api/events/:eventId/participants/import', {
      params: { eventId: other.eventId },
      body: { csv, consent: 'not_yet' },
    });
    expect(back.imported).toBe(1);
    const again = await other.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: other.eventId },
      query: {},
    });
    expect(again.items[0]?.name.family).toBe("=cmd|'/c calc'!A1");
  });

  it('says codes and words, ids, its event and its date; who was refused is refused where it is read back, in whatever language', async () => {
    for (const [language, refused] of [
      ['fr', 'Inscription refusée'],
      ['zh', '未通过'],
      ['en', 'Not approved'],
    ] as const) {
      const from = await givenCrowd(test, { count: 2 });
      const sent = { params: { eventId: from.eventId }, headers: { 'accept-language': language } };
      const [one] = from.people;
      for (const { participantId } of from.people) {
        await writing(test.deps.db, (store) =>
          updateParticipant(
            store,
            { eventId: from.eventId, participantId },
            { email: `${participantId}@tests.example` },
          ),
        );
      }
      await from.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
        params: { eventId: from.eventId, participantId: one?.participantId ?? 'par_' },
        body: { status: 'refused' },
      });
      const reply = await from.organiser.call('GET /api/events/:eventId/organise/participants.csv', sent);
      expect(decodeURIComponent(String(reply.headers['content-disposition']))).toMatch(/-2026-06-01\.csv$/);
      for (const text of [one?.participantId, one?.organisationId, 'refused', refused])
        expect(reply.text).toContain(text);
      const to = await givenCrowd(test, { count: 0 });
      const body = { csv: reply.text.replaceAll('@tests.example', `-${language}@tests.example`) };
      const preview = await to.organiser.must('POST /api/events/:eventId/participants/import/preview', {
        params: { eventId: to.eventId },
        body,
      });
      expect([preview.bad, preview.missing]).toEqual([0, []]);
      await to.organiser.must('POST /api/events/:eventId/participants/import', {
        params: { eventId: to.eventId },
        body: { ...body, consent: 'not_yet' },
      });
      const { items } = await to.organiser.must('GET /api/events/:eventId/organise/participants', {
        params: { eventId: to.eventId },
        query: {},
      });
      expect(items.map((item) => item.status).sort()).toEqual(['admitted', 'refused']);
    }
  });
});
