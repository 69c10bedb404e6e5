import { describe, expect, it } from 'vitest';
import { at, eventRow, insertMeeting, organisationRow, participantRow, sampleDatabase } from '../testing-rows.ts';
import * as cards from './contact-cards.ts';
import * as delays from './delays.ts';
import * as outcomes from './outcomes.ts';

const { read, write } = sampleDatabase(async (store) => {
  const { t, q } = store;
  await q.insert(t.organisations).values([organisationRow('org_a')]);
  await q.insert(t.events).values([eventRow('evt_1'), eventRow('evt_2')]);
  for (const eventId of ['evt_1', 'evt_2'] as const)
    await q
      .insert(t.participants)
      .values(people[eventId].map((id) => participantRow(id, { eventId, organisationId: 'org_a' })));
  await insertMeeting(store, '1', { eventId: 'evt_1', people: ['par_a', 'par_b'] });
  await insertMeeting(store, '2', { eventId: 'evt_1', people: ['par_a', 'par_c'] });
  await insertMeeting(store, '3', { eventId: 'evt_2', people: ['par_x', 'par_y'] });
});
const people = { evt_1: ['par_a', 'par_b', 'par_c'], evt_2: ['par_x', 'par_y'] } as const;
const [own, theirs] = [
  { meetingId: 'mtg_1', participantId: 'par_a' },
  { meetingId: 'mtg_1', participantId: 'par_b' },
] as const;
const elsewhere = { meetingId: 'mtg_2', participantId: 'par_a' } as const;
const names = (rows: readonly { meetingId: string; participantId: string }[]) =>
  rows.map(({ meetingId, participantId }) => `${meetingId} ${participantId}`).sort();

describe('cards of a meeting', () => {
  const card = (phone: string, minutes = 0) => ({ phone, wechat: null, email: null, givenAt: at(minutes) });
  const put = (side: typeof own | typeof theirs | typeof elsewhere, phone: string, minutes = 0) =>
    write((store) => cards.putCard(store, side, card(phone, minutes)));
  const phones = async (meetingId: `mtg_${string}`) =>
    (await read((store) => cards.listCards(store, meetingId))).map(({ phone }) => phone).sort();

  it('are one of each side, and of no other meeting', async () => {
    await put(own, '1');
    await put(theirs, '2');
    await put(elsewhere, '3');
    expect([await phones('mtg_1'), await phones('mtg_2'), await phones('mtg_3')]).toEqual([['1', '2'], ['3'], []]);
    const given = (...ids: readonly `mtg_${string}`[]) => read((store) => cards.listCardGivers(store, ids));
    expect(names(await given('mtg_1', 'mtg_3'))).toEqual(['mtg_1 par_a', 'mtg_1 par_b']);
    expect(Object.keys((await given('mtg_2'))[0] ?? {})).toEqual(['meetingId', 'participantId']);
    expect(await given()).toEqual([]);
  });

  it('are written over until the other side has seen them', async () => {
    await put(own, '1');
    await put(theirs, '2');
    await put(own, '11');
    await write((store) => cards.markCardSeen(store, own, at(5)));
    await put(own, '111');
    await put(theirs, '22');
    expect(await phones('mtg_1')).toEqual(['11', '22']);
  });

  it('are seen once: the first time stays', async () => {
    for (const side of [own, theirs, elsewhere]) await put(side, '1');
    for (const minutes of [5, 9]) await write((store) => cards.markCardSeen(store, own, at(minutes)));
    const seen = await read(({ t, q }) => q.select().from(t.contactCards));
    expect(seen.filter(({ seenAt }) => seenAt !== null)).toMatchObject([{ ...own, seenAt: at(5) }]);
  });

  it('are taken back by their own side alone, unless they were seen', async () => {
    for (const side of [own, theirs, elsewhere]) await put(side, '1');
    expect(await write((store) => cards.removeCard(store, own))).toBe(true);
    expect(await write((store) => cards.removeCard(store, own))).toBe(false);
    await write((store) => cards.markCardSeen(store, theirs, at(5)));
    expect(await write((store) => cards.removeCard(store, theirs))).toBe(false);
    expect(names(await read(({ t, q }) => q.select().from(t.contactCards)))).toEqual(['mtg_1 par_b', 'mtg_2 par_a']);
  });

  it('begin with the one that was given last, one’s own', async () => {
    await put(own, 'first', 1);
    await put(elsewhere, 'last', 9);
    await put(theirs, 'strange', 20);
    const last = (id: `par_${string}`) => read((store) => cards.findLastCard(store, id));
    expect((await last('par_a'))?.phone).toBe('last');
    expect(await last('par_c')).toBeUndefined();
  });
});

