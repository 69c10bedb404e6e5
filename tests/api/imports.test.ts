import { setImmediate } from 'node:timers/promises';
import type { ImportPreview, ImportProgress } from '@jumelage/contracts/imports';
import { insertOrganiser } from '@jumelage/db/repositories/events';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engine, openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 0 });
});

type Source = Parameters<typeof previewOf>[0];
function previewOf(body: object): Promise<ImportPreview> {
  return crowd.organiser.must('POST /api/events/:eventId/participants/import/preview', {
    params: { eventId: crowd.eventId },
    body,
  });
}
const importOf = (body: Source) =>
  crowd.organiser.call('POST /api/events/:eventId/participants/import', {
    params: { eventId: crowd.eventId },
    body: { consent: 'not_yet', ...body },
  });
const everyone = async () =>
  (
    await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: crowd.eventId },
      query: { size: 100 },
    })
  ).items;

const fieldsOf = ({ columns }: ImportPreview) =>
  columns.flatMap(({ heading, field }) => (field ? [`${heading}=${field}`] : [])).join(' ');
const row = async (csv: string) => (await previewOf({ csv })).rows[0];

describe('headings', () => {
  it.each([
    [
      'a ticket shop',
      'Attendee name,Attendee name: Given name,Attendee name: Family name,E-mail,Company,Your country:\nAda Böhm,Ada,Böhm,ada@tests.example,Sample,France',
    ],
    [
      'another',
      'Order no.,First Name,Surname,Email,Attendee Status,Home Country,Company\n1,Ada,Böhm,ada@tests.example,Attending,FR,Sample',
    ],
    [
      'an association’s shop',
      'Numéro;Statut;Nom;Prénom;Société;Email;Nom acheteur;Pays acheteur\n1;Validé;Böhm;Ada;Sample;ada@tests.example;Buyer;FRA',
    ],
    [
      'a mail program',
      '"Titre";"Prénom";"Nom";"Société";"Pays/Région (bureau)";"Adresse de messagerie"\n"";"Ada";"Böhm";"Sample";"France";"ada@tests.example"',
    ],
    [
      'marks and brackets',
      'Nom*;Prénom *;E-mail (obligatoire);Organisation / Company;1. Votre pays :\nBöhm;Ada;ada@tests.example;Sample;France',
    ],
    [
      'a title, a note and an empty line',
      'Participants – Forum 2027;;;;\n"Some, addresses are missing";;;;\n;;;;\nNom;Prénom;E-mail;Organisation;Pays\nBöhm;Ada;ada@tests.example;Sample;France',
    ],
    [
      'headings over two lines',
      'Person,,Contact,Company,\nFirst name,Last name,Email,,Country\nAda,Böhm,ada@tests.example,Sample,France',
    ],
    [
      'the questions of a form',
      'Timestamp,Quel est votre nom ?,What is your first name?,Your e-mail address,Name of your organisation,In which country are you based?\n2027,Böhm,Ada,ada@tests.example,Sample,France',
    ],
    [
      'kinds beside values',
      'First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Company,Country\nAda,Böhm,Work,ada@tests.example,Sample,France',
    ],
    [
      'blanks before quotation marks',
      'Nom, Prénom, E-mail, Société, Pays\n"Böhm", "Ada", ada@tests.example, "Sample", "France"\nTotal,1,,,',
    ],
    ['another language', 'Vorname;Nachname;E-Mail-Adresse;Firma;Land\nAda;Böhm;ada@tests.example;Sample;Frankreich'],
    [
      'both languages at once',
      'Nom 姓,Prénom 名,邮箱 E-mail,单位 Organisation,国家 Pays\nBöhm,Ada,ada@tests.example,Sample,法国',
    ],
  ])('of %s are understood', async (_, csv) => {
    expect(await row(csv)).toMatchObject({
      person: {
        family: 'Böhm',
        given: 'Ada',
        hanzi: null,
        email: 'ada@tests.example',
        organisation: 'Sample',
        country: 'FR',
        status: 'admitted',
      },
      problems: [],
    });
  });

  it('that nobody knows are mapped by hand; addresses and countries are found by what their columns hold', async () => {
    const csv = 'Wer,Wohin,Woher,Wozu\nAda Böhm,ada@tests.example,France,Sample\nBob Ek,bob@tests.example,Suède,Sample';
    const before = await previewOf({ csv });
    expect(fieldsOf(before)).toBe('Wohin=email Woher=country');
    expect(before.missing).toEqual(['family', 'organisation']);
    const after = await previewOf({
      csv,
      map: { Wer: 'name', Wozu: 'organisation', Wohin: null },
      defaults: { languages: 'zh' },
    });
    expect(after).toMatchObject({ missing: [], ready: 2 });
    expect(after.rows[1]).toMatchObject({
      line: 3,
      person: { family: 'Ek', given: 'Bob', email: null, country: 'SE', languages: ['zh'] },
      assumed: ['family', 'given'],
    });
  });

  it('may be absent', async () => {
    const preview = await previewOf({ csv: 'Böhm,Ada,ada@tests.example,FR\nEk,Bob,bob@tests.example,SE' });
    expect([preview.rows.length, fieldsOf(preview)]).toEqual([2, 'C=email D=country']);
  });
});

