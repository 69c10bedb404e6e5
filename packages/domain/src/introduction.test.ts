import { expect, test } from 'vitest';
import {
  agreeToIntroduction,
  type Introduction,
  introduce,
  introductionAnswers,
  introductionStateAt,
  introductionStates,
  saysYes,
} from './introduction.ts';
import { changeRequest, type RequestStatus, requestMovesOf } from './request.ts';

const answers = [null, ...introductionAnswers];
const waiting: Introduction = { status: 'pending', expiresAt: 1000, fromAnswer: null, toAnswer: null };

test('a proposal stands where its request does, and while that waits, where the two answers are', () => {
  expect(introductionStateAt(waiting, 0)).toBe('proposed');
  for (const yes of ['accepted', 'recorded'] as const) {
    expect(introductionStateAt({ ...waiting, fromAnswer: yes }, 0)).toBe('half_agreed');
    expect(introductionStateAt({ ...waiting, toAnswer: yes }, 999)).toBe('half_agreed');
    expect(introductionStateAt({ ...waiting, toAnswer: yes }, 1000)).toBe('expired');
  }
  const of = (status: RequestStatus) => introductionStateAt({ ...waiting, status }, 5000);
  const settled = [of('accepted'), of('declined'), of('withdrawn'), of('expired')];
  expect(settled).toEqual(['agreed', 'declined', 'withdrawn', 'expired']);
  expect([...new Set(['proposed', 'half_agreed', ...settled])].sort()).toEqual([...introductionStates].sort());
});

test('a meeting is made by the second yes and by no other, whoever says it first and whoever writes it down', () => {
  for (const side of ['sender', 'recipient'] as const)
    for (const own of answers)
      for (const other of answers) {
        const two = side === 'sender' ? { fromAnswer: own, toAnswer: other } : { fromAnswer: other, toAnswer: own };
        const decision = agreeToIntroduction({ ...waiting, ...two }, side, 0);
        const expected = saysYes(own)
          ? { ok: false, code: 'request_already_answered' }
          : { ok: true, value: saysYes(other) ? 'accepted' : 'pending' };
        expect([side, own, other, decision]).toEqual([side, own, other, expected]);
      }
});

test('what is over takes no yes', () => {
  expect(agreeToIntroduction(waiting, 'sender', 1000)).toEqual({ ok: false, code: 'request_expired' });
  for (const status of ['accepted', 'declined', 'withdrawn'] as const)
    expect(agreeToIntroduction({ ...waiting, status }, 'sender', 0)).toEqual({
      ok: false,
      code: 'request_already_answered',
    });
});

test('each of the two accepts once, declines until the meeting begins, and withdraws nothing', () => {
  expect(requestMovesOf(waiting, 'invited', 0)).toEqual(['accepted', 'declined']);
  expect(requestMovesOf({ ...waiting, hasAgreed: true }, 'invited', 0)).toEqual(['declined']);
  expect(requestMovesOf({ status: 'accepted', expiresAt: 9, startsAt: 100 }, 'invited', 99)).toEqual(['declined']);
  expect(requestMovesOf({ status: 'accepted', expiresAt: 9, startsAt: 100 }, 'invited', 100)).toEqual([]);
  expect(changeRequest(waiting, 'withdrawn', 'invited', 0).ok).toBe(false);
  expect(changeRequest({ ...waiting, status: 'accepted' }, 'withdrawn', 'organiser', 0).ok).toBe(false);
});

test('an organiser proposes to two who may meet, until as many answers are awaited as one may ask for', () => {
  const good = {
    ...{ senderAdmitted: true, recipientAdmitted: true, sameOrganisation: false, openBetween: false },
    ...{ waiting: [0, 2] as const, limit: 3 },
  };
  const codeOf = (attempt: Partial<typeof good> | { waiting: readonly [number, number] }) => {
    const decision = introduce({ ...good, ...attempt });
    return decision.ok ? decision.value : decision.code;
  };
  expect(codeOf({})).toBe('pending');
  expect(codeOf({ senderAdmitted: false })).toBe('recipient_not_admitted');
  expect(codeOf({ recipientAdmitted: false })).toBe('recipient_not_admitted');
  expect(codeOf({ sameOrganisation: true })).toBe('request_to_own_organisation');
  expect(codeOf({ openBetween: true })).toBe('request_already_open');
  expect(codeOf({ waiting: [3, 0] })).toBe('request_limit_reached');
  expect(codeOf({ waiting: [0, 3] })).toBe('request_limit_reached');
});
