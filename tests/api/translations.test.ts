import { minute } from '@jumelage/domain/time';
import { translationPause } from '@jumelage/domain/translation';
import { afterEach, expect, it } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Crowd, givenCrowd, type Member, memberOf } from '../support/crowd.ts';
import { type ModelAnswer, openModel, say } from '../support/model.ts';
import { givenPublishedOrganisation, signUp, visitor } from '../support/people.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Starts a model that is stopped after the test. */
async function givenModel(answer: ModelAnswer) {
  const model = await openModel(answer);
  open.push(model.close);
  return model;
}

/** Opens a server that translates by a model, with a request in French from one to another, and a message. */
async function given(url: string | undefined, config: object = {}) {
  const translation = url === undefined ? undefined : { url, model: 'sample-model', key: 'sample-key', timeout: 300 };
  const test = await openTestApp({ config: { translation, ...config } });
  open.push(test.close);
  const crowd = await givenCrowd(test, { count: 3 });
  const [from, to, third] = [memberOf(crowd, 0), memberOf(crowd, 1), memberOf(crowd, 2)];
  const { id: requestId } = await from.must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId: crowd.eventId },
    body: { toParticipantId: to.participantId, message: 'Nous cherchons une usine à Chengdu.', priority: 'must' },
  });
  const params = { eventId: crowd.eventId, requestId };
  const { id: messageId } = await from.must('POST /api/events/:eventId/meeting-requests/:requestId/messages', {
    params,
    body: { text: 'Avez-vous une ligne de production ?' },
  });
  return { test, crowd, from, to, third, params, messageId };
}
type Given = Awaited<ReturnType<typeof given>>;

const ofRequest = ({ params }: Given, who: Member, to: 'fr' | 'zh' | 'en' = 'zh') =>
  who.call('POST /api/events/:eventId/meeting-requests/:requestId/translation', {
    params,
    body: { part: 'message', to },
  });
const ofMessage = ({ params, messageId }: Given, who: Member) =>
  who.call('POST /api/events/:eventId/meeting-requests/:requestId/messages/:messageId/translation', {
    params: { ...params, messageId },
    body: { to: 'zh' },
  });

it('translates a request and a message for their two people, once for all who ask, and sends nothing else', async () => {
  const model = await givenModel((_, response) => say(' 我们在成都寻找工厂。 ', response));
  const all = await given(model.url);
  expect(model.asked).toEqual([]);
  expect((await ofRequest(all, all.to)).body).toEqual({ value: '我们在成都寻找工厂。' });
  expect((await ofRequest(all, all.to)).status).toBe(200);
  expect((await ofMessage(all, all.to)).status).toBe(200);
  expect(model.asked.map(({ messages }) => messages.at(-1))).toEqual([
    { role: 'user', content: 'Nous cherchons une usine à Chengdu.' },
    { role: 'user', content: 'Avez-vous une ligne de production ?' },
  ]);
  expect(model.asked.map(({ model: name, key }) => [name, key])).toEqual(
    Array(2).fill(['sample-model', 'Bearer sample-key']),
  );
});

it('translates for nobody else: others of the event and organisers find nothing, and nothing is sent', async () => {
  const model = await givenModel((_, response) => say('x', response));
  const all = await given(model.url);
  for (const who of [all.third, all.crowd.organiser as Member])
    expect([(await ofRequest(all, who)).status, (await ofMessage(all, who)).status]).toEqual([404, 404]);
  expect(model.asked).toEqual([]);
});

it('translates a profile where it has no text in that language, as it is shown to the reader', async () => {
  const model = await givenModel(({ messages }, response) => say(`译：${messages.at(-1)?.content}`, response));
  const { test } = await given(model.url);
  const [owner, reader] = [await signUp(test), await signUp(test, { language: 'zh' })];
  const texts = {
    fr: { origin: 'original' as const, tagline: 'Exemple', description: 'Une entreprise d’exemple.' },
    en: { origin: 'human' as const, tagline: 'Sample', description: 'A sample company.' },
  };
  const organisationId = await givenPublishedOrganisation(owner, { texts });
  const translate = (to: 'zh' | 'en') =>
    reader.call('POST /api/organisations/:organisationId/translation', { params: { organisationId }, body: { to } });
  expect((await translate('zh')).body).toEqual({
    tagline: '译：Exemple',
    description: '译：Une entreprise d’exemple.',
  });
  expect((await translate('en')).problem.code).toBe('nothing_to_translate');
  expect(model.asked).toHaveLength(2);
});