describe('words of lists', () => {
  const head = 'family,given,organisation,country';
  it.each([
    ['UK', 'GB'],
    ['États-Unis d’Amérique', 'US'],
    ['P.R. China', 'CN'],
    ['中華人民共和國', 'CN'],
    ['Hong Kong SAR', 'HK'],
    ['Hong Kong (China)', 'HK'],
    ['臺灣', 'TW'],
    ['République du Sénégal', 'SN'],
    ['The Netherlands', 'NL'],
    ['南非', 'ZA'],
    ['Brasil', 'BR'],
    ['🇻🇳 Viet Nam', 'VN'],
    ['KOR', 'KR'],
    ['Paris, France', 'FR'],
    ['Suisse / 瑞士', 'CH'],
  ])('the country %s', async (typed, country) =>
    expect(await row(`${head}\nA,B,C,"${typed}"`)).toMatchObject({ person: { country }, problems: [] }),
  );

  it('that mean two countries, or none, mean none', async () => {
    for (const typed of ['Georgia (USA)', 'Atlantis', 'France, Italie']) {
      expect(await row(`${head}\nA,B,C,"${typed}"`)).toMatchObject({
        person: { country: null },
        problems: [{ field: 'country', code: 'not_one_of' }],
      });
    }
  });

  it.each([
    ['kind', ['PME', '中小企业', 'SMEs', 'Small or medium-sized company'], 'sme'],
    ['kind', ['Investisseur', '投资机构', 'Venture capital'], 'investor'],
    ['sector', ['Biomédical', '生物医药', 'Life sciences'], 'biomed'],
    ['sector', ['Technologies propres', '新能源', 'Cleantech / énergie'], 'cleantech'],
    ['attendance', ['à distance', '线上', 'online', 'Distanciel'], 'remote'],
    ['attendance', ['Sur place', '线下', 'In person'], 'onsite'],
    ['status', ['Annulé', '已取消', 'Cancelled'], 'withdrawn'],
  ])('the %s %j', async (field, words, value) => {
    for (const word of words)
      expect(await row(`${head},${field}\nA,B,C,FR,${word}`)).toMatchObject({
        person: { [field]: value },
        assumed: [],
      });
  });

  it.each([
    ['français et anglais', ['fr', 'en']],
    ['法语和英语', ['fr', 'en']],
    ['中英双语', ['zh', 'en']],
    ['Français (courant), Mandarin B2', ['fr', 'zh']],
    ['zh-CN;pt_BR', ['zh', 'pt']],
    ['English / 普通话', ['en', 'zh']],
  ])('the languages %s', async (typed, languages) =>
    expect(await row(`${head},languages\nA,B,C,DE,"${typed}"`)).toMatchObject({ person: { languages }, assumed: [] }),
  );

  it('that are not understood become what is usual, and never stop a row', async () => {
    expect(
      await row(`${head},kind,sector,attendance,languages,status\nA,B,C,FR,bakery,bread,perhaps,klingon,odd`),
    ).toMatchObject({
      person: { kind: 'sme', sector: null, attendance: 'onsite', languages: ['fr', 'en'], status: 'admitted' },
      problems: [],
      assumed: ['languages', 'kind', 'sector', 'attendance', 'status'],
    });
  });
});

