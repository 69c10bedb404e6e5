import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenPublishedOrganisation, type Person, signUp } from '../support/people.ts';

let test: TestApp;
let fund: Person;
let fundId: Id<'organisation'>;
const list = 'GET /api/organisations';
const fits = { fr: { origin: 'original' as const, tagline: 'Des batteries', description: 'Nous stockons l’énergie.' } };

beforeAll(async () => {
  test = await openTestApp();
  const author = await signUp(test, { consents: { other_side: true } });
  const raise = { round: 'seed' as const, money: { amount: 100_000_000, currency: 'EUR' as const }, use: {} };
  const needs = [{ kind: 'investment' as const, topics: ['batteries'], text: {} }];
  await givenPublishedOrganisation(author, { nameLatin: 'Aaa Textiles', sector: 'it', topics: ['drones'] });
  await givenPublishedOrganisation(author, { nameLatin: 'Bbb Textiles', sector: 'it', topics: ['drones'] });
  await givenPublishedOrganisation(author, {
    ...{ nameLatin: 'Zzz Batteries', topics: ['batteries'], texts: fits, stage: 'seed', raise, needs },
  });
  const shy = await signUp(test, { consents: { other_side: false } });
  await givenPublishedOrganisation(shy, { nameLatin: 'Yyy Hidden', topics: ['batteries'], texts: fits, needs, raise });
  fund = await signUp(test, { language: 'zh', consents: { other_side: true } });
  fundId = await givenPublishedOrganisation(fund, {
    ...{ nameLatin: 'Fund', kind: 'investor', country: 'CN' },
    thesis: {
      ...{ topicsIn: ['batteries'], topicsOut: [], stages: ['seed'], ticketMin: 50_000_000, ticketMax: 200_000_000 },
      ...{ currency: 'EUR', countries: ['FR'], lead: 'lead', coInvest: false, musts: [] },
    },
  });
});
afterAll(() => test.close());

const named = async (reader: Person, query: object = {}) => {
  const { items, order, total } = await reader.must(list, { query });
  return { order, total, names: items.map((one) => one.nameLatin), fits: items.map(({ fit }) => fit) };
};

it('lists those who fit first for who has a published profile, and by name for others', async () => {
  const stranger = await signUp(test);
  expect(await named(stranger)).toMatchObject({
    order: 'name',
    names: ['Aaa Textiles', 'Bbb Textiles', 'Fund', 'Zzz Batteries'],
    fits: [null, null, null, null],
  });
  const { order, names, fits, total } = await named(fund);
  expect([order, names[0], total]).toEqual(['fit', 'Zzz Batteries', 4]);
  // Nobody is suggested to themselves; who scores nothing stands by name.
  expect(fits[names.indexOf('Fund')]).toBeNull();
  expect(fits[0]).not.toBeNull();
  expect(names.indexOf('Aaa Textiles')).toBeLessThan(names.indexOf('Bbb Textiles'));
});

it('turns its pages without a gap or a double, and shows nobody by their fit who is hidden from the reader', async () => {
  const pages = [];
  for (const page of [1, 2, 3, 4, 5]) pages.push(...(await named(fund, { page, size: 1 })).names);
  expect(pages).toEqual((await named(fund)).names);
  expect(pages).not.toContain('Yyy Hidden');
});

it('lists by relevance where words are searched, and keeps to its filters', async () => {
  const { order, names } = await named(fund, { q: 'batteries' });
  // A fund that seeks the topic is found by its word, and stands there in spite of its fit.
  expect([order, names]).toEqual(['relevance', ['Zzz Batteries', 'Fund']]);
  expect(await named(fund, { sector: 'it' })).toMatchObject({ order: 'fit', names: ['Aaa Textiles', 'Bbb Textiles'] });
});

it('is by name again once the profile is a draft', async () => {
  const status = (to: 'draft' | 'published') =>
    fund.must('PUT /api/organisations/:organisationId/status', {
      params: { organisationId: fundId },
      body: { status: to },
    });
  await status('draft');
  expect((await named(fund)).order).toBe('name');
  await status('published');
});

it('takes as many statements for one as for four', async () => {
  const cost = async (size: number) => {
    await named(fund, { size });
    const before = test.deps.db.statements();
    await named(fund, { size });
    return test.deps.db.statements() - before;
  };
  expect([await cost(1), await cost(4)]).toEqual([await cost(2), await cost(3)]);
  expect(await cost(4)).toBeLessThan(10);
});
