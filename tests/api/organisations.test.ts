import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenPublishedOrganisation, type Person, signUp, visitor } from '../support/people.ts';

let test: TestApp;
let ann: Person;
let bob: Person;
beforeAll(async () => {
  test = await openTestApp();
  ann = await signUp(test, { language: 'fr' });
  bob = await signUp(test, { language: 'zh' });
});
afterAll(() => test.close());

const organisation = 'GET /api/organisations/:organisationId';
const draft = { kind: 'startup', nameLatin: 'Draft', country: 'FR' } as const;
const find = async (q: string) =>
  (await ann.must('GET /api/organisations', { query: { q } })).items.map((item) => item.nameLatin);

describe('a profile', () => {
  it('is a draft of its owner until published, and hidden from others', async () => {
    const { id, status, mine } = await ann.must('POST /api/organisations', { body: draft });
    expect([status, mine?.role]).toEqual(['draft', 'owner']);
    const params = { organisationId: id };
    expect((await bob.call(organisation, { params })).status).toBe(404);
    expect(
      (await bob.call('PATCH /api/organisations/:organisationId', { params, body: { nameLatin: 'Taken' } })).status,
    ).toBe(404);
    const refused = await ann.call('PUT /api/organisations/:organisationId/status', {
      params,
      body: { status: 'published' },
    });
    expect([refused.problem.code, refused.problem.fields?.map((field) => field.path)]).toEqual([
      'profile_incomplete',
      ['texts', 'sector'],
    ]);
  });

  it('asks of each kind what its readers need: a sector, a thesis, or neither', async () => {
    const texts = { en: { origin: 'original' as const, tagline: 'Sample', description: 'A sample.' } };
    const missing = async (kind: 'startup' | 'investor' | 'public' | 'support') => {
      const { id } = await ann.must('POST /api/organisations', {
        body: { kind, nameLatin: `Sample ${kind}`, country: 'FR', texts },
      });
      const reply = await ann.call('PUT /api/organisations/:organisationId/status', {
        params: { organisationId: id },
        body: { status: 'published' },
      });
      return reply.status === 200 ? [] : reply.problem.fields?.map((field) => field.path);
    };
    expect([
      await missing('startup'),
      await missing('investor'),
      await missing('public'),
      await missing('support'),
    ]).toEqual([['sector'], ['thesis.topicsIn'], [], []]);
  });

  it('keeps what is saved, section by section', async () => {
    const id = await givenPublishedOrganisation(ann, {
      topics: ['batteries'],
      offers: [{ kind: 'licence', topics: [], text: { fr: 'Licence' } }],
    });
    const params = { organisationId: id };
    const raise = {
      round: 'seed' as const,
      money: { amount: 150_000_000, currency: 'EUR' as const },
      use: { en: 'Pilot line' },
    };
    const saved = await ann.must('PATCH /api/organisations/:organisationId', {
      params,
      body: { city: 'Biot', registrationNumber: '123456789', raise },
    });
    expect([saved.city, saved.raise, saved.topics, saved.offers.length]).toEqual(['Biot', raise, ['batteries'], 1]);
    expect(saved.mine?.registrationWarning).toBe('siren_unlikely');
    const seen = await bob.must(organisation, { params });
    expect([seen.mine, seen.offers]).toEqual([null, saved.offers]);
    const hidden = await ann.must('PUT /api/organisations/:organisationId/status', {
      params,
      body: { status: 'draft' },
    });
    expect(hidden.status).toBe('draft');
    expect((await bob.call(organisation, { params })).status).toBe(404);
  });

  it('is refused with the field that is wrong', async () => {
    const thesis = {
      topicsIn: [],
      topicsOut: [],
      stages: [],
      currency: 'EUR',
      countries: [],
      lead: 'either',
      coInvest: true,
      musts: [],
    } as const;
    const toBody = { ...thesis, topicsIn: [], topicsOut: [], stages: [], countries: [], musts: [] };
    const cases = [
      [{ topics: ['no_such_topic'] }, 'topic_unknown', 'topics.0'],
      [{ parkId: 'prk_nowhere' as const }, 'park_unknown', 'parkId'],
      [{ thesis: { ...toBody, ticketMin: 2, ticketMax: 1 } }, 'ticket_range_reversed', 'thesis.ticketMax'],
      [{ website: 'http://plain.example' }, 'invalid_request', 'website'],
    ] as const;
    for (const [changes, code, path] of cases) {
      const body = { ...draft, ...changes, ...('topics' in changes ? { topics: [...changes.topics] } : {}) };
      const reply = await ann.call('POST /api/organisations', { body: body as typeof draft });
      expect([reply.problem.code, reply.problem.fields?.[0]?.path]).toEqual([code, path]);
    }
  });
});

