import { listMailsTo } from '@jumelage/db/repositories/mails';
import { reading } from '@jumelage/db/store';
import { type GrantStatus, grantMoves, grantStatuses } from '@jumelage/domain/grant';
import type { Id } from '@jumelage/domain/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp, testNow } from '../support/app.ts';
import { confirmCountryOf, givenPublishedOrganisation, mailedFacts, type Person, signUp } from '../support/people.ts';

let it: TestApp;
let owner: Person & { email: string };
let asker: Person & { email: string };
let ownerId: Id<'organisation'>;
let askerId: Id<'organisation'>;
let count = 0;

beforeAll(async () => {
  it = await openTestApp();
  owner = await signUp(it, { language: 'fr' });
  asker = await signUp(it);
});
afterAll(() => it.close());
beforeEach(async () => {
  count++;
  it.setNow(testNow + count * 60_000);
  ownerId = await givenPublishedOrganisation(owner, { nameLatin: `Owner ${count}` });
  askerId = await givenPublishedOrganisation(asker, { nameLatin: `Asker ${count}` });
});

const ask = (by = asker, params = { organisationId: askerId }, layer: 'profile' | 'documents' = 'documents') =>
  by.call('POST /api/organisations/:organisationId/grants', {
    params,
    body: { ownerId, layer, message: 'We would like to read your figures.' },
  });
const move = (
  by: Person,
  organisationId: Id<'organisation'>,
  grantId: Id<'grant'>,
  status: Exclude<GrantStatus, 'asked'>,
) =>
  by.call('PUT /api/organisations/:organisationId/grants/:grantId/status', {
    params: { organisationId, grantId },
    body: { status },
  });
const grantsOf = (by: Person, organisationId: Id<'organisation'>) =>
  by.must('GET /api/organisations/:organisationId/grants', { params: { organisationId } });
const notified = async (by: Person) =>
  (await by.must('GET /api/notifications')).items.map(({ kind, facts }) => ({ kind, facts }));

/** Creates a colleague of the owner’s, who is no owner. */
async function givenMember() {
  const member = await signUp(it);
  const userId = member.session.user?.id ?? 'usr_';
  await it.deps.db.tx((q) =>
    q.insert(it.deps.db.t.organisationMembers).values({ organisationId: ownerId, userId, role: 'member' }),
  );
  return member;
}

describe('asking', () => {
  test('is shown to the owners, and its answer to who asked', async () => {
    await confirmCountryOf(it, ownerId, askerId);
    const { body: grant, status } = await ask();
    expect([status, grant.status, grant.organisation.nameLatin]).toEqual([201, 'asked', `Owner ${count}`]);
    const { given } = await grantsOf(owner, ownerId);
    expect(given).toMatchObject([
      {
        id: grant.id,
        status: 'asked',
        message: 'We would like to read your figures.',
        organisation: { nameLatin: `Asker ${count}` },
      },
    ]);
    expect(await mailedFacts(it, owner.email)).toEqual({
      organisation: `Asker ${count}`,
      layer: 'documents',
      message: 'We would like to read your figures.',
    });
    expect((await notified(owner))[0]).toEqual({
      kind: 'grant_asked',
      facts: { organisation: `Asker ${count}`, layer: 'documents', status: 'asked', organisationId: ownerId },
    });

    expect((await move(owner, ownerId, grant.id, 'granted')).body.status).toBe('granted');
    expect((await grantsOf(asker, askerId)).asked).toMatchObject([{ status: 'granted' }]);
    const facts = { organisation: `Owner ${count}`, layer: 'documents', status: 'granted', organisationId: ownerId };
    expect(await mailedFacts(it, asker.email)).toEqual(facts);
    expect((await notified(asker))[0]).toEqual({ kind: 'grant_answered', facts });
  });

  test('twice, of oneself, of a draft, of a profile that is open, or for an organisation of others is refused', async () => {
    expect((await ask()).status).toBe(201);
    expect((await ask()).problem.code).toBe('grant_exists');
    expect((await ask(asker, { organisationId: askerId }, 'profile')).problem.code).toBe('grant_needless');
    expect((await ask(owner, { organisationId: ownerId })).problem.code).toBe('grant_to_itself');
    expect((await ask(asker, { organisationId: ownerId })).status).toBe(404);
    await owner.must('PUT /api/organisations/:organisationId/status', {
      params: { organisationId: ownerId },
      body: { status: 'draft' },
    });
    const third = await givenPublishedOrganisation(asker);
    expect((await ask(asker, { organisationId: third })).status).toBe(404);
  });

  test('at the same moment makes one grant', async () => {
    const replies = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409, 409, 409]);
    expect((await grantsOf(owner, ownerId)).given).toHaveLength(1);
  });
});

