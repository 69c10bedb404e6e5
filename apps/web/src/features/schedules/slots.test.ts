import { describe, expect, it } from 'vitest';
import { readScheduleSearch } from './schedule-search.ts';
import { nearestCell, otherZone, type Slot, slotAt } from './slots.ts';

const at = (x: number, y: number) => ({ x, y });

describe('nearestCell', () => {
  const points = [at(0, 0), at(3, 0), at(0, 4), at(1, 1), at(3, 2)];
  it('goes straight ahead before it goes aside', () => {
    expect(nearestCell(points, at(0, 0), 'ArrowRight')).toEqual(at(3, 0));
    expect(nearestCell(points, at(3, 0), 'ArrowDown')).toEqual(at(3, 2));
  });

  it('goes aside where nothing is straight ahead', () => {
    expect(nearestCell([at(0, 0), at(2, 1)], at(0, 0), 'ArrowDown')).toEqual(at(2, 1));
  });

  it('stays where nothing lies that way', () => {
    expect(nearestCell(points, at(0, 0), 'ArrowUp')).toBeUndefined();
    expect(nearestCell(points, at(0, 0), 'ArrowLeft')).toBeUndefined();
  });
});

describe('otherZone', () => {
  it('is the clock of the other side', () => {
    expect(otherZone('Europe/Paris')).toBe('Asia/Shanghai');
    expect(otherZone('Asia/Shanghai')).toBe('Europe/Paris');
  });
});

describe('readScheduleSearch', () => {
  it('ignores what is no version', () => {
    expect(readScheduleSearch({ version: '2', session: 'ses_1' })).toEqual({ version: 2, session: 'ses_1' });
    for (const version of ['0', '-1', '1.5', 'x', undefined, null]) expect(readScheduleSearch({ version })).toEqual({});
  });
});

it('finds the slot under way, or the next; after the last it is the first', () => {
  const slots = [9, 10].map((hour) => ({ id: `at ${hour}`, endsAt: new Date(hour * 3600_000).toISOString() }));
  const at = (hour: number) => slotAt(slots as unknown as readonly Slot[], hour * 3600_000)?.id;
  expect([8, 9, 10].map(at)).toEqual(['at 9', 'at 10', 'at 9']);
  expect(slotAt([], 0)).toBeUndefined();
});
