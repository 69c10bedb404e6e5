import { createServer as createTlsServer } from 'node:tls';
import { enqueueMails } from '@jumelage/api/features/mails/outbox';
import { type Sendings, sendDueMails } from '@jumelage/api/features/mails/sending/sender';
import { readSmtpUrl, smtpTransport } from '@jumelage/api/features/mails/sending/smtp';
import { findUserByEmail } from '@jumelage/db/repositories/accounts';
import { findMailStop } from '@jumelage/db/repositories/mail-sending';
import { listMailsTo, type MailRow } from '@jumelage/db/repositories/mails';
import { reading, writing } from '@jumelage/db/store';
import type { MailKind } from '@jumelage/domain/mail';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { minute } from '@jumelage/domain/time';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { type Person, password, signUp, visitor } from '../support/people.ts';
import { selfSigned } from '../support/self-signed.ts';
import { type Faults, openSmtpServer, type SmtpServer } from '../support/smtp.ts';

let it: TestApp;
let smtp: SmtpServer;
let person: Person & { readonly email: string };
const from = 'Jumelage <no-reply@match.example>';
const transport = () => smtpTransport({ smtpUrl: smtp.url, mailFrom: from, name: 'match.example' });
const send = () => sendDueMails(it.deps, transport());

beforeAll(async () => {
  it = await openTestApp({ config: { publicUrl: 'https://match.example', mailFrom: from } });
  smtp = await openSmtpServer();
  person = await signUp(it);
});
afterAll(async () => {
  await smtp.close();
  await it.close();
});
beforeEach(async () => {
  await it.deps.db.tx((q) => q.delete(it.deps.db.t.mails));
});
afterEach(() => {
  it.setNow(testNow);
  smtp.faults = () => ({});
  smtp.accepted.length = 0;
  smtp.read.length = 0;
});

let count = 0;
const eventName = { fr: 'Forum', zh: '论坛', en: 'Forum' };
const request: MailFacts['request_received'] = {
  eventId: 'evt_a',
  eventName,
  fromName: 'LI Wei',
  organisation: 'Sample company',
};

/** Enqueues a mail to the person, or to an address without an account. */
async function given<K extends MailKind>(
  kind: K,
  facts: MailFacts[K],
  to: { userId?: null; email?: string; cause?: string } = {},
): Promise<string> {
  const email = to.email ?? person.email;
  const userId = to.userId === null ? null : await idOf(email);
  await writing(it.deps.db, (store) =>
    enqueueMails<MailKind>(it.deps, store, {
      kind,
      to: { userId, email, language: 'en' },
      cause: to.cause ?? `test ${++count}`,
      facts,
    }),
  );
  return email;
}
async function idOf(email: string) {
  return (await findUserByEmail(reading(it.deps.db), email))?.id ?? null;
}
const rowOf = async (email = person.email): Promise<MailRow> => {
  const [row] = await listMailsTo(reading(it.deps.db), email);
  if (!row) throw new Error(`no mail to ${email}`);
  return row;
};
const none: Sendings = { sent: 0, dropped: 0, later: 0, failed: 0, uncertain: 0 };

test('sends what is due once, and forgets what it said', async () => {
  await given('request_received', request);
  expect(await send()).toEqual({ ...none, sent: 1 });
  expect(await send()).toEqual(none);
  const [mail] = await smtp.mails();
  expect(mail?.subject).toBe('Sample company would like to meet you');
  expect(mail?.from?.text).toBe('"Jumelage" <no-reply@match.example>');
  expect(mail?.to).toMatchObject({ text: person.email });
  const row = await rowOf();
  expect(row).toMatchObject({ status: 'sent', attempts: 1, problem: null });
  expect(row.facts).toEqual({});
  expect(mail?.messageId).toBe(`<${row.id}@match.example>`);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
});

