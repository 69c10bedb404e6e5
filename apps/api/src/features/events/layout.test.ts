import { describe, expect, it } from 'vitest';
import { laidOut, mostSlots, wrongTimes } from './layout.ts';

const zone = 'Europe/Paris';
const block = (startsAt: string, endsAt: string) => ({ startsAt: `2026-${startsAt}`, endsAt: `2026-${endsAt}` });
const session = (...blocks: ReturnType<typeof block>[]) =>
  ({ name: { en: 'Sample' }, slotMinutes: 20, breakMinutes: 10, blocks }) as unknown as Parameters<typeof laidOut>[0];

describe('times of blocks', () => {
  it('are right where each ends after it begins, a night later as well', () => {
    const blocks = [block('07-02T10:00', '07-02T12:00'), block('07-02T22:00', '07-03T01:00')];
    expect(wrongTimes({ blocks }, zone)).toBeUndefined();
  });

  it('are skipped where the clocks are put forward', () => {
    const blocks = [block('03-28T02:30', '03-28T04:00'), block('03-29T01:00', '03-29T02:30')];
    const fields = [{ path: 'blocks.1.endsAt', code: 'time_skipped' }];
    expect(wrongTimes({ blocks }, zone)).toEqual({ code: 'time_skipped', fields });
    // Elsewhere the same hour is there.
    expect(wrongTimes({ blocks }, 'Asia/Shanghai')).toBeUndefined();
  });

  it('are reversed where one ends when or before it begins', () => {
    const blocks = [block('07-02T10:00', '07-02T10:00'), block('07-02T12:00', '07-02T11:00')];
    expect(wrongTimes({ blocks }, zone)).toEqual({
      code: 'dates_reversed',
      fields: [0, 1].map((i) => ({ path: `blocks.${i}.endsAt`, code: 'too_early' })),
    });
  });
});

describe('a session is laid out', () => {
  const laid = (...blocks: ReturnType<typeof block>[]) => laidOut(session(...blocks), zone);

  it('in slots with breaks between them, its blocks in order of time', () => {
    const decision = laid(block('07-02T14:00', '07-02T14:50'), block('07-02T10:00', '07-02T11:00'));
    if (!decision.ok) throw new Error(decision.code);
    const at = (time: string) => Date.parse(`2026-07-02T${time}:00+02:00`);
    expect(decision.value.blocks.map(({ startsAt }) => startsAt)).toEqual([at('10:00'), at('14:00')]);
    expect(decision.value.slots.map(({ startsAt, endsAt }) => [Number(startsAt), Number(endsAt)])).toEqual(
      [
        ['10:00', '10:20'],
        ['10:30', '10:50'],
        ['14:00', '14:20'],
        ['14:30', '14:50'],
      ].map(([from = '', to = '']) => [at(from), at(to)]),
    );
  });

  it.each<[string, ReturnType<typeof block>[]]>([
    ['blocks_overlap', [block('07-02T10:00', '07-02T12:00'), block('07-02T11:00', '07-02T13:00')]],
    ['dates_reversed', [block('07-02T12:00', '07-02T10:00')]],
    ['session_without_slots', [block('07-02T10:00', '07-02T10:19')]],
    ['session_too_large', [block('01-01T00:00', '12-31T00:00')]],
  ])('unless %s', (code, blocks) => {
    expect(laid(...blocks)).toMatchObject({ ok: false, code });
  });

  it('with blocks that touch, and with exactly as many slots as may be', () => {
    expect(laid(block('07-02T10:00', '07-02T11:00'), block('07-02T11:00', '07-02T12:00')).ok).toBe(true);
    // One slot every half hour, the last without a break behind it.
    const days = Math.floor(mostSlots / 48);
    const rest = (mostSlots % 48) / 2;
    const end = (hours: number) => `07-${String(1 + days).padStart(2, '0')}T${String(hours).padStart(2, '0')}:00`;
    const decision = laid(block('07-01T00:00', end(rest)));
    expect(decision.ok && decision.value.slots.length).toBe(mostSlots);
    expect(laid(block('07-01T00:00', end(rest + 1)))).toMatchObject({ ok: false, code: 'session_too_large' });
  });
});