it('translates a note of a profile where it is in no language of the reader’s, each by its place', async () => {
  const model = await givenModel(({ messages }, response) => say(`译：${messages.at(-1)?.content}`, response));
  const { test } = await given(model.url);
  const [owner, reader] = [await signUp(test), await signUp(test, { language: 'zh' })];
  const note = (fr: string, zh = '') => ({ fr, zh, en: '' });
  const organisationId = await givenPublishedOrganisation(owner, {
    offers: [
      { kind: 'licence', topics: [], text: note('Une licence.') },
      { kind: 'research', topics: [], text: note('Un laboratoire.', '一间实验室。') },
    ],
    needs: [{ kind: 'manufacture', topics: [], text: note('Une usine.') }],
  });
  const translate = (section: 'offers' | 'needs' | 'raise', index: number) =>
    reader.call('POST /api/organisations/:organisationId/notes/translation', {
      params: { organisationId },
      body: { section, index, to: 'zh' },
    });
  expect((await translate('offers', 0)).body).toEqual({ value: '译：Une licence.' });
  expect((await translate('needs', 0)).body).toEqual({ value: '译：Une usine.' });
  for (const [section, index] of [
    ['offers', 1],
    ['offers', 2],
    ['raise', 0],
  ] as const)
    expect((await translate(section, index)).problem.code).toBe('nothing_to_translate');
  expect(model.asked).toHaveLength(2);
});

it('names the language of the note of an answer, and translates it for the other', async () => {
  const model = await givenModel((_, response) => say('译', response));
  const all = await given(model.url);
  const answered = await all.to.must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: all.params,
    body: { answer: 'declined', note: 'Nous ne cherchons pas de licence cette année.' },
  });
  expect(answered.answerNoteLanguage).toBe('fr');
  const reply = await all.from.call('POST /api/events/:eventId/meeting-requests/:requestId/translation', {
    params: all.params,
    body: { part: 'answerNote', to: 'zh' },
  });
  expect(reply.body).toEqual({ value: '译' });
});

it('is off until an endpoint is set: the notice names its host from then on', async () => {
  const off = await given(undefined);
  expect((await ofRequest(off, off.to)).problem.code).toBe('translation_unavailable');
  expect((await visitor(off.test.app).must('GET /api/operator')).translator).toBeNull();
  const on = await given('http://127.0.0.1:9/v1/chat/completions');
  expect((await visitor(on.test.app).must('GET /api/operator')).translator).toBe('127.0.0.1');
});

it('translates nothing into the language that it is written in', async () => {
  const model = await givenModel((_, response) => say('x', response));
  const all = await given(model.url);
  expect((await ofRequest(all, all.to, 'fr')).problem.code).toBe('nothing_to_translate');
  expect(model.asked).toEqual([]);
});

it.each<[string, ModelAnswer]>([
  ['refuses', (_, response) => response.writeHead(401).end('{"error":"sample-key"}')],
  ['never answers', () => {}],
  ['sends a page', (_, response) => response.end('<html>')],
  ['sends no text', (_, response) => say({ text: 'x' }, response)],
  ['sends nothing', (_, response) => say('  ', response)],
  ['sends far too much', (_, response) => say('x'.repeat(300_000), response)],
  ['sends more than anybody says', (_, response) => say('x'.repeat(3_000), response)],
  ['leads elsewhere', (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()],
])('says that there is no translation where the model %s, and nothing of it', async (_, answer) => {
  const model = await givenModel(answer);
  const all = await given(model.url);
  const reply = await ofRequest(all, all.to);
  expect([reply.status, reply.problem.code]).toEqual([503, 'translation_unavailable']);
  expect(reply.text).not.toMatch(/sample-key|127\.0\.0\.1|usine/);
});

it('gives markup back as the text that it is', async () => {
  const markup = '<img src=x onerror=alert(1)>\u202E[a](javascript:alert(1))';
  const model = await givenModel((_, response) => say(markup, response));
  const all = await given(model.url);
  expect((await ofRequest(all, all.to)).body).toEqual({
    value: '<img src=x onerror=alert(1)>[a](javascript:alert(1))',
  });
});

it('rests after failures in a row, and asks again afterwards', async () => {
  let isBroken = true;
  const model = await givenModel((_, response) => (isBroken ? response.writeHead(500).end() : say('好', response)));
  const all = await given(model.url);
  for (let n = 0; n < translationPause.after + 2; n++) expect((await ofRequest(all, all.to)).status).toBe(503);
  expect(model.asked).toHaveLength(translationPause.after);
  isBroken = false;
  all.test.setNow(testNow + minute);
  expect((await ofRequest(all, all.to)).body).toEqual({ value: '好' });
});

it('is limited for each person', async () => {
  const model = await givenModel((_, response) => say('好', response));
  const all = await given(model.url, { rateLimits: true });
  const statuses: number[] = [];
  for (let n = 0; n < 62; n++) statuses.push((await ofRequest(all, all.to)).status);
  expect([statuses.filter((status) => status === 200).length, statuses.at(-1), model.asked.length]).toEqual([
    60, 429, 1,
  ]);
});

it('writes nothing that was translated into its log or its trail', async () => {
  const model = await givenModel((_, response) => say('我们在成都寻找工厂。', response));
  const all: Given & { readonly test: TestApp; readonly crowd: Crowd } = await given(model.url);
  await ofRequest(all, all.to);
  const { t, read } = all.test.deps.db;
  expect(JSON.stringify(await read.select().from(t.auditEntries))).not.toContain('translation');
});
