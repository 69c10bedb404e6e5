import { newId } from '@jumelage/api/deps';
import { sendMailings } from '@jumelage/api/features/mailings/jobs';
import { takeBounce } from '@jumelage/api/features/mails/sending/bounces';
import { openMail } from '@jumelage/api/features/mails/sending/compose';
import { sendDueMails } from '@jumelage/api/features/mails/sending/sender';
import type { Outcome, Transport } from '@jumelage/api/features/mails/sending/transport';
import type { Endpoints } from '@jumelage/contracts/endpoints';
import { insertOrganisationDrafts } from '@jumelage/db/repositories/imports';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { insertParticipants } from '@jumelage/db/repositories/participants';
import { chunksOf, reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { MailFacts } from '@jumelage/domain/mail-facts';
import { mailingLimits, mailingPresets } from '@jumelage/domain/mailing';
import { placeholderProblems } from '@jumelage/domain/mailing-text';
import { day, hour } from '@jumelage/domain/time';
import { presetTexts } from '@jumelage/i18n/mailing-presets';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, type Person, password, signUp, visitor } from '../support/people.ts';

type Organiser = Person & { readonly email: string };
type Body = Endpoints['POST /api/events/:eventId/mailings']['body'];

let it: TestApp;
let organiser: Organiser;
let eventId: Id<'event'>;
let count = 0;

beforeAll(async () => {
  it = await openTestApp({
    config: { publicUrl: 'https://match.example', mailFrom: 'Jumelage <no-reply@match.example>' },
  });
});
beforeEach(async () => {
  // Each test has an event of its own: what others sent today does not count.
  organiser = await signUp(it, { family: 'Rossi', given: 'Camille' });
  ({ eventId } = await givenOpenEvent(organiser));
});
afterEach(async () => {
  await sendMailings(it.deps);
  it.setNow(testNow);
});
afterAll(() => it.close());

/** Puts people without an account on the list of an event. */
async function givenListed(
  people: readonly { email?: string; given?: string; languages?: ('fr' | 'zh' | 'en')[]; country?: 'FR' | 'CN' }[],
  of: Id<'event'> = eventId,
): Promise<Id<'participant'>[]> {
  const now = new Date(it.deps.now());
  const rows = people.map((person) => ({
    ...person,
    id: newId(it.deps, 'participant'),
    organisationId: newId(it.deps, 'organisation'),
    name: `Listed ${++count}`,
  }));
  await writing(it.deps.db, async (store) => {
    for (const some of chunksOf(rows)) {
      await insertOrganisationDrafts(
        store,
        some.map(({ organisationId, name, country = 'FR' }) => ({
          ...{ id: organisationId, kind: 'startup' as const, nameLatin: name, nameHanzi: null, country, sector: null },
          ...{ draftedByEventId: of, now },
        })),
      );
      await insertParticipants(
        store,
        some.map(({ id, organisationId, email = null, given = 'Lou', languages = ['fr'] }) => ({
          ...{
            id,
            eventId: of,
            organisationId,
            email,
            family: 'Listed',
            given,
            languages,
            status: 'admitted' as const,
          },
          ...{ attendance: 'onsite' as const, zone: 'Europe/Paris', createdAt: now },
        })),
      );
    }
  });
  return rows.map(({ id }) => id);
}

const text = (subject: string, body = 'Hello {given_name}') => ({ subject, body });
const inAll = { fr: text('Bonjour'), zh: text('您好'), en: text('Hello') };

const create = (body: Body = { texts: inAll }, of = eventId) =>
  organiser.must('POST /api/events/:eventId/mailings', { params: { eventId: of }, body });
const at = (mailingId: string, of: string = eventId) => ({
  eventId: of as Id<'event'>,
  mailingId: mailingId as Id<'mailing'>,
});
const get = (mailingId: string) =>
  organiser.must('GET /api/events/:eventId/mailings/:mailingId', { params: at(mailingId) });
