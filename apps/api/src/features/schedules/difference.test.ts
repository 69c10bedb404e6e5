import type { StoredPlace } from '@jumelage/db/schema/schedules';
import type { Id } from '@jumelage/domain/ids';
import { describe, expect, it } from 'vitest';
import { agendaChanges, movesBetween, toPlaceView } from './difference.ts';

const place = (slotId: string, tableId = 't1', changes: Partial<StoredPlace> = {}): StoredPlace =>
  ({ slotId, tableId, interpreterId: null, pinned: false, ...changes }) as StoredPlace;
const places = (some: Readonly<Record<string, StoredPlace>>) =>
  new Map(Object.entries(some)) as ReadonlyMap<Id<'meeting'>, StoredPlace>;

describe('moves between two schedules', () => {
  it('are none where nothing is another', () => {
    expect(movesBetween(places({ m1: place('s1') }), places({ m1: place('s1') }))).toEqual([]);
    expect(movesBetween(places({}), places({}))).toEqual([]);
  });

  it.each([
    ['slot', place('s2')],
    ['table', place('s1', 't2')],
    ['interpreter', place('s1', 't1', { interpreterId: 'i1' as StoredPlace['interpreterId'] })],
    ['pin', place('s1', 't1', { pinned: true })],
  ])('tell another %s', (_, after) => {
    expect(movesBetween(places({ m1: place('s1') }), places({ m1: after }))).toEqual([
      { meetingId: 'm1', before: place('s1'), after },
    ]);
  });

  it('tell a meeting that came, and one that went', () => {
    expect(movesBetween(places({ m1: place('s1') }), places({ m2: place('s1') }))).toEqual([
      { meetingId: 'm1', before: place('s1'), after: null },
      { meetingId: 'm2', before: null, after: place('s1') },
    ]);
  });

  it('turned round undo each other', () => {
    const [one, other] = [places({ m1: place('s1'), m2: place('s2') }), places({ m2: place('s1'), m3: place('s2') })];
    const back = movesBetween(other, one).map(({ meetingId, before, after }) => ({
      meetingId,
      before: after,
      after: before,
    }));
    const byId = (a: { meetingId: string }, b: { meetingId: string }) => (a.meetingId < b.meetingId ? -1 : 1);
    expect(back.sort(byId)).toEqual(movesBetween(one, other).sort(byId));
  });
});

describe('changes for those who meet', () => {
  it('are no pins', () => {
    const pinned = place('s1', 't1', { pinned: true });
    expect(agendaChanges(places({ m1: place('s1') }), places({ m1: pinned }))).toEqual([]);
    expect(agendaChanges(places({ m1: pinned }), places({ m1: place('s2', 't1', { pinned: true }) }))).toEqual([
      { meetingId: 'm1', before: place('s1'), after: place('s2') },
    ]);
  });
});

it('a place is shown without its pin', () => {
  expect(toPlaceView(place('s1', 't2', { pinned: true }))).toEqual({
    slotId: 's1',
    tableId: 't2',
    interpreterId: null,
  });
  expect(toPlaceView(null)).toBeNull();
});