describe('a mail server that fails', () => {
  const temporary: readonly (readonly [string, Faults])[] = [
    ['at the connection', { connect: 'drop' }],
    ['with its greeting', { connect: '554 no service' }],
    ['at EHLO', { EHLO: '421 busy' }],
    ['at EHLO by going away', { EHLO: 'drop' }],
    ['at MAIL for now', { MAIL: '451 4.3.0 later' }],
    ['at MAIL for good', { MAIL: '550 5.7.1 not you' }],
    ['at MAIL by going away', { MAIL: 'drop' }],
    ['at RCPT for now', { RCPT: '450 4.2.1 greylisted' }],
    ['at RCPT since the mailbox is full', { RCPT: '552 5.2.2 full' }],
    ['at RCPT by going away', { RCPT: 'drop' }],
    ['at DATA for now', { DATA: '451 4.3.0 later' }],
    ['at DATA by going away', { DATA: 'drop' }],
    ['after the mail, for now', { taken: '451 4.3.0 later' }],
  ];
  test.each(temporary)('%s: the mail waits a minute, and is then sent once', async (_, faults) => {
    await given('request_received', request);
    smtp.faults = () => faults;
    expect(await send()).toEqual({ ...none, later: 1 });
    expect(await rowOf()).toMatchObject({ status: 'waiting', attempts: 1, nextAt: new Date(testNow + minute) });
    expect((await rowOf()).problem).not.toBe('');
    smtp.faults = () => ({});
    expect(await send()).toEqual(none);
    it.setNow(testNow + minute);
    expect(await send()).toEqual({ ...none, sent: 1 });
    expect(smtp.accepted.length).toBe(1);
    it.setNow(testNow + 100 * 24 * 60 * minute);
    expect(await send()).toEqual(none);
  });

  test.each([
    ['at RCPT by policy', { RCPT: '550 5.7.1 relaying denied' }],
    ['at DATA for good', { DATA: '554 5.7.1 no' }],
    ['after the mail, for good', { taken: '554 5.6.0 no' }],
  ] as const)('%s: the mail has failed, and the address goes on getting others', async (_, faults) => {
    await given('request_received', request);
    smtp.faults = () => faults;
    expect(await send()).toEqual({ ...none, failed: 1 });
    expect(await findMailStop(reading(it.deps.db), person.email)).toBeUndefined();
    expect(await send()).toEqual(none);
  });

  test.each([
    ['without a word', { taken: 'drop' }],
    ['with half a word', { taken: '250-' }],
  ] as const)('after it read the mail, %s: nobody knows, so it is never sent again by itself', async (_, faults) => {
    await given('request_received', request);
    smtp.faults = () => faults;
    const ended = send();
    // After half an answer the server hangs up.
    const timer = setInterval(() => smtp.read.length > 0 && faults.taken !== 'drop' && smtp.hangUp(), 20);
    expect(await ended).toEqual({ ...none, uncertain: 1 });
    clearInterval(timer);
    expect(smtp.read.length).toBe(1);
    smtp.faults = () => ({});
    it.setNow(testNow + 100 * 24 * 60 * minute);
    expect(await send()).toEqual(none);
    expect(smtp.read.length).toBe(1);
    expect(await rowOf()).toMatchObject({ status: 'uncertain' });
  });

  test('for good at RCPT: the mail is dropped, and so is every later one to that address', async () => {
    const gone = await signUp(it);
    await it.deps.db.tx((q) => q.delete(it.deps.db.t.mails));
    await given('request_received', request, { email: gone.email });
    smtp.faults = () => ({ RCPT: '550 5.1.1 no such user' });
    expect(await send()).toEqual({ ...none, dropped: 1 });
    expect(await rowOf(gone.email)).toMatchObject({ status: 'dropped', problem: 'rejected' });
    expect((await rowOf(gone.email)).facts).toEqual({});
    expect(await findMailStop(reading(it.deps.db), gone.email)).toMatchObject({ problem: '550 5.1.1 no such user' });
    smtp.faults = () => ({});
    await given('password_changed', { at: testNow }, { email: gone.email });
    expect(await send()).toEqual({ ...none, dropped: 1 });
    expect(smtp.accepted).toEqual([]);
    // The way out: who asks for a code to the address gets it.
    await given('new_email_code', { code: '123456' }, { email: gone.email });
    expect(await send()).toEqual({ ...none, sent: 1 });
  });

  test('again and again: eight attempts further and further apart, then it has failed', async () => {
    await given('request_received', request);
    smtp.faults = () => ({ MAIL: '451 4.3.0 later' });
    const waits: number[] = [];
    for (;;) {
      const { failed } = await send();
      const row = await rowOf();
      if (failed === 1) {
        expect(row).toMatchObject({ status: 'failed', attempts: 8, problem: '451 4.3.0 later' });
        break;
      }
      waits.push((row.nextAt.getTime() - it.deps.now()) / minute);
      it.setNow(row.nextAt.getTime());
    }
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440]);
  });

  test('towards one recipient: the others get theirs', async () => {
    const others = await Promise.all([1, 2, 3, 4, 5, 6].map(() => signUp(it)));
    await it.deps.db.tx((q) => q.delete(it.deps.db.t.mails));
    for (const { email } of others) await given('request_received', request, { email });
    smtp.faults = (to) => (to === others[2]?.email ? { RCPT: 'drop' } : {});
    expect(await send()).toEqual({ ...none, sent: 5, later: 1 });
    expect(new Set(smtp.accepted.map(({ to }) => to)).size).toBe(5);
  });
});

test('two senders at once send each mail once', async () => {
  for (let i = 0; i < 12; i++) await given('request_received', request);
  const sendings = await Promise.all([send(), send(), send()]);
  expect(sendings.reduce((sum, { sent }) => sum + sent, 0)).toBe(12);
  expect(smtp.accepted.length).toBe(12);
  expect(new Set((await smtp.mails()).map(({ messageId }) => messageId)).size).toBe(12);
});

