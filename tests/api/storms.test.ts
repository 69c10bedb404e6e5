import { newId } from '@jumelage/api/deps';
import { settle } from '@jumelage/api/features/vouching/claims';
import { setRights } from '@jumelage/api/features/vouching/rights';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { insertOrganisationDrafts } from '@jumelage/db/repositories/imports';
import { insertClaim } from '@jumelage/db/repositories/vouching';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { givenCrowd } from '../support/crowd.ts';
import { givenPublishedOrganisation } from '../support/people.ts';

let it: TestApp;
beforeAll(async () => {
  it = await openTestApp();
});
afterAll(() => it.close());

test('thirty profiles changed at once are all saved, and each leaves a change that is announced', async () => {
  const { people } = await givenCrowd(it, { count: 30 });
  const ids = await Promise.all(people.map((person) => givenPublishedOrganisation(person)));
  const replies = await Promise.all(
    people.map((person, i) =>
      person.call('PATCH /api/organisations/:organisationId', {
        params: { organisationId: ids[i] ?? 'org_' },
        body: { foundedYear: 1980 + i, topics: ['photovoltaics'] },
      }),
    ),
  );
  expect(replies.map((reply) => reply.status)).toEqual(people.map(() => 200));
  const { t, read } = it.deps.db;
  const rows = await read.select({ id: t.organisations.id, year: t.organisations.foundedYear }).from(t.organisations);
  const changes = await read.select({ key: t.matchChanges.key, stamp: t.matchChanges.stamp }).from(t.matchChanges);
  const stamps = new Map(changes.map((change) => [change.key as string, change.stamp]));
  expect(new Set(rows.map((row) => stamps.get(row.id))).size).toBe(rows.length);
  const years = new Map(rows.map((row) => [row.id, row.year]));
  expect(ids.map((id) => years.get(id))).toEqual(people.map((_, i) => 1980 + i));
});

test('twenty registrations of one person at once leave one', async () => {
  const { eventId, people } = await givenCrowd(it, { count: 1 });
  const [person] = people;
  if (!person) throw new Error('nobody came');
  const organisationId = await givenPublishedOrganisation(person);
  const other = await givenCrowd(it, { count: 0 });
  const replies = await Promise.all(
    Array.from({ length: 20 }, () =>
      person.call('POST /api/events/:eventId/registration', {
        params: { eventId: other.eventId },
        body: { organisationId, languages: ['en'] },
      }),
    ),
  );
  expect(eventId).not.toBe(other.eventId);
  expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
  expect([...new Set(replies.filter((reply) => reply.status !== 201).map((reply) => reply.problem.code))]).toEqual([
    'already_registered',
  ]);
});

test('two admins whose right is taken back at once leave one, whatever way each goes', async () => {
  const { people } = await givenCrowd(it, { count: 2 });
  for (let round = 0; round < 5; round++) {
    await writing(it.deps.db, async (tx) => {
      for (const { userId } of people)
        await updateUser(tx, userId, { isAdmin: true, emailVerifiedAt: new Date(it.deps.now()) });
    });
    const ends = await Promise.allSettled(people.map(({ userId }) => setRights(it.deps, userId, { isAdmin: false })));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  }
});

test('two claims on one organisation, accepted at once, give it one owner', async () => {
  const { eventId, organiser, people } = await givenCrowd(it, { count: 2 });
  const [organisationId, now] = [newId(it.deps, 'organisation'), new Date(it.deps.now())];
  const claims = people.map(({ userId }) => ({ id: newId(it.deps, 'claim'), organisationId, userId, eventId }));
  await writing(it.deps.db, async (tx) => {
    const sample = {
      kind: 'startup' as const,
      nameLatin: 'Claimed twice',
      nameHanzi: null,
      country: 'FR' as const,
      sector: 'it' as const,
      now,
    };
    await insertOrganisationDrafts(tx, [{ ...sample, id: organisationId }]);
    for (const claim of claims)
      await insertClaim(tx, { ...claim, status: 'pending', decidedBy: null, createdAt: now, changedAt: now });
  });
  const actor = { userId: organiser.userId } as Parameters<typeof settle>[1];
  const ends = await Promise.allSettled(claims.map(({ id }) => settle(it.deps, actor, { claimId: id }, 'accepted')));
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
