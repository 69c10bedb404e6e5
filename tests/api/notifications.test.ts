import { notify } from '@jumelage/api/features/notifications/notify';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Person, password, signUp, visitor } from '../support/people.ts';

let test: TestApp;
let address: string;
beforeAll(async () => {
  test = await openTestApp();
  address = await test.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => test.close());

/** Listens as a page does, and gathers what it hears. */
async function listen(person: Person) {
  const leave = new AbortController();
  const response = await fetch(`${address}/api/notifications/stream`, {
    headers: { accept: 'text/event-stream', cookie: person.cookie ?? '' },
    signal: leave.signal,
  });
  let heard = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk as Uint8Array, { stream: true });
  })().catch(() => {});
  return {
    response,
    heard: () => heard,
    events: () => heard.split('\n').filter((line) => line.startsWith('data: ')),
    leave: () => leave.abort(),
    ended: reading,
  };
}

const tell = (userId: `usr_${string}`) =>
  writing(test.deps.db, (store) =>
    notify(test.deps, store, {
      kind: 'request_received',
      userId,
      facts: { fromName: 'Sample', organisation: 'Sample', status: null },
    }),
  );

it('is heard by its person’s open pages at once, and by nobody else’s', async () => {
  const [ann, bob] = [await signUp(test), await signUp(test)];
  const [one, two, other] = [await listen(ann), await listen(ann), await listen(bob)];
  expect([
    one.response.status,
    one.response.headers.get('content-type'),
    one.response.headers.get('cache-control'),
  ]).toEqual([200, 'text/event-stream; charset=utf-8', 'no-store']);
  await expect
    .poll(() => [one, two, other].map((stream) => stream.heard().includes(': open')))
    .toEqual([true, true, true]);
  await tell(ann.session.user?.id ?? 'usr_');
  await expect
    .poll(() => [one, two].map((stream) => stream.events()))
    .toEqual(Array(2).fill(['data: {"kind":"request_received","eventId":null}']));
  expect(other.events()).toEqual([]);
  // A notification that is rolled back is never sent.
  await writing(test.deps.db, async (store) => {
    await notify(test.deps, store, { kind: 'request_received', userId: bob.session.user?.id ?? 'usr_' });
    throw new Error('no');
  }).catch(() => {});
  await tell(ann.session.user?.id ?? 'usr_');
  await expect.poll(() => one.events().length).toBe(2);
  expect(other.events()).toEqual([]);
  for (const stream of [one, two, other]) stream.leave();
});

it('is for who is signed in, keeps no more than eight pages of one person, and answers at once who cannot listen', async () => {
  expect(
    (await fetch(`${address}/api/notifications/stream`, { headers: { accept: 'text/event-stream' } })).status,
  ).toBe(401);
  const ann = await signUp(test);
  const plain = await ann.call('GET /api/notifications/stream');
  expect([plain.status, plain.text]).toEqual([200, ': nothing yet\n\n']);
  const streams: Awaited<ReturnType<typeof listen>>[] = [];
  for (let n = 0; n < 9; n++) {
    const stream = await listen(ann);
    await expect.poll(() => stream.heard()).toContain(': open');
    streams.push(stream);
  }
  await streams[0]?.ended;
  await tell(ann.session.user?.id ?? 'usr_');
  await expect.poll(() => streams.map((stream) => stream.events().length)).toEqual([0, ...Array(8).fill(1)]);
  for (const stream of streams) stream.leave();
});

it('does not keep the server from stopping', async () => {
  const own = await openTestApp();
  const url = await own.app.listen({ port: 0, host: '127.0.0.1' });
  const ann = await signUp(own);
  const response = await fetch(`${url}/api/notifications/stream`, {
    headers: { accept: 'text/event-stream', cookie: ann.cookie ?? '' },
  });
  const text = response.text();
  await own.close();
  expect(await text).toContain(': open');
});

it('ends with its sign-in, at once, and the other pages of the same person stay open', async () => {
  const person = await signUp(test);
  const elsewhere = visitor(test.app);
  await elsewhere.must('POST /api/session', { body: { email: person.email, password } });
  const [ending, staying] = [await listen(person), await listen(elsewhere)];
  await expect.poll(() => [ending, staying].map((stream) => stream.heard().includes(': open'))).toEqual([true, true]);
  await person.must('DELETE /api/session');
  await ending.ended;
  await tell(person.session.user?.id ?? 'usr_');
  await expect.poll(() => staying.events().length).toBe(1);
  expect(ending.events()).toEqual([]);
  staying.leave();
});
