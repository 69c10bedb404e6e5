import { enqueueMails } from '@jumelage/api/features/mails/outbox';
import { takeBounce } from '@jumelage/api/features/mails/sending/bounces';
import { renderMail } from '@jumelage/api/features/mails/sending/render';
import { type Sendings, sendDueMails } from '@jumelage/api/features/mails/sending/sender';
import { smtpTransport } from '@jumelage/api/features/mails/sending/smtp';
import { toToken } from '@jumelage/api/features/mails/unsubscribe-token';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { type Language, languages } from '@jumelage/domain/language';
import { type MailKind, mailKinds } from '@jumelage/domain/mail';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { sampleFacts } from '../support/mail-samples.ts';
import { givenOpenEvent, givenParticipant, mailedFacts, password, signUp, visitor } from '../support/people.ts';
import { openSmtpServer, type SmtpServer } from '../support/smtp.ts';

const base = 'https://match.example';
const kinds = Object.keys(mailKinds) as MailKind[];
const each = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

let it: TestApp;
let smtp: SmtpServer;
const send = () =>
  sendDueMails(it.deps, smtpTransport({ smtpUrl: smtp.url, mailFrom: it.deps.config.mailFrom, name: 'match.example' }));
const none: Sendings = { sent: 0, dropped: 0, later: 0, failed: 0, uncertain: 0 };

beforeAll(async () => {
  it = await openTestApp({ config: { publicUrl: `${base}/` } });
  smtp = await openSmtpServer();
});
afterAll(async () => {
  await smtp.close();
  await it.close();
});
beforeEach(() => {
  it.setNow(testNow);
  smtp.accepted.length = 0;
});

const render = (kind: MailKind, language: Language, written: string) =>
  renderMail({
    kind,
    language,
    facts: { ...sampleFacts(written)[kind], forName: written },
    base,
    stop: mailKinds[kind] === 'account' ? null : '/unsubscribe/token',
  });

