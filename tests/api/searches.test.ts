import { labelsOf } from '@jumelage/api/features/organisations/changes';
import { updateUser } from '@jumelage/db/repositories/accounts';
import { saveProfile, updateStatus } from '@jumelage/db/repositories/organisations';
import { updateParticipant } from '@jumelage/db/repositories/participants';
import { writing } from '@jumelage/db/store';
import { matches } from '@jumelage/domain/search';
import { searches, soughtPeople } from '@jumelage/domain/testing-searches';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Crowd, givenCrowd, givenMeeting, type Member } from '../support/crowd.ts';

const keys = Object.keys(soughtPeople) as (keyof typeof soughtPeople)[];
let test: TestApp;
let crowd: Crowd;
/** Somebody of the event whom no search means. */
let reader: Member;
const params = () => ({ eventId: crowd.eventId });
const isByAddress = (typed: string) => typed.includes('@');

beforeAll(async () => {
  test = await openTestApp();
  crowd = await givenCrowd(test, { count: keys.length + 1 });
  const now = new Date(test.deps.now());
  await writing(test.deps.db, async (tx) => {
    for (const [i, key] of keys.entries()) {
      const { name, email, texts } = soughtPeople[key];
      const member = crowd.people[i];
      if (!member) throw new Error('too few people');
      const [nameLatin = '', nameHanzi = null] = texts;
      const names = { family: name.family, given: name.given, hanzi: name.hanzi ?? null };
      await updateParticipant(tx, { eventId: crowd.eventId, participantId: member.participantId }, { ...names, email });
      await updateUser(tx, member.userId, names);
      await saveProfile(tx, { id: member.organisationId, changes: { columns: { nameLatin, nameHanzi, shownAbroad: true } }, now, labelsOf });
      await updateStatus(tx, member.organisationId, 'published', now);
    }
  });
  const last = crowd.people.at(-1);
  if (!last) throw new Error('nobody reads');
  reader = last;
  for (const member of crowd.people.slice(0, -1)) await givenMeeting(crowd, member, reader);
});
afterAll(() => test.close());

const familyOf = (who: keyof typeof soughtPeople) => soughtPeople[who].name.family;

describe('every search finds whom it should', () => {
  it.each(searches)('%j finds %s', async (typed, who) => {
    const organiser = await crowd.organiser.must('GET /api/events/:eventId/organise/participants', { params: params(), query: { q: typed } });
    expect(organiser.items.map((one) => one.name.family)).toEqual([familyOf(who)]);
    const others = await reader.must('GET /api/events/:eventId/participants', { params: params(), query: { q: typed } });
    // Participants are shown no addresses: none is confirmed to them.
    expect(others.items.map((one) => one.name.family)).toEqual(isByAddress(typed) ? [] : [familyOf(who)]);
    const requests = await crowd.organiser.must('GET /api/events/:eventId/organise/meeting-requests', { params: params(), query: { q: typed } });
    expect(requests.items.map((one) => one.from.name.family)).toEqual([familyOf(who)]);
  });

  it.each(searches.filter(([typed, who]) => matches(typed, { texts: soughtPeople[who].texts })))(
    'the directory finds the organisation of %s by %j',
    async (typed, who) => {
      const found = await reader.must('GET /api/organisations', { query: { q: typed } });
      expect(found.items.map((one) => one.nameLatin)).toEqual([soughtPeople[who].texts[0]]);
    },
  );

  it('finds accounts by name and address for an admin, whatever the form', async () => {
    await writing(test.deps.db, (tx) => updateUser(tx, reader.userId, { isAdmin: true }));
    const found = async (q: string) => (await reader.must('GET /api/admin/accounts', { query: { q } })).items.map((one) => one.name.family);
    expect(await found('lvxin')).toEqual(['Lü']);
    expect(await found('MLODZIK')).toEqual(['Młodzik']);
    expect(await found('%')).toEqual([]);
    const organisations = (await reader.must('GET /api/admin/organisations', { query: { q: 'biotech' } })).items;
    expect(organisations.map((one) => one.nameLatin)).toEqual(['KLM–Essai Bio-Tech']);
  });
});
