import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenCrowd } from '../support/crowd.ts';
import { givenPublishedOrganisation, mailedFacts, type Person, password, signUp, visitor } from '../support/people.ts';

let test: TestApp;
let person: Person;
beforeAll(async () => {
  test = await openTestApp();
  person = await signUp(test);
});
afterAll(() => test.close());

const problemsOf = (fields: readonly { path: string; code: string }[] | undefined) =>
  Object.fromEntries((fields ?? []).map(({ path, code }) => [path, code]));

describe('characters that nobody sees', () => {
  it('name nobody: a name of nothing else is required', async () => {
    const refused = await person.call('PATCH /api/accounts/me', {
      body: { name: { family: '\u200B', given: '\u2060' } },
    });
    expect([
      refused.status,
      Object.values(problemsOf(refused.problem.fields)).every((code) => code === 'required'),
    ]).toEqual([400, true]);
    const organisation = await person.call('POST /api/organisations', {
      body: { kind: 'sme', nameLatin: '\u3164\u00AD', country: 'FR' },
    });
    expect(problemsOf(organisation.problem.fields)).toEqual({ nameLatin: 'required' });
  });

  it('are dropped before a text is stored, in a line and in a paragraph', async () => {
    const { user } = await person.must('PATCH /api/accounts/me', {
      body: { name: { family: '\u202Elive', given: 'A\u200BB  C' } },
    });
    expect(user?.name).toEqual({ family: 'live', given: 'AB C' });
    const id = await givenPublishedOrganisation(person, {
      nameLatin: ' Sino\u00ADChem\u00A0 Lab\u200B',
      texts: { fr: { origin: 'original', tagline: 'E\u0301nergie\u2066', description: 'Un\u200B\r\ndeux \n' } },
    });
    const stored = await person.must('GET /api/organisations/:organisationId', { params: { organisationId: id } });
    expect([stored.nameLatin, stored.texts.fr?.tagline, stored.texts.fr?.description]).toEqual([
      'SinoChem Lab',
      'Énergie',
      'Un\ndeux',
    ]);
  });

  it('make no second person or organisation of an import, and no bad address', async () => {
    const { organiser, eventId } = await givenCrowd(test, { count: 0 });
    const csv = [
      'Family name,Given name,Name in Chinese,E-mail,Organisation,Country',
      '\u200BDupont,Je\u200Ban,王\u200B芳,\u200Bz1@tests.example,Grand Exemple,FR',
      'Durand,Luc,,\u202Az2@tests.example\u202C,Grand Exemple\u200B,FR',
      'Martin,Eve,,z3@tes\u00ADts.example,Grand\u00A0Exemple,FR',
    ].join('\n');
    expect(
      (
        await organiser.must('POST /api/events/:eventId/participants/import', {
          params: { eventId },
          body: { csv, consent: 'not_yet' },
        })
      ).organisationsCreated,
    ).toBe(1);
    const { items } = await organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId },
      query: { q: 'Jean' },
    });
    expect(items.map(({ name, email }) => [name.family, name.hanzi, email])).toEqual([
      ['Dupont', '王芳', 'z1@tests.example'],
    ]);
  });
});

describe('email addresses', () => {
  const typed = (email: string) => ({ email, password, name: { family: 'Li', given: 'Na' }, language: 'zh' as const });
  it.each([
    ['zhangwei@公司.中国', 'zhangwei@xn--55qx5d.xn--fiqs8s'],
    ['ｊｅａｎ＠ｅｘａｍｐｌｅ。org', 'jean@example.org'],
    ['Jean Exemple <jean2@exämple.org>', 'jean2@xn--exmple-cua.org'],
  ])('are stored in ASCII however they are typed, and let their owner in: %s', async (email, stored) => {
    const { session } = await signUp(test, { email });
    expect(session.user?.email).toBe(stored);
    for (const again of [email, stored, ` ${stored.toUpperCase()}\u200B`]) {
      const reply = await visitor(test.app).must('POST /api/session', { body: { email: again, password } });
      expect([again, reply.session?.user?.id]).toEqual([again, session.user?.id]);
    }
  });

  it('are refused where they are none, by the field', async () => {
    for (const [email, code] of [
      ['jean', 'wrong_format'],
      ['jean@', 'wrong_format'],
      ['jean@127.0.0.1', 'wrong_format'],
      ['\u200B', 'required'],
    ] as const) {
      const reply = await visitor(test.app).call('POST /api/accounts', {
        body: { ...typed(email), consents: { terms: true, other_side: false, newsletter: false } },
      });
      expect([email, problemsOf(reply.problem.fields)]).toEqual([email, { email: code }]);
    }
  });
});

it('web addresses are completed and stored in ASCII; http is refused as such, what is none as another thing', async () => {
  const organisationId = await givenPublishedOrganisation(person);
  const save = (website: string) =>
    person.call('PATCH /api/organisations/:organisationId', { params: { organisationId }, body: { website } });
  for (const [website, stored] of [
    ['https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s'],
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['exemple.fr', 'https://exemple.fr'],
    ['https：//exemple.fr\u200B', 'https://exemple.fr'],
  ] as const)
    expect([website, (await save(website)).body.website]).toEqual([website, stored]);
  expect(problemsOf((await save('http://exemple.fr')).problem.fields)).toEqual({ website: 'not_https' });
  for (const none of ['exemple', 'javascript:alert(1)', 'https://10.0.0.1'])
    expect([none, problemsOf((await save(none)).problem.fields)]).toEqual([none, { website: 'not_a_web_address' }]);
});

