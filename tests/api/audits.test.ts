import { setTimeout as wait } from 'node:timers/promises';
import { type Deps, newId } from '@jumelage/api/deps';
import { openSealer } from '@jumelage/api/features/audits/seal';
import { verifyChain } from '@jumelage/api/features/audits/verify';
import { isAuditedExport } from '@jumelage/api/http/route';
import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints } from '@jumelage/contracts/endpoints';
import { type AuditRow, insertAuditEntry } from '@jumelage/db/repositories/audits';
import { reading, writing } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import { wordsOf } from '@jumelage/i18n/all-words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine, openTestApp, type TestApp } from '../support/app.ts';
import { givenOpenEvent, givenParticipant, type Person, password, signUp, visitor } from '../support/people.ts';

let it: TestApp;
let organiser: Awaited<ReturnType<typeof signUp>>;
let eventId: Id<'event'>;
let ann: Awaited<ReturnType<typeof givenParticipant>>;
let bob: Awaited<ReturnType<typeof givenParticipant>>;

beforeAll(async () => {
  it = await openTestApp({ config: { sealDelay: 5 } });
  organiser = await signUp(it, { family: 'Organiser' });
  ({ eventId } = await givenOpenEvent(organiser));
  ann = await givenParticipant(it, { eventId, organiser });
  bob = await givenParticipant(it, { eventId, organiser }, { organisation: { country: 'CN' } });
});
afterAll(() => it.close());

const userIdOf = (person: { session: { user: { id: Id<'user'> } | null } }) => person.session.user?.id ?? 'usr_';

async function entriesOf(act: string): Promise<AuditRow[]> {
  const { t, read } = it.deps.db;
  return (await read.select().from(t.auditEntries))
    .filter((entry) => entry.act === act)
    .sort((a, b) => Number(a.at) - Number(b.at));
}

async function countOf(work: () => Promise<unknown>): Promise<number> {
  const count = () => it.deps.db.read.$count(it.deps.db.t.auditEntries);
  const before = await count();
  await work();
  return (await count()) - before;
}

describe('every act', () => {
  test('has words in every language, and nothing else has', () => {
    const needed = Object.entries(endpoints as Record<string, Endpoint>).filter(
      ([key, endpoint]) => !key.startsWith('GET ') || isAuditedExport(endpoint),
    );
    for (const language of ['en', 'fr', 'zh'] as const) {
      const words: Readonly<Record<string, string>> = wordsOf(language, 'acts');
      const missing = needed
        .filter(([key]) => !words[key])
        .map(([key]) => `add '${key}' to packages/i18n/src/words/acts.${language}.ts`);
      expect(missing).toEqual([]);
    }
    expect(needed.length).toBeGreaterThan(60);
  });

  test('leaves one entry: who, what, where, which ids and decisions, and no text', async () => {
    const body = { toParticipantId: bob.participantId, message: 'Secret hopes', priority: 'must' } as const;
    let requestId = '';
    const count = await countOf(async () => {
      ({ id: requestId } = await ann.must('POST /api/events/:eventId/meeting-requests', { params: { eventId }, body }));
    });
    expect(count).toBe(1);
    const [entry] = await entriesOf('POST /api/events/:eventId/meeting-requests');
    expect(entry).toMatchObject({
      chain: eventId,
      actorId: userIdOf(ann),
      onBehalfOf: null,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(entry?.facts).toEqual({
      ...{ eventId, requestId, toParticipantId: bob.participantId, priority: 'must' },
      fields: 'toParticipantId message priority',
    });
    expect(JSON.stringify(entry)).not.toContain('hopes');
  });

  test('reads leave none; a list of people that is taken away does', async () => {
    expect(
      await countOf(() =>
        organiser.must('GET /api/events/:eventId/organise/participants', { params: { eventId }, query: {} }),
      ),
    ).toBe(0);
    expect(
      await countOf(() =>
        organiser.must('GET /api/events/:eventId/organise/participants.csv', { params: { eventId } }),
      ),
    ).toBe(1);
    expect(
      await countOf(() => ann.call('GET /api/events/:eventId/organise/participants.csv', { params: { eventId } })),
    ).toBe(0);
  });

  test('what is refused leaves none; what is rolled back takes its entry along', async () => {
    const again = { toParticipantId: bob.participantId, message: '', priority: 'must' } as const;
    let status = 0;
    const count = await countOf(async () => {
      ({ status } = await ann.call('POST /api/events/:eventId/meeting-requests', { params: { eventId }, body: again }));
    });
    expect([status, count]).toEqual([409, 0]);
  });

  test('the event that a request makes has its making in its own chain', async () => {
    const own = (await entriesOf('POST /api/events')).find((entry) => entry.chain === eventId);
    expect(own?.actorId).toBe(userIdOf(organiser));
  });

  test('with an Idempotency-Key has one entry, and none when it is repeated', async () => {
    const send = () =>
      organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
        ...{
          params: { eventId, participantId: ann.participantId },
          body: { attendance: 'remote' },
          headers: { 'idempotency-key': 'once' },
        },
      });
    expect(await countOf(send)).toBe(1);
    expect(await countOf(send)).toBe(0);
  });
});