const send = (mailingId: string, sendAt?: number) =>
  organiser.call('POST /api/events/:eventId/mailings/:mailingId/sending', {
    params: at(mailingId),
    body: sendAt === undefined ? {} : { sendAt: new Date(sendAt).toISOString() },
  });
const stop = (mailingId: string) =>
  organiser.call('DELETE /api/events/:eventId/mailings/:mailingId/sending', { params: at(mailingId) });
const log = async (mailingId: string) =>
  (
    await organiser.must('GET /api/events/:eventId/mailings/:mailingId/recipients', {
      params: at(mailingId),
      query: { size: 100 },
    })
  ).items;
const codeOf = ({ status, problem }: { status: number; problem?: { code: string } }) => [status, problem?.code];
const mailsTo = (address: string) => listMailsTo(reading(it.deps.db), address);
const mailingsTo = async (address: string) => (await mailsTo(address)).filter(({ kind }) => kind === 'mailing');
async function factsTo(address: string): Promise<MailFacts['mailing']> {
  const [mail] = await mailingsTo(address);
  if (!mail) throw new Error(`no mail to ${address}`);
  return openMail(it.deps, mail).facts as MailFacts['mailing'];
}

/** A mail server that keeps what it is given, and answers as the test says. */
function post(outcomeOf: (to: string) => Outcome = () => ({ result: 'sent' })) {
  const taken: { to: string; raw: Buffer }[] = [];
  const transport: Transport = {
    lanes: 3,
    deliver: async (mail) => {
      const outcome = outcomeOf(mail.to);
      if (outcome.result === 'sent') taken.push(mail);
      return outcome;
    },
    rest: async () => {},
  };
  return { taken, send: () => sendDueMails(it.deps, transport) };
}

