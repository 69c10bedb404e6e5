import { describe, expect, it } from 'vitest';
import { countdown, momentOf } from './clock.ts';

const slot = (id: string, from: string, to: string) =>
  ({ id: `slt_${id}`, block: 0, startsAt: `2026-07-02T${from}:00Z`, endsAt: `2026-07-02T${to}:00Z` }) as const;
const slots = [slot('b', '10:25', '10:45'), slot('a', '10:00', '10:20')];
const at = (time: string) => Date.parse(`2026-07-02T${time}Z`);

describe('the moment of a day', () => {
  it.each([
    ['09:59:59', 'before', undefined, 'slt_a'],
    ['10:00:00', 'slot', 'slt_a', 'slt_b'],
    ['10:19:59', 'slot', 'slt_a', 'slt_b'],
    ['10:20:00', 'pause', undefined, 'slt_b'],
    ['10:25:00', 'slot', 'slt_b', undefined],
    ['10:45:00', 'over', undefined, undefined],
  ] as const)('at %s is %s', (time, phase, current, next) => {
    const moment = momentOf(slots, at(time));
    expect([moment.phase, moment.current?.id, moment.next?.id]).toEqual([phase, current, next]);
  });

  it('counts down to the second, and not below nothing', () => {
    expect(countdown('2026-07-02T10:20:00Z', at('10:12:25'))).toBe('07′35″');
    expect(countdown('2026-07-02T11:20:05Z', at('10:18:00'))).toBe('1:02:05');
    expect(countdown('2026-07-02T10:20:00Z', at('10:20:30'))).toBe('00′00″');
  });
});