describe('sign-ins', () => {
  test('refused ones are written down with a mark of the account, and no address', async () => {
    const stranger = visitor(it.app);
    await stranger.call('POST /api/session', { body: { email: ann.email, password: 'wrong password' } });
    await stranger.call('POST /api/session', { body: { email: 'nobody@tests.example', password: 'wrong password' } });
    const entries = await entriesOf('POST /api/session');
    expect(entries.map(({ facts }) => facts.refused)).toEqual(['credentials_wrong', 'credentials_wrong']);
    expect(entries.map(({ facts }) => typeof facts.account).sort()).toEqual(['string', 'undefined']);
    expect(entries.map(({ chain, actorId }) => [chain, actorId])).toEqual(entries.map(() => ['platform', null]));
    expect(JSON.stringify(entries)).not.toContain('@');
    expect(JSON.stringify(entries)).not.toContain(userIdOf(ann));
  });

  test('good ones name who signed in; a wrong mailed code counts as refused, once', async () => {
    const person = visitor(it.app);
    await person.must('POST /api/session', { body: { email: ann.email, password } });
    expect(
      (await entriesOf('POST /api/session')).filter(({ facts }) => !facts.refused).map(({ actorId }) => actorId),
    ).toEqual([userIdOf(ann)]);
    const { challengeId } = await person.must('POST /api/session/codes', {
      body: { email: ann.email, language: 'en' },
    });
    expect(await countOf(() => person.call('POST /api/session/code', { body: { challengeId, code: '000000' } }))).toBe(
      1,
    );
    expect((await entriesOf('POST /api/session/code')).map(({ facts }) => facts.refused)).toEqual(['code_wrong']);
  });
});

