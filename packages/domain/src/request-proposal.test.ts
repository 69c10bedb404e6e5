import { expect, it } from 'vitest';
import { changeRequest, requestMovesOf, requestStatuses } from './request.ts';
import { decideOnProposal, proposalOf } from './request-proposal.ts';

const waiting = { status: 'pending', expiresAt: 100 } as const;

it.each([
  ['propose', 'recipient', 'sender'],
  ['accept', 'sender', 'recipient'],
] as const)('to %s is for the %s while the request waits, and for nobody else', (act, by, other) => {
  expect(decideOnProposal(waiting, { by, act }, 99)).toEqual({ ok: true, value: true });
  expect(decideOnProposal(waiting, { by: other, act }, 99)).toMatchObject({ code: 'request_not_yours_to_answer' });
  expect(decideOnProposal(waiting, { by, act }, 100)).toMatchObject({ code: 'request_expired' });
  const others = requestStatuses.filter((status) => status !== 'pending');
  expect(others.filter((status) => decideOnProposal({ ...waiting, status }, { by, act }, 1).ok)).toEqual([]);
});

it('is accepted by the sender, who accepts nothing else', () => {
  expect(changeRequest({ ...waiting, isProposed: true }, 'accepted', 'sender', 1)).toEqual({
    ok: true,
    value: 'accepted',
  });
  expect(changeRequest(waiting, 'accepted', 'sender', 1)).toMatchObject({ code: 'request_not_yours_to_answer' });
  expect(changeRequest({ ...waiting, isProposed: true }, 'accepted', 'sender', 100)).toMatchObject({
    code: 'request_expired',
  });
  expect(requestMovesOf(waiting, 'sender', 1)).toEqual(['withdrawn']);
});

it('is read from its columns: of no slots, or of neither, there is none', () => {
  expect(proposalOf({ proposedSlots: ['a'], proposedEventId: null })).toEqual({ slotIds: ['a'] });
  expect(proposalOf({ proposedSlots: null, proposedEventId: 'e' })).toEqual({ eventId: 'e' });
  expect(proposalOf({ proposedSlots: [], proposedEventId: null })).toBeUndefined();
  expect(proposalOf({ proposedSlots: null, proposedEventId: null })).toBeUndefined();
});
