import { fits } from '@jumelage/domain/match';
import { fitOf } from '@jumelage/matching/fit';
import { leastWeight, strengthOf } from '@jumelage/matching/reason';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, givenPublishedOrganisation, signUp } from '../support/people.ts';

let test: TestApp;
let crowd: Awaited<ReturnType<typeof given>>;
async function given() {
  const organiser = await signUp(test);
  const { eventId } = await givenOpenEvent(organiser);
  const ann = await givenParticipant(test, { eventId, organiser }, { organisation: { topics: ['batteries'] } });
  const bob = await givenParticipant(
    test,
    { eventId, organiser },
    { organisation: { country: 'CN', topics: ['batteries'] } },
  );
  const others: `org_${string}`[] = [];
  for (let i = 0; i < 2; i++) others.push(await givenPublishedOrganisation(bob, { country: 'CN', sector: 'it' }));
  return { eventId, ann, bob, others };
}
beforeAll(async () => {
  test = await openTestApp();
  crowd = await given();
});
afterAll(() => test.close());

const list = 'GET /api/organisations/:organisationId/matches';
const one = 'GET /api/organisations/:organisationId/matches/:otherId';
const ours = () => ({ organisationId: crowd.ann.organisationId });
const ids = async (query: Record<string, unknown> = {}) =>
  (await crowd.ann.must(list, { params: ours(), query })).items.map((item) => item.organisation.id);

it('suggests the other side, the nearest first, with reasons that sum to the two directions', async () => {
  const { items, total, profilePublished } = await crowd.ann.must(list, { params: ours(), query: {} });
  expect([total, profilePublished, items[0]?.organisation.id]).toEqual([3, true, crowd.bob.organisationId]);
  expect(items[0]?.strongest.map(({ criterion }) => criterion)).toEqual(['topics']);
  for (const item of items) {
    const { match } = await crowd.ann.must(one, { params: { ...ours(), otherId: item.organisation.id } });
    if (!match) throw new Error('a suggestion is excluded');
    const { score, ours: forward, theirs, reasons } = match;
    expect([score, forward, theirs]).toEqual([item.score, item.ours, item.theirs]);
    // The list tells some of them, as they are, and so does the match.
    const plain = reasons.map(({ strength: _, ...reason }) => reason);
    expect(item.strongest).toEqual(match.strongest);
    expect(item.objections).toEqual(match.objections.slice(0, 1));
    expect(item.strongest.length).toBeLessThanOrEqual(2);
    expect(item.strongest.every(({ contribution }) => contribution >= leastWeight)).toBe(true);
    expect(reasons.map(({ criterion }) => criterion)).not.toContain('activity');
    expect(item.fit).toBe(fitOf(item.score));
    expect(plain).toEqual(expect.arrayContaining([...match.strongest, ...match.objections]));
    expect(reasons.map(({ strength }) => strength)).toEqual(reasons.map(strengthOf));
    expect(score).toBeCloseTo(Math.sqrt(forward * theirs), 10);
    const sum = reasons
      .filter((reason) => reason.side === 'ours')
      .reduce((all, reason) => all + reason.contribution, 0);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(forward, 10);
  }
});

it('sends no more for a page than its cards show: 25 kB at the most, with long texts and many reasons', async () => {
  const words =
    'Batteries à électrolyte solide, onduleurs, capteurs sans contact NFC et logiciels de pilotage pour le stockage d’énergie des bâtiments. ';
  const texts = { fr: { origin: 'original', tagline: words.slice(0, 140), description: words.repeat(6) } } as const;
  const rich = {
    country: 'CN',
    topics: ['batteries', 'solid_state_batteries', 'contactless'],
    languages: ['zh', 'en', 'fr'],
    stage: 'seed',
    texts,
  } as const;
  for (let i = 0; i < 12; i++)
    await givenPublishedOrganisation(crowd.bob, { ...rich, topics: [...rich.topics], languages: [...rich.languages] });
  const reply = await crowd.ann.call(list, { params: ours(), query: {} });
  expect(reply.body.items).toHaveLength(12);
  expect(Buffer.byteLength(reply.text)).toBeLessThanOrEqual(25_000);
});