describe('the journal', () => {
  test('tells the organiser by page and filter, names people of today, and nobody else', async () => {
    const all = await organiser.must('GET /api/events/:eventId/audit', { params: { eventId }, query: { size: 5 } });
    expect(all.items).toHaveLength(5);
    expect(all.total).toBeGreaterThan(8);
    expect(all.choices.actors.map(({ id }) => id).sort()).toEqual([organiser, ann, bob].map(userIdOf).sort());
    const act = 'POST /api/events/:eventId/meeting-requests';
    const asked = await organiser.must('GET /api/events/:eventId/audit', {
      params: { eventId },
      query: { act, actorId: userIdOf(ann) },
    });
    expect(asked.items.map((item) => [item.act, item.actor?.name?.family, item.participant?.name?.family])).toEqual([
      [act, 'Sample', 'Sample'],
    ]);
    const later = { from: new Date(it.deps.now() + 1000).toISOString() };
    expect(
      (await organiser.must('GET /api/events/:eventId/audit', { params: { eventId }, query: later })).items,
    ).toEqual([]);
    expect((await ann.call('GET /api/events/:eventId/audit', { params: { eventId }, query: {} })).problem.code).toBe(
      'not_allowed',
    );
    expect((await organiser.call('GET /api/admin/audit', { query: {} })).problem.code).toBe('not_allowed');
  });

  test('as a file holds every entry with its seal, in order', async () => {
    const { text } = await organiser.call('GET /api/events/:eventId/audit.csv', { params: { eventId }, query: {} });
    const lines = text.trim().split('\r\n').slice(1);
    const { t, read } = it.deps.db;
    const entries = (await read.select().from(t.auditEntries)).filter((entry) => entry.chain === eventId);
    // The taking of the file itself comes after it.
    expect(lines).toHaveLength(entries.length - 1);
    const seals = (await read.select().from(t.auditSeals))
      .filter((seal) => seal.chain === eventId)
      .sort((a, b) => a.position - b.position);
    expect(lines.every((line, i) => line.endsWith(seals[i]?.hash ?? '?'))).toBe(true);
  });

  test('is open to the operator for what happens outside events', async () => {
    const admin = await signUp(it);
    await it.deps.db.tx((q) => q.update(it.deps.db.t.users).set({ isAdmin: true }));
    const { items } = await admin.must('GET /api/admin/audit', { query: { act: 'POST /api/session' } });
    expect(items.length).toBeGreaterThan(2);
    expect((await admin.must('GET /api/admin/audit/verification')).faults).toEqual([]);
    await it.deps.db.tx((q) => q.update(it.deps.db.t.users).set({ isAdmin: false }));
  });
});

