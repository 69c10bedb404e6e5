import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';
import { describe, expect, it } from 'vitest';
import { interpreterRows, isSought, personRows, soughtMeetings } from './timeline.ts';

const person = (id: string, family: string, hanzi?: string) =>
  ({
    id,
    name: { family, given: 'Élodie', ...(hanzi ? { hanzi } : {}) },
    organisation: { nameLatin: 'Sample Énergie', nameHanzi: '示例能源' },
  }) as ScheduledMeeting['participants'][number];
const people = [person('par_a', 'Dubois'), person('par_b', 'Zhang', '张伟'), person('par_c', 'Auger')] as const;
const meeting = (
  id: string,
  first: 0 | 1 | 2,
  second: 0 | 1 | 2,
  slotId: string | null,
  interpreterId: string | null = null,
) =>
  ({
    id,
    slotId,
    tableId: slotId && 'tbl_1',
    interpreterId,
    participants: [people[first], people[second]],
    colleague: null,
  }) as unknown as ScheduledMeeting;
const slots = [0, 0, 0, 0, 1].map((block, index) => ({ id: `slt_${index}`, block }));
const view = (meetings: ScheduledMeeting[]) =>
  ({ session: { slots, interpreters: [{ id: 'int_1', awaySlots: ['slt_3'] }] }, meetings }) as unknown as ScheduleView;

describe('personRows', () => {
  it('are by name, with gaps between two meetings of a block only', () => {
    const rows = personRows(
      view([meeting('mtg_1', 0, 1, 'slt_0'), meeting('mtg_2', 0, 2, 'slt_3'), meeting('mtg_3', 1, 2, 'slt_4')]),
    );
    expect(rows.map(({ person: { id }, count }) => [id, count])).toEqual([
      ['par_c', 2],
      ['par_a', 2],
      ['par_b', 2],
    ]);
    expect(
      rows.map(({ cells }) => cells.map(({ meeting: own, isGap }) => (own ? 'm' : isGap ? 'g' : '.')).join('')),
    ).toEqual(['...mm', 'mggm.', 'm...m']);
  });
});

it('who has no meeting in a block does not wait in it', () => {
  const [row] = personRows(view([meeting('mtg_1', 0, 1, 'slt_4')]));
  expect(row?.cells.some(({ isGap }) => isGap)).toBe(false);
});

describe('interpreterRows', () => {
  it('show where each is, and when they are away', () => {
    const [row] = interpreterRows(
      view([meeting('mtg_1', 0, 1, 'slt_1', 'int_1'), meeting('mtg_2', 0, 2, null, 'int_1')]),
    );
    expect(row?.cells.map(({ meeting: own, isAway }) => (own ? 'm' : isAway ? 'a' : '.')).join('')).toBe('.m.a.');
  });
});

describe('isSought', () => {
  it('finds by words in any order, without accents, in characters, and by the organisation', () => {
    for (const query of ['elodie zhang', 'ZHANG', '张伟', 'energie', '能源'])
      expect(isSought(people[1], query), query).toBe(true);
    expect(isSought(people[1], 'dubois')).toBe(false);
  });

  it('an empty query marks nothing', () => {
    const meetings = [meeting('mtg_1', 0, 1, 'slt_1'), meeting('mtg_2', 0, 2, null)];
    expect([...soughtMeetings(meetings, ' ')]).toEqual([]);
    expect([...soughtMeetings(meetings, '张伟')]).toEqual(['mtg_1']);
  });

  it('finds the meetings that somebody joins as a colleague', () => {
    const meetings = [{ ...meeting('mtg_1', 0, 1, 'slt_1'), colleague: people[2] }, meeting('mtg_2', 0, 1, null)];
    expect([...soughtMeetings(meetings, 'auger')]).toEqual(['mtg_1']);
  });
});
