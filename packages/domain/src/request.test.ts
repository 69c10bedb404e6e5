import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeRequest,
  type DeclinedState,
  declineReasons,
  declineUndo,
  isSent,
  mostMusts,
  pairKey,
  priorityWeights,
  type RequestActor,
  type RequestAttempt,
  type RequestStatus,
  requestMovesOf,
  requestPriorities,
  requestStatusAt,
  requestStatusBeforeDesk,
  requestStatuses,
  requestStatusesBefore,
  requestTransitions,
  reword,
  sendRequest,
  sendUndo,
  sentStatuses,
  unsentStatuses,
} from './request.ts';

const pair = { senderAdmitted: true, recipientAdmitted: true, sameOrganisation: false, openBetween: false };
const justNow: DeclinedState = { answeredAt: 0, wasAgreed: false, isFinal: false, pair };
const actors: readonly RequestActor[] = [
  ...(['sender', 'recipient', 'invited', 'organiser', 'clock', 'desk', 'departure', 'admission'] as const),
];

test('every step that the table does not hold is refused, every one that it holds is allowed', () => {
  let allowed = 0;
  for (const from of requestStatuses)
    for (const to of requestStatuses)
      for (const by of actors) {
        const inTable = requestTransitions.some((step) => step.from === from && step.to === to && step.by === by);
        // Long before its expiry, a decline of just now, something proposed: only the table decides.
        const decision = changeRequest(
          { status: from, expiresAt: 1000, isProposed: true, declined: justNow },
          to,
          by,
          0,
        );
        expect([from, to, by, decision.ok]).toEqual([from, to, by, inTable]);
        if (decision.ok) allowed++;
      }
  expect(allowed).toBe(requestTransitions.length);
});

test('a pending request is expired from the instant of its expiry on, whoever asks', () => {
  const request = { status: 'pending' as RequestStatus, expiresAt: 1000 };
  expect(requestStatusAt(request, 999)).toBe('pending');
  expect(requestStatusAt(request, 1000)).toBe('expired');
  expect(changeRequest(request, 'accepted', 'recipient', 1000)).toEqual({ ok: false, code: 'request_expired' });
  expect(requestStatusAt({ status: 'accepted', expiresAt: 1000 }, 5000)).toBe('accepted');
});

test('a meeting that has begun is called off by nobody; until then either side can', () => {
  const agreed = { status: 'accepted' as RequestStatus, expiresAt: 9, startsAt: 100 };
  expect(requestMovesOf(agreed, 'sender', 99)).toEqual(['withdrawn']);
  expect(requestMovesOf(agreed, 'recipient', 99)).toEqual(['declined']);
  expect(changeRequest(agreed, 'withdrawn', 'sender', 100)).toEqual({ ok: false, code: 'meeting_begun' });
  expect([requestMovesOf(agreed, 'sender', 100), requestMovesOf(agreed, 'recipient', 100)]).toEqual([[], []]);
});

test('the wrong side is refused, and so is a second answer, as one that comes after a first', () => {
  expect(changeRequest({ status: 'pending', expiresAt: 9 }, 'accepted', 'sender', 0)).toEqual({
    ok: false,
    code: 'request_not_yours_to_answer',
  });
  expect(changeRequest({ status: 'accepted', expiresAt: 9 }, 'accepted', 'recipient', 0)).toEqual({
    ok: false,
    code: 'request_already_answered',
  });
});