describe('seals', () => {
  const chain = 'evt_sealing';
  const entry = (deps: Pick<Deps, 'random'>, i: number): AuditRow => ({
    ...{
      id: newId(deps, 'audit'),
      chain,
      at: new Date(1000 + i),
      actorId: null,
      onBehalfOf: null,
      act: 'job retention',
      requestId: null,
    },
    facts: { z: i, a: `fact ${i}` },
  });

  async function givenSealed(count: number) {
    const rows = Array.from({ length: count }, (_, i) => entry(it.deps, i));
    await writing(it.deps.db, async (store) => {
      for (const row of rows) await insertAuditEntry(store, row);
    });
    // Two processes on one chain: each knows of every other entry.
    const sealers = [openSealer(it.deps, () => {}), openSealer(it.deps, () => {})];
    for (const [i, row] of rows.entries()) sealers[i % 2]?.nudge(row);
    await Promise.all(sealers.map((sealer) => sealer.close()));
    return rows;
  }

  test('follow an act by themselves, without a request waiting for them', async () => {
    await it.deps.db.tx((q) => q.update(it.deps.db.t.events).set({ requestLimit: 20 }));
    await organiser.must('PATCH /api/events/:eventId', { params: { eventId }, body: { requestLimit: 21 } });
    for (let i = 0; i < 100; i++) {
      const { entries, sealed } = await verifyChain(reading(it.deps.db), eventId);
      if (entries === sealed) break;
      await wait(10);
    }
    const state = await organiser.must('GET /api/events/:eventId/audit/verification', { params: { eventId } });
    expect(state).toMatchObject({ entries: state.sealed, faults: [], head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('of two processes make one chain, and what a stopped one left is sealed at the next start', async () => {
    await givenSealed(120);
    expect(await verifyChain(reading(it.deps.db), chain)).toMatchObject({ entries: 120, sealed: 120, faults: [] });
    await writing(it.deps.db, (store) => insertAuditEntry(store, entry(it.deps, 500)));
    const next = openSealer(it.deps, () => {});
    await next.recover();
    await next.close();
    expect(await verifyChain(reading(it.deps.db), chain)).toMatchObject({ entries: 121, sealed: 121, faults: [] });
  });

  test('entries and seals are only ever added to', async () => {
    const { t } = it.deps.db;
    for (const attempt of [
      () => it.deps.db.tx((q) => q.update(t.auditEntries).set({ act: 'other' })),
      () => it.deps.db.tx((q) => q.delete(t.auditEntries)),
      () => it.deps.db.tx((q) => q.update(t.auditSeals).set({ hash: 'other' })),
      () => it.deps.db.tx((q) => q.delete(t.auditSeals)),
    ]) {
      const error: unknown = await attempt().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(String((error as Error | undefined)?.cause ?? error)).toContain('is only ever added to');
    }
  });

  /** Does what somebody with the whole database in their hands could do, and puts the guards back. */
  async function tamper(...statements: readonly string[]): Promise<void> {
    const off =
      engine === 'sqlite'
        ? ['audit_entries_no_update', 'audit_entries_no_delete', 'audit_seals_no_update', 'audit_seals_no_delete'].map(
            (name) => `DROP TRIGGER ${name}`,
          )
        : ['ALTER TABLE audit_entries DISABLE TRIGGER USER', 'ALTER TABLE audit_seals DISABLE TRIGGER USER'];
    const on =
      engine === 'sqlite'
        ? ['entries', 'seals'].flatMap((table) =>
            ['UPDATE', 'DELETE'].map(
              (act) =>
                `CREATE TRIGGER audit_${table}_no_${act.toLowerCase()} BEFORE ${act} ON audit_${table} BEGIN SELECT RAISE(ABORT, 'audit_${table} is only ever added to'); END`,
            ),
          )
        : ['ALTER TABLE audit_entries ENABLE TRIGGER USER', 'ALTER TABLE audit_seals ENABLE TRIGGER USER'];
    for (const sql of [...off, ...statements, ...on]) await it.deps.db.tx((q) => q.rows({ sql, values: [] }));
  }

  const faults = async () => (await verifyChain(reading(it.deps.db), chain)).faults;
  const inChain = `chain = '${chain}'`;
  const idAt = (position: number) => `(SELECT entry_id FROM audit_seals WHERE ${inChain} AND position = ${position})`;

  test('show a changed entry, moved ones, and ones that were taken out', async () => {
    expect(await faults()).toEqual([]);
    await tamper(`UPDATE audit_entries SET actor_id = 'usr_another' WHERE id = ${idAt(10)}`);
    expect(await faults()).toEqual([{ position: 10, fault: 'changed' }]);
    await tamper(`UPDATE audit_entries SET actor_id = NULL WHERE id = ${idAt(10)}`);
    expect(await faults()).toEqual([]);
    // Two neighbours change places.
    await tamper(
      `UPDATE audit_seals SET position = 1000 WHERE ${inChain} AND position = 20`,
      `UPDATE audit_seals SET position = 20 WHERE ${inChain} AND position = 21`,
      `UPDATE audit_seals SET position = 21 WHERE ${inChain} AND position = 1000`,
    );
    expect((await faults()).map(({ position }) => position)).toEqual([20, 21, 22]);
    await tamper(
      `UPDATE audit_seals SET position = 1000 WHERE ${inChain} AND position = 20`,
      `UPDATE audit_seals SET position = 20 WHERE ${inChain} AND position = 21`,
      `UPDATE audit_seals SET position = 21 WHERE ${inChain} AND position = 1000`,
    );
    expect(await faults()).toEqual([]);
    // One is taken out with its seal, and its entry is left for the count.
    await tamper(`DELETE FROM audit_seals WHERE ${inChain} AND position = 30`);
    expect(await faults()).toEqual([{ position: 30, fault: 'gap' }]);
  });
});

test('thirty acts at once leave thirty entries, each sealed once', async () => {
  const people: Person[] = Array.from({ length: 30 }, () => Object.assign(visitor(it.app), { cookie: ann.cookie }));
  const count = await countOf(() =>
    Promise.all(
      people.map((person, i) =>
        person.must('PATCH /api/accounts/me', { body: { name: { family: `Family${i}`, given: 'Ann' } } }),
      ),
    ),
  );
  expect(count).toBe(30);
  const sealer = openSealer(it.deps, () => {});
  await sealer.recover();
  await sealer.close();
  expect(await verifyChain(reading(it.deps.db), 'platform')).toMatchObject({ faults: [] });
});
