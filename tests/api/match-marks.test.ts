import { pipelineMarks } from '@jumelage/domain/match';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, givenPublishedOrganisation, signUp, visitor } from '../support/people.ts';

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
  const eve = await signUp(test);
  const away = await givenPublishedOrganisation(eve, { country: 'CN', topics: ['batteries'] });
  const admin = await signUp(test);
  await admin.grant?.('isAdmin');
  return { eventId, organiser, ann, bob, eve, away, admin };
}
beforeAll(async () => {
  test = await openTestApp();
  crowd = await given();
});
afterAll(() => test.close());

const list = 'GET /api/organisations/:organisationId/matches';
const one = 'GET /api/organisations/:organisationId/matches/:otherId';
const mark = 'PUT /api/organisations/:organisationId/matches/:otherId/mark';
const pipeline = 'GET /api/organisations/:organisationId/pipeline';
const ours = () => ({ organisationId: crowd.ann.organisationId });
const pair = () => ({ ...ours(), otherId: crowd.bob.organisationId });
const suggested = async (query: Record<string, unknown> = {}) =>
  (await crowd.ann.must(list, { params: ours(), query })).items.map((item) => item.organisation.id);

describe('a pipeline', () => {
  it('moves an organisation through its stages, with its note, and out of the suggestions once it is settled', async () => {
    await crowd.ann.must(mark, { params: pair(), body: { mark: 'shortlisted', note: 'Ask about cells' } });
    expect(await suggested()).toContain(crowd.bob.organisationId);
    for (const stage of pipelineMarks) {
      await crowd.ann.must(mark, { params: pair(), body: { mark: stage } });
      const { items } = await crowd.ann.must(pipeline, { params: ours() });
      expect(items.map((item) => [item.organisation.id, item.mark, item.note])).toEqual([
        [crowd.bob.organisationId, stage, 'Ask about cells'],
      ]);
      expect((await suggested()).includes(crowd.bob.organisationId)).toBe(stage === 'shortlisted');
    }
    await crowd.ann.must(mark, { params: pair(), body: { mark: 'met', note: '' } });
    expect((await crowd.ann.must(pipeline, { params: ours() })).items[0]?.note).toBeNull();
    await crowd.ann.must('DELETE /api/organisations/:organisationId/matches/:otherId/mark', { params: pair() });
    expect((await crowd.ann.must(pipeline, { params: ours() })).items).toEqual([]);
  });

  it('is nobody else’s, and neither notes nor hidden matches show anywhere else', async () => {
    const secret = 'planted-marker-7431';
    await crowd.ann.must(mark, { params: pair(), body: { mark: 'hidden', note: secret } });
    const own = await crowd.ann.call(one, { params: pair() });
    expect(own.text).toContain(secret);
    expect(own.text).toContain('"hidden"');
    const theirs = { organisationId: crowd.bob.organisationId };
    const seen = [
      await crowd.bob.call(list, { params: theirs, query: {} }),
      await crowd.bob.call(one, { params: { ...theirs, otherId: crowd.ann.organisationId } }),
      await crowd.bob.call(pipeline, { params: theirs }),
      await crowd.bob.call('GET /api/organisations/:organisationId/co-investments', { params: theirs }),
      await crowd.organiser.call('GET /api/events/:eventId/exposure', { params: { eventId: crowd.eventId } }),
      await crowd.admin.call('GET /api/match-weights', {}),
    ];
    for (const reply of seen) {
      expect(reply.status).toBe(200);
      expect(reply.text).not.toContain(secret);
      expect(reply.text).not.toContain('"mark":"hidden"');
    }
    for (const stranger of [crowd.bob, crowd.organiser]) {
      for (const key of [list, pipeline, 'GET /api/organisations/:organisationId/co-investments'] as const) {
        expect((await stranger.call(key, { params: ours() })).status).toBe(404);
      }
    }
    await crowd.ann.must('DELETE /api/organisations/:organisationId/matches/:otherId/mark', { params: pair() });
  });

  it('keeps those who took their profile back for who marked them, and takes no new marks of them', async () => {
    const otherId = await givenPublishedOrganisation(crowd.eve, { country: 'CN' });
    await crowd.ann.must(mark, { params: { ...ours(), otherId }, body: { mark: 'shortlisted' } });
    await crowd.eve.must('PUT /api/organisations/:organisationId/status', {
      params: { organisationId: otherId },
      body: { status: 'draft' },
    });
    expect((await crowd.ann.call(mark, { params: { ...ours(), otherId }, body: { mark: 'passed' } })).status).toBe(204);
    expect(
      (
        await crowd.bob.call(mark, {
          params: { organisationId: crowd.bob.organisationId, otherId },
          body: { mark: 'met' },
        })
      ).status,
    ).toBe(404);
    expect((await crowd.ann.must(pipeline, { params: ours() })).items).toEqual([]);
  });
});

