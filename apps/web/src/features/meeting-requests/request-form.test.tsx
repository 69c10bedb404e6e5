import type { RequestView } from '@jumelage/contracts/meeting-requests';
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, wei } from '../../testing/event.ts';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import { Toasts } from '../../ui/toast.tsx';
import { RequestForm } from './request-form.tsx';

const key = 'POST /api/events/:eventId/meeting-requests';
const sent: RequestView = {
  id: 'req_1',
  eventId,
  from: lucas,
  to: wei,
  message: '',
  priority: 'would_like',
  status: 'pending',
  answerNote: null,
  createdAt: '2026-05-01T08:00:00.000Z',
  expiresAt: '2026-05-15T08:00:00.000Z',
  answeredAt: null,
  placed: null,
  can: ['withdrawn'],
};

async function drawForm(language: 'en' | 'fr' | 'zh' = 'en') {
  const onClose = vi.fn();
  const form = (
    <>
      <RequestForm eventId={eventId} person={wei} onClose={onClose} />
      <Toasts />
    </>
  );
  return { ...(await draw(form, { words: ['meeting-requests'], language })), onClose };
}

test('asks with how much it matters and a few words, then closes and says so', async () => {
  answer(key, sent);
  const { user, onClose } = await drawForm();
  screen.getByRole('dialog', { name: 'Request a meeting with Zhang Wei 张伟' });
  await user.click(screen.getByRole('radio', { name: /Must meet/ }));
  await user.type(screen.getByRole('textbox', { name: /^Your message/ }), 'Offshore wind, 海上风电');
  await user.click(screen.getByRole('button', { name: 'Send request' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(callsTo(key).map(({ params, body }) => [params, body])).toEqual([
    [{ eventId }, { toParticipantId: 'par_wei', message: 'Offshore wind, 海上风电', priority: 'must' }],
  ]);
  expect(screen.getAllByRole('status').at(-1)?.textContent).toMatch(/sent/i);
});

test('a request may be without words, and is a wish unless one says more', async () => {
  answer(key, sent);
  const { user, onClose } = await drawForm();
  await user.click(screen.getByRole('button', { name: 'Send request' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(callsTo(key)[0]?.body).toMatchObject({ message: '', priority: 'would_like' });
});

test('while it is sent it is not sent again', async () => {
  let finish = (_: RequestView) => {};
  answer(key, () => new Promise<RequestView>((done) => (finish = done)));
  const { user, onClose } = await drawForm();
  const send = screen.getByRole('button', { name: 'Send request' });
  await user.dblClick(send);
  expect(send.getAttribute('aria-busy')).toBe('true');
  finish(sent);
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(callsTo(key).length).toBe(1);
});

test('what was written stays where sending fails', async () => {
  answer(key, () => {
    throw new Refusal({ code: 'internal', status: 500, requestId: 'req_7' });
  });
  const { user, onClose } = await drawForm();
  await user.type(screen.getByRole('textbox', { name: /^Your message/ }), 'Offshore wind');
  await user.click(screen.getByRole('button', { name: 'Send request' }));
  await screen.findByText('Reference: req_7');
  expect(screen.getByRole('textbox', { name: /^Your message/ })).toHaveProperty('value', 'Offshore wind');
  expect(onClose).not.toHaveBeenCalled();
});

test('a field that the server refuses says so at its place', async () => {
  answer(key, () => {
    throw new Refusal({ code: 'invalid_request', status: 400, fields: [{ path: 'message', code: 'too_long' }] });
  });
  const { user } = await drawForm();
  await user.click(screen.getByRole('button', { name: 'Send request' }));
  await screen.findByRole('textbox', { name: /^Your message/, description: /Enter a shorter text\./ });
});

test('who did not agree to be shown to the other side is led to where they can', async () => {
  answer(key, () => {
    throw new Refusal({ code: 'other_side_not_agreed', status: 403 });
  });
  const { user } = await drawForm();
  await user.click(screen.getByRole('button', { name: 'Send request' }));
  expect((await screen.findByRole('link')).getAttribute('href')).toBe('/account/privacy');
});

test.each([
  ['fr', 'Annuler'],
  ['zh', '取消'],
] as const)('is left without asking (%s)', async (language, cancel) => {
  const { user, onClose } = await drawForm(language);
  await user.click(screen.getByRole('button', { name: cancel }));
  expect([onClose.mock.calls.length, callsTo(key).length]).toEqual([1, 0]);
});