it('tells where both could meet, and suggests nobody who has a request or a meeting with the reader under way', async () => {
  const otherId = crowd.bob.organisationId;
  const before = await crowd.ann.must(list, { params: ours(), query: {} });
  const place = before.items.find((item) => item.organisation.id === otherId)?.meetAt[0];
  expect([place?.eventId, place?.participants[0]?.request, before.inTouch]).toEqual([crowd.eventId, null, []]);
  const body = { toParticipantId: crowd.bob.participantId, message: 'Shall we?', priority: 'must' as const };
  const { id } = await crowd.ann.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    body,
  });
  const request = { id, status: 'pending', sentByUs: true, placed: null } as const;
  const touched = async (asking: typeof crowd.ann, query: Record<string, unknown> = {}) => {
    const { organisationId } = asking;
    const { items, total, inTouch } = await asking.must(list, { params: { organisationId }, query });
    const found = inTouch.map(({ organisation, meetAt }) => [organisation.id, meetAt[0]?.participants[0]?.request]);
    return { found, total, suggested: items.map(({ organisation }) => organisation.id) };
  };
  const own = await touched(crowd.ann);
  expect([own.found, own.total]).toEqual([[[otherId, request]], before.total - 1]);
  expect(own.suggested).not.toContain(otherId);
  const back = await touched(crowd.bob);
  expect(back.found).toEqual([[crowd.ann.organisationId, { ...request, sentByUs: false }]]);
  expect(back.suggested).not.toContain(crowd.ann.organisationId);
  // Once, on the first page; and whoever asks for one of them reads it too.
  expect((await touched(crowd.ann, { offset: 12 })).found).toEqual([]);
  const { match } = await crowd.ann.must(one, { params: { ...ours(), otherId } });
  expect(match?.meetAt[0]?.participants[0]?.request).toEqual(request);

  const params = { eventId: crowd.eventId, requestId: id };
  await crowd.bob.must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params,
    body: { answer: 'accepted' },
  });
  expect((await touched(crowd.ann)).found).toEqual([[otherId, { ...request, status: 'accepted' }]]);
  await crowd.ann.must('DELETE /api/events/:eventId/meeting-requests/:requestId', { params });
  const after = await touched(crowd.ann);
  expect([after.found, after.total]).toEqual([[], before.total]);
});

it('hides, shortlists and takes back', async () => {
  const otherId = crowd.others[0] ?? ('org_' as const);
  const params = { ...ours(), otherId };
  const mark = 'PUT /api/organisations/:organisationId/matches/:otherId/mark';
  await crowd.ann.must(mark, { params, body: { mark: 'hidden' } });
  expect(await ids()).not.toContain(otherId);
  expect(await ids({ mark: 'hidden' })).toEqual([otherId]);
  await crowd.ann.must(mark, { params, body: { mark: 'shortlisted', note: 'Ask Li' } });
  expect((await crowd.ann.must(one, { params })).match).toMatchObject({
    mark: 'shortlisted',
    note: 'Ask Li',
  });
  expect(await ids()).toContain(otherId);
  await crowd.ann.must('DELETE /api/organisations/:organisationId/matches/:otherId/mark', { params });
  expect(await ids({ mark: 'shortlisted' })).toEqual([]);
  const self = await crowd.ann.call(mark, {
    params: { ...ours(), otherId: crowd.ann.organisationId },
    body: { mark: 'hidden' },
  });
  expect(self.problem.code).toBe('match_with_itself');
});

it('drops who is unpublished, and answers a draft from the draft without showing it', async () => {
  const otherId = crowd.others[1] ?? ('org_' as const);
  const status = 'PUT /api/organisations/:organisationId/status';
  await crowd.bob.must(status, { params: { organisationId: otherId }, body: { status: 'draft' } });
  expect(await ids()).not.toContain(otherId);
  const reply = await crowd.bob.must(list, { params: { organisationId: otherId }, query: {} });
  expect([reply.profilePublished, reply.total]).toEqual([false, 1]);
  expect(await ids()).not.toContain(otherId);
  expect((await crowd.ann.call(one, { params: { ...ours(), otherId } })).status).toBe(404);
  await crowd.bob.must(status, { params: { organisationId: otherId }, body: { status: 'published' } });
  expect(await ids()).toContain(otherId);
});

it('is for members alone, and takes as many statements for one as for three', async () => {
  expect((await crowd.bob.call(list, { params: ours(), query: {} })).status).toBe(404);
  const cost = async (limit: number) => {
    const sent: string[] = [];
    const stop = test.deps.db.overhear((sql) => sent.push(sql));
    expect(await ids({ limit })).toHaveLength(limit);
    stop();
    // That these were shown is written down after the answer, at whatever moment that is.
    return sent.filter((sql) => !/^insert into "match_impressions"/i.test(sql)).length;
  };
  expect(await cost(3)).toBe(await cost(1));
});

it('filters marked ones by sector and kind as it does the others', async () => {
  const [otherId = 'org_'] = crowd.others;
  await crowd.ann.must('PUT /api/organisations/:organisationId/matches/:otherId/mark', {
    params: { ...ours(), otherId },
    body: { mark: 'shortlisted' },
  });
  expect(await ids({ mark: 'shortlisted', sector: 'it' })).toEqual([otherId]);
  expect(await ids({ mark: 'shortlisted', sector: 'biomed' })).toEqual([]);
  expect(await ids({ mark: 'shortlisted', kind: 'investor' })).toEqual([]);
});

