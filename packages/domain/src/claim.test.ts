import { expect, it } from 'vitest';
import { claimStatuses, ownershipBy } from './claim.ts';

it.each([
  ['by the import of the event whose place is taken, to a guest', 'evt_1', 'evt_1', false, 'owner'],
  ['by that import, to an organiser, who may have invited themselves', 'evt_1', 'evt_1', true, 'claim'],
  ['by another event’s import', 'evt_2', 'evt_1', false, 'claim'],
  ['by another event’s import, to an organiser', 'evt_2', 'evt_1', true, 'claim'],
  ['by no import', null, 'evt_1', false, 'claim'],
  ['by no import, to an organiser', null, 'evt_1', true, 'claim'],
] as const)('an organisation drafted %s', (_, draftedByEventId, eventId, organisesEvent, way) => {
  expect(ownershipBy({ draftedByEventId, eventId, organisesEvent })).toBe(way);
});

it('a claim waits before it is settled', () => expect(claimStatuses).toEqual(['pending', 'accepted', 'refused']));
