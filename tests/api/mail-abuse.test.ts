import { limits } from '@jumelage/api/http/limits';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import { day } from '@jumelage/domain/time';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, type Person, signUp } from '../support/people.ts';

let it: TestApp;
beforeEach(async () => {
  it = await openTestApp({ config: { rateLimits: true } });
});
afterEach(() => it.close());

const mailsTo = (address: string) => listMailsTo(reading(it.deps.db), address);
const factsOf = async (address: string) => it.deps.key.open('mail', String((await mailsTo(address))[0]?.facts.sealed)) ?? '';

async function givenOwner(nameLatin = 'BUY NOW at evil.example') {
  const owner = await signUp(it, { family: 'evil.example' });
  const { id: organisationId } = await owner.must('POST /api/organisations', { body: { kind: 'startup', nameLatin, country: 'FR' } });
  return { owner, organisationId };
}

const invite = ({ owner, organisationId }: { owner: Person; organisationId: `org_${string}` }, email: string) =>
  owner.call('POST /api/organisations/:organisationId/invitations', { params: { organisationId }, body: { email, uses: 1, days: 7 } });

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

test('a request that is withdrawn and sent again is one mail a day', async () => {
  const organiser = await signUp(it);
  const { eventId } = await givenOpenEvent(organiser);
  const from = await givenParticipant(it, { eventId, organiser });
  const to = await givenParticipant(it, { eventId, organiser });
  for (let i = 0; i < 3; i++) {
    const { id: requestId } = await from.must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId },
      body: { toParticipantId: to.participantId, priority: 'must', message: 'Shall we meet?' },
    });
    await from.must('DELETE /api/events/:eventId/meeting-requests/:requestId', { params: { eventId, requestId } });
  }
  expect((await mailsTo(to.email)).filter(({ kind }) => kind === 'request_received').length).toBe(1);
});
