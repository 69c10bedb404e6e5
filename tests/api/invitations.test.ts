import { newId } from '@jumelage/api/deps';
import { openMail, readMail } from '@jumelage/api/features/mails/sending/compose';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { insertOrganisationDrafts } from '@jumelage/db/repositories/imports';
import { listMailsTo } from '@jumelage/db/repositories/mails';
import { insertParticipants } from '@jumelage/db/repositories/participants';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { day } from '@jumelage/domain/time';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import {
  givenOpenEvent,
  givenPublishedOrganisation,
  mailedFacts,
  type Person,
  password,
  signUp,
  visitor,
} from '../support/people.ts';

let it: TestApp;
let organiser: Awaited<ReturnType<typeof signUp>>;
let eventId: Id<'event'>;

beforeAll(async () => {
  it = await openTestApp();
  organiser = await signUp(it, { family: 'Organiser' });
  ({ eventId } = await givenOpenEvent(organiser));
});
afterEach(() => it.setNow(testNow));
afterAll(() => it.close());

let count = 0;

/** Creates a participant as an import does, of a company without members. */
async function givenImported(
  family: string,
): Promise<{ participantId: Id<'participant'>; organisationId: Id<'organisation'> }> {
  const [participantId, organisationId] = [newId(it.deps, 'participant'), newId(it.deps, 'organisation')];
  const now = new Date(it.deps.now());
  await writing(it.deps.db, async (store) => {
    const company = {
      id: organisationId,
      kind: 'startup' as const,
      nameLatin: `Imported ${++count}`,
      nameHanzi: null,
      country: 'CN' as const,
    };
    await insertOrganisationDrafts(store, [{ ...company, sector: null, draftedByEventId: eventId, now }]);
    const person = {
      family,
      given: 'Wei',
      languages: ['zh' as const],
      attendance: 'onsite' as const,
      zone: 'Asia/Shanghai',
    };
    await insertParticipants(store, [
      { id: participantId, eventId, organisationId, ...person, status: 'admitted', createdAt: now },
    ]);
  });
  return { participantId, organisationId };
}

type Wish = {
  role?: 'participant' | 'organiser';
  participantId?: Id<'participant'>;
  uses?: number;
  days?: number;
  email?: string;
};
const invite = (wish: Wish = {}) =>
  organiser.must('POST /api/events/:eventId/invitations', {
    params: { eventId },
    body: { role: 'participant', ...wish },
  });
const account = (email = `guest-${++count}@tests.example`) => ({
  ...{ email, password, name: { family: 'Zhang', given: 'Wei' }, language: 'zh' as const },
  consents: { terms: true, other_side: true, newsletter: false },
});
const problemOf = async (call: Promise<{ status: number; problem: { code: string } }>) => {
  const { status, problem } = await call;
  return [status, problem?.code];
};

