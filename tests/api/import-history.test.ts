import type { ImportConsent } from '@jumelage/domain/import';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, memberOf } from '../support/crowd.ts';
import { signUp } from '../support/people.ts';
import { rowsBeyond, snapshotOf } from '../support/snapshot.ts';

const importKey = 'POST /api/events/:eventId/participants/import';
const undoKey = 'DELETE /api/events/:eventId/imports/:importId';

let test: TestApp;
let crowd: Crowd;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  crowd = await givenCrowd(test, { count: 2 });
});

const bring = (csv: string, more: object = {}) =>
  crowd.organiser.must(importKey, {
    params: { eventId: crowd.eventId },
    body: { csv, consent: 'not_yet' as ImportConsent, ...more },
  });
const undo = (importId: Awaited<ReturnType<typeof bring>>['id']) =>
  crowd.organiser.call(undoKey, { params: { eventId: crowd.eventId, importId } });
const history = () =>
  crowd.organiser.must('GET /api/events/:eventId/imports', { params: { eventId: crowd.eventId }, query: {} });
const everyone = async () =>
  (
    await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: crowd.eventId },
      query: { size: 100 },
    })
  ).items;
const find = async (family: string) => {
  const person = (await everyone()).find(({ name }) => name.family === family);
  if (!person) throw new Error(`no ${family}`);
  return person;
};

const head = 'id,family,given,email,organisation,country';