/** Lists the parts of a text that a mail program would make a link of. */
const linksIn = (text: string) =>
  text.match(
    /\b(?:https?|ftp|javascript|data|mailto):[^\s"'<>）」]+|(?<![\w@.\u200c])(?:[\w-]+\.)+(?:example|com|cn|io)\b[^\s"'<>]*/gi,
  ) ?? [];
const isOurs = (link: string) => link === base || link.startsWith(`${base}/`) || link === 'match.example';

describe('every kind of mail', () => {
  test.each(each)('%s in %s says all it has to, and nothing in another language', (kind, language) => {
    const name = language === 'zh' ? '光合' : 'Héliotrope';
    const { subject, text, html } = render(kind, language, name);
    for (const said of [subject, text, html])
      expect(said).not.toMatch(/undefined|null|NaN|\[object|Invalid Date|\{\w*\}/);
    expect(subject.trim()).toBe(subject);
    expect(subject.length).toBeGreaterThan(1);
    // Links stand by themselves; what is said around them has the typography of the language.
    const prose = `${subject}\n${text}`.replace(/https:\S+/g, '').replace(/-- \n/, '');
    if (language === 'fr')
      expect(prose.match(/[^\u202f]([;!?])|[^\u00a0\d](:)|«(?!\u00a0)|(?<!\u00a0)»|\w'\w/g)).toBeNull();
    if (language === 'en') expect(prose.match(/\w'\w|"/g)).toBeNull();
    if (language === 'zh') {
      expect(prose.match(/\p{Script=Han}\s?[,.!?;()]|[,.!?;()]\p{Script=Han}/gu)).toBeNull();
      const latin = prose.replace(/Jumelage|K7QM-2XWP|482913/g, '').match(/[A-Za-z]{2,}/g);
      expect(latin).toBeNull();
    }
  });

  test.each(each)('%s in %s is not commanded by what people write', (kind, language) => {
    const hostile = [
      'Eve\r\nBcc: all@evil.example\r\n\r\n<script>alert(1)</script>',
      '<a href="https://evil.example">click</a> [here](https://evil.example/x) ![p](http://evil.example/p.png)',
      '{{7*7}} #{7*7} {code} %s <%= secret %> {n, plural, other {#}}',
      'go to www.evil.example/pay or evil.com now, javascript:alert(1), pay@evil.example',
      '\u202eelpmaxe.live\u202c\u0000\u2028\ud800 \u200bhttps:\u200b//evil.example',
      'x'.repeat(5000),
      '</title></td></tr></table><img src=x onerror=alert(1)>" style="background:url(https://evil.example/pixel)',
    ];
    for (const written of hostile) {
      const { subject, text, html } = render(kind, language, written);
      expect(subject).not.toMatch(/[\r\n\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect([...subject].length).toBeLessThanOrEqual(150);
      for (const said of [subject, text, html.replace(/ style="[^"]*"/g, '')])
        expect(linksIn(said).filter((link) => !isOurs(link))).toEqual([]);
      for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g))
        expect(href === base || href.startsWith(`${base}/`)).toBe(true);
      const tags = new Set([...html.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag));
      expect(
        [...tags].filter(
          (tag) =>
            ![
              'html',
              'head',
              'meta',
              'title',
              'body',
              'table',
              'tr',
              'td',
              'p',
              'a',
              'br',
              'strong',
              'blockquote',
            ].includes(tag ?? ''),
        ),
      ).toEqual([]);
      expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => /url\(|@import| on\w+=/i.test(tag))).toEqual([]);
      expect(`${subject}${text}`).not.toContain('49 ');
    }
    // A text that looks like a placeholder stays as it was written.
    const kept = render(kind, language, '{{7*7}} {code}');
    if (`${kept.subject}${kept.text}`.includes('7*7')) expect(kept.text + kept.subject).toContain('{{7*7}} {code}');
  });

  test('codes stand at the head of the subject, and alone on a line', () => {
    for (const [kind, language] of each.filter(([one]) => one.endsWith('_code'))) {
      const { subject, text, html } = render(kind, language, 'x');
      expect(subject.startsWith('482913 ')).toBe(true);
      expect(text).toMatch(/^ {4}482913$/m);
      expect(html).toMatch(/font-size:34px[^>]*>482913<\/p>/);
    }
    expect(render('reset', 'fr', 'x').text).toContain(`\n${base}/reset/chl_sample#${'Zx-_9'.repeat(8)}\n`);
  });
});

async function givenMail<K extends MailKind>(
  kind: K,
  to: { userId: Id<'user'> | null; email: string },
  language: Language = 'fr',
  written = 'Héliotrope',
) {
  const cause = `test ${kind} ${language} ${to.email} ${written}`;
  await writing(it.deps.db, (store) =>
    enqueueMails<MailKind>(it.deps, store, { kind, to: { ...to, language }, cause, facts: sampleFacts(written)[kind] }),
  );
}
const clear = () => it.deps.db.tx((q) => q.delete(it.deps.db.t.mails));
const idOf = (person: { session: { user: { id: Id<'user'> } | null } }): Id<'user'> =>
  person.session.user?.id ?? 'usr_';

test('mails on the wire: one recipient, the headers we mean, text and HTML, a button to stop them where they may be stopped', async () => {
  const person = await signUp(it, { consents: { newsletter: true } });
  await clear();
  const to = { userId: idOf(person), email: person.email };
  const written = 'Eve\r\nBcc: all@evil.example\r\nSubject: other {{x}}';
  for (const kind of kinds.filter((one) => !['reset', 'invitation', 'request_reminder'].includes(one)))
    await givenMail(kind, to, 'fr', written);
  const { sent, ...rest } = await send();
  expect([sent, rest]).toEqual([kinds.length - 3, { dropped: 0, later: 0, failed: 0, uncertain: 0 }]);
  const mails = await smtp.mails();
  const allowed = [
    'auto-submitted',
    'content-language',
    'content-type',
    'date',
    'from',
    'list',
    'message-id',
    'mime-version',
    'subject',
    'to',
    'x-auto-response-suppress',
  ];
  let stoppable = 0;
  /** The heads of what organisers write: they may be answered. */
  const letters: unknown[] = [];
  for (const mail of mails) {
    const more = [...mail.headers.keys()].filter((name) => !allowed.includes(name));
    if (more.length > 0) letters.push([more.sort(), mail.replyTo?.text]);
    expect([mail.to].flat().map((one) => one?.text)).toEqual([person.email]);
    expect(mail.bcc).toBeUndefined();
    expect(mail.subject).not.toContain('other {{x}} other');
    expect(mail.html).toContain('lang="fr-FR"');
    expect(linksIn(mail.text ?? '').filter((link) => !isOurs(link))).toEqual([]);
    const list = (mail.headers.get('list') ?? {}) as { unsubscribe?: { url?: string }; 'unsubscribe-post'?: unknown };
    if (list.unsubscribe) {
      stoppable++;
      expect(list.unsubscribe.url).toMatch(
        /^https:\/\/match\.example\/api\/unsubscriptions\/[a-z_]+-usr_\w+-[\w-]{43}$/,
      );
    }
  }
  expect(letters).toEqual([[['precedence', 'references', 'reply-to'], 'sample@tests.example']]);
  expect(stoppable).toBe(kinds.filter((kind) => mailKinds[kind] !== 'account' && kind !== 'request_reminder').length);
  expect(
    smtp.accepted.filter(({ raw }) => /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m.test(raw)).length,
  ).toBe(stoppable);
});

test('the day before, an agenda comes with its calendar', async () => {
  const organiser = await signUp(it);
  const { eventId } = await givenOpenEvent(organiser);
  const person = await givenParticipant(it, { eventId, organiser });
  await clear();
  const facts = { ...sampleFacts('Nuage').day_before, eventId, participantId: person.participantId };
  const to = { userId: idOf(person), email: person.email, language: 'zh' as const };
  const future = facts.meetings.map((one) => ({
    ...one,
    start: '2026-07-02T08:00:00.000Z',
    end: '2026-07-02T08:20:00.000Z',
  }));
  await writing(it.deps.db, (store) =>
    enqueueMails(it.deps, store, {
      kind: 'day_before',
      to,
      cause: 'test agenda',
      facts: { ...facts, meetings: future },
    }),
  );
  expect(await send()).toEqual({ ...none, sent: 1 });
  const [mail] = await smtp.mails();
  const [file, ...others] = mail?.attachments ?? [];
  expect(others).toEqual([]);
  expect(file).toMatchObject({ filename: 'agenda.ics', contentType: 'text/calendar' });
  expect(file?.content.toString()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(file?.content.toString()).not.toContain('METHOD');
  expect(mail?.text).toContain('10:00–10:20（巴黎时间）');
});

test('no link follows a forged host', async () => {
  const forged = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    forwarded: 'host=evil.example',
  };
  const person = await signUp(it);
  const organiser = await signUp(it);
  const { eventId } = await givenOpenEvent(organiser);
  const [a, b] = [
    await givenParticipant(it, { eventId, organiser }),
    await givenParticipant(it, { eventId, organiser }),
  ];
  await clear();
  const stranger = visitor(it.app);
  const name = { family: 'Sample', given: 'Sam' };
  const consents = { terms: true, other_side: true, newsletter: false };
  const sent = { headers: forged };
  await stranger.must('POST /api/accounts', {
    ...sent,
    body: { email: 'new@tests.example', password, name, language: 'fr', consents },
  });
  await stranger.must('POST /api/accounts', {
    ...sent,
    body: { email: person.email, password, name, language: 'fr', consents },
  });
  await stranger.must('POST /api/session/codes', { ...sent, body: { email: person.email, language: 'fr' } });
  await person.must('POST /api/accounts/me/email', { ...sent, body: { email: 'newer@tests.example' } });
  await person.must('PUT /api/accounts/me/password', { ...sent, body: { password: 'another horse battery' } });
  // A new password ends the links that were asked for before.
  await stranger.must('POST /api/resets', { ...sent, body: { email: person.email, language: 'fr' } });
  await a.must('POST /api/events/:eventId/meeting-requests', {
    ...sent,
    params: { eventId },
    body: { toParticipantId: b.participantId, priority: 'must', message: 'Bonjour' },
  });
  // A request is mailed once its sender can no longer take it back.
  it.setNow(testNow + 60_000);
  expect(await send()).toEqual({ ...none, sent: 7 });
  it.setNow(testNow);
  for (const mail of await smtp.mails()) {
    const links = linksIn(`${mail.text} ${String(mail.html).replace(/ style="[^"]*"/g, '')}`);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !isOurs(link))).toEqual([]);
    expect(JSON.stringify([mail.text, mail.html, [...mail.headers]])).not.toContain('evil');
  }
});

describe('who gets it', () => {
  const problemOf = async (email: string) => (await listMailsTo(reading(it.deps.db), email))[0]?.problem;

  test('not who refused the topic; mails about the account come all the same', async () => {
    const person = await signUp(it);
    await clear();
    const to = { userId: idOf(person), email: person.email };
    await person.must('PUT /api/accounts/me/mails', { body: { topics: { meetings: false } } });
    await givenMail('request_received', to);
    expect(await send()).toEqual({ ...none, dropped: 1 });
    expect(await problemOf(person.email)).toBe('refused');
    await givenMail('agenda_published', to);
    await givenMail('password_changed', to);
    expect(await send()).toEqual({ ...none, sent: 2 });
  });

  test('not who never agreed to the newsletter, nor who took it back', async () => {
    const person = await signUp(it);
    await clear();
    const to = { userId: idOf(person), email: person.email };
    await givenMail('newsletter', to, 'fr', 'one');
    expect(await send()).toEqual({ ...none, dropped: 1 });
    expect(await problemOf(person.email)).toBe('not_agreed');
    const { topics } = await person.must('PUT /api/accounts/me/mails', { body: { topics: { newsletter: true } } });
    expect(topics.find(({ topic }) => topic === 'newsletter')?.isOn).toBe(true);
    await givenMail('newsletter', to, 'fr', 'two');
    expect(await send()).toEqual({ ...none, sent: 1 });
    const { consents } = await person.must('GET /api/accounts/me/consents');
    expect(consents.find(({ purpose }) => purpose === 'newsletter')?.given).toBe(true);
  });

  test('not whose address is unproven, nor whose account is closed; who is to prove it does', async () => {
    const person = await signUp(it);
    await clear();
    const to = { userId: idOf(person), email: person.email };
    await writing(it.deps.db, (store) => updateUser(store, to.userId, { emailVerifiedAt: null }));
    await givenMail('password_changed', to);
    expect(await send()).toEqual({ ...none, dropped: 1 });
    expect(await problemOf(person.email)).toBe('unverified');
    await givenMail('new_email_code', to);
    expect(await send()).toEqual({ ...none, sent: 1 });
    await writing(it.deps.db, (store) =>
      updateUser(store, to.userId, { emailVerifiedAt: new Date(testNow), disabledAt: new Date(testNow) }),
    );
    await givenMail('password_changed', to, 'en');
    expect(await send()).toEqual({ ...none, dropped: 1 });
  });

  test('codes and links that no longer work are not sent late', async () => {
    const stranger = visitor(it.app);
    const person = await signUp(it);
    await clear();
    await stranger.must('POST /api/session/codes', { body: { email: person.email, language: 'fr' } });
    await stranger.must('POST /api/resets', { body: { email: person.email, language: 'fr' } });
    it.setNow(testNow + 31 * 60_000);
    expect(await send()).toEqual({ ...none, dropped: 2 });
    expect(await problemOf(person.email)).toBe('over');
  });

  test('nobody, where the address is unknown', async () => {
    await clear();
    await visitor(it.app).must('POST /api/resets', { body: { email: 'unknown@tests.example', language: 'fr' } });
    expect(await send()).toEqual(none);
  });
});

describe('stopping mails by a link', () => {
  const isOn = async (person: Awaited<ReturnType<typeof signUp>>) =>
    (await person.must('GET /api/accounts/me/mails')).topics.find(({ topic }) => topic === 'digest')?.isOn;

  test('takes one click, signed out; reading it changes nothing; it can be undone', async () => {
    const person = await signUp(it);
    const url = `/api/unsubscriptions/${toToken(it.deps.key, { readerId: idOf(person), topic: 'digest' })}`;
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const)
      await it.app.inject({ method, url, headers: { 'user-agent': 'Mozilla/5.0' } });
    expect(await isOn(person)).toBe(true);
    const browser = await it.app.inject({ method: 'GET', url, headers: { accept: 'text/html,*/*' } });
    expect([browser.statusCode, browser.headers.location]).toEqual([
      303,
      url.replace('/api/unsubscriptions', '/unsubscribe'),
    ]);
    expect((await it.app.inject({ method: 'GET', url })).json()).toEqual({ topic: 'digest', isOn: true });

    const form = 'List-Unsubscribe=One-Click';
    const parts = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    const ways = [
      ['application/x-www-form-urlencoded', form],
      ['multipart/form-data; boundary=x', parts],
      ['application/json', JSON.stringify({ 'List-Unsubscribe': 'One-Click' })],
    ] as const;
    for (const [type, payload] of ways) {
      // A form as a mail program's server sends it: from elsewhere, as some browser, without a cookie. JSON comes from
      // our own page.
      const site = type === 'application/json' ? 'same-origin' : 'cross-site';
      const headers = { 'content-type': type, 'user-agent': 'Mozilla/5.0 (compatible)', 'sec-fetch-site': site };
      const reply = await it.app.inject({ method: 'POST', url, payload, headers });
      expect([type, reply.statusCode, reply.json()]).toEqual([type, 200, { topic: 'digest', isOn: false }]);
      expect(await isOn(person)).toBe(false);
      const undone = await it.app.inject({ method: 'DELETE', url });
      expect(undone.json()).toEqual({ topic: 'digest', isOn: true });
    }
    expect(
      (
        await it.app.inject({
          method: 'POST',
          url,
          payload: 'other=1',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).statusCode,
    ).toBe(400);
    expect(await isOn(person)).toBe(true);
  });

  test('only with our own signature, for the very person and topic; other routes take no form', async () => {
    const [one, other] = [await signUp(it), await signUp(it)];
    const token = toToken(it.deps.key, { readerId: idOf(one), topic: 'digest' });
    const forged = [
      token.replace(idOf(one), idOf(other)),
      token.replace('digest', 'events'),
      token.slice(0, -1),
      `${token}x`,
      token.replace('digest-', 'digest_-'),
      `digest-${idOf(other)}-${it.deps.key.sign('invitation', `digest-${idOf(other)}`)}`,
      'x',
    ];
    for (const wrong of forged) {
      const reply = await visitor(it.app).call('POST /api/unsubscriptions/:token', {
        params: { token: wrong },
        body: { 'List-Unsubscribe': 'One-Click' },
      });
      expect([wrong, reply.status]).toEqual([wrong, 404]);
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const sneaky = await it.app.inject({
      method: 'PUT',
      url: '/api/accounts/me/mails',
      headers: { ...headers, cookie: one.cookie ?? '' },
      payload: 'topics=x',
    });
    expect(sneaky.statusCode).toBe(415);
    expect(await isOn(other)).toBe(true);
  });
});

describe('the outbox', () => {
  test('of the demonstration shows what was mailed, as text and as a page that can do nothing', async () => {
    const demo = await openTestApp({ config: { demo: true } });
    try {
      const person = visitor(demo.app, 'zh');
      const name = { family: '<b>Sample', given: 'Sam' };
      await person.must('POST /api/accounts', {
        body: {
          email: 'a@tests.example',
          password,
          name,
          language: 'zh',
          consents: { terms: true, other_side: true, newsletter: false },
        },
      });
      expect(await sendDueMails(demo.deps, undefined)).toEqual({ ...none, sent: 1 });
      const { mails } = await person.must('GET /api/demo/mails');
      expect(mails).toMatchObject([{ kind: 'sign_up_code', to: 'a@tests.example', language: 'zh', status: 'sent' }]);
      expect(mails[0]?.text).toContain(mails[0]?.subject.slice(0, 6));
      const page = await demo.app.inject({ method: 'GET', url: `/api/demo/mails/${mails[0]?.id}.html` });
      expect([page.statusCode, page.headers['content-type'], page.headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-store',
      ]);
      expect(page.headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'unsafe-inline';.*; sandbox$/,
      );
    } finally {
      await demo.close();
    }
  });

  test('outside the demonstration does not exist; admins see what did not arrive, without what it says', async () => {
    const admin = await signUp(it);
    await clear();
    expect((await admin.call('GET /api/demo/mails')).problem.code).toBe('demo_only');
    expect((await admin.call('GET /api/admin/mails')).status).toBe(403);
    await writing(it.deps.db, (store) => updateUser(store, idOf(admin), { isAdmin: true }));
    await givenMail('sign_up_code', { userId: null, email: 'new@elsewhere.example' });
    const reply = await admin.call('GET /api/admin/mails');
    expect(reply.body.mails).toMatchObject([
      { kind: 'sign_up_code', host: 'elsewhere.example', status: 'waiting', attempts: 0 },
    ]);
    expect(reply.body.counts).toEqual([{ status: 'waiting', count: 1 }]);
    expect(reply.text).not.toMatch(/482913|new@|sealed/);
  });
});

describe('a delivery report', () => {
  const report = (mailId: string, address: string, { action = 'failed', status = '5.1.1' } = {}) =>
    [
      'From: MAILER-DAEMON@relay.example',
      'Message-ID: <report@relay.example>',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      `We could not deliver to ${address}.`,
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; relay.example',
      '',
      `Final-Recipient: rfc822; ${address}`,
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 no such',
      '  user here',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${mailId}@match.example>`,
      '--b--',
    ].join('\r\n');

  test('stops an address that does not exist; one’s own new proof of it ends that', async () => {
    const person = await signUp(it);
    await clear();
    await givenMail('password_changed', { userId: idOf(person), email: person.email });
    await send();
    const id = (await listMailsTo(reading(it.deps.db), person.email))[0]?.id ?? '';
    const take = (text: string) => takeBounce(it.deps, text);
    expect(await take('Subject: hello\r\n\r\nno report')).toEqual({ end: 'unreadable' });
    // Whoever writes a report about somebody else's address has no mail of ours to give back.
    expect(await take(report(id, 'other@tests.example'))).toMatchObject({ end: 'not_ours' });
    expect(await take(report('mai_unknown', person.email))).toMatchObject({ end: 'not_ours' });
    expect(await take(report(id, person.email, { action: 'delayed', status: '4.4.1' }))).toMatchObject({
      end: 'temporary',
    });
    expect(await take(report(id, person.email, { status: '5.7.1' }))).toMatchObject({ end: 'temporary' });
    expect((await person.must('GET /api/accounts/me/mails')).stoppedAt).toBeNull();
    expect(await take(report(id, person.email))).toEqual({ end: 'stopped', address: person.email });
    expect((await person.must('GET /api/accounts/me/mails')).stoppedAt).toBe(new Date(testNow).toISOString());
    await givenMail('request_received', { userId: idOf(person), email: person.email });
    expect(await send()).toEqual({ ...none, dropped: 1 });

    // Later than the others, so that it is the newest.
    it.setNow(testNow + 1_000);
    const { challengeId } = await person.must('POST /api/accounts/me/email', { body: { email: person.email } });
    const { code } = await mailedFacts(it, person.email);
    expect(await send()).toEqual({ ...none, sent: 1 });
    await person.must('POST /api/accounts/me/email/verification', { body: { challengeId, code: String(code) } });
    expect((await person.must('GET /api/accounts/me/mails')).stoppedAt).toBeNull();
  });
});
