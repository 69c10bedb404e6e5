import { rederiveTexts } from '@jumelage/db/derivations';
import { saveProfile, updateStatus } from '@jumelage/db/repositories/organisations';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd } from '../support/crowd.ts';

const families = [
  'Abel',
  'Ähre',
  'Çelik',
  "d'Alembert",
  'de Gaulle',
  'Dupont',
  'éluard',
  'Émile',
  'Evrard',
  'Łukasz',
  'Œuvrard',
  'Özil',
  'Zola',
  '阿',
  '张',
];

describe('the order of names', () => {
  let test: TestApp;
  let crowd: Crowd;
  beforeAll(async () => {
    test = await openTestApp();
    crowd = await givenCrowd(test, { count: families.length });
    const now = new Date(test.deps.now());
    await writing(test.deps.db, async (tx) => {
      for (const [i, family] of families.entries()) {
        // In an order of its own, so that none of rows or ids is taken for that of names.
        const member = crowd.people[(i * 7) % families.length];
        if (!member) throw new Error('too few people');
        await updateParticipant(tx, { eventId: crowd.eventId, participantId: member.participantId }, { family });
        const columns = { nameLatin: `${family} 臺北`, shownAbroad: true };
        await saveProfile(tx, { id: member.organisationId, changes: { columns }, now, labelsOf: () => [] });
        await updateStatus(tx, member.organisationId, 'published', now);
      }
    });
  });
  afterAll(() => test.close());

  const params = () => ({ eventId: crowd.eventId });
  const ofPage = async () => {
    const { items } = await crowd.organiser.must('GET /api/events/:eventId/organise/participants', {
      params: params(),
      query: { size: 100 },
    });
    return items.map((one) => one.name.family);
  };
  const ofDirectory = async (q?: string) => {
    const { items } = await crowd.organiser.must('GET /api/organisations', { query: { q, size: 100 } });
    return items.map((one) => one.nameLatin?.replace(' 臺北', ''));
  };

  it('is a dictionary’s on pages and in exports, the same on every engine', async () => {
    expect(await ofPage()).toEqual(families);
    expect(await ofDirectory()).toEqual(families);
    const { text } = await crowd.organiser.call('GET /api/events/:eventId/organise/participants.csv', {
      params: params(),
    });
    const lines = text.split('\r\n').slice(1, families.length + 1);
    expect(
      lines.map((line) =>
        families.find((family) => line.split(/[,;]/).some((cell) => cell.replace(/^["']+|["']+$/g, '') === family)),
      ),
    ).toEqual(families);
    const papers = await crowd.organiser.must('GET /api/events/:eventId/sessions/:sessionId/papers', {
      params: { ...params(), sessionId: crowd.sessionId },
    });
    expect(papers.people.map((one) => one.name.family)).toEqual(families);
  });

  it('tells nothing of the name of an anonymous organisation, which may change', async () => {
    const { db, now } = test.deps;
    const id = crowd.people.at(-1)?.organisationId ?? 'org_';
    const save = (columns: { readonly nameLatin?: string; readonly isAnonymous?: boolean }) =>
      writing(db, (tx) => saveProfile(tx, { id, changes: { columns }, now: new Date(now()), labelsOf: () => [] }));
    const key = async () =>
      (await db.read.select().from(db.t.organisations)).find((one) => one.id === id)?.nameSort ?? 'none';
    const before = (await db.read.select().from(db.t.organisations)).find((one) => one.id === id);
    await save({ isAnonymous: true });
    const nameless = await key();
    expect(nameless).not.toBe(before?.nameSort);
    await save({ nameLatin: 'Aardvark' });
    expect(await key()).toBe(nameless);
    await save({ nameLatin: before?.nameLatin ?? '', isAnonymous: false });
    expect(await key()).toBe(before?.nameSort);
  });

  it('and what rows are found by is written again at the start after a change of the rules, once', async () => {
    const { db } = test.deps;
    await writing(db, async ({ t, q, engine }) => {
      await q.update(t.participants).set({ nameSort: '' });
      await q.update(t.organisations).set({ nameSort: '' });
      await q.rows({ sql: `DELETE FROM organisation_search${engine === 'sqlite' ? '_rows' : ''}`, values: [] });
    });
    expect(await ofPage()).not.toEqual(families);
    expect(await ofDirectory('台北 emile')).toEqual([]);
    await rederiveTexts(db, () => []);
    expect(await ofPage()).toEqual(families);
    expect(await ofDirectory()).toEqual(families);
    expect(await ofDirectory('台北 emile')).toEqual(['Émile']);
    const before = db.statements();
    await rederiveTexts(db, () => []);
    expect(db.statements() - before).toBe(1);
  });
});