test('a sender that died while handing a mail over leaves it uncertain, once its time is over; it is not sent again', async () => {
  await given('request_received', request);
  await it.deps.db.tx((q) =>
    q.update(it.deps.db.t.mails).set({ status: 'sending', attempts: 1, nextAt: new Date(testNow + 10 * minute) }),
  );
  expect(await send()).toEqual(none);
  expect(await rowOf()).toMatchObject({ status: 'sending' });
  it.setNow(testNow + 10 * minute);
  expect(await send()).toEqual(none);
  expect(await rowOf()).toMatchObject({ status: 'uncertain' });
  expect(smtp.read).toEqual([]);
});

test('stops between two mails when it is asked to', async () => {
  for (let i = 0; i < 7; i++) await given('request_received', request);
  const one = { ...transport(), lanes: 1 };
  expect(await sendDueMails(it.deps, one, () => smtp.accepted.length >= 2)).toEqual({ ...none, sent: 2 });
  expect(await send()).toEqual({ ...none, sent: 5 });
});

test('without a mail server, mails arrive in the outbox and keep what they say', async () => {
  await given('request_received', request);
  expect(await sendDueMails(it.deps, undefined)).toEqual({ ...none, sent: 1 });
  const row = await rowOf();
  expect(row).toMatchObject({ status: 'sent' });
  expect(row.facts).toHaveProperty('sealed');
});

test('mails to sample people never leave, even where there is a mail server: theirs arrive in the outbox', async () => {
  const demo = await openTestApp({ demo: true });
  try {
    const { people } = await visitor(demo.app).must('GET /api/demo/people');
    const userId = people[0]?.userId ?? null;
    await demo.deps.db.tx((q) => q.delete(demo.deps.db.t.mails));
    const to = { userId, email: 'sample@tests.example', language: 'fr' as const };
    await writing(demo.deps.db, (store) =>
      enqueueMails(demo.deps, store, { kind: 'request_received', to, cause: 'test sample', facts: request }),
    );
    expect(await sendDueMails(demo.deps, transport())).toEqual({ ...none, sent: 1 });
    expect(smtp.read).toEqual([]);
    const { mails } = await visitor(demo.app).must('GET /api/demo/mails');
    expect(mails).toMatchObject([{ to: 'sample@tests.example', subject: 'Sample company souhaite vous rencontrer' }]);
  } finally {
    await demo.close();
  }
});

test('a server that listens sends as soon as what caused a mail is kept, and ends after what it is handing over', async () => {
  const live = await openTestApp({ config: { publicUrl: 'https://match.example', smtpUrl: smtp.url } });
  let take = () => {};
  smtp.before = () => new Promise((done) => (take = done));
  try {
    await live.app.listen({ host: '127.0.0.1', port: 0 });
    await visitor(live.app).must('POST /api/session/codes', {
      body: { email: 'unknown@tests.example', language: 'fr' },
    });
    const name = { family: 'Sample', given: 'Sam' };
    const consents = { terms: true, other_side: true, newsletter: false };
    await visitor(live.app).must('POST /api/accounts', {
      body: { email: 'live@tests.example', password, name, language: 'fr', consents },
    });
    await vi.waitFor(() => expect(smtp.read.length).toBe(1), { timeout: 10_000, interval: 10 });
    let isClosed = false;
    const closed = live.app.close().then(() => {
      isClosed = true;
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(isClosed).toBe(false);
    take();
    await closed;
    const [row] = await listMailsTo(reading(live.deps.db), 'live@tests.example');
    expect(row).toMatchObject({ kind: 'sign_up_code', status: 'sent' });
    expect(row?.facts).toEqual({});
    expect(smtp.accepted.map(({ to }) => to)).toEqual(['live@tests.example']);
  } finally {
    smtp.before = async () => {};
    await live.close();
  }
});

describe('the wire', () => {
  test('is encrypted, unless it stays on the machine or its operator says that the network is theirs', () => {
    expect(readSmtpUrl('smtp://mail.match.example')).toMatchObject({ port: 587, secure: false, requireTLS: true });
    expect(readSmtpUrl('smtps://us%40er:p%2Fw@mail.match.example')).toMatchObject({
      port: 465,
      secure: true,
      auth: { user: 'us@er', pass: 'p/w' },
    });
    expect(readSmtpUrl('smtp://postfix:25?tls=off')).toMatchObject({ port: 25, requireTLS: false });
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      expect(readSmtpUrl(`smtp://${host}:2525`)).toMatchObject({ requireTLS: false });
  });

  test('is refused where the certificate is not to be trusted', async () => {
    const server = createTlsServer({ key: selfSigned.key, cert: selfSigned.cert }, (socket) =>
      socket.on('error', () => {}).write('220 loopback\r\n'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const outcome = await smtpTransport({ smtpUrl: `smtps://127.0.0.1:${port}`, mailFrom: from, name: 'x' }).deliver({
      to: 'a@b.example',
      raw: Buffer.from('x'),
    });
    expect(outcome).toEqual({ result: 'later', problem: expect.stringMatching(/self-signed|certificate/) });
    await new Promise((done) => server.close(done));
  });
});