describe('a list that was imported', () => {
  it('stands in the list of imports, with who brought it and what it did', async () => {
    await bring(`${head}\n1,Li,Na,na@tests.example,Shili,CN\n2,,,none,,`, { fileName: 'guests.csv' });
    await bring(`${head}\n3,Wu,Jie,,Shili,CN`, { consent: 'ask' });
    const { items: all, total } = await history();
    expect(total).toBe(2);
    // Of one instant, as the clock of a test has it.
    const items = all.toSorted((one, other) => Number(one.fileName !== null) - Number(other.fileName !== null));
    expect(items).toMatchObject([
      { fileName: null, consent: 'ask', imported: 1, bad: 0, organisationsCreated: 0, undoneAt: null },
      { fileName: 'guests.csv', consent: 'not_yet', imported: 1, bad: 1, organisationsCreated: 1 },
    ]);
    expect(items[0]?.by?.given).toBe('Sample');
    const { items: people } = await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: { eventId: crowd.eventId },
      query: { importId: items[0]?.id ?? 'imp_' },
    });
    expect(people.map(({ name }) => name.family)).toEqual(['Wu']);
  });

  it('is undone as a whole: no table tells that it was there, but for its own entry', async () => {
    await bring(`${head}\n1,Li,Na,na@tests.example,Shili,CN`);
    const before = await snapshotOf(test);
    const csv = `${head},tags,job title\n1,Lee,Nana,new@tests.example,Shili,CN,VIP,CEO\n2,Wu,Jie,,Other,FR,,\n3,Xu,Yi,,Other,FR,,`;
    const { id, imported, updated } = await bring(csv);
    expect([imported, updated]).toEqual([2, 1]);
    expect(await find('Lee')).toMatchObject({ jobTitle: 'CEO', tags: ['VIP'], email: 'new@tests.example' });
    const reply = await undo(id);
    expect(reply.body).toEqual({ removed: 2, restored: 1, organisations: 1, stayed: [] });
    const after = await snapshotOf(test);
    const isOwn = (row: string) => /^(imports|importChanges|importMappings) /.test(row);
    expect(rowsBeyond(before, after).filter((row) => !isOwn(row))).toEqual([]);
    expect(rowsBeyond(after, before).filter((row) => !isOwn(row))).toEqual([]);
    expect((await history()).items.find((one) => one.id === id)?.undoneAt).not.toBeNull();
  });

  it('is undone once, by the organisers of its event alone', async () => {
    const { id } = await bring(`${head}\n1,Li,Na,,Shili,CN`);
    const other = await givenCrowd(test, { count: 0 });
    const reply = await other.organiser.call(undoKey, { params: { eventId: other.eventId, importId: id } });
    expect(reply.problem).toMatchObject({ code: 'not_found' });
    expect((await undo(id)).status).toBe(200);
    expect((await undo(id)).problem).toMatchObject({ code: 'nothing_to_undo', status: 409 });
  });

  it('leaves who acted, or was acted upon, and names them with the reason', async () => {
    const rows = ['Took', 'Asked', 'Tagged', 'Alone'].map(
      (name, i) => `${i},${name},Ann,${name.toLowerCase()}@tests.example,Sample ${i},CN`,
    );
    const { id } = await bring([head, ...rows].join('\n'));
    const params = { eventId: crowd.eventId };
    const [took, asked, tagged] = await Promise.all([find('Took'), find('Asked'), find('Tagged')]);
    const { code } = await crowd.organiser.must('POST /api/events/:eventId/invitations', {
      params,
      body: { role: 'participant', participantId: took.id },
    });
    await (await signUp(test)).must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} });
    await memberOf(crowd, 1).must('POST /api/events/:eventId/meeting-requests', {
      params,
      body: { toParticipantId: asked.id, message: 'Shall we meet?', priority: 'would_like' },
    });
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { ...params, participantId: tagged.id },
      body: { tags: ['speaker'] },
    });
    const { body } = await undo(id);
    expect(body).toMatchObject({ removed: 1, restored: 0, organisations: 1 });
    expect((body as { stayed: unknown }).stayed).toEqual(
      expect.arrayContaining([
        { participantId: took.id, name: { family: 'Took', given: 'Ann' }, because: 'account' },
        { participantId: asked.id, name: { family: 'Asked', given: 'Ann' }, because: 'request' },
        { participantId: tagged.id, name: { family: 'Tagged', given: 'Ann' }, because: 'changed' },
      ]),
    );
    expect((await everyone()).map(({ name }) => name.family)).toEqual(
      expect.arrayContaining(['Took', 'Asked', 'Tagged']),
    );
    await expect(find('Alone')).rejects.toThrow('no Alone');
  });

  it('leaves who was changed by hand after it changed them', async () => {
    await bring(`${head}\n1,Li,Na,,Shili,CN`);
    const { id } = await bring(`${head}\n1,Lee,Na,,Shili,CN`);
    const { id: participantId } = await find('Lee');
    await crowd.organiser.must('PATCH /api/events/:eventId/participants/:participantId', {
      params: { eventId: crowd.eventId, participantId },
      body: { name: { family: 'Leigh', given: 'Na' } },
    });
    expect((await undo(id)).body).toMatchObject({ restored: 0, stayed: [{ participantId, because: 'changed' }] });
    await find('Leigh');
  });
});

