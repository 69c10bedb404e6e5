import { expect, it } from 'vitest';
import { isThreadOpen, messageLimits, type RequestThread, threadSubjects, writeMessage } from './message.ts';
import { requestStatuses } from './request.ts';

const event: RequestThread['event'] = { status: 'running', endsOn: '2026-07-02', zone: 'Europe/Paris' };
const before = Date.UTC(2026, 6, 2, 21, 59);
const after = Date.UTC(2026, 6, 2, 22, 0);
const thread = (changes: Partial<RequestThread>): RequestThread => ({ status: 'pending', event, ...changes });

it('is about one of a closed set', () => {
  expect(threadSubjects).toEqual(['request']);
});

it('is open while its request is pending or accepted', () => {
  expect(requestStatuses.filter((status) => isThreadOpen(thread({ status }), before))).toEqual(['pending', 'accepted']);
});

it('ends with the last day of the event by its own calendar, and with the event', () => {
  expect([before, after].map((now) => isThreadOpen(thread({ status: 'accepted' }), now))).toEqual([true, false]);
  expect(isThreadOpen(thread({ event: { ...event, status: 'closed' } }), before)).toBe(false);
  expect(isThreadOpen(thread({ event: { ...event, zone: 'Asia/Shanghai' } }), before)).toBe(false);
});

it('takes so many messages of a person and day, and refuses what is closed first', () => {
  const last = messageLimits.perDay - 1;
  expect(writeMessage(thread({}), { sentToday: last, now: before })).toEqual({ ok: true, value: true });
  expect(writeMessage(thread({}), { sentToday: last + 1, now: before })).toEqual({
    ok: false,
    code: 'message_limit_reached',
  });
  expect(writeMessage(thread({ status: 'declined' }), { sentToday: last + 1, now: before })).toEqual({
    ok: false,
    code: 'thread_closed',
  });
});
