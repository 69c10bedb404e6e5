import type { RequestView } from '@jumelage/contracts/meeting-requests';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { eventId, lucas, wei } from '../../testing/event.ts';
import { explained, matchOf } from '../../testing/match.ts';
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
  can: ['withdrawn'],
};

const mine = { items: [], participantId: 'par_sophie', sentCount: 0, limit: 20, mustsLeft: 2 } as const;
const organisationId = 'org_delmas';

async function drawForm(language: 'en' | 'fr' | 'zh' = 'en', isAwaited = false) {
  answer('GET /api/events/:eventId/meeting-requests', { ...mine, items: [] });
  answer('GET /api/organisations/:organisationId/matches/:otherId', {
    ...{ match: explained(matchOf('Zhang Industries')), excludedBy: null, excludedSide: null, rank: 1, total: 1 },
  });
  answer('GET /api/topics', { topics: [] });
  const onClose = vi.fn();
  const place = { eventId, eventName: { en: 'Forum', fr: 'Forum', zh: '论坛' }, isAwaited, participants: [wei] };
  const form = (
    <>
      <RequestForm ourId={organisationId} other={wei.organisation} places={[place]} onClose={onClose} />
      <Toasts />
    </>
  );
  return { ...(await draw(form, { words: ['meeting-requests', 'reasons'], language })), onClose };
}

afterEach(() => localStorage.clear());

test('asks with a first sentence, how much it matters and a few words, then closes and says what comes next', async () => {
  answer(key, sent);
  const { user, onClose } = await drawForm();
  screen.getByRole('dialog', { name: 'Request a meeting with Zhang Industries' });
  await user.click(await screen.findByRole('button', { name: /^We need manufacturing|^We need / }));
  await user.click(await screen.findByRole('checkbox', { name: /Must meet \(2 left\)/ }));
  await user.type(screen.getByRole('textbox', { name: /^Your message/ }), 'Offshore wind, 海上风电');
  await user.click(screen.getByRole('button', { name: 'Send · Forum' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(callsTo(key).map(({ params, body }) => [params, body])).toEqual([
    [
      { eventId },
      {
        ...{ toParticipantId: 'par_wei', message: 'Offshore wind, 海上风电', priority: 'must' },
        starter: { kind: 'we_seek', about: 'manufacture' },
      },
    ],
  ]);
  await screen.findByText(/sent to Zhang Wei\. They have until 15 May 2026/);
});

test('a sentence that is pressed again is left out, and a request may be without words', async () => {
  answer(key, sent);
  const { user, onClose } = await drawForm();
  const starter = await screen.findByRole('button', { name: /^We need / });
  await user.click(starter);
  expect(starter.getAttribute('aria-pressed')).toBe('true');
  await user.click(starter);
  await user.click(screen.getByRole('button', { name: 'Send · Forum' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(callsTo(key)[0]?.body).toMatchObject({ message: '', priority: 'would_like', starter: null });
});

test('what was just sent is taken back from its notice', async () => {
  answer(key, sent);
  const back = 'DELETE /api/events/:eventId/meeting-requests/:requestId';
  answer(back, { ...sent, status: 'withdrawn', can: [] });
  const { user } = await drawForm();
  await user.click(await screen.findByRole('button', { name: 'Send · Forum' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/has been withdrawn/);
  expect(callsTo(back)[0]?.params).toEqual({ eventId, requestId: 'req_1' });
});

test.each([
  ['en', 'Prepare · Forum', /will be sent when your registration is approved/],
  ['fr', 'Préparer · Forum', /dès que votre inscription sera validée/],
  ['zh', '准备 · 论坛', /通过审核后将自动发出/],
] as const)('of somebody whose registration waits, it says that it is prepared (%s)', async (language, label, said) => {
  answer(key, { ...sent, status: 'prepared', can: ['dropped'] });
  const { user } = await drawForm(language, true);
  await user.click(await screen.findByRole('button', { name: label }));
  await waitFor(() => expect(screen.getAllByRole('status').at(-1)?.textContent).toMatch(said));
});

test('while it is sent it is not sent again', async () => {
  let finish = (_: RequestView) => {};
  answer(key, () => new Promise<RequestView>((done) => (finish = done)));
  const { user, onClose } = await drawForm();
  const send = screen.getByRole('button', { name: 'Send · Forum' });
  await user.dblClick(send);
  expect(send.getAttribute('aria-busy')).toBe('true');
  finish(sent);
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(callsTo(key).length).toBe(1);
});

test('what was written stays where sending fails, survives a reload, and is forgotten once sent', async () => {
  answer(key, () => {
    throw new Refusal({ code: 'internal', status: 500, requestId: 'req_7' });
  });
  const { user, onClose } = await drawForm();
  await user.type(screen.getByRole('textbox', { name: /^Your message/ }), 'Offshore wind');
  await user.click(screen.getByRole('button', { name: 'Send · Forum' }));
  await screen.findByText('Reference: req_7');
  expect(screen.getByRole('textbox', { name: /^Your message/ })).toHaveProperty('value', 'Offshore wind');
  expect(onClose).not.toHaveBeenCalled();
  cleanup();
  const again = await drawForm();
  expect(screen.getByRole('textbox', { name: /^Your message/ })).toHaveProperty('value', 'Offshore wind');
  answer(key, sent);
  await again.user.click(screen.getByRole('button', { name: 'Send · Forum' }));
  await waitFor(() => expect(again.onClose).toHaveBeenCalled());
  cleanup();
  await drawForm();
  expect(screen.getByRole('textbox', { name: /^Your message/ })).toHaveProperty('value', '');
});

test('a field that the server refuses says so at its place', async () => {
  answer(key, () => {
    throw new Refusal({ code: 'invalid_request', status: 400, fields: [{ path: 'message', code: 'too_long' }] });
  });
  const { user } = await drawForm();
  await user.click(screen.getByRole('button', { name: 'Send · Forum' }));
  await screen.findByRole('textbox', { name: /^Your message/, description: /Enter a shorter text\./ });
});

test('who did not agree to be shown to the other side is led to where they can', async () => {
  answer(key, () => {
    throw new Refusal({ code: 'other_side_not_agreed', status: 403 });
  });
  const { user } = await drawForm();
  await user.click(screen.getByRole('button', { name: 'Send · Forum' }));
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
