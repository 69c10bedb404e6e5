import type { OwnRequest } from '@jumelage/contracts/meeting-requests';
import { declineReasons } from '@jumelage/domain/request';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, wei } from '../../testing/event.ts';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import { Toasts } from '../../ui/toast.tsx';
import { AnswerForm } from './answer-form.tsx';

const key = 'PUT /api/events/:eventId/meeting-requests/:requestId/answer';
const waiting: OwnRequest = {
  id: 'req_1',
  eventId,
  from: lucas,
  to: wei,
  message: 'Offshore wind?',
  priority: 'would_like',
  status: 'pending',
  messageLanguage: null,
  starter: null,
  answerNote: null,
  answerNoteLanguage: null,
  declineReason: null,
  createdAt: '2026-05-01T08:00:00.000Z',
  slotId: null,
  introduction: null,
  expiresAt: '2026-05-15T08:00:00.000Z',
  answeredAt: null,
  proposal: null,
  placed: null,
  can: ['accepted', 'declined'],
  ...{ other: null, raise: null, ticket: null, strongest: [], objections: [], fit: null },
};
const declined: OwnRequest = { ...waiting, status: 'declined', can: ['accepted'] };

const drawForm = (request: OwnRequest, language: 'en' | 'fr' | 'zh' = 'en') =>
  draw(
    <>
      <AnswerForm request={request} />
      <Toasts />
    </>,
    { words: ['meeting-requests'], language },
  );

const decline = async ({ user }: Awaited<ReturnType<typeof drawForm>>, how = 'Decline without a reason') => {
  await user.click(screen.getByRole('button', { name: /^Decline/ }));
  await user.click(await screen.findByRole('button', { name: how }));
};

test('a yes to what organisers propose says that the other has to agree too, unless they did', async () => {
  answer(key, () => waiting);
  const proposed = { state: 'proposed', fromAnswer: null, toAnswer: null } as const;
  const { user } = await drawForm({ ...waiting, introduction: proposed });
  await user.click(screen.getByRole('button', { name: /^Accept/ }));
  await screen.findByText(/if the other participant accepts too/);
  cleanup();
  const again = await drawForm({
    ...waiting,
    introduction: { state: 'half_agreed', fromAnswer: 'accepted', toAnswer: null },
  });
  await again.user.click(screen.getByRole('button', { name: /^Accept/ }));
  await screen.findByText(/added to the schedule/);
});

test('a decline without a reason is sent at once, and undone from its notice', async () => {
  answer(key, ({ body }) => ((body as { answer: string }).answer === 'declined' ? declined : waiting));
  const drawn = await drawForm(waiting);
  const { user } = drawn;
  await decline(drawn);
  await screen.findByText('Request declined.');
  expect(callsTo(key).map(({ body }) => body)).toEqual([{ answer: 'declined' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText(/waiting for your reply again/);
  expect(callsTo(key).map(({ body }) => body?.answer)).toEqual(['declined', 'pending']);
});

test.each([
  ['en', 'Decline', 'Our calendar is full for this event.'],
  ['fr', 'Décliner', 'Notre agenda est complet pour cet événement.'],
  ['zh', '婉拒', '我们在本次活动的日程已满。'],
] as const)('a decline may have one of four reasons (%s)', async (language, label, reason) => {
  answer(key, declined);
  const { user } = await drawForm(waiting, language);
  await user.click(screen.getByRole('button', { name: new RegExp(`^${label}`) }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(declineReasons.length + 1);
  await user.click(within(dialog).getByRole('button', { name: reason }));
  await waitFor(() => expect(callsTo(key)[0]?.body).toEqual({ answer: 'declined', reason: 'calendar_full' }));
});

test('an undo that comes too late says so', async () => {
  answer(key, ({ body }) => {
    if ((body as { answer: string }).answer === 'declined') return declined;
    throw new Refusal({ code: 'nothing_to_undo', status: 409 });
  });
  const drawn = await drawForm(waiting);
  await decline(drawn);
  await drawn.user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('There is nothing to undo or redo.');
});

test.each([
  ['en', 'Accept instead'],
  ['fr', 'Finalement, accepter'],
  ['zh', '改为接受'],
] as const)('what was declined is accepted after all in %s, while that is offered', async (language, label) => {
  answer(key, { ...waiting, status: 'accepted', can: ['declined'] });
  const { user } = await drawForm(declined, language);
  await user.click(screen.getByRole('button', { name: new RegExp(`^${label}`) }));
  await waitFor(() => expect(callsTo(key)[0]?.body).toEqual({ answer: 'accepted' }));
  cleanup();
  await drawForm({ ...declined, can: [] }, language);
  expect(screen.queryByRole('button', { name: new RegExp(`^${label}`) })).toBeNull();
});
