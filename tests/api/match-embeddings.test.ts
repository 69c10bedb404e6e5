import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenPublishedOrganisation, signUp } from '../support/people.ts';

type Answer = (input: readonly string[], response: ServerResponse) => void;
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const list = 'GET /api/organisations/:organisationId/matches';

/** Starts a server that speaks the protocol of embeddings; `asked` collects its requests. */
async function openModel(answer: Answer) {
  const asked: { readonly model: string; readonly input: readonly string[]; readonly key: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { model, input } = JSON.parse(body) as { model: string; input: string[] };
    asked.push({ model, input, key: request.headers.authorization });
    answer(input, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`, asked };
}

const send = (vectors: readonly (readonly number[])[], response: ServerResponse) =>
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify({ data: vectors.map((embedding, index) => ({ index, embedding })) }));

/**
 * Asks for the match of two organisations until its criterion `meaning` counts, or `tries` are over; answers its share.
 */
async function meaningWith(
  url: string,
  { tries = 16, timeout = 300 } = {},
): Promise<{ meaning: number; test: TestApp }> {
  const test = await openTestApp({
    config: { embeddings: { url, model: 'sample-model', key: 'sample-key', timeout } },
  });
  open.push(test.close);
  const [ann, bob] = [await signUp(test), await signUp(test)];
  const organisationId = await givenPublishedOrganisation(ann);
  await givenPublishedOrganisation(bob, { country: 'CN' });
  for (let i = 0; i < tries; i++) {
    const { items } = await ann.must(list, { params: { organisationId }, query: {} });
    const params = { organisationId, otherId: items[0]?.organisation.id ?? ('org_' as const) };
    const { match } = await ann.must('GET /api/organisations/:organisationId/matches/:otherId', { params });
    const meaning = match?.reasons.find(
      (reason) => reason.criterion === 'meaning' && reason.side === 'ours',
    )?.contribution;
    if (items.length !== 1 || meaning === undefined) throw new Error('the suggestion is gone');
    if (meaning !== 0) return { meaning, test };
    await new Promise((done) => setTimeout(done, 25));
  }
  return { meaning: 0, test };
}

it('adds the meaning of texts to the score, asking for each text once', async () => {
  const model = await openModel((input, response) =>
    send(
      input.map(() => [3, 4]),
      response,
    ),
  );
  const { meaning } = await meaningWith(model.url, { tries: 400, timeout: 5000 });
  expect(meaning).toBeGreaterThan(0);
  expect(model.asked.every(({ model: name, key }) => name === 'sample-model' && key === 'Bearer sample-key')).toBe(
    true,
  );
  expect(model.asked.flatMap(({ input }) => input).length).toBeLessThanOrEqual(2);
});

it.each<[string, Answer]>([
  ['answers with an error', (_, response) => response.writeHead(500).end('{}')],
  ['never answers', () => {}],
  ['answers nonsense', (_, response) => response.end('<html>')],
  [
    'answers vectors of different lengths',
    (input, response) => send(input.map((_, i) => Array(i + 2).fill(1)).concat([[1, 2, 3]]), response),
  ],
  ['answers too few', (_, response) => send([], response)],
  [
    'answers vectors without a direction',
    (input, response) =>
      send(
        input.map(() => [0, 0]),
        response,
      ),
  ],
])('suggests as before where the model %s', async (_, answer) => {
  const model = await openModel(answer);
  const { meaning, test } = await meaningWith(model.url);
  const known = meaning !== 0;
  // One text at a time has no other length to differ from.
  expect(known && !model.asked.some(({ input }) => input.length === 1)).toBe(false);
  expect((await test.app.inject('/readyz')).statusCode).toBe(200);
});