describe('moving', () => {
  const wanted = ['granted', 'refused', 'withdrawn'] as const;

  /** Creates a grant in the given status, whatever led there. */
  async function givenGrant(status: GrantStatus): Promise<Id<'grant'>> {
    const { body } = await ask();
    const { t } = it.deps.db;
    await it.deps.db.tx((q) => q.update(t.grants).set({ status }));
    return body.id;
  }

  test.each(grantStatuses.flatMap((from) => wanted.map((to) => [from, to] as const)))(
    'from %s to %s follows the table, for either side',
    async (from, to) => {
      const { t } = it.deps.db;
      const id = await givenGrant(from);
      for (const [party, by, organisationId] of [
        ['owner', owner, ownerId],
        ['asker', asker, askerId],
      ] as const) {
        await it.deps.db.tx((q) => q.update(t.grants).set({ status: from }));
        const may = (grantMoves[from][party] as readonly string[]).includes(to);
        const { given, asked } = await grantsOf(by, organisationId);
        expect([party, [...given, ...asked].find((grant) => grant.id === id)?.can.includes(to)]).toEqual([party, may]);
        const reply = await move(by, organisationId, id, to);
        expect([party, reply.status, may ? reply.body.status : reply.problem.code]).toEqual([
          party,
          may ? 200 : 409,
          may ? to : 'grant_moved',
        ]);
      }
    },
  );

  test('nobody else’s is there, not even by its id', async () => {
    const id = await givenGrant('asked');
    const stranger = await signUp(it);
    const strangerId = await givenPublishedOrganisation(stranger);
    for (const organisationId of [strangerId, ownerId, askerId]) {
      expect((await move(stranger, organisationId, id, 'granted')).status).toBe(404);
      if (organisationId !== strangerId)
        expect(
          (await stranger.call('GET /api/organisations/:organisationId/grants', { params: { organisationId } })).status,
        ).toBe(404);
    }
    expect(await grantsOf(stranger, strangerId)).toEqual({ given: [], asked: [] });
    // The asker cannot answer in the owner’s place.
    expect((await move(asker, askerId, id, 'granted')).problem.code).toBe('grant_moved');
  });

  test('to open takes an owner; to close, any member', async () => {
    const id = await givenGrant('asked');
    const member = await givenMember();
    const canOf = async (by: Person) => (await grantsOf(by, ownerId)).given[0]?.can;
    expect([await canOf(member), await canOf(owner)]).toEqual([['refused'], ['granted', 'refused']]);
    expect((await move(member, ownerId, id, 'granted')).problem.code).toBe('not_allowed');
    const given = await member.call('POST /api/organisations/:organisationId/grants/given', {
      params: { organisationId: ownerId },
      body: { granteeId: askerId, layer: 'profile' },
    });
    expect(given.status).toBe(404);
    await move(owner, ownerId, id, 'granted');
    expect((await move(member, ownerId, id, 'withdrawn')).body.status).toBe('withdrawn');
  });

  test('answered twice at once, one answer counts', async () => {
    const id = await givenGrant('asked');
    const replies = await Promise.all([
      move(owner, ownerId, id, 'granted'),
      move(owner, ownerId, id, 'refused'),
      move(asker, askerId, id, 'withdrawn'),
    ]);
    const codes = replies.map((reply) => reply.status);
    expect(codes.filter((code) => code === 200).length).toBeGreaterThan(0);
    const { status } = (await grantsOf(owner, ownerId)).given[0] ?? {};
    expect(replies.some((reply) => reply.status === 200 && reply.body.status === status)).toBe(true);
  });

  test('to and fro within an hour writes one mail of each kind', async () => {
    const id = await givenGrant('asked');
    const before = (await listMailsTo(reading(it.deps.db), asker.email)).length;
    for (const status of ['granted', 'withdrawn', 'granted', 'withdrawn', 'granted'] as const)
      expect((await move(owner, ownerId, id, status)).status).toBe(200);
    expect((await listMailsTo(reading(it.deps.db), asker.email)).length - before).toBe(2);
  });

  test('what was given unasked, and refused before, may be given and asked again', async () => {
    const give = () =>
      owner.call('POST /api/organisations/:organisationId/grants/given', {
        params: { organisationId: ownerId },
        body: { granteeId: askerId, layer: 'documents' },
      });
    const { body } = await give();
    expect(body).toMatchObject({ status: 'granted', message: '' });
    expect((await give()).problem.code).toBe('grant_exists');
    expect((await ask()).problem.code).toBe('grant_exists');
    await move(asker, askerId, body.id, 'withdrawn');
    expect((await ask()).body).toMatchObject({ id: body.id, status: 'asked' });
    await move(owner, ownerId, body.id, 'refused');
    expect((await ask()).body).toMatchObject({ id: body.id, status: 'asked' });
  });
});
