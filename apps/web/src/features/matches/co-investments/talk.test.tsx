import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../../testing/draw.tsx';
import { signIn } from '../../../testing/match.ts';
import { answer, callsTo, Refusal } from '../../../testing/server.ts';
import { Toasts } from '../../../ui/toast.tsx';
import { TalkButton } from './talk.tsx';

const send = 'POST /api/events/:eventId/meeting-requests';
const place = {
  eventId: 'evt_forum',
  eventName: { en: 'Forum', fr: 'Forum', zh: '论坛' },
  people: [
    { id: 'par_wei', name: { family: 'Zhang', given: 'Wei' } },
    { id: 'par_ada', name: { family: 'Martin', given: 'Ada' } },
  ],
} as const;
const drawTalk = (language: 'en' | 'zh' = 'en', places: readonly (typeof place)[] = [place]) =>
  draw(
    <>
      <TalkButton names={['Sichuan Fund', 'Relitia']} places={places as never} />
      <Toasts />
    </>,
    { words: ['co-investments', 'meeting-requests'], language },
  );
const sent = () => callsTo(send).map(({ body }) => [body?.toParticipantId, body?.message]);

beforeEach(() => signIn('investor'));

test('asks each of the two, in words that name the other and can be changed', async () => {
  answer(send, { eventId: 'evt_forum' } as never);
  const { user } = await drawTalk();
  await user.click(screen.getByRole('button', { name: /^Propose a three-way meeting/ }));
  const toAda = screen.getByRole('textbox', { name: /^Message to Relitia/ });
  await user.clear(toAda);
  await user.type(toAda, 'Hello Ada');
  await user.click(screen.getByRole('button', { name: 'Send both requests' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[0]).toEqual(['par_wei', expect.stringContaining('Relitia')]);
  expect(sent()[1]).toEqual(['par_ada', 'Hello Ada']);
  expect(await screen.findByText('Requests sent to Sichuan Fund and Relitia.')).toBeTruthy();
});

test('where the second is refused, says that the first was sent, and sends only the other again', async () => {
  let refuses = true;
  answer(send, ({ body }) => {
    if (refuses && (body as { toParticipantId: string }).toParticipantId === 'par_ada')
      throw new Refusal({ status: 409, code: 'request_limit_reached' });
    return { eventId: 'evt_forum' } as never;
  });
  const { user } = await drawTalk();
  await user.click(screen.getByRole('button', { name: /^Propose a three-way meeting/ }));
  await user.click(screen.getByRole('button', { name: 'Send both requests' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText('Request sent to Sichuan Fund.')).toBeTruthy();
  refuses = false;
  await user.click(screen.getByRole('button', { name: 'Send both requests' }));
  await waitFor(() => expect(sent().map(([id]) => id)).toEqual(['par_wei', 'par_ada', 'par_ada']));
});

test('is not offered where there is no event for it', async () => {
  await drawTalk('zh', []);
  expect(screen.queryByRole('button')).toBeNull();
});
