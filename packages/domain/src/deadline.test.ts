import { describe, expect, it, test } from 'vitest';
import { endOfDay, isPastDeadline, nextDeadline, pastDeadlines, phaseDue, type WithDeadlines } from './deadline.ts';

const event: WithDeadlines = {
  status: 'open',
  zone: 'Asia/Shanghai',
  registrationUntil: '2027-01-03',
  requestsUntil: '2027-01-05',
  answersUntil: '2027-01-07',
};
const at = (text: string) => Date.parse(text);

test('the next deadline is the first that is not past', () => {
  const nextOn = (day: string) => nextDeadline(event, at(`${day}T12:00:00Z`));
  expect(nextOn('2027-01-01')).toEqual({ deadline: 'register', day: '2027-01-03' });
  expect(nextOn('2027-01-05')).toEqual({ deadline: 'request', day: '2027-01-05' });
  expect(nextOn('2027-01-08')).toBeUndefined();
  expect(nextDeadline({ ...event, requestsUntil: '2027-01-02' }, at('2027-01-01T12:00:00Z'))?.deadline).toBe('request');
});

describe('a deadline', () => {
  it('is past from the midnight of the event’s own zone on', () => {
    expect(isPastDeadline('register', event, at('2027-01-03T15:59:59Z'))).toBe(false);
    expect(isPastDeadline('register', event, at('2027-01-03T16:00:00Z'))).toBe(true);
    expect(endOfDay('2027-01-03', event.zone)).toBe(at('2027-01-03T16:00:00Z'));
  });

  it('that nobody settled is never past', () => {
    const open = { status: 'open', zone: 'UTC', requestsUntil: null } as const;
    expect(pastDeadlines(open, at('2100-01-01T00:00:00Z'))).toEqual([]);
    expect(endOfDay(null, 'UTC')).toBe(Number.POSITIVE_INFINITY);
  });

  it('for answers closes requests, too: nobody could answer them', () => {
    const later = { ...event, registrationUntil: null, requestsUntil: null };
    expect(pastDeadlines(later, at('2027-01-07T12:00:00Z'))).toEqual([]);
    expect(pastDeadlines(later, at('2027-01-08T12:00:00Z'))).toEqual(['request', 'answer']);
  });

  it('is set aside where the organisers opened registration again after it, and only then', () => {
    const now = at('2027-01-06T12:00:00Z');
    const reopened = { ...event, phaseSetAt: new Date('2027-01-04T12:00:00Z') };
    expect(pastDeadlines(reopened, now)).toEqual(['request']);
    expect(pastDeadlines({ ...reopened, status: 'scheduling' }, now)).toEqual(['register', 'request']);
    expect(pastDeadlines({ ...event, phaseSetAt: new Date('2026-12-01T12:00:00Z') }, now)).toEqual([
      'register',
      'request',
    ]);
  });
});

test.each<[string, Partial<WithDeadlines>, string, string | undefined]>([
  ['while both are open', {}, '2027-01-03T12:00:00Z', undefined],
  ['while one is open', {}, '2027-01-05T12:00:00Z', undefined],
  ['when both are past', {}, '2027-01-05T16:00:00Z', 'scheduling'],
  ['when the only one is past', { requestsUntil: null }, '2027-01-04T12:00:00Z', 'scheduling'],
  ['with none', { registrationUntil: null, requestsUntil: null }, '2027-01-09T12:00:00Z', undefined],
  ['in another phase', { status: 'draft' }, '2027-01-09T12:00:00Z', undefined],
  ['against the organisers', { phaseSetAt: new Date('2027-01-08T12:00:00Z') }, '2027-01-09T12:00:00Z', undefined],
])('deadlines move an event %s', (_, changes, now, phase) => {
  expect(phaseDue({ ...event, ...changes }, at(now))).toBe(phase);
});
