import { describe, expect, it } from 'vitest';
import { readScheduleSearch } from './schedule-search.ts';
import { nearestCell, otherZone } from './slots.ts';

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
