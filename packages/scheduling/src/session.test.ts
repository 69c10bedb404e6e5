import { describe, expect, test } from 'vitest';
import { layOutSlots, slotsOverlapping } from './session.ts';

const at = (text: string) => Date.parse(text);

describe('layOutSlots', () => {
  test('lays as many whole slots as fit, a break between two and none needed after the last', () => {
    const block = { startsAt: at('2026-11-24T08:00Z'), endsAt: at('2026-11-24T09:10Z') };
    expect(layOutSlots([block], 20, 5).map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16))).toEqual([
      '08:00',
      '08:25',
      '08:50',
    ]);
  });

  test('numbers blocks across days and is not moved by a change of summer time, as instants are UTC', () => {
    // Paris leaves summer time in the night between these two mornings.
    const blocks = [
      { startsAt: at('2026-10-24T07:00Z'), endsAt: at('2026-10-24T08:00Z') },
      { startsAt: at('2026-10-25T08:00Z'), endsAt: at('2026-10-25T09:00Z') },
    ];
    const slots = layOutSlots(blocks, 30, 0);
    expect(slots.map(({ block }) => block)).toEqual([0, 0, 1, 1]);
    expect(slots.map(({ startsAt, endsAt }) => endsAt - startsAt)).toEqual([
      1_800_000, 1_800_000, 1_800_000, 1_800_000,
    ]);
    expect((slots[2]?.startsAt ?? 0) - (slots[1]?.startsAt ?? 0)).toBe(24.5 * 3_600_000);
  });

  test('gives a block that is too short no slot, and keeps its number', () => {
    const blocks = [
      { startsAt: 0, endsAt: 600_000 },
      { startsAt: 600_000, endsAt: 2_400_000 },
    ];
    expect(layOutSlots(blocks, 30, 0)).toEqual([{ block: 1, startsAt: 600_000, endsAt: 2_400_000 }]);
  });

  test('refuses reversed and overlapping blocks and slots of no length', () => {
    expect(() => layOutSlots([{ startsAt: 10, endsAt: 10 }], 1, 0)).toThrow(RangeError);
    expect(() =>
      layOutSlots(
        [
          { startsAt: 0, endsAt: 10 },
          { startsAt: 9, endsAt: 20 },
        ],
        1,
        0,
      ),
    ).toThrow('block 1');
    expect(() => layOutSlots([], 0, 0)).toThrow(RangeError);
  });
});

test('slotsOverlapping counts an appointment that ends when the slot starts as no overlap', () => {
  const slots = layOutSlots([{ startsAt: 0, endsAt: 3_600_000 }], 20, 0);
  expect(slotsOverlapping(slots, [{ startsAt: 1_200_000, endsAt: 1_200_001 }])).toEqual([1]);
  expect(slotsOverlapping(slots, [{ startsAt: 0, endsAt: 1_200_000 }])).toEqual([0]);
  expect(slotsOverlapping(slots, [{ startsAt: 1_000_000, endsAt: 2_500_000 }])).toEqual([0, 1, 2]);
});