test('a request is refused for the first reason that applies', () => {
  const good: RequestAttempt = {
    senderAdmitted: true,
    recipientAdmitted: true,
    sameOrganisation: false,
    openBetween: false,
    sentCount: 4,
    limit: 5,
  };
  expect(sendRequest(good)).toEqual({ ok: true, value: 'pending' });
  expect(sendRequest({ ...good, sentCount: 5 })).toEqual({ ok: false, code: 'request_limit_reached' });
  expect(sendRequest({ ...good, openBetween: true, sentCount: 5 })).toEqual({
    ok: false,
    code: 'request_already_open',
  });
  expect(sendRequest({ ...good, sameOrganisation: true })).toEqual({ ok: false, code: 'request_to_own_organisation' });
  expect(sendRequest({ ...good, recipientAdmitted: false })).toEqual({ ok: false, code: 'recipient_not_admitted' });
  expect(sendRequest({ ...good, senderAdmitted: false, recipientAdmitted: false })).toEqual({
    ok: false,
    code: 'participant_not_admitted',
  });
});

test('somebody whose registration waits prepares a request, by the same rules; who withdrew does not', () => {
  const waiting: RequestAttempt = { ...pair, senderAdmitted: false, senderWaits: true, sentCount: 4, limit: 5 };
  expect(sendRequest(waiting)).toEqual({ ok: true, value: 'prepared' });
  expect(sendRequest({ ...waiting, senderWaits: false })).toEqual({ ok: false, code: 'participant_not_admitted' });
  expect(sendRequest({ ...waiting, recipientAdmitted: false })).toEqual({ ok: false, code: 'recipient_not_admitted' });
  expect(sendRequest({ ...waiting, openBetween: true })).toEqual({ ok: false, code: 'request_already_open' });
  expect(sendRequest({ ...waiting, sentCount: 5 })).toEqual({ ok: false, code: 'request_limit_reached' });
});

test('what was prepared is its sender’s until the admission sends it', () => {
  const prepared = { status: 'prepared', expiresAt: 0 } as const;
  // Its time to answer begins with the sending.
  expect(requestStatusAt(prepared, 5000)).toBe('prepared');
  expect(changeRequest(prepared, 'pending', 'admission', 5000)).toEqual({ ok: true, value: 'pending' });
  expect(requestMovesOf(prepared, 'sender', 5000)).toEqual(['dropped']);
  expect(requestMovesOf(prepared, 'recipient', 5000)).toEqual([]);
  expect(changeRequest(prepared, 'pending', 'sender', 5000).ok).toBe(false);
  expect(reword(prepared, 'sender')).toEqual({ ok: true, value: true });
  expect(reword(prepared, 'recipient')).toEqual({ ok: false, code: 'request_not_yours_to_answer' });
  for (const status of sentStatuses)
    expect(reword({ status }, 'sender')).toEqual({ ok: false, code: 'request_already_sent' });
});

test('every status is either of a request that was sent, or of one that its sender alone knows', () => {
  expect([...sentStatuses, ...unsentStatuses].sort()).toEqual([...requestStatuses].sort());
  expect(requestStatuses.filter(isSent)).toEqual([...sentStatuses]);
});

test('musts are a fifth of what one may send, three at least, and never more than that', () => {
  expect([1, 2, 3, 4, 15, 16, 20, 100].map(mostMusts)).toEqual([1, 2, 3, 3, 3, 4, 4, 20]);
  const attempt: RequestAttempt = { ...pair, sentCount: 0, limit: 20 };
  expect(sendRequest({ ...attempt, mustCount: mostMusts(20) - 1 })).toEqual({ ok: true, value: 'pending' });
  expect(sendRequest({ ...attempt, mustCount: mostMusts(20) })).toEqual({ ok: false, code: 'must_limit_reached' });
  // A wish is not counted among them.
  expect(sendRequest(attempt)).toEqual({ ok: true, value: 'pending' });
});

test('a mail waits for longer than the page offers to take its request back', () => {
  expect(sendUndo.waits).toBeGreaterThan(sendUndo.offered);
  expect(declineReasons).toHaveLength(4);
});

