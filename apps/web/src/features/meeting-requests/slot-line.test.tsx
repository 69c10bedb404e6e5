import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, session, slots, zone } from '../../testing/event.ts';
import { answer, callsTo } from '../../testing/server.ts';
import { SlotLine } from './slot-line.tsx';

const event = 'GET /api/events/:eventId';

test('says the slot for which a request asks, by the clock of the event', async () => {
  answer(event, { id: eventId, sessions: [session] } as never);
  await draw(<SlotLine request={{ eventId, slotId: slots[2].id }} zone={zone} />, { words: ['meeting-requests'] });
  await screen.findByText(/^Proposed for Tuesday.* 10:00.10:20$/);
});

test('says and asks nothing of a request that leaves the time to the schedule', async () => {
  await draw(<SlotLine request={{ eventId, slotId: null }} zone={zone} />, { words: ['meeting-requests'] });
  expect(screen.queryByText(/Proposed/)).toBeNull();
  expect(callsTo(event)).toEqual([]);
});