describe('names', () => {
  it.each([
    ['姓,名', '张,伟', '', '', '张伟'],
    ['姓名,性别', '张伟,男', '', '', '张伟'],
    ['姓名,姓（拼音）,名（拼音）', '张伟,Zhang,Wei', 'Zhang', 'Wei', '张伟'],
    ['Full name,x', 'ZHANG Wei (张伟),', 'ZHANG', 'Wei', '张伟'],
    ['Family name,Given name', ',Sukarno', '', 'Sukarno', null],
    ['Nom complet,x', 'Madame Ada de Böhm,', 'de Böhm', 'Ada', null],
  ])('%s: %s', async (columns, cells, family, given, hanzi) => {
    expect(await row(`${columns},公司,国家\n${cells},C,FR`)).toMatchObject({
      person: { family, given, hanzi },
      problems: [],
    });
  });
});

it('one name in any script suffices, on every list too', async () => {
  const csv = '姓名,公司,国家\n张伟,示例,中国\nSukarno,示例,印尼';
  expect((await importOf({ csv })).body).toMatchObject({ imported: 2 });
  expect((await everyone()).map(({ name }) => [name.family, name.given, name.hanzi])).toEqual(
    expect.arrayContaining([
      ['', '', '张伟'],
      ['Sukarno', '', undefined],
    ]),
  );
});

describe('bytes', () => {
  const base64 = (bytes: Iterable<number>) => Buffer.from([...bytes]).toString('base64');
  it('are read in their encoding; where several fit, nothing goes in before one is chosen', async () => {
    // "Dvořák" in windows-1250; ø in the one that French lists are written in.
    const bytes = [
      ...Buffer.from('family,given,organisation,country\nDvo'),
      0xf8,
      0xe1,
      ...Buffer.from('k,Jan,Sample,CZ\n'),
    ];
    const preview = await previewOf({ file: base64(bytes) });
    expect(preview.encodings.map(({ encoding }) => encoding)).toEqual(
      expect.arrayContaining(['windows-1250', 'windows-1252']),
    );
    expect((await importOf({ file: base64(bytes) })).problem.code).toBe('import_encoding_unclear');
    expect((await importOf({ file: base64(bytes), encoding: 'windows-1250' })).body).toMatchObject({ imported: 1 });
    expect((await everyone())[0]?.name.family).toBe('Dvořák');
  });

  it.each([
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['pdf', Buffer.from('%PDF-1.7')],
    ['workbook', Buffer.from('PK\u0003\u0004 and no more')],
    ['not_text', Array.from({ length: 400 }, (_, i) => (i * 37) % 256)],
  ])('of another kind are refused by name: %s', async (why, bytes) => {
    const reply = await crowd.organiser.call('POST /api/events/:eventId/participants/import/preview', {
      params: { eventId: crowd.eventId },
      body: { file: base64(bytes) },
    });
    expect(reply.problem).toMatchObject({ code: 'import_unreadable', facts: { why } });
  });
});

