import { describe, expect, it } from 'vitest';
import { at, eventRow, organisationRow, participantRow, sampleDatabase, sessionRow, slotRow } from '../testing-rows.ts';
import * as feeds from './feeds.ts';
import * as unavailabilities from './unavailabilities.ts';

const { read, write } = sampleDatabase(async ({ t, q }) => {
  await q.insert(t.organisations).values([organisationRow('org_a')]);
  await q.insert(t.events).values([eventRow('evt_1', { hideOn: '2026-10-01' }), eventRow('evt_2')]);
  await q.insert(t.sessions).values([sessionRow('ses_1', 'evt_1'), sessionRow('ses_2', 'evt_2')]);
  await q
    .insert(t.slots)
    .values([
      ...[slotRow('slt_1', 'ses_1'), slotRow('slt_2', 'ses_1', { from: 30 })],
      ...[slotRow('slt_old', 'ses_1', { from: 60, retired: true }), slotRow('slt_else', 'ses_2')],
    ]);
  const of = { eventId: 'evt_1', organisationId: 'org_a' } as const;
  await q
    .insert(t.participants)
    .values([participantRow('par_a', of), participantRow('par_b', of, { status: 'withdrawn' })]);
  await q.insert(t.participants).values(participantRow('par_x', { ...of, eventId: 'evt_2' }));
});

describe('slots in which somebody cannot meet', () => {
  const put = (id: 'par_a' | 'par_b' | 'par_x', ...slots: readonly `slt_${string}`[]) =>
    write((store) => unavailabilities.replaceUnavailability(store, id, slots));
  const of = async (eventId: 'evt_1' | 'evt_2', ids?: readonly `par_${string}`[]) =>
    Object.fromEntries(await read((store) => unavailabilities.unavailabilityOf(store, eventId, ids)));

  it('are listed for the people of an event: all, or those that were asked for', async () => {
    await put('par_a', 'slt_1', 'slt_2');
    await put('par_b', 'slt_2');
    await put('par_x', 'slt_else');
    expect(await of('evt_1')).toEqual({ par_a: ['slt_1', 'slt_2'], par_b: ['slt_2'] });
    expect(await of('evt_2')).toEqual({ par_x: ['slt_else'] });
    expect(await of('evt_1', ['par_b', 'par_x'])).toEqual({ par_b: ['slt_2'] });
    expect(await of('evt_1', [])).toEqual({});
  });

  it('are none of retired slots', async () => {
    await put('par_a', 'slt_old', 'slt_1');
    expect(await of('evt_1')).toEqual({ par_a: ['slt_1'] });
  });

  it('take the place of those before, each once, and nobody else’s change', async () => {
    await put('par_b', 'slt_1');
    await put('par_a', 'slt_1');
    await put('par_a', 'slt_2', 'slt_2');
    expect(await of('evt_1')).toEqual({ par_a: ['slt_2'], par_b: ['slt_1'] });
    await put('par_a');
    expect(await of('evt_1')).toEqual({ par_b: ['slt_1'] });
  });

  it('are the event’s own', async () => {
    const are = (...ids: readonly `slt_${string}`[]) =>
      read((store) => unavailabilities.areSlotsOfEvent(store, 'evt_1', ids));
    expect([await are(), await are('slt_1'), await are('slt_1', 'slt_2', 'slt_1')]).toEqual([true, true, true]);
    expect([await are('slt_else'), await are('slt_1', 'slt_else'), await are('slt_none')]).toEqual([
      ...[false, false, false],
    ]);
  });
});

describe('the address of an agenda', () => {
  const put = (participantId: 'par_a' | 'par_b', tokenHash: string, minutes = 0) =>
    write((store) => feeds.putFeed(store, { participantId, tokenHash, language: 'zh', createdAt: at(minutes) }));
  const found = async (tokenHash: string) => (await read((store) => feeds.findFeed(store, tokenHash)))?.participantId;

  it('leads to it, with what decides whether it is shown', async () => {
    await put('par_b', 'one');
    expect(await read((store) => feeds.findFeed(store, 'one'))).toEqual({
      ...{ participantId: 'par_b', eventId: 'evt_1', language: 'zh', status: 'withdrawn', eventStatus: 'open' },
      ...{ zone: 'Europe/Paris', hideOn: '2026-10-01' },
    });
  });

  it('is one: a new one takes the place of the earlier, and of nobody else’s', async () => {
    await put('par_a', 'one');
    await put('par_b', 'two', 3);
    await put('par_a', 'three', 5);
    expect([await found('one'), await found('two'), await found('three')]).toEqual([undefined, 'par_b', 'par_a']);
    const since = (id: 'par_a' | 'par_b') => read((store) => feeds.findFeedSince(store, id));
    expect([await since('par_a'), await since('par_b')]).toEqual([at(5), at(3)]);
  });

  it('is taken away from one alone', async () => {
    await put('par_a', 'one');
    await put('par_b', 'two');
    await write((store) => feeds.removeFeed(store, 'par_a'));
    expect([await found('one'), await found('two')]).toEqual([undefined, 'par_b']);
    expect(await read((store) => feeds.findFeedSince(store, 'par_a'))).toBeUndefined();
  });
});