describe('a list', () => {
  it('says where one stands, and whose rule keeps another out', async () => {
    const found = await crowd.ann.must(one, { params: pair() });
    expect([found.rank, found.excludedBy, found.excludedSide]).toEqual([expect.any(Number), null, null]);
    expect(found.rank).toBeGreaterThan(0);
    const [fund, other] = [await signUp(test), await signUp(test)];
    const thesis = {
      topicsIn: ['batteries'],
      topicsOut: [],
      stages: [],
      ticketMin: null,
      ticketMax: null,
      currency: 'EUR' as const,
      countries: [],
      lead: 'either' as const,
      coInvest: false,
      musts: [],
    };
    const fundId = await givenPublishedOrganisation(fund, { kind: 'investor', thesis });
    const otherId = await givenPublishedOrganisation(other, {
      kind: 'investor',
      country: 'CN',
      thesis: { ...thesis, coInvest: true },
    });
    const apart = await fund.must(one, { params: { organisationId: fundId, otherId } });
    expect([apart.match, apart.excludedBy, apart.excludedSide, apart.rank]).toEqual([
      null,
      'co_investing',
      'ours',
      null,
    ]);
  });

  it('takes an emphasis, and refuses what is none', async () => {
    expect((await suggested({ emphasis: 'topics:4,stage:0' })).length).toBeGreaterThan(0);
    const reply = await crowd.ann.call(list, { params: ours(), query: { emphasis: 'luck:4' } });
    expect([reply.status, reply.problem.code]).toEqual([400, 'invalid_request']);
    expect(JSON.stringify(reply.problem)).toContain('emphasis');
  });

  it('keeps to an event for those who take part in it', async () => {
    const { eventId } = crowd;
    expect(await suggested()).toContain(crowd.away);
    expect(await suggested({ eventId })).toEqual([crowd.bob.organisationId]);
    expect((await crowd.eve.call(list, { params: { organisationId: crowd.away }, query: { eventId } })).status).toBe(
      404,
    );
  });

  it('gives every tenth place to one drawn at random, the same on every page', async () => {
    const many = await signUp(test);
    for (let i = 0; i < 24; i++) await givenPublishedOrganisation(many, { country: 'CN' });
    const whole = await crowd.ann.must(list, { params: ours(), query: { limit: 20 } });
    expect(whole.items.map((item, index) => (item.discovery ? index : -1)).filter((index) => index >= 0)).toEqual([
      9, 19,
    ]);
    const pages = [await suggested({ limit: 7 }), await suggested({ limit: 7, offset: 7 })].flat();
    expect(pages).toEqual(whole.items.slice(0, 14).map((item) => item.organisation.id));
    expect(new Set(whole.items.map((item) => item.organisation.id)).size).toBe(20);
  });
});

describe('the admins', () => {
  it('alone see and settle the weights; there is too little to learn from', async () => {
    expect((await visitor(test.app).call('GET /api/match-weights', {})).status).toBe(401);
    for (const one of [crowd.ann, crowd.organiser])
      expect((await one.call('GET /api/match-weights', {})).problem.code).toBe('not_allowed');
    const view = await crowd.admin.must('GET /api/match-weights', {});
    expect([view.live, view.learning, view.versions.map(({ version }) => version)]).toEqual([0, true, [0]]);
    expect((await crowd.admin.call('POST /api/match-weights', {})).problem.code).toBe('too_little_to_learn');
    expect((await crowd.admin.call('PUT /api/match-weights/live', { body: { version: 7 } })).problem.code).toBe(
      'version_not_usable',
    );
    expect((await crowd.admin.must('PUT /api/match-weights/live', { body: { learning: false } })).learning).toBe(false);
    expect((await crowd.ann.call('PUT /api/match-weights/live', { body: { learning: true } })).status).toBe(403);
  });

  it('set the rates that everybody reads', async () => {
    const before = await crowd.ann.must('GET /api/exchange-rates', {});
    expect(before.rates.EUR).toBe(1);
    const body = { asOf: '2026-05-31', rates: { EUR: 3, CNY: 0.125, USD: 0.8 } };
    for (const one of [crowd.ann, crowd.organiser])
      expect((await one.call('PUT /api/exchange-rates', { body })).status).toBe(403);
    await crowd.admin.must('PUT /api/exchange-rates', { body });
    expect(await crowd.ann.must('GET /api/exchange-rates', {})).toEqual({
      asOf: '2026-05-31',
      rates: { EUR: 1, CNY: 0.125, USD: 0.8 },
    });
    expect(
      (await crowd.admin.call('PUT /api/exchange-rates', { body: { ...body, rates: { EUR: 1, CNY: -1, USD: 1 } } }))
        .status,
    ).toBe(400);
  });
});

describe('the organisers', () => {
  it('see how evenly the suggestions of their own event fall', async () => {
    const params = { eventId: crowd.eventId };
    const figures = await crowd.organiser.must('GET /api/events/:eventId/exposure', { params });
    expect([figures.organisations, figures.slots]).toEqual([2, 7]);
    for (const lists of [figures.unpriced, figures.priced, figures.fitted])
      expect(lists).toEqual({ gini: 0, biggestInbox: 1, shareShown: 1 });
    expect((await crowd.ann.call('GET /api/events/:eventId/exposure', { params })).status).toBe(403);
  });
});