describe('the directory', () => {
  beforeAll(async () => {
    const texts = {
      fr: { origin: 'original' as const, tagline: 'De l’énergie propre', description: 'Nous stockons l’énergie.' },
    };
    await givenPublishedOrganisation(ann, { nameLatin: 'Énergie Azur', texts, topics: ['batteries'] });
    const chinese = { zh: { origin: 'original' as const, tagline: '固态电池', description: '我们研发固态电池。' } };
    await givenPublishedOrganisation(bob, {
      nameLatin: 'Shudian',
      nameHanzi: '蜀电样例',
      country: 'CN',
      texts: chinese,
    });
    await ann.must('POST /api/organisations', { body: { ...draft, nameLatin: 'Energie cachée' } });
  });

  it('finds by words without accents, by Chinese pairs, by names and by what a topic is called in another language', async () => {
    expect(await find('energie')).toEqual(['Énergie Azur']);
    expect(await find("l'énergie")).toEqual(['Énergie Azur']);
    expect(await find('电池')).toContain('Shudian');
    expect(await find('电池')).toContain('Énergie Azur');
    expect(await find('蜀电')).toEqual(['Shudian']);
    expect(await find('池电')).toEqual([]);
    expect(await find('Énerg')).toEqual(['Énergie Azur']);
  });

  it('forgets what is no longer said', async () => {
    const id = await givenPublishedOrganisation(ann, { nameLatin: 'Zanzibar' });
    expect(await find('zanzibar')).toEqual(['Zanzibar']);
    await ann.must('PATCH /api/organisations/:organisationId', {
      params: { organisationId: id },
      body: { nameLatin: 'Madagascar' },
    });
    expect([await find('zanzibar'), await find('madagascar')]).toEqual([[], ['Madagascar']]);
  });

  it.each([
    '"',
    "'",
    '" OR 1=1 --',
    'NEAR(a b)',
    'a AND',
    '*',
    '-',
    '(',
    ':*',
    '\u0000',
    "' & !",
    '\\',
    '!!!',
    'x'.repeat(200),
    '电'.repeat(200),
  ])('takes %j as words', async (q) => {
    expect((await ann.call('GET /api/organisations', { query: { q } })).status).toBe(200);
  });

  it('filters by a topic with all below it, and shows a tagline in a language it names', async () => {
    const { items } = await ann.must('GET /api/organisations', { query: { topic: 'energy_storage', country: 'FR' } });
    expect(items.map((item) => item.nameLatin)).toContain('Énergie Azur');
    const [card] = (await ann.must('GET /api/organisations', { query: { country: 'CN' } })).items;
    expect(card?.tagline).toEqual({ language: 'zh', origin: 'original', value: '固态电池' });
  });

  it('takes as many statements for one as for three', async () => {
    const cost = async (size: number) => {
      const before = test.deps.db.statements();
      expect((await ann.must('GET /api/organisations', { query: { size } })).items).toHaveLength(size);
      return test.deps.db.statements() - before;
    };
    expect(await cost(3)).toBe(await cost(1));
  });
});

describe('what a text proposes', () => {
  const text = 'Our thin-film solar cells cover light roofs. We are looking for a manufacturing partner in Chengdu.';

  it('is read for anybody, with the sentences that say so, and stored nowhere', async () => {
    const stranger = visitor(test.app, 'fr');
    const read = await stranger.must('POST /api/profile-proposals', { body: { text, language: 'fr' } });
    const [first, second] = text.split(/(?<=\.) /);
    expect([read.language, read.sector]).toEqual(['en', 'cleantech']);
    expect(read.topics).toContainEqual({ topic: 'thin_film_solar', passage: first });
    expect(read.cooperations).toEqual([{ direction: 'need', kind: 'manufacture', passage: second }]);
    const again = await stranger.must('POST /api/profile-proposals', { body: { text: '', language: 'zh' } });
    expect(again).toEqual({ language: 'zh', sector: null, topics: [], stages: [], cooperations: [] });
  }, 30_000);

  it('has a length that is read at once', async () => {
    const reply = await ann.call('POST /api/profile-proposals', { body: { text: 'a'.repeat(8001), language: 'en' } });
    expect([reply.status, reply.problem.fields?.[0]]).toEqual([400, { path: 'text', code: 'too_long' }]);
  });
});

it('a team with a project is published without a company’s numbers, and becomes a company without losing any', async () => {
  const id = await givenPublishedOrganisation(ann, { kind: 'project', headcount: '1-9', stage: null });
  const params = { organisationId: id };
  const founded = await ann.must('PATCH /api/organisations/:organisationId', { params, body: { kind: 'startup' } });
  expect([founded.status, founded.kind, founded.headcount]).toEqual(['published', 'startup', '1-9']);
});