describe('delays', () => {
  const say = (side: typeof own | typeof theirs | typeof elsewhere, minutes: number, saidAt = 0) =>
    write((store) => delays.putDelay(store, side, { minutes, saidAt: at(saidAt) }));
  const minutesOf = async (...ids: readonly `mtg_${string}`[]) =>
    (await read((store) => delays.listDelays(store, ids))).map(({ minutes }) => minutes).sort((a, b) => a - b);

  it('are news when they are said, changed and taken back, and not when they are said again', async () => {
    const said = [];
    for (const minutes of [0, 5, 5, 10, 0, 0]) said.push(await say(own, minutes));
    expect(said).toEqual([false, true, false, true, true, false]);
    expect(await minutesOf('mtg_1')).toEqual([]);
  });

  it('are each side’s own', async () => {
    await say(own, 5);
    await say(theirs, 10);
    await say(elsewhere, 10);
    await say(own, 0);
    expect([await minutesOf('mtg_1'), await minutesOf('mtg_1', 'mtg_2'), await minutesOf()]).toEqual([
      ...[[10], [10, 10], []],
    ]);
    await say(theirs, 5, 3);
    const rows = await read((store) => delays.listDelays(store, ['mtg_1']));
    expect(rows).toEqual([{ ...theirs, minutes: 5, saidAt: at(3) }]);
  });

  it('of an event are those of its meetings', async () => {
    await say(own, 5);
    await write((s) =>
      delays.putDelay(s, { meetingId: 'mtg_3', participantId: 'par_x' }, { minutes: 10, saidAt: at(0) }),
    );
    const ofEvent = async (id: 'evt_1' | 'evt_2') => names(await read((store) => delays.listDelaysOfEvent(store, id)));
    expect([await ofEvent('evt_1'), await ofEvent('evt_2')]).toEqual([['mtg_1 par_a'], ['mtg_3 par_x']]);
  });
});

describe('reports', () => {
  const report = (side: typeof own | typeof theirs | typeof elsewhere, note = ''): outcomes.OutcomeRow => ({
    ...{ ...side, held: true, rating: null, nextStep: 'none', note, updatedAt: at(0) },
  });
  const put = (row: outcomes.OutcomeRow) => write((store) => outcomes.putOutcome(store, row));

  it('are one of each side, and the last word stands', async () => {
    await put(report(own));
    await put(report(theirs));
    await put(report(elsewhere));
    await put(report(own, '下次再见'));
    const ofMeeting = await read((store) => outcomes.listOutcomesOfMeeting(store, 'mtg_1'));
    expect(names(ofMeeting)).toEqual(['mtg_1 par_a', 'mtg_1 par_b']);
    expect(ofMeeting.find(({ participantId }) => participantId === 'par_a')?.note).toBe('下次再见');
    expect(ofMeeting.find(({ participantId }) => participantId === 'par_b')?.note).toBe('');
  });

  it('are listed for those who gave them', async () => {
    for (const side of [own, theirs, elsewhere]) await put(report(side));
    const of = async (...ids: readonly `par_${string}`[]) =>
      names(await read((store) => outcomes.listOutcomesOf(store, ids)));
    expect(await of('par_a')).toEqual(['mtg_1 par_a', 'mtg_2 par_a']);
    expect([await of('par_b', 'par_c'), await of('par_x'), await of()]).toEqual([['mtg_1 par_b'], [], []]);
  });
});
