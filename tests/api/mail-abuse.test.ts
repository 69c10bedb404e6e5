import { renderMail } from '@jumelage/api/features/mails/sending/render';
import { callLimits, limits } from '@jumelage/api/http/limits';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { newOrganisations } from '@jumelage/db/repositories/reminders';
import { reading } from '@jumelage/db/store';
import { languages } from '@jumelage/domain/language';
import { day } from '@jumelage/domain/time';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { sampleFacts } from '../support/mail-samples.ts';
import {
  confirmCountryOf,
  givenOpenEvent,
  givenParticipant,
  givenPublishedOrganisation,
  type Person,
  signUp,
} from '../support/people.ts';

let it: TestApp;
beforeEach(async () => {
  it = await openTestApp({ config: { rateLimits: true } });
});
afterEach(() => it.close());

const mailsTo = (address: string) => listMailsTo(reading(it.deps.db), address);
const factsOf = async (address: string) =>
  it.deps.key.open('mail', String((await mailsTo(address))[0]?.facts.sealed)) ?? '';

async function givenOwner(nameLatin = 'BUY NOW at evil.example') {
  const owner = await signUp(it, { family: 'evil.example' });
  const { id: organisationId } = await owner.must('POST /api/organisations', {
    body: { kind: 'startup', nameLatin, country: 'FR' },
  });
  return { owner, organisationId };
}

const invite = ({ owner, organisationId }: { owner: Person; organisationId: `org_${string}` }, email: string) =>
  owner.call('POST /api/organisations/:organisationId/invitations', {
    params: { organisationId },
    body: { email, uses: 1, days: 7 },
  });

test('an account mails so many strangers an hour, and taking back what was sent gives no call back', async () => {
  const sender = await givenOwner();
  const { calls, minutes } = limits.mail.account;
  for (let i = 0; i < calls; i++) {
    const made = await invite(sender, `stranger-${i}@tests.example`);
    expect([i, made.status]).toEqual([i, 201]);
    await sender.owner.must('DELETE /api/organisations/:organisationId/invitations/:invitationId', {
      params: { organisationId: sender.organisationId, invitationId: made.body.invitation.id },
    });
  }
  expect((await invite(sender, 'one-more@tests.example')).problem.code).toBe('rate_limited');
  expect(await mailsTo('one-more@tests.example')).toEqual([]);
  it.setNow(testNow + Math.ceil(minutes / calls) * 60_000);
  expect((await invite(sender, 'one-more@tests.example')).status).toBe(201);
});

test('one sender writes to one address once a day, however often it is taken back and sent', async () => {
  const sender = await givenOwner();
  for (let i = 0; i < 3; i++) await invite(sender, 'friend@tests.example');
  expect((await mailsTo('friend@tests.example')).length).toBe(1);
  it.setNow(testNow + day);
  await invite(sender, 'friend@tests.example');
  expect((await mailsTo('friend@tests.example')).length).toBe(2);
});

test('a new account is named to strangers by its address alone; its words come when it is new no more', async () => {
  const sender = await givenOwner();
  await invite(sender, 'early@tests.example');
  expect(await factsOf('early@tests.example')).not.toContain('evil.example');
  it.setNow(testNow + 3 * day);
  await invite(sender, 'late@tests.example');
  expect(await factsOf('late@tests.example')).toContain('BUY NOW at evil.example');
});

/** Admits two people to an event by an invitation code: nobody confirmed them or their companies. */
async function givenAdmittedByCode() {
  const organiser = await signUp(it);
  const { eventId } = await givenOpenEvent(organiser);
  const { code } = await organiser.must('POST /api/events/:eventId/invitations', {
    params: { eventId },
    body: { role: 'participant', uses: 2 },
  });
  const enter = async (nameLatin: string) => {
    const person = await signUp(it, { family: nameLatin });
    const organisationId = await givenPublishedOrganisation(person, { nameLatin });
    await person.must('POST /api/invitations/:code/acceptance', { params: { code }, body: { organisationId } });
    const { registration } = await person.must('GET /api/events/:eventId', { params: { eventId } });
    return Object.assign(person, { organisationId, participantId: registration?.participantId ?? 'par_' } as const);
  };
  return { eventId, from: await enter(loud), to: await enter('Quiet Ltd') };
}
const loud = 'BUY NOW at evil.example';
const message = 'Cheap watches at evil.example';

/** Lists the mails to somebody about requests and documents. */
const toldOf = async (address: string) => (await mailsTo(address)).filter(({ kind }) => /^(request|grant)_/.test(kind));

/**
 * Lets one ask the other for a meeting and for documents, and the other answer; collects what both were mailed, by
 * kind.
 */
