import { keepRetention } from '@jumelage/api/features/personal-data/jobs';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { findSameOrganisations } from '@jumelage/db/repositories/organisation-identity';
import { mergeOrganisations } from '@jumelage/db/repositories/organisation-merges';
import type { StoredRowChange } from '@jumelage/db/schema/merges';
import { reading, type Store, writing } from '@jumelage/db/store';
import { hour } from '@jumelage/domain/time';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, memberOf } from '../support/crowd.ts';

let test: TestApp;
let crowd: Crowd;
beforeEach(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: 6 });
});
afterEach(() => test.close());

const at = (i: number) => memberOf(crowd, i);

/** Lists the rows of each table but those of audit, limits and sessions. */
async function allRows(): Promise<Record<string, unknown[]>> {
  const { t, read } = test.deps.db;
  const rows: Record<string, unknown[]> = {};
  for (const [name, table] of Object.entries(t)) {
    if (['auditEntries', 'auditSeals', 'matchChanges', 'idempotencyKeys', 'callCounts', 'signIns'].includes(name))
      continue;
    const all = await read.select().from(table as typeof t.organisations);
    rows[name] = all.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}

const erase = (who: ReturnType<typeof at>) =>
  who.must('POST /api/accounts/me/erasure', { body: { email: `${who.userId}@tests.example` } });

const admin = async () => {
  await writing(test.deps.db, (tx) => updateUser(tx, crowd.organiser.userId, { isAdmin: true }));
  return crowd.organiser;
};

/**
 * Creates two organisations of one country with everything that a merge joins: members, requests, meetings in a draft,
 * marks, grants, claims.
 */
async function givenTwo() {
  const [from, into, third] = [at(0), at(2), at(1)];
  const { t } = test.deps.db;
  const now = new Date(test.deps.now());
  await givenMeeting(crowd, from, into);
  await givenMeeting(crowd, from, third);
  const { eventId } = crowd;
  await at(4).must('POST /api/events/:eventId/meeting-requests', {
    params: { eventId },
    body: { toParticipantId: from.participantId, message: 'Shall we meet?', priority: 'must' },
  });
  await writing(test.deps.db, async ({ q }) => {
    const [meeting] = await q.select().from(t.meetings);
    const [draft] = await q.select().from(t.schedules);
    if (!meeting || !draft) throw new Error('nothing to place');
    const all = await q.select().from(t.meetings);
    const ours = all.find((one) => [one.firstId, one.secondId].includes(into.participantId)) ?? meeting;
    const drafts = await q.select().from(t.schedules);
    const own = drafts.find((one) => one.sessionId === crowd.sessionId) ?? draft;
    const place = { scheduleId: own.id, meetingId: ours.id, slotId: crowd.slots[0]?.id ?? 'slt_' } as const;
    await q.insert(t.placements).values({ ...place, tableId: crowd.tables[0]?.id ?? 'tbl_' });
    await q.insert(t.seats).values([ours.firstId, ours.secondId].map((participantId) => ({ ...place, participantId })));
    // The same user in both, once as an owner; a second one in one alone.
    await q.insert(t.organisationMembers).values([
      { organisationId: into.organisationId, userId: from.userId, role: 'member' },
      { organisationId: from.organisationId, userId: at(3).userId, role: 'member' },
    ]);
    const marks = [
      [from, third],
      [into, third],
      [third, from],
      [from, into],
    ] as const;
    await q.insert(t.matchMarks).values(
      marks.map(([one, other], i) => ({
        organisationId: one.organisationId,
        otherId: other.organisationId,
        mark: 'shortlisted' as const,
        note: `${i}`,
        createdAt: now,
      })),
    );
    await q.insert(t.grants).values([
      {
        id: 'grt_1',
        organisationId: from.organisationId,
        granteeId: third.organisationId,
        layer: 'documents',
        status: 'asked',
        createdAt: now,
        changedAt: now,
      },
      {
        id: 'grt_2',
        organisationId: into.organisationId,
        granteeId: third.organisationId,
        layer: 'documents',
        status: 'asked',
        createdAt: now,
        changedAt: now,
      },
      {
        id: 'grt_3',
        organisationId: from.organisationId,
        granteeId: into.organisationId,
        layer: 'documents',
        status: 'asked',
        createdAt: now,
        changedAt: now,
      },
    ]);
    const claim = {
      userId: at(5).userId,
      eventId: crowd.eventId,
      status: 'pending' as const,
      createdAt: now,
      changedAt: now,
    };
    await q.insert(t.ownershipClaims).values({ id: 'clm_1', organisationId: from.organisationId, ...claim });
    const file = {
      name: 'a.pdf',
      type: 'application/pdf' as const,
      size: 1,
      hash: 'h',
      bytes: Buffer.from('x'),
      createdAt: now,
    };
    await q.insert(t.documents).values({ id: 'doc_1', organisationId: from.organisationId, ...file });
    await q.update(t.tables).set({ boothOf: from.organisationId });
  });
  return { from, into, third, pair: { fromId: from.organisationId, intoId: into.organisationId } };
}

describe('joining two organisations', () => {
  it('says what it would do and does nothing, then does it, and undone leaves every row as it was', async () => {
    const { from, into, pair } = await givenTwo();
    const by = await admin();
    const before = await allRows();

    const preview = await by.must('POST /api/admin/organisation-merges', { body: { ...pair, preview: true } });
    expect(await allRows()).toEqual(before);
    expect(preview).toMatchObject({
      id: null,
      moved: { participants: 1, members: 2, documents: 1, marks: 1 },
      requestsWithdrawn: 1,
      meetingsCancelled: 1,
    });

    const { id, ...done } = await by.must('POST /api/admin/organisation-merges', { body: pair });
    expect({ ...done, id: null }).toEqual(preview);
    const { t, read } = test.deps.db;
    const people = await read.select().from(t.participants);
    expect(
      people
        .filter((one) => one.organisationId === into.organisationId)
        .map((one) => one.id)
        .sort(),
    ).toEqual([from.participantId, into.participantId].sort());
    const members = await read.select().from(t.organisationMembers);
    expect(members.filter((one) => one.organisationId === into.organisationId && one.role === 'owner')).toHaveLength(2);
    expect(members.some((one) => one.organisationId === from.organisationId)).toBe(false);
    const grants = await read.select().from(t.grants);
    expect(grants.map((one) => one.id)).toEqual(['grt_2']);
    const [placement] = await read.select().from(t.placements);
    expect(placement).toBeUndefined();

    await by.must('DELETE /api/admin/organisation-merges/:mergeId', { params: { mergeId: id ?? 'mrg_' } });
    expect(await allRows()).toEqual(before);
  });

  it('withdraws no request of anybody else, and changes no role of others or elsewhere', async () => {
    const { from, into, third, pair } = await givenTwo();
    const { t, read } = test.deps.db;
    const ask = (by: ReturnType<typeof at>, to: ReturnType<typeof at>) =>
      by.must('POST /api/events/:eventId/meeting-requests', {
        params: { eventId: crowd.eventId },
        body: { toParticipantId: to.participantId, message: '', priority: 'must' },
      });
    await ask(at(3), into);
    await ask(into, at(5));
    await writing(test.deps.db, async ({ q }) => {
      await q.insert(t.organisationMembers).values([
        { organisationId: third.organisationId, userId: from.userId, role: 'member' },
        { organisationId: into.organisationId, userId: at(5).userId, role: 'member' },
      ]);
    });
    const requests = async () =>
      (await read.select().from(t.meetingRequests)).filter(
        ({ fromId, toId }) => ![from, into].every(({ participantId }) => [fromId, toId].includes(participantId)),
      );
    const rolesIn = async (organisationId: string) =>
      Object.fromEntries(
        (await read.select().from(t.organisationMembers))
          .filter((one) => one.organisationId === organisationId)
          .map(({ userId, role }) => [userId, role]),
      );
    const before = [await requests(), await rolesIn(third.organisationId)];
    await (await admin()).must('POST /api/admin/organisation-merges', { body: pair });
    expect(before[0]).toHaveLength(4);
    expect([await requests(), await rolesIn(third.organisationId)]).toEqual(before);
    expect(await rolesIn(into.organisationId)).toEqual({
      [from.userId]: 'owner',
      [into.userId]: 'owner',
      [at(3).userId]: 'member',
      [at(5).userId]: 'member',
    });
  });

  it('records as its own nothing that others change meanwhile: undone, it takes nothing of theirs back', async () => {
    const { third, pair } = await givenTwo();
    const now = new Date(test.deps.now());
    const rolledBack = new Error('rolled back');
    /** Joins the two, rolls it back and returns what was recorded; something else happens in the middle. */
    const recorded = async (meanwhile: (store: Store) => Promise<void>) => {
      let changes: StoredRowChange[] = [];
      const join = writing(test.deps.db, async (store) => {
        const { t, q } = store;
        const update = (table: typeof t.tables) =>
          (table as unknown) === t.tables
            ? {
                set: (values: object) => ({
                  where: async (where: Parameters<ReturnType<ReturnType<typeof q.update>['set']>['where']>[0]) => {
                    await meanwhile(store);
                    await q.update(table).set(values).where(where);
                  },
                }),
              }
            : q.update(table);
        const busy = new Proxy(q, {
          get: (of, name) => {
            const own: unknown = Reflect.get(of, name, of);
            return name === 'update' ? update : typeof own === 'function' ? own.bind(of) : own;
          },
        });
        changes = await mergeOrganisations({ ...store, q: busy }, pair, now);
        throw rolledBack;
      });
      await expect(join).rejects.toBe(rolledBack);
      return changes.map((change) => JSON.stringify(change)).sort();
    };
    const [own, other, userId] = [third.organisationId, at(4).organisationId, at(5).userId];
    const made = { createdAt: now, changedAt: now };
    let isDone = false;
    const usual = await recorded(async () => {});
    const busy = await recorded(async ({ t, q }) => {
      await q.rows({ sql: `UPDATE organisations SET city = 'Elsewhere' WHERE id = '${own}'`, values: [] });
      await q.rows({ sql: `UPDATE participants SET given = 'Other' WHERE id = '${third.participantId}'`, values: [] });
      await q.insert(t.organisationMembers).values({ organisationId: own, userId, role: 'member' });
      await q.insert(t.mergeProposals).values({
        ...{ id: 'mpr_other', fromId: own, intoId: other, status: 'open', pair: 'other' },
        ...{ createdAt: now, expiresAt: now },
      });
      const file = { name: 'b.pdf', type: 'application/pdf', size: 1, hash: 'h', bytes: Buffer.from('x') } as const;
      await q.insert(t.documents).values({ id: 'doc_other', organisationId: own, ...file, createdAt: now });
      await q
        .insert(t.documentOpenings)
        .values({ id: 'opn_other' as 'opn_', documentId: 'doc_other', organisationId: other, at: now });
      await q.insert(t.invitations).values({
        ...{ id: 'inv_other', codeHash: 'other', role: 'member', organisationId: own, usesLeft: 1 },
        ...{ createdAt: now, expiresAt: now },
      });
      await q
        .insert(t.ownershipClaims)
        .values({ id: 'clm_other', organisationId: own, userId, status: 'pending', ...made });
      await q.insert(t.grants).values({
        id: 'grt_other',
        organisationId: own,
        granteeId: other,
        layer: 'documents',
        status: 'asked',
        ...made,
      });
      const two = { organisationId: own, otherId: other };
      await q.insert(t.matchMarks).values({ ...two, mark: 'shortlisted', createdAt: now });
      await q.insert(t.matchImpressions).values({ ...two, firstAt: now, lastAt: now, times: 1 });
      isDone = true;
    });
    expect(isDone).toBe(true);
    expect(usual.length).toBeGreaterThan(5);
    expect(busy).toEqual(usual);
  });

  it('leads the names of the joined one to the other, for imports to come', async () => {
    const { pair } = await givenTwo();
    const by = await admin();
    const { from } = await by.must('POST /api/admin/organisation-merges', { body: pair });
    const [found] = await findSameOrganisations(reading(test.deps.db), [
      { country: 'FR', latin: `${from.nameLatin} SAS` },
    ]);
    expect(found?.same.map((one) => one.id)).toEqual([pair.intoId]);
    expect(
      (await by.must('GET /api/admin/organisation-merges')).merged.map((one) => [one.from.nameLatin, one.into.id]),
    ).toEqual([[from.nameLatin, pair.intoId]]);
    const { items } = await by.must('GET /api/admin/organisations', { query: { q: from.nameLatin } });
    expect(items.map((one) => one.id)).not.toContain(pair.fromId);
  });

  it('cannot be undone after an hour, nor once something that it changed is another', async () => {
    const { pair } = await givenTwo();
    const by = await admin();
    const undo = (mergeId: string) =>
      by.call('DELETE /api/admin/organisation-merges/:mergeId', { params: { mergeId: mergeId as 'mrg_' } });
    const { id } = await by.must('POST /api/admin/organisation-merges', { body: pair });
    const { t } = test.deps.db;
    await writing(
      test.deps.db,
      async ({ q }) => void (await q.update(t.participants).set({ organisationId: at(4).organisationId })),
    );
    const before = await allRows();
    expect((await undo(id ?? '')).problem.code).toBe('merge_not_undoable');
    expect(await allRows()).toEqual(before);
    await writing(
      test.deps.db,
      async ({ q }) => void (await q.update(t.participants).set({ organisationId: pair.intoId })),
    );
    const then = test.deps.now();
    test.setNow(then + hour);
    expect((await undo(id ?? '')).problem.code).toBe('merge_not_undoable');
    test.setNow(then);
  });

  it('keeps the rows that it changed for as long as it can be undone, whether or not another merge follows', async () => {
    const { pair } = await givenTwo();
    const by = await admin();
    await by.must('POST /api/admin/organisation-merges', { body: pair });
    const { db } = test.deps;
    const kept = async () =>
      (await db.read.select().from(db.t.organisationMerges)).flatMap(({ changes }) => changes).length;
    const then = test.deps.now();
    await keepRetention({ ...test.deps, now: () => then + hour - 1 });
    expect(await kept()).toBeGreaterThan(0);
    await keepRetention({ ...test.deps, now: () => then + hour });
    expect(await kept()).toBe(0);
  });

  it('undone after a person’s erasure brings back the rest and nothing of that person', async () => {
    const { pair, from, into } = await givenTwo();
    const by = await admin();
    const { t, read } = test.deps.db;
    const words = 'Zarathoustrax would like to read';
    await writing(test.deps.db, async ({ q }) => {
      await q
        .insert(t.organisationMembers)
        .values({ organisationId: pair.intoId, userId: at(3).userId, role: 'owner' });
      await q.update(t.grants).set({ askedBy: into.userId, message: words });
    });
    const members = async () =>
      (await read.select().from(t.organisationMembers))
        .filter((one) => one.userId !== into.userId)
        .map((one) => JSON.stringify(one));
    const [before, request] = [
      await members(),
      (await read.select().from(t.meetingRequests)).find((one) => one.toId === into.participantId),
    ];
    const merged = await by.must('POST /api/admin/organisation-merges', { body: pair });
    const kept = async () =>
      JSON.stringify((await read.select().from(t.organisationMerges)).map(({ changes }) => changes));
    for (const one of [into.userId, words, request?.id]) expect(await kept()).toContain(one);

    await erase(into);
    for (const one of [into.userId, words, request?.id]) expect(await kept()).not.toContain(one);

    await by.must('DELETE /api/admin/organisation-merges/:mergeId', { params: { mergeId: merged.id ?? 'mrg_' } });
    expect((await members()).sort()).toEqual(before.sort());
    const grants = await read.select().from(t.grants);
    expect(grants.find((one) => one.id === 'grt_1')).toMatchObject({
      organisationId: pair.fromId,
      askedBy: null,
      message: '',
    });
    const people = await read.select().from(t.participants);
    expect(people.find((one) => one.id === from.participantId)?.organisationId).toBe(pair.fromId);
    expect(people.find((one) => one.id === into.participantId)).toMatchObject({
      organisationId: pair.intoId,
      family: '—',
    });
    const requests = await read.select().from(t.meetingRequests);
    expect(requests.find((one) => one.id === request?.id)).toMatchObject({ status: 'withdrawn', openPair: null });
  });

  it('stands once whoever alone belonged to the joined one, or alone owned one of the two, is erased', async () => {
    const { pair, into } = await givenTwo();
    const by = await admin();
    const { t, read } = test.deps.db;
    const merged = await by.must('POST /api/admin/organisation-merges', { body: pair });
    await erase(into);
    const undone = await by.call('DELETE /api/admin/organisation-merges/:mergeId', {
      params: { mergeId: merged.id ?? 'mrg_' },
    });
    expect(undone.problem.code).toBe('merge_not_undoable');

    const next = { fromId: at(4).organisationId, intoId: pair.intoId };
    await by.must('POST /api/admin/organisation-merges', { body: next });
    await erase(at(4));
    const organisations = await read.select().from(t.organisations);
    expect(organisations.find((one) => one.id === next.fromId)).toMatchObject({ nameLatin: '—' });
    expect((await read.select().from(t.organisationMerges)).map(({ organisationId }) => organisationId)).toEqual([
      pair.fromId,
    ]);
  });

  it('undone after the erasure of a third brings back neither its private notes nor what was granted to it', async () => {
    const { pair, third } = await givenTwo();
    const by = await admin();
    const { t, read } = test.deps.db;
    const words = 'Zarathoustrax is one to watch';
    await writing(test.deps.db, async ({ q }) => {
      await q.insert(t.matchMarks).values({
        ...{ organisationId: third.organisationId, otherId: pair.intoId },
        mark: 'shortlisted',
        note: words,
        createdAt: new Date(test.deps.now()),
      });
      await q.update(t.matchMarks).set({ note: words });
    });
    const merged = await by.must('POST /api/admin/organisation-merges', { body: pair });
    const ofThird = async () => {
      const kept = (await read.select().from(t.organisationMerges)).flatMap(({ changes }) => changes);
      const rows = [...(await read.select().from(t.matchMarks)), ...(await read.select().from(t.grants)), ...kept];
      return rows
        .map((row) => JSON.stringify(row))
        .filter((row) => row.includes(third.organisationId) && (row.includes(words) || row.includes('documents')));
    };
    expect((await ofThird()).length).toBeGreaterThan(2);
    await erase(third);
    const theirs = async () =>
      (await ofThird()).filter(
        (row) => row.includes('documents') || row.includes(`"organisationId":"${third.organisationId}"`),
      );
    expect(await theirs()).toEqual([]);
    await by.must('DELETE /api/admin/organisation-merges/:mergeId', { params: { mergeId: merged.id ?? 'mrg_' } });
    expect(await theirs()).toEqual([]);
  });

  it('undone leaves a draft that was changed since as it is: what had a place there waits for another', async () => {
    const { pair } = await givenTwo();
    const by = await admin();
    const { t, read } = test.deps.db;
    const merged = await by.must('POST /api/admin/organisation-merges', { body: pair });
    await writing(test.deps.db, async ({ q }) => void (await q.update(t.schedules).set({ revision: 7 })));
    await by.must('DELETE /api/admin/organisation-merges/:mergeId', { params: { mergeId: merged.id ?? 'mrg_' } });
    expect((await read.select().from(t.schedules)).map(({ revision }) => revision)).toEqual([7]);
    expect(await read.select().from(t.placements)).toEqual([]);
    expect((await read.select().from(t.meetings)).filter(({ status }) => status === 'cancelled')).toEqual([]);
  });

  it('is open to who owns both, and to an event’s organisers for drafts that nobody belongs to', async () => {
    const { pair, from } = await givenTwo();
    const { t } = test.deps.db;
    const own = (body: { fromId: `org_${string}`; preview: boolean }) =>
      from.call('POST /api/organisations/:organisationId/merges', { params: { organisationId: pair.intoId }, body });
    expect((await own({ fromId: pair.fromId, preview: true })).status).toBe(404);
    await writing(test.deps.db, async ({ q }) => void (await q.update(t.organisationMembers).set({ role: 'owner' })));
    expect((await own({ fromId: pair.fromId, preview: true })).status).toBe(200);
    expect((await own({ fromId: at(1).organisationId, preview: true })).status).toBe(409);

    const { eventId, organiser } = crowd;
    const byOrganiser = (fromId: `org_${string}`, intoId: `org_${string}`) =>
      organiser.call('POST /api/events/:eventId/organisation-merges', {
        params: { eventId },
        body: { fromId, intoId },
      });
    expect((await byOrganiser(pair.fromId, pair.intoId)).status).toBe(409);
    const csv =
      'family,given,email,organisation,country\nAb,C,m1@tests.example,Alpha Robotics,FR\nDe,F,m2@tests.example,Alpha Robotcis,FR\n';
    await organiser.must('POST /api/events/:eventId/participants/import', {
      params: { eventId },
      body: { csv, consent: 'not_yet' },
    });
    const drafts = async () =>
      (
        await organiser.must('GET /api/events/:eventId/organisation-merges', { params: { eventId } })
      ).organisations.filter(({ isOwnDraft }) => isOwnDraft);
    const imported = await drafts();
    const [one, other] = imported;
    expect(imported.map(({ people, alike }) => ({ people, alike }))).toEqual([
      { people: 1, alike: [other?.id] },
      { people: 1, alike: [one?.id] },
    ]);
    const before = await allRows();
    const merged = await byOrganiser(one?.id ?? 'org_', other?.id ?? 'org_');
    expect(merged.body).toMatchObject({ moved: { participants: 1, members: 0 } });
    expect(await drafts()).toHaveLength(1);
    const { merged: done } = await organiser.must('GET /api/events/:eventId/organisation-merges', {
      params: { eventId },
    });
    expect(done).toMatchObject([{ id: merged.body.id, from: { nameLatin: one?.nameLatin }, into: { id: other?.id } }]);
    await organiser.must('DELETE /api/events/:eventId/organisation-merges/:mergeId', {
      params: { eventId, mergeId: merged.body.id ?? 'mrg_' },
    });
    expect(await allRows()).toEqual(before);
  });
});