describe('a code', () => {
  test('is shown once, stored as no text, and read in any spelling', async () => {
    const { code, invitation } = await invite();
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/);
    const { t, read } = it.deps.db;
    expect(
      JSON.stringify([await read.select().from(t.invitations), await read.select().from(t.auditEntries)]),
    ).not.toContain(code.slice(0, 5));
    const asTyped = ` ${code.toLowerCase().replace('-', ' ')}`;
    const open = await visitor(it.app).must('GET /api/invitations/:code', { params: { code: asTyped } });
    expect(open).toMatchObject({ role: 'participant', event: { id: eventId }, name: null, organisation: null });
    const { items } = await organiser.must('GET /api/events/:eventId/invitations', { params: { eventId } });
    expect(items.find(({ id }) => id === invitation.id)).toMatchObject({ state: 'open', usesLeft: 1, used: 0 });
  });

  test('that is unknown, expired, revoked or used up is answered alike', async () => {
    const [expired, revoked, used] = [await invite({ days: 1 }), await invite(), await invite()];
    await organiser.must('DELETE /api/events/:eventId/invitations/:invitationId', {
      params: { eventId, invitationId: revoked.invitation.id },
    });
    const guest = await signUp(it);
    const organisationId = await givenPublishedOrganisation(guest);
    await guest.must('POST /api/invitations/:code/acceptance', {
      params: { code: used.code },
      body: { organisationId },
    });
    it.setNow(testNow + day + 1000);
    const answers: unknown[] = [];
    for (const code of [expired.code, revoked.code, used.code, '22222-22222', 'nonsense']) {
      const { status, problem } = await visitor(it.app).call('GET /api/invitations/:code', { params: { code } });
      answers.push([status, problem.code, problem.title]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual([404, 'not_found', expect.any(String)]);
    const joined = await visitor(it.app).call('POST /api/invitations/:code/account', {
      params: { code: used.code },
      body: account(),
    });
    expect([joined.status, joined.problem.code]).toEqual([404, 'not_found']);
  });

  test('is mailed where an address was given, and is no other event’s to take back', async () => {
    const { code, invitation } = await invite({ email: 'someone@tests.example' });
    expect(await mailedFacts(it, 'someone@tests.example')).toMatchObject({ code, path: `/invitation/${code}` });
    const other = await givenOpenEvent(organiser);
    const params = { eventId: other.eventId, invitationId: invitation.id };
    expect(
      await problemOf(organiser.call('DELETE /api/events/:eventId/invitations/:invitationId', { params })),
    ).toEqual([404, 'not_found']);
  });
});

describe('codes for two people of one address', () => {
  const setLanguage = (language: Language) =>
    writing(it.deps.db, (store) => updateUser(store, organiser.session.user?.id ?? 'usr_', { language }));

  test.each([
    ['fr', 'code d’invitation pour', 'Bonjour'],
    ['en', 'invitation code for', 'Hello'],
    ['zh', '的邀请码', '您好：'],
  ] as const)(
    'come in %s, each by its own mail, with its own code and its person’s name',
    async (language, subject, greeting) => {
      const email = `delegation-${language}@tests.example`;
      await setLanguage(language);
      const seats = [
        { name: 'Zhang', ...(await givenImported('Zhang')) },
        { name: 'Zhao', ...(await givenImported('Zhao')) },
      ];
      const codes: string[] = [];
      for (const { participantId } of seats) codes.push((await invite({ participantId, email })).code);
      const mails = (await listMailsTo(reading(it.deps.db), email)).map((mail) =>
        readMail(it.deps, openMail(it.deps, mail), 'https://match.example'),
      );
      expect(mails).toHaveLength(2);
      for (const [i, { name }] of seats.entries()) {
        const [mail, ...others] = mails.filter(({ text }) => text.includes(codes[i] ?? '-'));
        expect(others).toEqual([]);
        expect([mail?.subject, mail?.text.split('\n')[0]]).toEqual([
          expect.stringContaining(`Wei ${name}`),
          expect.stringContaining(`Wei ${name}`),
        ]);
        expect(mail?.subject).toContain(subject);
        expect(mail?.text).toContain(greeting);
      }
      await setLanguage('en');
    },
  );
});

describe('accepting', () => {
  test('an imported place is handed over once: the person is in, and speaks for a company that nobody spoke for', async () => {
    const { participantId, organisationId } = await givenImported('Zhang');
    const { code } = await invite({ participantId });
    expect((await visitor(it.app).must('GET /api/invitations/:code', { params: { code } })).name).toEqual({
      family: 'Zhang',
      given: 'Wei',
    });
    const guest = visitor(it.app, 'zh');
    const session = await guest.must('POST /api/invitations/:code/account', { params: { code }, body: account() });
    expect(session.user).toMatchObject({ isVerified: false });
    expect(session.organisations.map(({ id, role }) => [id, role])).toEqual([[organisationId, 'owner']]);
    const { registration } = await guest.must('GET /api/events/:eventId', { params: { eventId } });
    expect(registration).toMatchObject({ participantId, status: 'admitted' });
    const again = await signUp(it);
    expect(
      await problemOf(again.call('POST /api/invitations/:code/acceptance', { params: { code }, body: {} })),
    ).toEqual([404, 'not_found']);
    expect(
      await problemOf(
        organiser.call('POST /api/events/:eventId/invitations', {
          params: { eventId },
          body: { role: 'participant', participantId },
        }),
      ),
    ).toEqual([409, 'place_taken']);
  });

  test('of twenty at once one has the place', async () => {
    const { participantId } = await givenImported('Storm');
    const { code } = await invite({ participantId });
    const guests: Person[] = [];
    for (let i = 0; i < 5; i++) guests.push(await signUp(it));
    const calls = guests.flatMap((guest) =>
      Array.from({ length: 4 }, () =>
        guest.call('POST /api/invitations/:code/acceptance', { params: { code }, body: {} }),
      ),
    );
    const replies = await Promise.all(calls);
    const { t, read } = it.deps.db;
    const rows = (await read.select().from(t.participants)).filter((row) => row.id === participantId);
    expect(rows.map(({ userId }) => typeof userId)).toEqual(['string']);
    const winners = guests.filter((_, i) => replies.slice(i * 4, i * 4 + 4).some(({ status }) => status === 200));
    expect(winners).toHaveLength(1);
  });

  test('without an imported place asks for an organisation of one’s own, and admits', async () => {
    const { code } = await invite({ uses: 2 });
    const guest = visitor(it.app);
    await guest.must('POST /api/invitations/:code/account', { params: { code }, body: account() });
    const accept = (person: Person, organisationId?: Id<'organisation'>) =>
      person.call('POST /api/invitations/:code/acceptance', {
        params: { code },
        body: organisationId ? { organisationId } : {},
      });
    expect(await problemOf(accept(guest))).toEqual([400, 'invalid_request']);
    const organisationId = await givenPublishedOrganisation(guest);
    const stranger = await signUp(it);
    expect(await problemOf(accept(stranger, organisationId))).toEqual([403, 'organisation_not_yours']);
    expect((await accept(guest, organisationId)).body).toMatchObject({ eventId, role: 'participant' });
    // Once more uses nothing up.
    expect((await accept(guest, organisationId)).status).toBe(200);
    expect((await guest.must('GET /api/events/:eventId', { params: { eventId } })).registration?.status).toBe(
      'admitted',
    );
    const { items } = await organiser.must('GET /api/events/:eventId/invitations', { params: { eventId } });
    expect(items.filter(({ used, usesLeft }) => used === 1 && usesLeft === 1)).toHaveLength(1);
  });

  test('as an organiser opens the event’s desk, and is announced to the other organisers', async () => {
    // Later, so that the newest mail is the one that is looked for.
    it.setNow(testNow + 60_000);
    const { code } = await invite({ role: 'organiser' });
    const guest = await signUp(it, { family: 'Helper' });
    await guest.must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} });
    await guest.must('GET /api/events/:eventId/overview', { params: { eventId } });
    expect(await mailedFacts(it, organiser.email)).toMatchObject({
      eventId,
      fromName: expect.stringContaining('Helper'),
    });
    const { items } = await organiser.must('GET /api/events/:eventId/audit', {
      params: { eventId },
      query: { act: 'POST /api/invitations/:code/acceptance' },
    });
    expect(items.some(({ actor, facts }) => actor?.id === guest.session.user?.id && facts.role === 'organiser')).toBe(
      true,
    );
    expect(JSON.stringify(items)).not.toContain(code);
  });

  test('an address that has an account is refused, and nothing is made', async () => {
    const { participantId } = await givenImported('Known');
    const { code } = await invite({ participantId });
    const call = visitor(it.app).call('POST /api/invitations/:code/account', {
      params: { code },
      body: account(organiser.email.toUpperCase()),
    });
    expect(await problemOf(call)).toEqual([409, 'account_not_made']);
    expect((await visitor(it.app).call('GET /api/invitations/:code', { params: { code } })).status).toBe(200);
    const noTerms = { ...account(), consents: { terms: false, other_side: true, newsletter: false } };
    const refused = visitor(it.app).call('POST /api/invitations/:code/account', { params: { code }, body: noTerms });
    expect(await problemOf(refused)).toEqual([422, 'terms_not_agreed']);
  });
});