it('is put into another order by other weights, and into no other score', async () => {
  // One that shares a topic and no language, beside those that share a language and no topic.
  await givenPublishedOrganisation(crowd.bob, { country: 'CN', topics: ['batteries'], languages: ['zh'] });
  const scores = async (emphasis?: string) => {
    const { items } = await crowd.ann.must(list, {
      params: ours(),
      query: { limit: 50, ...(emphasis && { emphasis }) },
    });
    return items.map(({ organisation, score }) => [organisation.id, score] as const);
  };
  const [plain, turned] = [await scores(), await scores('topics:0,sector:0,languages:4')];
  expect(new Map(turned)).toEqual(new Map(plain));
  expect(turned.map(([id]) => id)).not.toEqual(plain.map(([id]) => id));
});

it('tells an amount in its own currency, and nothing where none is stated', async () => {
  const money = { amount: 200_000_000, currency: 'CNY' } as const;
  const otherId = await givenPublishedOrganisation(crowd.bob, {
    country: 'CN',
    raise: { round: 'seed', money, use: {} },
  });
  const { match } = await crowd.ann.must(one, { params: { ...ours(), otherId } });
  expect([match?.raise, match?.ticket]).toEqual([{ round: 'seed', money }, null]);
  const { items } = await crowd.ann.must(list, { params: ours(), query: { limit: 50 } });
  expect(items.find(({ organisation }) => organisation.id === otherId)?.raise).toEqual({ round: 'seed', money });
});

it('shows the sentences of both that answer each other, in the language of the reader where there is one', async () => {
  const text = (description: string) => ({ origin: 'original', tagline: '', description }) as const;
  const own = await givenPublishedOrganisation(crowd.ann, {
    texts: { fr: text('Fondée en 2010. Nous cherchons un fabricant de cellules solaires souples.') },
  });
  const otherId = await givenPublishedOrganisation(crowd.bob, {
    country: 'CN',
    texts: {
      zh: text('公司位于成都。我们为客户代工生产柔性太阳能电池。'),
      en: { ...text('We are in Chengdu. We manufacture flexible solar cells for others.'), origin: 'machine' },
    },
  });
  const passages = async (organisationId: typeof own, other: typeof own, asking = crowd.ann) =>
    (await asking.must(one, { params: { organisationId, otherId: other } })).match?.passages;
  expect(await passages(own, otherId)).toEqual([
    {
      ours: { language: 'fr', origin: 'original', value: 'Nous cherchons un fabricant de cellules solaires souples.' },
      theirs: { language: 'zh', origin: 'original', value: '我们为客户代工生产柔性太阳能电池。' },
    },
  ]);
  expect(await passages(own, crowd.others[0] ?? otherId)).toEqual([]);
});

describe('an investor', () => {
  const fundOf = (country: 'FR' | 'CN' = 'FR') => ({
    kind: 'investor' as const,
    country,
    thesis: {
      ...{ topicsIn: ['batteries'], topicsOut: [], stages: [], countries: [], lead: 'either' as const, coInvest: true },
      ...{ ticketMin: 10_000_000, ticketMax: 90_000_000, currency: 'EUR' as const, musts: ['ticket' as const] },
    },
  });

  it('is suggested deals, and other funds under co-investment alone', async () => {
    const own = await givenPublishedOrganisation(crowd.ann, fundOf());
    const other = await givenPublishedOrganisation(crowd.bob, fundOf('CN'));
    const asked = async (query: Record<string, unknown>) =>
      (await crowd.ann.must(list, { params: { organisationId: own }, query: { limit: 50, ...query } })).items;
    const found = await asked({});
    expect(found.length).toBeGreaterThan(5);
    expect(found.map(({ organisation }) => organisation.kind)).not.toContain('investor');
    expect(await asked({ kind: 'investor' })).toEqual([]);
    expect((await asked({ kind: 'startup' })).length).toBe(found.length);
    const pair = await crowd.ann.must(one, { params: { organisationId: own, otherId: other } });
    expect([pair.match?.organisation.id, pair.rank, pair.match?.ticket]).toEqual([
      other,
      null,
      { min: 10_000_000, max: 90_000_000, currency: 'EUR' },
    ]);
    // Whoever looks for money is suggested both.
    const theirs = await crowd.ann.must(list, { params: ours(), query: { limit: 50 } });
    expect(theirs.items.map(({ organisation }) => organisation.id)).toContain(other);
  });

  it('is not suggested a round that a must of theirs rules out, nor told that one above the ticket is within it', async () => {
    const own = await givenPublishedOrganisation(crowd.ann, fundOf());
    const raising = (amount: number) =>
      givenPublishedOrganisation(crowd.bob, {
        country: 'CN',
        topics: ['batteries'],
        raise: { round: 'seed', money: { amount, currency: 'EUR' }, use: {} },
      });
    const [within, part, above] = [await raising(50_000_000), await raising(200_000_000), await raising(9_000_000_000)];
    const { items } = await crowd.ann.must(list, { params: { organisationId: own }, query: { limit: 50 } });
    const ticketOf = (id: string) => {
      const item = items.find(({ organisation }) => organisation.id === id);
      const fits = (reasons: (typeof items)[number]['strongest']) =>
        reasons.flatMap(({ criterion, facts }) => (criterion === 'ticket' ? [facts.fit] : []));
      return item && [fits(item.strongest), fits(item.objections)];
    };
    expect([ticketOf(within), ticketOf(part), ticketOf(above)]).toEqual([[['within'], []], [[], ['part']], undefined]);
  });
});