async function correspondence({ eventId, from, to }: Awaited<ReturnType<typeof givenAdmittedByCode>>) {
  const params = { eventId };
  const { id: requestId } = await from.must('POST /api/events/:eventId/meeting-requests', {
    params,
    body: { toParticipantId: to.participantId, priority: 'must', message },
  });
  const sentMails = await toldOf(to.email);
  const asking = { organisationId: from.organisationId };
  await from.must('POST /api/organisations/:organisationId/grants', {
    params: asking,
    body: { ownerId: to.organisationId, layer: 'documents', message },
  });
  await from.must('POST /api/organisations/:organisationId/grants/given', {
    params: asking,
    body: { granteeId: to.organisationId, layer: 'documents' },
  });
  // The other way about: whoever is asked answers in words of their own.
  await from.must('DELETE /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId } });
  const { id: back } = await to.must('POST /api/events/:eventId/meeting-requests', {
    params,
    body: { toParticipantId: from.participantId, priority: 'must', message: 'Hello' },
  });
  await from.must('PUT /api/events/:eventId/meeting-requests/:requestId/answer', {
    params: { eventId, requestId: back },
    body: { answer: 'accepted', note: message },
  });
  // The mail about the request that was taken back had not left yet, and never does.
  expect((await toldOf(to.email)).map(({ kind }) => kind)).not.toContain('request_received');
  const told = [...sentMails, ...(await toldOf(to.email))];
  const page = [
    await to.call('GET /api/events/:eventId/meeting-requests', { params }),
    await to.call('GET /api/organisations/:organisationId/grants', { params: { organisationId: to.organisationId } }),
  ];
  return {
    kinds: told.map(({ kind }) => kind).sort(),
    quoting: told
      .filter((mail) => (it.deps.key.open('mail', String(mail.facts.sealed)) ?? '').includes('evil.example'))
      .map(({ kind }) => kind)
      .sort(),
    seen: page.map(({ text }) => text.includes(loud) && text.includes(message)),
  };
}
const kindsOfMail = ['grant_answered', 'grant_asked', 'request_answered', 'request_received'];

describe('what an account wrote', () => {
  test('stays on the page while it is new, and is mailed with nothing of its own', async () => {
    const { kinds, quoting, seen } = await correspondence(await givenAdmittedByCode());
    expect([kinds, quoting, seen]).toEqual([kindsOfMail, [], [true, true]]);
  });

  test('is mailed once it is three days old', async () => {
    const both = await givenAdmittedByCode();
    it.setNow(testNow + 3 * day);
    expect((await correspondence(both)).quoting).toEqual(kindsOfMail);
  });

  test('is mailed where somebody vouched for its organisation', async () => {
    const both = await givenAdmittedByCode();
    await confirmCountryOf(it, both.from.organisationId);
    expect((await correspondence(both)).quoting).toEqual(kindsOfMail);
  });

  test('is in no weekly mail of what is new before somebody vouched', async () => {
    const { from } = await givenAdmittedByCode();
    const names = async () =>
      (await newOrganisations(reading(it.deps.db), new Date(testNow - day))).map((one) => one.nameLatin);
    expect(await names()).not.toContain(loud);
    await confirmCountryOf(it, from.organisationId);
    expect(await names()).toContain(loud);
  });

  test('leaves mails that say plainly, in each language, that somebody new is asking', () => {
    const samples = sampleFacts('');
    for (const kind of [
      'request_received',
      'request_answered',
      'request_reminder',
      'grant_asked',
      'grant_answered',
      'merge_proposed',
    ] as const) {
      for (const language of languages) {
        const { message: _, ...facts } = {
          message: '',
          ...samples[kind],
          eventName: { [language]: 'Forum' },
          fromName: null,
          organisation: null,
          own: 'Relitia',
          other: null,
        };
        const { subject, text } = renderMail({
          kind,
          language,
          facts: facts as never,
          base: 'https://match.example',
          stop: null,
        });
        expect([
          kind,
          language,
          /null|undefined|\(\)|（）| {2}|^\W*$/.exec(`${subject} ${text.split('-- ')[0]?.replace(/\n */g, '|')}`)?.[0],
        ]).toEqual([kind, language, undefined]);
        expect(text).toContain('https://match.example/');
      }
    }
  });
});

test('the organisers of an event invite so many an hour together, whatever accounts they have; an import of five hundred is invited at once', async () => {
  const { calls } = limits.invite.event ?? { calls: 0 };
  expect(calls).toBeGreaterThanOrEqual(500);
  expect(limits.invite.account.calls).toBeGreaterThanOrEqual(500);
  const counted = callLimits({ ...it.deps, config: { ...it.deps.config, rateLimits: true }, now: () => testNow });
  const reply = { header: () => reply } as unknown as Parameters<typeof counted.countAccount>[2];
  const invites = (userId: `usr_${string}`, eventId: string) =>
    counted.countAccount('invite', { actor: { userId } as never, params: { eventId }, body: {} }, reply);
  for (let i = 0; i < 500; i++) await invites('usr_one', 'evt_one');
  for (let i = 500; i < calls; i++) await invites('usr_two', 'evt_one');
  await expect(invites('usr_three', 'evt_one')).rejects.toThrow('rate_limited');
  await expect(invites('usr_three', 'evt_two')).resolves.toBeUndefined();
});

test('a request that is withdrawn before its mail left is no mail; sent again later, it is one a day', async () => {
  const organiser = await signUp(it);
  const { eventId } = await givenOpenEvent(organiser);
  const from = await givenParticipant(it, { eventId, organiser });
  const to = await givenParticipant(it, { eventId, organiser });
  const { db } = it.deps;
  const asked = async () => (await mailsTo(to.email)).filter(({ kind }) => kind === 'request_received').length;
  for (let i = 0; i < 4; i++) {
    const { id: requestId } = await from.must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId },
      body: { toParticipantId: to.participantId, priority: 'must', message: 'Shall we meet?' },
    });
    expect([i, await asked()]).toEqual([i, 1]);
    if (i > 0) await db.tx((q) => q.update(db.t.mails).set({ status: 'sent' }));
    await from.must('DELETE /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId } });
  }
  expect(await asked()).toBe(1);
});
