import { describe, expect, it } from 'vitest';
import { fits } from './layout.ts';

const block = (begin: string, end: string) => ({ key: begin, day: '2016-07-02', begin, end });
const rules = { slotMinutes: 20, breakMinutes: 5, tableCount: 10 };

describe('fits', () => {
  it('needs no break after the last slot of a stretch', () => {
    expect(fits([block('09:00', '09:45')], rules, 'Europe/Paris')).toEqual({ slots: 2, meetings: 20 });
    expect(fits([block('09:00', '09:44')], rules, 'Europe/Paris')).toEqual({ slots: 1, meetings: 10 });
  });

  it('adds the stretches', () => {
    expect(fits([block('10:00', '12:00'), block('14:00', '16:30')], rules, 'Europe/Paris')).toEqual({
      slots: 11,
      meetings: 110,
    });
  });

  it('counts nothing while a stretch or a number is not written yet', () => {
    expect(fits([block('12:00', '09:00')], rules, 'Europe/Paris').slots).toBe(0);
    expect(fits([block('', '09:00')], rules, 'Europe/Paris').slots).toBe(0);
    expect(fits([block('09:00', '12:00')], { ...rules, slotMinutes: 0 }, 'Europe/Paris').slots).toBe(0);
  });
});