describe('a list that comes again', () => {
  const head = 'family,given,email,organisation,country';
  const people = (n: number) =>
    Array.from({ length: n }, (_, i) => `Known${i},Ann,known${i}@tests.example,Sample ${i},FR`);

  it('brings who is new, and leaves who is known', async () => {
    await importOf({ csv: [head, ...people(20)].join('\n') });
    const again = { csv: [head, ...people(21)].join('\n') };
    expect(await previewOf(again)).toMatchObject({ ready: 1, known: 20, bad: 0 });
    expect((await importOf(again)).body).toEqual({
      id: expect.stringMatching(/^imp_/),
      imported: 1,
      updated: 0,
      known: 20,
      bad: 0,
      organisationsCreated: 1,
    });
  });

  it('updates who is known where that is wished, except for who has an account', async () => {
    await importOf({ csv: `${head},languages\nKnown,Ann,known@tests.example,Sample,FR,fr` });
    const again = { csv: `Hanzi,${head},languages\n安,KNOWN,ann,known@tests.example,Sample,FR,zh`, known: 'update' };
    expect((await importOf(again)).body).toMatchObject({ imported: 0, updated: 1, known: 0 });
    expect(await everyone()).toMatchObject([{ name: { family: 'KNOWN', hanzi: '安' }, languages: ['zh'] }]);
    expect((await importOf(again)).body).toMatchObject({ updated: 0, known: 1 });
    expect((await importOf({ ...again, consent: 'agreed' })).body).toMatchObject({ updated: 1 });
    const member = await givenCrowd(test, { count: 1 });
    const [own] = (
      await member.organiser.must('GET /api/events/:eventId/organise/participants', {
        params: { eventId: member.eventId },
        query: {},
      })
    ).items;
    if (!own) throw new Error('nobody');
    const csv = `family,given,organisation,country,languages\n${own.name.family},${own.name.given},${own.organisation.nameLatin},${own.organisation.country},ar`;
    const kept = await member.organiser.must('POST /api/events/:eventId/participants/import', {
      params: { eventId: member.eventId },
      body: { csv, known: 'update', consent: 'not_yet' },
    });
    expect(kept).toMatchObject({ imported: 0, updated: 0, known: 1 });
  });

  it('tells people of one address apart by name, and by the id of the list where there is one', async () => {
    const shared = 'Li,Na,info@tests.example,Shili,CN\nWang,Fang,info@tests.example,Shili,CN\nZhang,Wei,,Shili,CN';
    expect((await importOf({ csv: `${head}\n${shared}` })).body).toMatchObject({
      imported: 3,
      organisationsCreated: 1,
    });
    expect(await previewOf({ csv: `${head}\n${shared}\nLi,Na,INFO@tests.example,Shili,CN` })).toMatchObject({
      known: 3,
      bad: 1,
      rows: [{}, {}, {}, { problems: [{ code: 'duplicate' }] }],
    });
    const ids = `ID,${head}\n1,Chen,Jun,desk@tests.example,Shili,CN\n2,Chen,Jun,desk@tests.example,Shili,CN`;
    expect((await importOf({ csv: ids })).body).toMatchObject({ imported: 2 });
    expect(await previewOf({ csv: ids.replace('Chen,Jun,desk', 'Chen,June,other') })).toMatchObject({
      known: 2,
      ready: 0,
    });
    expect((await everyone()).every(({ hasAccount }) => !hasAccount)).toBe(true);
  });

  it('says an id that several people of it have is none of theirs', async () => {
    expect((await importOf({ csv: `ID,${head}\nA1,Li,Na,,Shili,CN\nA1,Wang,Fang,,Shili,CN` })).body).toMatchObject({
      imported: 2,
      bad: 0,
    });
  });
});

it('cells are mended by hand, organisations that look alike are named, and one of several spellings is one', async () => {
  await importOf({ csv: 'family,organisation,country\nFirst,"Algosud Énergie, S.A.S.",FR' });
  const csv =
    'family,organisation,country\nA,ALGOSUD ENERGIE,FR\nB,Algosud Energies,FR\nC,Algosud – Énergie SAS,Atlantis';
  const preview = await previewOf({ csv, edits: [{ line: 4, values: { country: 'France' } }] });
  expect(preview).toMatchObject({
    ready: 3,
    bad: 0,
    rows: [{ alike: [] }, { alike: ['Algosud Énergie, S.A.S.'] }, { values: { country: 'France' } }],
  });
  expect((await importOf({ csv, edits: [{ line: 4, values: { country: 'France' } }] })).body).toMatchObject({
    imported: 3,
    organisationsCreated: 1,
  });
});