it('proposes a talk of three where all are, and names nobody who is not to be named', async () => {
  const organiser = await signUp(test);
  const { eventId } = await givenOpenEvent(organiser);
  const fund = (country: 'FR' | 'CN') => ({
    ...{ kind: 'investor' as const, country, topics: ['perovskite'] },
    thesis: {
      ...{
        topicsIn: ['perovskite'],
        topicsOut: [],
        stages: [],
        countries: [],
        lead: 'either' as const,
        coInvest: true,
      },
      ...{ ticketMin: 10_000_000, ticketMax: 90_000_000, currency: 'EUR' as const, musts: [] },
    },
  });
  const money = { amount: 100_000_000, currency: 'EUR' as const };
  const raising = { topics: ['perovskite'], raise: { round: 'seed' as const, money, use: {} } };
  const at = { eventId, organiser };
  const company = await givenParticipant(test, at, { organisation: raising });
  const here = await givenParticipant(test, at, { organisation: fund('FR') });
  const there = await givenParticipant(test, at, { organisation: fund('CN') });
  const talks = async () => {
    const { pairs } = await company.must('GET /api/organisations/:organisationId/co-investments', {
      params: { organisationId: company.organisationId },
    });
    const ids = [here.organisationId, there.organisationId];
    const pair = pairs.find(({ investors }) => investors.every(({ organisation }) => ids.includes(organisation.id)));
    return pair?.talkAt.map((place) => [place.eventId, place.people.map(({ id }) => id).sort()]);
  };
  const both = [here.participantId, there.participantId].sort();
  const { pairs: shownPairs } = await company.must('GET /api/organisations/:organisationId/co-investments', {
    params: { organisationId: company.organisationId },
  });
  // A pair is shown from a good fit on, and its fit and those of the two are words, as everywhere.
  expect(shownPairs.filter(({ fit }) => fit === 'low')).toEqual([]);
  for (const { investors } of shownPairs) for (const { fit } of investors) expect(fits).toContain(fit);
  expect(await talks()).toEqual([[eventId, both]]);
  const shown = (isAnonymous: boolean) =>
    there.must('PATCH /api/organisations/:organisationId', {
      params: { organisationId: there.organisationId },
      body: { isAnonymous },
    });
  await shown(true);
  expect(await talks()).toEqual([]);
  await shown(false);
  await company.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId },
    body: { toParticipantId: here.participantId, message: 'Shall we meet?', priority: 'would_like' },
  });
  expect(await talks()).toEqual([]);
});

it('shows a draft three as a preview, none before it has a text, and writes none of it down', async () => {
  const { id } = await crowd.bob.must('POST /api/organisations', {
    body: { kind: 'project', nameLatin: 'Sample team', country: 'FR', topics: ['batteries'] },
  });
  const params = { organisationId: id };
  const seen = async (query: Record<string, unknown> = {}) =>
    (await crowd.bob.must(list, { params, query })).items.map((item) => item.organisation.id);
  for (let i = 0; i < 4; i++) await givenPublishedOrganisation(crowd.bob, { country: 'CN' });
  expect(await seen()).toEqual([]);
  const text = { origin: 'original' as const, tagline: '', description: 'We recycle batteries.' };
  await crowd.bob.must('PATCH /api/organisations/:organisationId', { params, body: { texts: { en: text } } });
  expect((await seen()).length).toBe(3);
  expect([...(await seen({ limit: 2 })), ...(await seen({ limit: 2, offset: 2 }))]).toEqual(await seen());
  expect(await seen({ offset: 3 })).toEqual([]);
  await crowd.bob.must('PATCH /api/organisations/:organisationId', { params, body: { sector: 'cleantech' } });
  await crowd.bob.must('PUT /api/organisations/:organisationId/status', { params, body: { status: 'published' } });
  expect((await seen()).length).toBeGreaterThan(3);
});