describe('a draft', () => {
  test('begins empty for all who take part, or with a ready-made text', async () => {
    const empty = await create({});
    expect(empty).toMatchObject({ status: 'draft', audience: 'all', texts: {}, replies: 'author', fallback: 'en' });
    const ready = await create({ preset: 'answer_requests' });
    expect(ready.texts).toEqual(presetTexts.answer_requests);
    for (const preset of mailingPresets)
      expect([preset, placeholderProblems(presetTexts[preset])]).toEqual([preset, []]);
  });

  test('counts its people as they are typed for: by language, with those who get another one, and those without an address', async () => {
    await givenListed([
      { email: 'fr@listed.example' },
      { email: 'zh@listed.example', languages: ['zh'], country: 'CN' },
      { email: 'en@listed.example', languages: ['en'] },
      {},
    ]);
    const { id, reach } = await create({ texts: { fr: text('Bonjour') } });
    expect(reach).toEqual({
      ...{ people: 4, withAddress: 3, withoutAddress: 1 },
      languages: [
        { language: 'fr', gets: 'fr', people: 1 },
        { language: 'zh', gets: 'fr', people: 1 },
        { language: 'en', gets: 'fr', people: 1 },
      ],
    });
    const changed = await organiser.must('PATCH /api/events/:eventId/mailings/:mailingId', {
      params: at(id),
      body: { audience: 'filter', filter: { country: 'CN' }, texts: {} },
    });
    expect(changed.reach).toEqual({
      ...{ people: 1, withAddress: 1, withoutAddress: 0 },
      languages: [{ language: 'zh', gets: null, people: 1 }],
    });
    expect((await log(id)).map(({ name, state }) => [name.given, state])).toEqual([['Lou', null]]);
  });

  test('has the filters of the list, each of which leaves some', async () => {
    const guest = await givenParticipant(
      it,
      { eventId, organiser },
      { organisation: { sector: 'biomed', kind: 'research' } },
    );
    await givenListed([{ email: 'a@listed.example', languages: ['zh'], country: 'CN' }]);
    const people = async (filter: NonNullable<Body>['filter']) =>
      (await create({ audience: 'filter', filter, texts: inAll })).reach?.people;
    expect(await people({})).toBe(2);
    const counts = await Promise.all([
      people({ account: 'with' }),
      people({ account: 'without' }),
      people({ sector: 'biomed' }),
      people({ kind: 'research' }),
      people({ language: 'zh' }),
      people({ abroad: 'shown' }),
      people({ without: 'requests', country: 'CN' }),
      people({ status: 'refused' }),
    ]);
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
    const listed = await organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId },
      query: { account: 'with', abroad: 'shown', language: 'fr', sector: 'biomed', kind: 'research' },
    });
    expect(listed.items.map(({ id }) => id)).toEqual([guest.participantId]);
  });

  test('refuses a placeholder that is on no list, with its field, and half a text', async () => {
    const { id } = await create();
    const refused = await organiser.call('PATCH /api/events/:eventId/mailings/:mailingId', {
      params: at(id),
      body: { texts: { fr: { subject: '{event_link}', body: '{password}' } } },
    });
    expect([refused.status, refused.problem.fields]).toEqual([
      400,
      [
        { path: 'texts.fr.subject', code: 'link_in_subject' },
        { path: 'texts.fr.body', code: 'placeholder_unknown' },
      ],
    ]);
    const half = await create({ texts: { fr: text('Bonjour'), en: { subject: 'Hello', body: '' } } });
    const reply = await send(half.id);
    expect([...codeOf(reply), reply.problem.fields]).toEqual([
      ...[422, 'mailing_without_text'],
      [{ path: 'texts.en.body', code: 'required' }],
    ]);
  });

  test('is changed by one at a time, and deleted only before it began', async () => {
    await givenListed([{ email: 'one@listed.example' }]);
    const { id, version } = await create();
    const change = () =>
      organiser.call('PATCH /api/events/:eventId/mailings/:mailingId', {
        params: at(id),
        body: { fallback: 'zh' },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await change()).status).toBe(200);
    expect(codeOf(await change())).toEqual([412, 'edited_meanwhile']);
    const remove = (mailingId: string) =>
      organiser.call('DELETE /api/events/:eventId/mailings/:mailingId', { params: at(mailingId) });
    const other = await create();
    expect((await remove(other.id)).status).toBe(204);
    expect(codeOf(await remove(other.id))).toEqual([404, 'not_found']);
    expect((await send(id)).status).toBe(202);
    expect(codeOf(await remove(id))).toEqual([409, 'mailing_status_refused']);
    expect(codeOf(await change())).toEqual([412, 'edited_meanwhile']);
  });
});