describe('an organisation that looks like one that is here', () => {
  // Of each test's own name: those of another event may be the same.
  let name = 'Quervala';
  const csvOf = () =>
    `family,organisation,country\nA,${name} Energies,FR\nB,"${name} Energies, SAS",FR\nC,${name} Somebody Else,FR`;
  beforeEach(() => {
    name += String(name.length);
    return importOf({ csv: `family,organisation,country\nFirst,${name} Énergie,FR` });
  });

  it('is named once, with how many come for it, and is another one where nobody says otherwise', async () => {
    const { lookAlikes } = await previewOf({ csv: csvOf() });
    expect(lookAlikes).toEqual([
      {
        line: 2,
        name: `${name} Energies`,
        people: 2,
        alike: [{ id: (await everyone())[0]?.organisation.id, name: `${name} Énergie` }],
      },
    ]);
    expect((await importOf({ csv: csvOf() })).body).toMatchObject({ imported: 3, organisationsCreated: 2 });
  });

  it('is the same where that is said: all who come for it, and they are found again as its people', async () => {
    const [first] = await everyone();
    const joins = [{ line: 3, organisationId: first?.organisation.id }];
    expect((await importOf({ csv: csvOf(), joins })).body).toMatchObject({ imported: 3, organisationsCreated: 1 });
    const people = await everyone();
    expect(
      people.filter(({ organisation }) => organisation.id === first?.organisation.id).map((one) => one.name.family),
    ).toEqual(['A', 'B', 'First']);
    expect((await importOf({ csv: csvOf(), joins })).body).toMatchObject({
      imported: 0,
      known: 3,
      organisationsCreated: 0,
    });
  });

  it('is refused as one that it does not look like', async () => {
    const joins = [{ line: 4, organisationId: (await everyone())[0]?.organisation.id }];
    expect((await importOf({ csv: csvOf(), joins })).body).toMatchObject({ status: 409, code: 'look_alike_gone' });
    expect(await everyone()).toHaveLength(1);
  });
});

describe('names in characters alone', () => {
  const csv =
    'hanzi,family,organisation,country\n曾建安,,Shili,CN\n欧阳修,Auyeung,Shili,CN\n陳大文,,Hong,HK\n约翰·史密斯,,Shili,CN';

  it('get their pinyin where that is wished, as what was assumed, and are found by it; others stay as they are', async () => {
    expect(await previewOf({ csv })).toMatchObject({
      inCharacters: 1,
      rows: [{ person: { family: '', given: '' }, assumed: [] }, {}, {}, {}],
    });
    const preview = await previewOf({ csv, pinyin: true });
    expect(preview.rows.map(({ person, assumed }) => [person.family, person.given, assumed])).toEqual([
      ['Zeng', "Jian'an", ['family', 'given']],
      ['Auyeung', '', []],
      ['', '', []],
      ['', '', []],
    ]);
    await importOf({ csv, pinyin: true });
    const query = { q: 'zeng jianan' };
    const found = await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: crowd.eventId },
      query,
    });
    expect(found.items.map(({ name }) => name)).toEqual([{ family: 'Zeng', given: "Jian'an", hanzi: '曾建安' }]);
  });

  it('of people who are here are filled in, and written over nothing', async () => {
    const one = 'hanzi,organisation,country,email\n曾建安,Shili,CN,zeng@tests.example';
    await importOf({ csv: one });
    const update = { csv: one, pinyin: true, known: 'update' };
    expect((await importOf(update)).body).toMatchObject({ updated: 1 });
    const [person] = await everyone();
    if (!person) throw new Error('nobody');
    const params = { eventId: crowd.eventId, participantId: person.id };
    const named = { family: 'Tseng', given: 'Kinon', hanzi: '曾建安' };
    expect(
      await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
        params,
        body: { name: named },
      }),
    ).toMatchObject({
      name: named,
    });
    expect((await importOf(update)).body).toMatchObject({ updated: 0, known: 1 });
    expect(await everyone()).toMatchObject([{ name: named }]);
  });

  it('are mended by the organiser, but for those of people with an account', async () => {
    const member = await givenCrowd(test, { count: 1 });
    const [own] = (
      await member.organiser.must('GET /api/events/:eventId/organise/participants', {
        params: { eventId: member.eventId },
        query: {},
      })
    ).items;
    const params = { eventId: member.eventId, participantId: own?.id ?? 'par_' };
    const body = { name: { family: 'Other', given: 'Name' } };
    expect(
      (await member.organiser.call('PATCH /api/events/:eventId/participants/:participantId', { params, body })).problem
        .code,
    ).toBe('name_is_their_own');
  });
});