describe('the id that a list gives a person', () => {
  it('finds them again under another name, and brings them up to date unless it is said to leave them', async () => {
    await bring(`${head},tags\n7,Martin,Eve,eve@tests.example,Shili,CN,VIP`);
    const { id } = await find('Martin');
    const renamed = `${head},job title\n7,Martin-Roux,Eve,roux@tests.example,Shili,CN,CTO`;
    expect(await bring(renamed, { known: 'skip' })).toMatchObject({ imported: 0, updated: 0, known: 1 });
    expect(await bring(renamed)).toMatchObject({ imported: 0, updated: 1, known: 0 });
    expect(await find('Martin-Roux')).toMatchObject({
      ...{ id, email: 'roux@tests.example', jobTitle: 'CTO', tags: ['VIP'] },
    });
    expect(await bring(renamed)).toMatchObject({ imported: 0, updated: 0, known: 1 });
  });

  it('does not change somebody who is found by their name alone', async () => {
    const named = 'family,given,email,organisation,country,job title\nMartin,Eve,eve@tests.example,Shili,CN,';
    await bring(named);
    expect(await bring(`${named}CTO`)).toMatchObject({ updated: 0, known: 1 });
  });

  it('moves them to the organisation that the list names now, and back with the undo', async () => {
    await bring(`${head}\n7,Martin,Eve,,Shili,CN`);
    const before = await find('Martin');
    const { id, organisationsCreated } = await bring(`${head}\n7,Martin,Eve,,Suoyi,FR`);
    expect(organisationsCreated).toBe(1);
    expect((await find('Martin')).organisation).toMatchObject({ nameLatin: 'Suoyi', country: 'FR' });
    expect((await undo(id)).body).toMatchObject({ restored: 1, organisations: 1 });
    expect((await find('Martin')).organisation.id).toBe(before.organisation.id);
  });

  it('moves nobody who was asked for a meeting', async () => {
    await bring(`${head}\n7,Martin,Eve,,Shili,CN`);
    const { id, organisation } = await find('Martin');
    await memberOf(crowd, 1).must('POST /api/events/:eventId/meeting-requests', {
      params: { eventId: crowd.eventId },
      body: { toParticipantId: id, message: 'Shall we meet?', priority: 'would_like' },
    });
    expect(await bring(`${head}\n7,Roux,Eve,,Suoyi,FR`)).toMatchObject({ updated: 1, organisationsCreated: 0 });
    expect((await find('Roux')).organisation.id).toBe(organisation.id);
  });

  it('changes nobody who has an account', async () => {
    await bring(`${head}\n7,Martin,Eve,,Shili,CN`);
    const { id } = await find('Martin');
    const { code } = await crowd.organiser.must('POST /api/events/:eventId/invitations', {
      params: { eventId: crowd.eventId },
      body: { role: 'participant', participantId: id },
    });
    await (await signUp(test)).must('POST /api/invitations/:code/acceptance', { params: { code }, body: {} });
    expect(await bring(`${head}\n7,Roux,Eve,,Suoyi,FR`, { known: 'update' })).toMatchObject({ updated: 0, known: 1 });
    await find('Martin');
  });
});

describe('how a list was read', () => {
  const strange = 'Wer,Wohin,Wozu\nAda Böhm,ada@tests.example,Sample';
  const preview = (csv: string, more: object = {}) =>
    crowd.organiser.must('POST /api/events/:eventId/participants/import/preview', {
      params: { eventId: crowd.eventId },
      body: { csv, ...more },
    });
  const choices = { map: { Wer: 'name', Wozu: 'organisation', Wohin: null }, defaults: { country: 'FR' } } as const;

  it('is remembered with its values: the next one with the same headings, in any order, comes mapped', async () => {
    expect((await preview(strange)).remembered).toBeNull();
    await bring(strange, choices);
    const next = await preview('wozu,WER,Wohin\nSample,Bo Ek,bo@tests.example');
    expect(next).toMatchObject({ ready: 1, missing: [], remembered: { defaults: { country: 'FR' } } });
    expect(next.columns.map(({ field }) => field)).toEqual(['organisation', 'name', null]);
    expect(next.rows[0]?.person).toMatchObject({ given: 'Bo', family: 'Ek', country: 'FR', email: null });
    expect((await preview('Wer,Wohin,Anders\nBo Ek,bo@tests.example,Sample')).remembered).toBeNull();
  });

  it('gives way to what is said of its columns now, and is no other event’s', async () => {
    await bring(strange, choices);
    const said = await preview(strange, { map: { Wer: 'organisation', Wozu: 'name' }, defaults: { country: 'CN' } });
    expect(said).toMatchObject({ remembered: null, rows: [{ person: { organisation: 'Ada Böhm', country: 'CN' } }] });
    crowd = await givenCrowd(test, { count: 0 });
    expect((await preview(strange)).remembered).toBeNull();
  });

  it('is not remembered of a list whose headings are somebody', async () => {
    const csv = 'Ada Böhm,ada@tests.example\nBo Ek,bo@tests.example';
    const map = { A: 'name', B: 'email' } as const;
    const defaults = { organisation: 'Sample', country: 'FR' };
    await bring(csv, { map, defaults });
    const { t, read } = test.deps.db;
    const rows = await read.select().from(t.importMappings);
    expect(rows.filter(({ map: kept }) => Object.keys(kept).some((heading) => heading.includes('@')))).toEqual([]);
  });
});