describe('a preview', () => {
  test('is what one person gets; what names and texts hold is never markup', async () => {
    const [personId = 'par_'] = await givenListed([{ email: 'x@listed.example', given: '<b>{event_link}</b>' }]);
    const { id } = await create({
      texts: { en: text('For {given_name}', '<script>x</script> {given_name}\n\n{event_link}') },
    });
    const as = { params: at(id), query: { participantId: personId as Id<'participant'> } };
    const said = await organiser.must('GET /api/events/:eventId/mailings/:mailingId/preview', as);
    expect(said).toMatchObject({ subject: 'For <b>{event_link}</b>', language: 'en', isFallback: true });
    expect(said.text).toContain('<script>x</script> <b>{event_link}</b>');
    expect(said.text.split(`/events/${eventId}`)).toHaveLength(2);
    // The HTML that leaves says the same, as text.
    await send(id);
    await sendMailings(it.deps);
    const { taken, send: deliver } = post();
    await deliver();
    const { html } = await simpleParser(taken.find(({ to }) => to === 'x@listed.example')?.raw ?? '');
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt; &lt;b&gt;{event_link}&lt;/b&gt;');
    expect(html).not.toMatch(/<script|<b>/);
  });

  test('is in the language that is asked for, and makes no invitation', async () => {
    const [personId] = await givenListed([{ email: 'y@listed.example' }]);
    const { id } = await create({
      texts: { fr: text('Bonjour', '{personal_link}'), zh: text('您好', '{personal_link}') },
    });
    const look = (language: 'fr' | 'zh' | 'en') =>
      organiser.call('GET /api/events/:eventId/mailings/:mailingId/preview', {
        params: at(id),
        query: { participantId: personId, language },
      });
    expect((await look('zh')).body).toMatchObject({ subject: '您好', isFallback: false });
    expect((await look('fr')).body.text).toContain('/invitation/XXXXX-XXXXX');
    expect(codeOf(await look('en'))).toEqual([422, 'mailing_without_text']);
    const { items } = await organiser.must('GET /api/events/:eventId/invitations', { params: { eventId } });
    expect(items).toEqual([]);
  });

  test('is mailed to its author alone, and counts for nobody', async () => {
    await givenListed([{ email: 'z@listed.example' }]);
    const { id } = await create();
    const reply = await organiser.must('POST /api/events/:eventId/mailings/:mailingId/test', {
      params: at(id),
      body: {},
    });
    expect(reply.address).toBe(organiser.email);
    expect(await factsTo(organiser.email)).toMatchObject({ subject: '[Test] Hello', senderName: 'Camille Rossi' });
    expect(await mailsTo('z@listed.example')).toEqual([]);
    expect((await get(id)).status).toBe('draft');
  });
});