describe('one name suffices', () => {
  it.each([
    [
      { family: 'Sukarno', given: '' },
      { family: 'Sukarno', given: '' },
    ],
    [{ given: 'Sukarno' }, { family: '', given: 'Sukarno' }],
    [{ hanzi: '张伟' }, { family: '', given: '', hanzi: '张伟' }],
    [
      { family: '张', given: '伟' },
      { family: '', given: '', hanzi: '张伟' },
    ],
  ])('%j, at sign-up and later', async (name, stored) => {
    const owner = visitor(test.app);
    const email = `one-name-${JSON.stringify(name).length}-${Object.keys(name).length}@tests.example`;
    const { challengeId } = await owner.must('POST /api/accounts', {
      body: { email, password, name, language: 'zh', consents: { terms: true, other_side: true, newsletter: false } },
    });
    const { code } = await mailedFacts(test, email);
    const wide = String(code).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    const session = await owner.must('POST /api/accounts/verification', { body: { challengeId, code: wide } });
    expect(session.user?.name).toEqual(stored);
    const again = await owner.must('PATCH /api/accounts/me', { body: { name } });
    expect(again.user?.name).toEqual(stored);
  });

  it('at an event too: who has characters alone is found, listed, and on every paper', async () => {
    const { organiser, eventId } = await givenCrowd(test, { count: 0 });
    const guest = await signUp(test);
    await guest.must('PATCH /api/accounts/me', { body: { name: { family: '张', given: '伟' } } });
    const organisationId = await givenPublishedOrganisation(guest);
    await guest.must('POST /api/events/:eventId/registration', {
      params: { eventId },
      body: { organisationId, languages: ['zh'], attendance: 'onsite' },
    });
    const { items } = await organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId },
      query: { q: '张伟' },
    });
    expect(items.map((item) => item.name)).toEqual([{ family: '', given: '', hanzi: '张伟' }]);
    const csv = await organiser.call('GET /api/events/:eventId/organise/participants.csv', { params: { eventId } });
    expect([csv.status, csv.text.includes('张伟')]).toEqual([200, true]);
  });
});

it('a registration number is stored in one form, however it is written', async () => {
  const organisationId = await givenPublishedOrganisation(person);
  const save = async (registrationNumber: string) => {
    const { registrationNumber: stored, mine } = await person.must('PATCH /api/organisations/:organisationId', {
      params: { organisationId },
      body: { registrationNumber },
    });
    return [stored, mine?.registrationWarning];
  };
  for (const text of ['７３２８２９３２０', '732-829-320', '732829320\u200B', 'SIREN 732 829 320', 'FR44732829320'])
    expect([text, ...(await save(text))]).toEqual([text, '732829320', null]);
  expect(await save('732 829 321')).toEqual(['732 829 321', 'siren_unlikely']);
  expect(await save('7.328293E+08')).toEqual(['7.328293E+08', 'number_rounded']);
});

describe('zones, years and hours of an event', () => {
  const event = {
    ...{ name: { en: 'Forum' }, place: {}, description: {}, requestLimit: 15, requestHours: 72 },
    ...{ zone: 'Europe/Paris', startsOn: '2027-03-27', endsOn: '2027-03-28' },
  };
  let host: Awaited<ReturnType<typeof signUp>>;
  beforeAll(async () => {
    host = await signUp(test);
    await host.grant?.('mayCreateEvents');
  });

  it('a zone is stored by its IANA name, and nothing else is one', async () => {
    expect((await host.must('POST /api/events', { body: { ...event, zone: 'europe/paris' } })).zone).toBe(
      'Europe/Paris',
    );
    for (const zone of ['+08:00', 'EST', 'Etc/GMT-8']) {
      const { status, problem } = await host.call('POST /api/events', { body: { ...event, zone } });
      expect([zone, status, problem.code, problemsOf(problem.fields)]).toEqual([
        zone,
        422,
        'zone_unknown',
        { zone: 'not_one_of' },
      ]);
    }
  });

  it('years are near ours', async () => {
    const problems = async (days: object) =>
      problemsOf((await host.call('POST /api/events', { body: { ...event, ...days } })).problem.fields);
    expect(await problems({ startsOn: '0001-01-01', endsOn: '9999-12-31' })).toEqual({
      startsOn: 'too_early',
      endsOn: 'too_late',
    });
  });

  it('a time that the clocks skip is refused as such, on its field; around it nothing is', async () => {
    const { id: eventId } = await host.must('POST /api/events', { body: event });
    const session = (startsAt: string, endsAt: string) =>
      host.call('POST /api/events/:eventId/sessions', {
        params: { eventId },
        body: {
          name: { en: 'Night' },
          slotMinutes: 30,
          breakMinutes: 0,
          tableCount: 1,
          blocks: [{ startsAt: `2027-03-28T${startsAt}`, endsAt: `2027-03-28T${endsAt}` }],
        },
      });
    const skipped = await session('02:30', '03:30');
    expect([skipped.status, skipped.problem.code, problemsOf(skipped.problem.fields)]).toEqual([
      422,
      'time_skipped',
      { 'blocks.0.startsAt': 'time_skipped' },
    ]);
    const reversed = await session('05:00', '04:00');
    expect([reversed.problem.code, problemsOf(reversed.problem.fields)]).toEqual([
      'dates_reversed',
      { 'blocks.0.endsAt': 'too_early' },
    ]);
    expect((await session('01:30', '04:00')).body.slots).toHaveLength(3);
  });
});