test('what the desk, a departure or a decline does can be undone; what the sender and the clock do stands', () => {
  const has = ([from, to, by]: readonly [RequestStatus, RequestStatus, RequestActor]) =>
    requestTransitions.some((step) => step.from === from && step.to === to && step.by === by);
  for (const { from, to, by } of requestTransitions)
    expect([from, to, by, has([to, from, by])]).toEqual([
      from,
      to,
      by,
      by === 'desk' ||
        by === 'departure' ||
        (by === 'recipient' && [from, to].includes('declined')) ||
        (by === 'invited' && [from, to].includes('declined') && [from, to].includes('pending')),
    ]);
});

test('a decline is taken back for a moment, unless it called a meeting off', () => {
  const taken = (changes: Partial<DeclinedState>, now: number) =>
    changeRequest(
      { status: 'declined', expiresAt: 9, declined: { ...justNow, ...changes } },
      'pending',
      'recipient',
      now,
    );
  expect(declineUndo.offered).toBeLessThan(declineUndo.taken);
  expect(taken({}, declineUndo.taken)).toEqual({ ok: true, value: 'pending' });
  expect(taken({ isFinal: true }, 1)).toEqual({ ok: true, value: 'pending' });
  expect(taken({}, declineUndo.taken + 1)).toEqual({ ok: false, code: 'nothing_to_undo' });
  expect(taken({ wasAgreed: true }, 1)).toEqual({ ok: false, code: 'nothing_to_undo' });
  expect(taken({ pair: { ...pair, openBetween: true } }, 1)).toEqual({ ok: false, code: 'request_already_open' });
});

test('a declined request is accepted after all until the schedule is published, if the two may still meet', () => {
  const turned = (changes: Partial<DeclinedState>) =>
    changeRequest(
      { status: 'declined', expiresAt: 9, declined: { ...justNow, ...changes } },
      'accepted',
      'recipient',
      99,
    );
  // Past its expiry: that was for the first answer.
  expect(turned({ wasAgreed: true })).toEqual({ ok: true, value: 'accepted' });
  expect(turned({ isFinal: true })).toEqual({ ok: false, code: 'answer_is_final' });
  expect(turned({ pair: { ...pair, senderAdmitted: false } })).toEqual({ ok: false, code: 'participant_not_admitted' });
  expect(turned({ pair: { ...pair, openBetween: true } })).toEqual({ ok: false, code: 'request_already_open' });
  expect(
    requestMovesOf({ status: 'declined', expiresAt: 9, declined: justNow }, 'recipient', 0),
    'undo is not among the acts of a card',
  ).toEqual(['accepted']);
});

test('the statuses before another are those that the table names', () => {
  for (const to of requestStatuses)
    for (const by of actors)
      expect([to, by, requestStatusesBefore(to, by)]).toEqual([
        to,
        by,
        requestStatuses.filter(
          (from) => changeRequest({ status: from, expiresAt: 1000, isProposed: true, declined: justNow }, to, by, 0).ok,
        ),
      ]);
  expect(requestStatusesBefore('withdrawn', 'departure')).toEqual(['pending', 'accepted']);
  expect(requestStatusesBefore('accepted', 'desk')).toEqual(['pending', 'withdrawn']);
});

test('an agreement on the spot that is undone goes where the desk may bring it, and comes back from there', () => {
  for (const wasPending of [true, false]) {
    const before = requestStatusBeforeDesk(wasPending);
    expect(before).toBe(wasPending ? 'pending' : 'withdrawn');
    expect(requestStatusesBefore(before, 'desk')).toContain('accepted');
    expect(requestStatusesBefore('accepted', 'desk')).toContain(before);
  }
});

test('the desk accepts what waits for its answer, and nothing that has expired', () => {
  const waiting = { status: 'pending', expiresAt: 1000 } as const;
  expect(changeRequest(waiting, 'accepted', 'desk', 999)).toEqual({ ok: true, value: 'accepted' });
  expect(changeRequest(waiting, 'accepted', 'desk', 1000)).toEqual({ ok: false, code: 'request_expired' });
});

