import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, wei } from '../../testing/event.ts';
import { answer, callsTo } from '../../testing/server.ts';
import { Toasts } from '../../ui/toast.tsx';
import { MeetingActs } from './meeting-acts.tsx';
import type { MeetingRow } from './queries.ts';

const recording = 'PUT /api/events/:eventId/organise/introductions/:requestId/agreements/:participantId';
const withdrawing = 'DELETE /api/events/:eventId/organise/introductions/:requestId';
const row: MeetingRow = {
  id: 'req_1',
  eventId,
  from: lucas,
  to: wei,
  priority: 'would_like',
  status: 'pending',
  createdAt: '2026-05-01T08:00:00.000Z',
  expiresAt: '2026-05-15T08:00:00.000Z',
  slotId: null,
  answeredAt: null,
  placed: null,
  meeting: null,
  introduction: { state: 'half_agreed', fromAnswer: 'accepted', toAnswer: null },
};
const drawActs = (shown: MeetingRow) =>
  draw(
    <>
      <MeetingActs row={shown} eventId={eventId} />
      <Toasts />
    </>,
    { words: ['introductions'] },
  );

test('a yes is recorded for whoever has not answered, and for nobody else', async () => {
  answer(recording, () => row);
  const { user } = await drawActs(row);
  await user.click(screen.getByRole('button', { name: /^Actions/ }));
  const yes = screen.getAllByRole('button', { name: /said yes/ });
  expect(yes).toHaveLength(1);
  await user.click(yes[0] as HTMLElement);
  await screen.findByText(/was notified/);
  expect(callsTo(recording).map(({ params }) => params.participantId)).toEqual([wei.id]);
});

test('a proposal is withdrawn after it was asked', async () => {
  answer(withdrawing, () => row);
  const { user } = await drawActs(row);
  await user.click(screen.getByRole('button', { name: /^Actions/ }));
  await user.click(screen.getByRole('button', { name: 'Withdraw the proposal' }));
  expect(callsTo(withdrawing)).toEqual([]);
  const [confirm] = screen.getAllByRole('button', { name: 'Withdraw the proposal' }).slice(-1);
  await user.click(confirm as HTMLElement);
  await screen.findByText('Proposal withdrawn.');
  expect(callsTo(withdrawing)).toHaveLength(1);
});

test('what one of the two asked, and what is over, has no acts', async () => {
  await drawActs({ ...row, introduction: null });
  expect(screen.queryByRole('button')).toBeNull();
});
