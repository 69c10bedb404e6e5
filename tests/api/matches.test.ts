import { afterAll, beforeAll, expect, it } from 'vitest';
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
  for (const item of items) {
    const { match } = await crowd.ann.must(one, { params: { ...ours(), otherId: item.organisation.id }, query: {} });
    if (!match) throw new Error('a suggestion is excluded');
    const { score, ours: forward, theirs, reasons } = match;
    expect([score, forward, theirs]).toEqual([item.score, item.ours, item.theirs]);
    // The list tells some of them, as they are, and so does the match.
    const plain = reasons.map(({ weighs: _, ...reason }) => reason);
    expect(item.strongest).toEqual(match.strongest);
    expect(item.objections).toEqual(match.objections.slice(0, 1));
    expect(item.strongest).toHaveLength(3);
    expect(plain).toEqual(expect.arrayContaining([...match.strongest, ...match.objections]));
    expect(reasons.map(({ weighs }) => weighs)).toEqual(reasons.map((one) => Math.abs(one.contribution) >= 0.05));
    expect(score).toBeCloseTo(Math.sqrt(forward * theirs), 10);
    const sum = reasons
      .filter((reason) => reason.side === 'ours')
      .reduce((all, reason) => all + reason.contribution, 0);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(forward, 10);
  }
});

it('weighs one match as the list does that was asked for with other weights', async () => {
  const emphasis = 'topics:4,stage:0';
  const [item] = (await crowd.ann.must(list, { params: ours(), query: { emphasis } })).items;
  const params = { ...ours(), otherId: item?.organisation.id ?? ('org_' as const) };
  const turned = await crowd.ann.must(one, { params, query: { emphasis } });
  const plain = await crowd.ann.must(one, { params, query: {} });
  expect(turned.match?.score).toBe(item?.score);
  expect(plain.match?.score).not.toBe(item?.score);
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

it('tells where both could meet and what is asked already', async () => {
  const body = { toParticipantId: crowd.bob.participantId, message: 'Shall we?', priority: 'must' as const };
  const { id } = await crowd.ann.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    body,
  });
  const { items } = await crowd.ann.must(list, { params: ours(), query: {} });
  const place = items.find((item) => item.organisation.id === crowd.bob.organisationId)?.meetAt[0];
  expect([place?.eventId, place?.participants[0]?.request]).toEqual([
    crowd.eventId,
    { id, status: 'pending', sentByUs: true },
  ]);
});

it('hides, shortlists and takes back', async () => {
  const otherId = crowd.others[0] ?? ('org_' as const);
  const params = { ...ours(), otherId };
  const mark = 'PUT /api/organisations/:organisationId/matches/:otherId/mark';
  await crowd.ann.must(mark, { params, body: { mark: 'hidden' } });
  expect(await ids()).not.toContain(otherId);
  expect(await ids({ mark: 'hidden' })).toEqual([otherId]);
  await crowd.ann.must(mark, { params, body: { mark: 'shortlisted', note: 'Ask Li' } });
  expect((await crowd.ann.must(one, { params, query: {} })).match).toMatchObject({
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
  expect((await crowd.ann.call(one, { params: { ...ours(), otherId }, query: {} })).status).toBe(404);
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