test('a sheet has a code for each imported participant without an account; a new sheet ends the old one', async () => {
  const { participantId } = await givenImported('Sheet');
  const make = () => organiser.must('POST /api/events/:eventId/invitations/sheet', { params: { eventId }, body: {} });
  const [first, second] = [await make(), await make()];
  const codeIn = (sheet: typeof first) => sheet.codes.find((one) => one.participantId === participantId)?.code ?? '';
  expect(first.codes.length).toBe(second.codes.length);
  expect((await visitor(it.app).call('GET /api/invitations/:code', { params: { code: codeIn(first) } })).status).toBe(
    404,
  );
  expect((await visitor(it.app).call('GET /api/invitations/:code', { params: { code: codeIn(second) } })).status).toBe(
    200,
  );
});

test('a sheet of one event has nobody of another, not by id either, and ends no code there', async () => {
  const { participantId } = await givenImported('Elsewhere');
  const { code } = await invite({ participantId });
  const other = await signUp(it);
  const params = await givenOpenEvent(other);
  for (const body of [{}, { participantIds: [participantId] }]) {
    const { codes } = await other.must('POST /api/events/:eventId/invitations/sheet', { params, body });
    expect(codes).toEqual([]);
  }
  expect((await visitor(it.app).call('GET /api/invitations/:code', { params: { code } })).status).toBe(200);
});

describe('members', () => {
  test('come by a code of an owner, change roles, leave; an owner is always left', async () => {
    const owner = await signUp(it);
    const organisationId = await givenPublishedOrganisation(owner);
    const params = { organisationId };
    const { code } = await owner.must('POST /api/organisations/:organisationId/invitations', {
      params,
      body: { uses: 2 },
    });
    const colleague = await signUp(it, { family: 'Colleague' });
    await colleague.must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} });
    expect(
      await problemOf(colleague.call('POST /api/organisations/:organisationId/invitations', { params, body: {} })),
    ).toEqual([404, 'not_found']);
    const of = (person: typeof owner) => ({ params: { organisationId, userId: person.session.user?.id ?? 'usr_' } });
    const roles = async () =>
      (await owner.must('GET /api/organisations/:organisationId/members', { params })).members.map(({ role }) => role);
    expect(await roles()).toEqual(['owner', 'member']);
    const demote = { ...of(owner), body: { role: 'member' as const } };
    expect(await problemOf(owner.call('PATCH /api/organisations/:organisationId/members/:userId', demote))).toEqual([
      409,
      'last_owner',
    ]);
    expect(await problemOf(owner.call('DELETE /api/organisations/:organisationId/membership', { params }))).toEqual([
      409,
      'last_owner',
    ]);
    await owner.must('PATCH /api/organisations/:organisationId/members/:userId', {
      ...of(colleague),
      body: { role: 'owner' },
    });
    expect(await roles()).toEqual(['owner', 'owner']);
    await colleague.must('DELETE /api/organisations/:organisationId/members/:userId', of(owner));
    expect((await owner.call('GET /api/organisations/:organisationId/members', { params })).status).toBe(404);
    expect(await problemOf(colleague.call('DELETE /api/organisations/:organisationId/membership', { params }))).toEqual(
      [409, 'last_owner'],
    );
  });
});