it('a check is done again where it is sent again: its answer, which may be long, is not kept', async () => {
  const check = (names: string) =>
    crowd.organiser.call('POST /api/events/:eventId/participants/import/preview', {
      params: { eventId: crowd.eventId },
      body: { csv: `family,organisation,country\n${names}` },
      headers: { 'idempotency-key': 'checked-once' },
    });
  expect([(await check('A,C,FR')).body.ready, (await check('A,C,FR\nB,C,FR')).body.ready]).toEqual([1, 2]);
});

describe('a long list', () => {
  const total = 1500;
  const csv = [
    'family,given,email,organisation,country',
    ...Array.from({ length: total }, (_, i) => `Long${i},Ann,long${i}@tests.example,Longlist ${i % 700},FR`),
  ].join('\n');
  const progressOf = async (who = crowd.organiser) =>
    (await who.must('GET /api/events/:eventId/participants/import/progress', { params: { eventId: crowd.eventId } }))
      .progress;

  /**
   * Asks for the progress until the work is done; answers its result, the number of turns, and the progress seen in
   * between.
   */
  async function during<T>(work: Promise<T>, ask: () => Promise<ImportProgress | null>) {
    let isOver = false;
    const over = work.finally(() => {
      isOver = true;
    });
    const heard: (ImportProgress | null)[] = [];
    let turns = 0;
    for (; !isOver; turns++) {
      heard.push(await ask());
      await setImmediate();
    }
    return { result: await over, turns, heard: heard.flatMap((one) => one ?? []) };
  }

  it('lets others have their answers while it is checked, and tells how far it is', async () => {
    const { result, heard } = await during(previewOf({ csv }), progressOf);
    expect(result).toMatchObject({ ready: total, bad: 0 });
    const within = heard.filter(({ done }) => done > 0 && done < total);
    expect(within.length).toBeGreaterThan(3);
    expect(within.every((one) => one.total === total)).toBe(true);
    expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).sort((a, b) => a - b));
    expect(await progressOf()).toBeNull();
  });

  it('lets others have their turns while it is imported, within its transaction too', async () => {
    // PGlite has one connection: there the others wait for the transaction, though they have turns.
    const hears = engine === 'sqlite';
    const { result, turns, heard } = await during(importOf({ csv }), async () => (hears ? progressOf() : null));
    expect(result.body).toMatchObject({ imported: total, bad: 0 });
    expect(turns).toBeGreaterThan(10);
    // Writing comes last.
    if (hears) expect(heard.some(({ done }) => done > total * 0.7 && done < total)).toBe(true);
    expect(await previewOf({ csv })).toMatchObject({ ready: 0, known: total });
  });

  it('is reported to who brings it alone, and no longer once it is refused', async () => {
    const { organiser: other } = await givenCrowd(test, { count: 0 });
    await writing(test.deps.db, (store) => insertOrganiser(store, crowd.eventId, other.userId));
    const toOthers: unknown[] = [];
    const reply = await during(importOf({ csv: csv.replaceAll(',FR', ',Atlantis') }), async () => {
      toOthers.push(await progressOf(other));
      return progressOf();
    });
    expect(reply.heard.length).toBeGreaterThan(0);
    expect(toOthers.filter(Boolean)).toEqual([]);
    expect(reply.result.problem.code).toBe('import_has_bad_rows');
    expect(await progressOf()).toBeNull();
  });
});