test('a side is refused by what the sides could do, whatever the desk may undo', () => {
  const codes = (from: RequestStatus, to: RequestStatus) =>
    (['sender', 'recipient'] as const).map((by) => {
      const decision = changeRequest({ status: from, expiresAt: 1000 }, to, by, 0);
      return decision.ok ? 'ok' : decision.code;
    });
  const [late, theirs] = ['request_already_answered', 'request_not_yours_to_answer'];
  expect(codes('withdrawn', 'accepted')).toEqual([late, late]);
  expect(codes('accepted', 'pending')).toEqual([late, late]);
  expect(codes('accepted', 'withdrawn')).toEqual(['ok', theirs]);
  expect(codes('pending', 'declined')).toEqual([theirs, 'ok']);
  expect(codes('declined', 'declined')).toEqual([late, late]);
});

test('a side is offered what it may do at every status, and nothing where the request is at an end', () => {
  const offered = (status: RequestStatus, now = 0) =>
    (['sender', 'recipient'] as const).map((by) => requestMovesOf({ status, expiresAt: 1000 }, by, now));
  expect(offered('pending')).toEqual([['withdrawn'], ['accepted', 'declined']]);
  expect(offered('pending', 1000)).toEqual([[], []]);
  expect(offered('accepted')).toEqual([['withdrawn'], ['declined']]);
  for (const status of ['declined', 'withdrawn', 'expired'] as const) expect(offered(status)).toEqual([[], []]);
});

test('a would-like never outweighs a must, not even two of them', () => {
  expect(requestPriorities.map((priority) => priorityWeights[priority])).toEqual([3, 1]);
  expect(2 * priorityWeights.would_like).toBeLessThan(priorityWeights.must);
});

test('a pair has one key, whoever comes first', () => {
  expect(pairKey('par_b', 'par_a')).toBe('par_a:par_b');
  expect(pairKey('par_a', 'par_b')).toBe('par_a:par_b');
});

test('whatever happens to a request, each step is in the table, and an end is an end but for what can be undone', () => {
  const step = fc.record({
    to: fc.constantFrom(...requestStatuses),
    by: fc.constantFrom(...actors),
    after: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let [status, now]: [RequestStatus, number] = ['pending', 0];
      for (const { to, by, after } of steps) {
        now += after;
        const before = requestStatusAt({ status, expiresAt: 1000 }, now);
        const decision = changeRequest({ status, expiresAt: 1000 }, to, by, now);
        if (!decision.ok) continue;
        expect(requestTransitions).toContainEqual({ from: before, to, by });
        if (['declined', 'expired'].includes(before)) expect([before, to]).toEqual(['pending', 'expired']);
        status = decision.value;
      }
    }),
    { numRuns: 300 },
  );
});

test('a pair has the same key from either side, and no other pair has it', () => {
  const id = fc.stringMatching(/^par_[a-z0-9]{1,6}$/);
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(pairKey(a, b)).toBe(pairKey(b, a));
      expect(pairKey(a, b) === pairKey(a, c)).toBe(b === c);
    }),
    { numRuns: 200 },
  );
});

test('what is refused of an attempt is the first of its reasons, in the order of the table', () => {
  const reasons = [
    ['participant_not_admitted', { senderAdmitted: false }],
    ['recipient_not_admitted', { recipientAdmitted: false }],
    ['request_to_own_organisation', { sameOrganisation: true }],
    ['request_already_open', { openBetween: true }],
    ['request_limit_reached', { sentCount: 5 }],
  ] as const;
  const good: RequestAttempt = {
    senderAdmitted: true,
    recipientAdmitted: true,
    sameOrganisation: false,
    openBetween: false,
    sentCount: 0,
    limit: 5,
  };
  fc.assert(
    fc.property(fc.subarray([...reasons]), (some) => {
      const attempt = Object.assign({}, good, ...some.map(([, changes]) => changes)) as RequestAttempt;
      const decision = sendRequest(attempt);
      expect(decision.ok ? undefined : decision.code).toBe(some[0]?.[0]);
    }),
    { numRuns: 100 },
  );
});
