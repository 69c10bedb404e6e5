import { describe, expect, it } from 'vitest';
import { type DeskRecord, dayActs, presenceOf, presences, stepActs } from './day.ts';

const at = new Date('2026-07-02T07:00:00Z');
const record = (checkedIn: boolean, arrives: boolean, absent: boolean): DeskRecord => ({
  checkedInAt: checkedIn ? at : null,
  arrivesAt: arrives ? at : null,
  absentAt: absent ? at : null,
});

describe('whether somebody is there', () => {
  it.each([
    [false, false, false, 'expected'],
    [false, true, false, 'late'],
    [false, false, true, 'absent'],
    [false, true, true, 'absent'],
    [true, false, false, 'arrived'],
    [true, true, false, 'arrived'],
    [true, false, true, 'arrived'],
    [true, true, true, 'arrived'],
  ] as const)('checked in %s, late %s, absent %s: %s', (checkedIn, arrives, absent, presence) => {
    expect(presenceOf(record(checkedIn, arrives, absent))).toBe(presence);
  });

  it('has every word that there is for it', () => {
    const all = [false, true].flatMap((a) =>
      [false, true].flatMap((b) => [false, true].map((c) => presenceOf(record(a, b, c)))),
    );
    expect(new Set(all)).toEqual(new Set(presences));
  });
});

it('every act of the day is a step of the draft’s history, and no step stands twice', () => {
  expect(stepActs).toEqual(expect.arrayContaining([...dayActs]));
  expect(new Set(stepActs).size).toBe(stepActs.length);
});