describe('rows that a program sends', () => {
  const rows = [
    {
      family: 'Li',
      given: 'Na',
      organisation: 'Shili',
      country: 'CN',
      languages: ['zh', 'fr'],
      tags: ['VIP', 'press'],
    },
    { name: 'Eve Martin', organisation: 'Sample', country: 'France', externalId: 7 },
    { family: 'Ek', organisation: 'Sample' },
  ];

  it('are read by the names of the fields, and answered by their number', async () => {
    const preview = await previewOf({ rows });
    expect(preview).toMatchObject({ ready: 2, bad: 1, missing: [], remembered: null });
    expect(preview.rows.map(({ line, problems }) => [line, problems.map(({ field }) => field)])).toEqual([
      [1, []],
      [2, []],
      [3, ['country']],
    ]);
    expect((await importOf({ rows })).body).toMatchObject({ imported: 2, bad: 1 });
    expect(await everyone()).toMatchObject([
      { languages: ['zh', 'fr'], tags: ['VIP', 'press'] },
      { name: { family: 'Martin', given: 'Eve' } },
    ]);
    const again = [{ ...rows[1], name: 'Eve Roux' }];
    expect((await importOf({ rows: again })).body).toMatchObject({ imported: 0, updated: 1 });
  });

  it('of a field that there is not are refused with its place, and nothing is stored', async () => {
    const reply = await importOf({ rows: [{ ...rows[0], nickname: 'Na' }] });
    expect(reply.problem).toMatchObject({ code: 'invalid_request' });
    expect(await everyone()).toEqual([]);
  });
});

describe('a form with a file', () => {
  const csv = 'family,organisation,country\nLi,Shili,CN\n,Sample,';
  const send = (
    parts: readonly (readonly [string, string | Blob, string?])[],
    headers: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const [name, value, file] of parts)
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, file);
    const request = new Request('http://localhost', { method: 'POST', body: form });
    return request.arrayBuffer().then((bytes) =>
      test.app.inject({
        method: 'POST',
        url: `/api/events/${crowd.eventId}/participants/import`,
        headers: {
          'content-type': request.headers.get('content-type') ?? '',
          cookie: crowd.organiser.cookie ?? '',
          ...headers,
        },
        payload: Buffer.from(bytes),
      }),
    );
  };
  const file = ['file', new Blob([csv], { type: 'text/csv' }), 'invités.csv'] as const;

  it('is taken as its JSON would be, and gives the import its name', async () => {
    const map = new Blob([JSON.stringify({ family: 'given' })], { type: 'application/json' });
    const reply = await send([file, ['consent', 'ask'], ['map', map, 'map.json']]);
    expect([reply.statusCode, reply.json()]).toEqual([201, expect.objectContaining({ imported: 1, bad: 1 })]);
    expect(await everyone()).toMatchObject([{ name: { family: '', given: 'Li' } }]);
    const { items } = await crowd.organiser.must('GET /api/events/:eventId/imports', {
      params: { eventId: crowd.eventId },
      query: {},
    });
    expect(items).toMatchObject([{ fileName: 'invités.csv', consent: 'ask' }]);
  });

  it('that says nothing of consent, is no form, or comes from another site is refused, and stores nothing', async () => {
    const silent = await send([file]);
    expect(silent.json()).toMatchObject({ code: 'invalid_request', fields: [{ path: 'consent' }] });
    const twice = await send([file, ['consent', 'ask'], ['consent', 'agreed']]);
    expect(twice.json()).toMatchObject({ code: 'invalid_request' });
    const broken = await send([file, ['consent', 'ask']], { 'content-type': 'multipart/form-data; boundary=none' });
    expect(broken.json()).toMatchObject({ code: 'invalid_request' });
    const foreign = await send([file, ['consent', 'ask']], {
      origin: 'https://elsewhere.example',
      'sec-fetch-site': 'cross-site',
    });
    expect(foreign.json()).toMatchObject({ code: 'cross_site_request' });
    expect(await everyone()).toEqual([]);
  });

  it('is no way to send anything else', async () => {
    const reply = await test.app.inject({
      method: 'PATCH',
      url: `/api/events/${crowd.eventId}`,
      headers: { 'content-type': 'multipart/form-data; boundary=x', cookie: crowd.organiser.cookie ?? '' },
      payload: '--x--',
    });
    expect(reply.statusCode).toBe(415);
  });
});
