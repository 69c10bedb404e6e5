import type { MeetingRow } from '@jumelage/db/repositories/meetings';
import type { ParticipantRow } from '@jumelage/db/repositories/participants';
import type { SessionWhole } from '@jumelage/db/repositories/sessions';
import { describe, expect, it, test } from 'vitest';
import { capacitiesOf, interpreterNeeds, resourcesOf } from './resources.ts';

type Table = {
  kind?: 'table' | 'room';
  zone?: string | null;
  boothOf?: string | null;
  closedSlots?: readonly string[];
};
type Interpreter = { retired?: boolean; awaySlots?: readonly string[]; languages?: readonly string[] };

/** Makes a session with two slots, these tables and interpreters. */
const session = (tables: readonly Table[], interpreters: readonly Interpreter[] = []) =>
  ({
    slots: [{ id: 's1' }, { id: 's2' }],
    tables: tables.map((one, i) => ({
      ...{ id: `t${i}`, kind: 'table', zone: null, boothOf: null, closedSlots: [] },
      ...one,
    })),
    interpreters: interpreters.map((one, i) => ({
      ...{ id: `i${i}`, retired: false, awaySlots: [], languages: ['fr', 'zh'] },
      ...one,
    })),
  }) as unknown as SessionWhole;

const from = (organisationId: string, languages: readonly string[] = ['fr']) =>
  ({ organisationId, languages }) as unknown as ParticipantRow;
const meeting = (changes: Partial<MeetingRow> = {}) =>
  ({ onlyZone: null, interpreter: 'auto', ...changes }) as MeetingRow;

describe('places by slot', () => {
  it('are tables and rooms apart', () => {
    const { tables, rooms } = resourcesOf(session([{}, { kind: 'room' }, {}]));
    expect([tables, rooms]).toEqual([
      [
        [0, 2],
        [0, 2],
      ],
      [[1], [1]],
    ]);
  });

  it('are not those that are closed', () => {
    const { tables } = resourcesOf(session([{ closedSlots: ['s2'] }, { closedSlots: ['s1', 's2'] }, {}]));
    expect(tables).toEqual([[0, 2], [2]]);
  });

  it('are none without any', () => expect(resourcesOf(session([])).tables).toEqual([[], []]));
});

describe('zones', () => {
  const hall = session([
    { zone: 'A' },
    { zone: 'B' },
    { zone: 'A' },
    { boothOf: 'o1', zone: 'A' },
    { kind: 'room', zone: 'C' },
    { boothOf: 'o2' },
  ]);
  const resources = resourcesOf(hall);

  it('are the parts of the hall first, then the booths, which are reserved', () => {
    expect(resources.zoneTables).toEqual([[0, 2], [1], [3], [5]]);
    expect(resources.reserved).toEqual([false, false, true, true]);
  });

  it('count what is free slot by slot: booths are no common tables', () => {
    expect(capacitiesOf(hall, resources)).toEqual({
      capacity: [3, 3],
      virtualCapacity: [1, 1],
      zones: [
        { capacity: [2, 2], reserved: false },
        { capacity: [1, 1], reserved: false },
        { capacity: [1, 1], reserved: true },
        { capacity: [1, 1], reserved: true },
      ],
    });
  });

  it('count a closed table in no slot in which it is closed', () => {
    const closed = session([
      { zone: 'A', closedSlots: ['s1'] },
      { boothOf: 'o1', closedSlots: ['s2'] },
    ]);
    expect(capacitiesOf(closed, resourcesOf(closed))).toMatchObject({
      ...{ capacity: [0, 1], zones: [{ capacity: [0, 1] }, { capacity: [1, 0] }] },
    });
  });

  test.each([
    ['nowhere in particular', {}, 'o8', 'o9', undefined],
    ['in the part that was chosen', { onlyZone: 'B' }, 'o8', 'o9', 1],
    ['nowhere in a part that is gone', { onlyZone: 'Z' }, 'o8', 'o9', undefined],
    ['at the booth of the first', {}, 'o1', 'o9', 2],
    ['at the booth of the second, where both have one', {}, 'o1', 'o2', 3],
    ['at a booth rather than in a part', { onlyZone: 'B' }, 'o8', 'o2', 3],
  ])('hold a meeting %s', (_, changes, first, second, zone) => {
    expect(resources.zoneFor(meeting(changes as Partial<MeetingRow>), from(first), from(second))).toBe(zone);
  });
});

describe('interpreters', () => {
  it('are away in their slots, and always where they are retired', () => {
    const { interpreters } = resourcesOf(session([], [{}, { awaySlots: ['s2', 'gone'] }, { retired: true }]));
    expect(interpreters).toEqual([{ away: [] }, { away: [1] }, { away: [0, 1] }]);
  });

  const needs = (
    who: readonly Interpreter[],
    ...[first, second, changes = {}, colleague]: [string[], string[], Partial<MeetingRow>?, ParticipantRow?]
  ) =>
    interpreterNeeds(session([], who), [
      { meeting: meeting(changes), first: from('o1', first), second: from('o2', second), colleague },
    ]);
  const both = [{ languages: ['fr', 'zh'] }];
  const none = interpreterNeeds(session([], both), []);

  it('are needed where two share no language', () => {
    expect(needs(both, ['fr'], ['zh'])).not.toEqual(needs(both, ['fr'], ['fr', 'zh']));
  });

  it('are needed where the meeting says so, and never where it says not', () => {
    expect(needs(both, ['fr'], ['fr', 'zh'], { interpreter: 'needed' })).toEqual(
      needs(both, ['fr'], ['zh', 'fr'], { interpreter: 'needed' }),
    );
    expect(needs(both, ['fr'], ['zh'], { interpreter: 'none' as MeetingRow['interpreter'] })).toEqual(
      needs(both, ['fr'], ['fr']),
    );
  });

  it('are scheduled only where there are any', () => {
    expect(needs([], ['fr'], ['zh'])).toEqual(needs([], ['fr'], ['fr']));
  });

  it('may speak a language of a colleague', () => {
    const german = [{ languages: ['de', 'zh'] }];
    const colleague = from('o1', ['de']);
    expect(needs(german, ['fr'], ['zh'], {}, colleague)).toEqual(needs(german, ['fr', 'de'], ['zh']));
    expect(needs(german, ['fr'], ['zh'], {}, from('o3', ['de']))).toEqual(needs(german, ['fr'], ['zh']));
  });

  it('are needed for nothing where nobody meets', () => {
    expect(none).toEqual(interpreterNeeds(session([], both), []));
  });
});
