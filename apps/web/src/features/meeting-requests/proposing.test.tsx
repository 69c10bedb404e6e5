import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, slots, wei, zone } from '../../testing/event.ts';
import { answer, callsTo } from '../../testing/server.ts';
import { Proposing } from './proposing.tsx';
import type { MeetingRequest } from './queries.ts';

const base = '/api/events/:eventId/meeting-requests/:requestId';
const [first, second] = [slots[0], slots[2]];
const halfDay = { startsAt: first.startsAt, endsAt: second.endsAt };
const waiting = {
  id: 'req_1',
  eventId,
  from: lucas,
  to: wei,
  status: 'pending',
  proposal: null,
} as unknown as MeetingRequest;
const proposed: MeetingRequest = { ...waiting, proposal: { event: null, halfDays: [halfDay] } };

const drawFor = (request: MeetingRequest, isMine: boolean, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(<Proposing request={request} isMine={isMine} zone={zone} />, { words: ['meeting-requests'], language });

test('the recipient chooses half-days, and sends their slots', async () => {
  answer(`GET ${base}/choices`, { halfDays: [{ ...halfDay, slotIds: [first.id, second.id] }], events: [] });
  answer(`PUT ${base}/proposal`, proposed);
  const { user } = await drawFor(waiting, false);
  await user.click(screen.getByRole('button', { name: 'Propose another time or event' }));
  const send = await screen.findByRole<HTMLButtonElement>('button', { name: 'Send proposal' });
  expect(send.disabled).toBe(true);
  await user.click(await screen.findByRole('checkbox'));
  await user.click(send);
  await waitFor(() => expect(callsTo(`PUT ${base}/proposal`)[0]?.body).toEqual({ slotIds: [first.id, second.id] }));
});

test.each([
  ['en', 'Accept this proposal'],
  ['fr', 'Accepter cette proposition'],
  ['zh', '接受提议'],
] as const)('the sender accepts it with one button, in %s', async (language, name) => {
  answer(`POST ${base}/proposal/acceptance`, { ...proposed, status: 'accepted', proposal: null });
  const { user } = await drawFor(proposed, true, language);
  await user.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(callsTo(`POST ${base}/proposal/acceptance`)).toHaveLength(1));
});

test('nothing is offered to a sender without a proposal, nor once the request is answered', async () => {
  await drawFor(waiting, true);
  expect(screen.queryByRole('button')).toBeNull();
  document.body.replaceChildren();
  await drawFor({ ...proposed, status: 'accepted' }, false);
  expect(screen.queryByRole('button')).toBeNull();
});