describe('sending', () => {
  test('fills the outbox for everybody in their language, once, and says who has no address', async () => {
    const guest = await givenParticipant(it, { eventId, organiser }, { language: 'zh' });
    await givenListed([{ email: 'lou@listed.example' }, {}]);
    const { id } = await create({
      texts: { fr: text('Bonjour {given_name}', '{organisation} : {personal_link}'), zh: text('您好') },
    });
    const sent = await send(id);
    expect([sent.status, sent.body]).toMatchObject([202, { status: 'sending', people: 3, reach: null }]);
    expect(await sendMailings(it.deps)).toBe(1);
    expect(await sendMailings(it.deps)).toBe(0);
    expect(await factsTo(guest.email)).toMatchObject({ subject: '您好', parts: [{ text: 'Hello Sam' }] });
    const facts = await factsTo('lou@listed.example');
    expect(facts).toMatchObject({ subject: 'Bonjour Lou', replyTo: organiser.email, senderName: 'Camille Rossi' });
    const button = facts.parts.find((part) => 'link' in part);
    expect(button).toMatchObject({ link: 'invitation' });
    const { counts, status } = await get(id);
    expect([status, counts]).toMatchObject(['sent', { queued: 2, no_address: 1, sent: 0 }]);
    expect((await log(id)).map(({ state }) => state).sort()).toEqual(['no_address', 'queued', 'queued']);
    // The button makes an account at the very place.
    const code = button && 'path' in button ? button.path.split('/').at(-1) : '';
    const joined = await visitor(it.app).must('POST /api/invitations/:code/account', {
      params: { code: code ?? '' },
      body: {
        ...{ email: 'lou@listed.example', password, name: { family: 'Listed', given: 'Lou' }, language: 'fr' },
        consents: { terms: true, other_side: true, newsletter: false },
      },
    });
    expect(joined.user?.email).toBe('lou@listed.example');
    expect(codeOf(await send(id))).toEqual([409, 'mailing_status_refused']);
  });

  test('leaves as a letter of its sender: answers, list and conversation are its event’s, and it can be stopped', async () => {
    await givenListed([{ email: 'head@listed.example' }]);
    const { id } = await create({ texts: { en: text('News', 'Hello {full_name}.\n\n{agenda_link}') } });
    await send(id);
    await sendMailings(it.deps);
    const { taken, send: deliver } = post();
    await deliver();
    const mail = taken.find(({ to }) => to === 'head@listed.example');
    const raw = mail?.raw.toString() ?? '';
    const parsed = await simpleParser(raw);
    const header = (name: string) =>
      new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im')
        .exec(raw.split('\r\n\r\n')[0] ?? '')?.[1]
        ?.replace(/\s+/g, ' ')
        .trim();
    expect(parsed.replyTo?.value.map(({ address }) => address)).toEqual([organiser.email]);
    const list = `${eventId.replace('_', '-')}.mailings.match.example`;
    expect([header('list-id'), header('references')]).toEqual([`<${list}>`, `<${list}@match.example>`]);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(parsed.text).toContain('Hello Lou Listed.');
    expect(parsed.text).toContain(
      'Camille Rossi sent you this message because you are on the participant list of Forum.',
    );
    expect(parsed.text).not.toContain('Please do not reply');
    expect((await log(id)).map(({ state }) => state)).toEqual(['sent']);
    // Stopped without an account, by the address in its head; the next one is not sent.
    const url = new URL(/<(.*)>/.exec(header('list-unsubscribe') ?? '')?.[1] ?? '').pathname;
    const stopped = await it.app.inject({
      method: 'POST',
      url,
      payload: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(stopped.json()).toEqual({ topic: 'events', isOn: false });
    const next = await create();
    await send(next.id);
    await sendMailings(it.deps);
    await deliver();
    expect((await log(next.id)).map(({ state, reason }) => [state, reason])).toEqual([['refused', 'refused']]);
    expect((await it.app.inject({ method: 'DELETE', url })).json()).toEqual({ topic: 'events', isOn: true });
  });

  test('reaches nobody who unsubscribed, was erased or whose address came back; the log says so', async () => {
    const [gone, off, back] = [
      await givenParticipant(it, { eventId, organiser }),
      await givenParticipant(it, { eventId, organiser }),
      await givenParticipant(it, { eventId, organiser }),
    ];
    await off.must('PUT /api/accounts/me/mails', { body: { topics: { events: false } } });
    const { id } = await create();
    await send(id);
    await sendMailings(it.deps);
    await gone.must('POST /api/accounts/me/erasure', { body: { email: gone.email } });
    const { taken, send: deliver } = post();
    await deliver();
    expect(taken.map(({ to }) => to)).toContain(back.email);
    expect(taken.map(({ to }) => to)).not.toContain(off.email);
    // Of the account that is no more, nothing but that it was deleted.
    const toGone = taken.filter(({ to }) => to === gone.email).map(({ raw }) => raw.toString().includes('List-Id'));
    expect(toGone).toEqual([false]);
    const [mail] = await mailingsTo(back.email);
    const report = [
      ...['Content-Type: multipart/report; report-type=delivery-status; boundary=b', '', '--b'],
      ...['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; x', ''],
      ...[`Final-Recipient: rfc822; ${back.email}`, 'Action: failed', 'Status: 5.1.1', ''],
      ...['--b', 'Content-Type: text/rfc822-headers', '', `Message-ID: <${mail?.id}@match.example>`, '', '--b--', ''],
    ].join('\r\n');
    expect(await takeBounce(it.deps, report)).toMatchObject({ end: 'stopped' });
    const states = (await log(id)).map(({ state }) => state).sort();
    expect(states).toContain('bounced');
    expect(states).toContain('refused');
    expect(states).not.toContain('sent');
  });

  test('waits for its time, and may be called back until then', async () => {
    await givenListed([{ email: 'later@listed.example' }]);
    const { id } = await create();
    expect((await send(id, testNow - hour)).problem.fields).toEqual([{ path: 'sendAt', code: 'too_early' }]);
    expect((await send(id, testNow + 400 * day)).problem.fields).toEqual([{ path: 'sendAt', code: 'too_late' }]);
    expect((await send(id, testNow + hour)).body).toMatchObject({ status: 'scheduled' });
    expect(await sendMailings(it.deps)).toBe(0);
    expect((await stop(id)).body).toMatchObject({ status: 'draft', sendAt: null });
    expect((await send(id, testNow + hour)).body).toMatchObject({ status: 'scheduled' });
    it.setNow(testNow + hour);
    expect(await sendMailings(it.deps)).toBe(1);
    expect(await mailsTo('later@listed.example')).toHaveLength(1);
  });

  test('stops between two pieces; gone on with, nobody has it twice', async () => {
    const people = Array.from({ length: 450 }, (_, i) => ({ email: `many-${i}-${count}@listed.example` }));
    await givenListed(people);
    const { id } = await create();
    await send(id);
    let looks = 0;
    // One piece, and then the process ends.
    expect(await sendMailings(it.deps, () => ++looks > 2)).toBe(0);
    expect((await get(id)).counts).toMatchObject({ queued: 450, stopped: 0 });
    const inOutbox = async () =>
      (await Promise.all(people.map(async ({ email }) => (await mailsTo(email)).length))).reduce((a, b) => a + b, 0);
    expect(await inOutbox()).toBe(200);
    const { taken, send: deliver } = post();
    // Some leave before the organiser stops it.
    const some: Transport = {
      lanes: 3,
      deliver: async (mail) => {
        taken.push(mail);
        return { result: 'sent' };
      },
      rest: async () => {},
    };
    let rounds = 0;
    await sendDueMails(it.deps, some, () => ++rounds > 10);
    const left = taken.filter(({ to }) => to.startsWith('many-')).length;
    expect(left).toBeGreaterThan(0);
    expect((await stop(id)).body).toMatchObject({ status: 'stopped' });
    expect((await get(id)).counts).toMatchObject({ sent: left, queued: 0, stopped: 450 - left });
    expect(await sendMailings(it.deps)).toBe(0);
    expect(codeOf(await stop(id))).toEqual([409, 'mailing_status_refused']);
    expect((await send(id)).body).toMatchObject({ status: 'sending' });
    expect(await sendMailings(it.deps)).toBe(1);
    await deliver();
    const got = taken.map(({ to }) => to).filter((to) => to.startsWith('many-'));
    expect([got.length, new Set(got).size]).toEqual([450, 450]);
    expect((await get(id)).counts).toMatchObject({ sent: 450 });
  });

  test('stops where the account of its sender is gone', async () => {
    await givenListed([{ email: 'orphan@listed.example' }]);
    const { id } = await create();
    await send(id);
    await it.deps.db.tx((q) => q.rows({ sql: 'UPDATE mailings SET author_id = NULL WHERE id = ?', values: [id] }));
    expect(await sendMailings(it.deps)).toBe(0);
    expect((await get(id)).status).toBe('stopped');
    expect(await mailsTo('orphan@listed.example')).toEqual([]);
    expect((await send(id)).body).toMatchObject({ status: 'sending' });
    expect(await sendMailings(it.deps)).toBe(1);
    expect(await mailsTo('orphan@listed.example')).toHaveLength(1);
  });

  test('two processes at once write each mail once', async () => {
    const people = Array.from({ length: 410 }, (_, i) => ({ email: `twice-${i}-${count}@listed.example` }));
    await givenListed(people);
    const { id } = await create();
    await send(id);
    const finished = await Promise.all([sendMailings(it.deps), sendMailings(it.deps)]);
    // The slower one leaves it to the other; whoever comes next finds nothing to do.
    await sendMailings(it.deps);
    expect(finished.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
    expect((await get(id)).counts).toMatchObject({ queued: 410 });
    const mails = await Promise.all(people.map(({ email }) => mailsTo(email)));
    expect(mails.map((own) => own.length)).toEqual(people.map(() => 1));
  });

  test('leaves a mail that somebody waits for the first place', async () => {
    await givenListed(Array.from({ length: 40 }, (_, i) => ({ email: `first-${i}-${count}@listed.example` })));
    const { id } = await create();
    await send(id);
    await sendMailings(it.deps);
    it.setNow(testNow + 1000);
    await visitor(it.app).must('POST /api/session/codes', { body: { email: organiser.email, language: 'en' } });
    const { taken, send: deliver } = post();
    await deliver();
    expect(taken.slice(0, 3).map(({ to }) => to)).toContain(organiser.email);
  });
});

describe('limits', () => {
  test('let an event send so many a day, and a person get so many', async () => {
    await givenListed([{ email: 'often@listed.example' }]);
    const results: unknown[] = [];
    for (let i = 0; i <= mailingLimits.perEvent; i++) {
      const { id } = await create();
      results.push((await send(id)).status);
      await sendMailings(it.deps);
    }
    expect(results).toEqual([...Array.from({ length: mailingLimits.perEvent }, () => 202), 409]);
    expect(await mailsTo('often@listed.example')).toHaveLength(mailingLimits.perPerson);
    const { items } = await organiser.must('GET /api/events/:eventId/mailings', { params: { eventId }, query: {} });
    expect(items.filter(({ counts }) => counts.limited === 1)).toHaveLength(
      mailingLimits.perEvent - mailingLimits.perPerson,
    );
    it.setNow(testNow + day + 1000);
    const { id } = await create();
    expect((await send(id)).status).toBe(202);
    await sendMailings(it.deps);
    expect(await mailsTo('often@listed.example')).toHaveLength(mailingLimits.perPerson + 1);
  });

  test('keep scheduled ones waiting, too', async () => {
    await givenListed([{ email: 'planned@listed.example' }]);
    const ids: string[] = [];
    for (let i = 0; i < mailingLimits.perEvent + 1; i++) ids.push((await create()).id);
    for (const id of ids) await send(id, testNow + hour);
    it.setNow(testNow + hour);
    expect(await sendMailings(it.deps)).toBe(mailingLimits.perEvent);
    it.setNow(testNow + hour + day + 1);
    expect(await sendMailings(it.deps)).toBe(1);
  });

  test('nobody with an address, a draft of an event, and an event that is not one’s own are refused', async () => {
    const nobody = await create();
    expect(codeOf(await send(nobody.id))).toEqual([422, 'mailing_without_people']);
    await givenListed([{ email: 'draft@listed.example' }]);
    await organiser.must('PUT /api/events/:eventId/status', { params: { eventId }, body: { status: 'draft' } });
    expect(codeOf(await send(nobody.id))).toEqual([409, 'event_phase_forbids']);
  });
});

describe('a mailing never reaches over to another event', () => {
  test('neither by an id of its people, nor by its own', async () => {
    const other = await givenOpenEvent(organiser);
    const [foreign = 'par_' as const] = await givenListed([{ email: 'foreign@listed.example' }], other.eventId);
    const [own = 'par_' as const] = await givenListed([{ email: 'own@listed.example' }]);
    const { id, participantIds, reach } = await create({
      ...{ audience: 'chosen', participantIds: [foreign, own, own], texts: inAll },
    });
    expect([participantIds, reach?.people]).toEqual([[own], 1]);
    const preview = await organiser.call('GET /api/events/:eventId/mailings/:mailingId/preview', {
      params: at(id),
      query: { participantId: foreign },
    });
    expect(codeOf(preview)).toEqual([404, 'not_found']);
    const elsewhere = await organiser.call('POST /api/events/:eventId/mailings/:mailingId/sending', {
      params: at(id, other.eventId),
      body: {},
    });
    expect(codeOf(elsewhere)).toEqual([404, 'not_found']);
    await send(id);
    await sendMailings(it.deps);
    expect(await mailsTo('foreign@listed.example')).toEqual([]);
    expect(await mailsTo('own@listed.example')).toHaveLength(1);
    const stranger = await signUp(it);
    expect((await stranger.call('GET /api/events/:eventId/mailings', { params: { eventId } })).status).toBe(403);
  });
});
