import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { answer, callsTo, Refusal } from '../../testing/server.ts';
import { type Session, setSession } from '../accounts/session.ts';
import { TryDemo } from './try-demo.tsx';

const visitor = { user: null, organisations: [], organises: [], consentsDue: [], demo: true } as unknown as Session;
const people = [
  { userId: 'usr_fr', part: 'investor', language: 'fr' },
  { userId: 'usr_zh', part: 'investor', language: 'zh' },
  { userId: 'usr_host', part: 'organiser', language: 'fr' },
];
const signIn = 'POST /api/demo/session';

beforeEach(() => {
  setSession(visitor);
  answer('GET /api/demo/people', { people } as never);
  answer(signIn, visitor);
});

test('a click signs in as a sample person of that part who reads this language', async () => {
  const { user, router } = await draw(<TryDemo />, { words: ['visitors'], language: 'zh' });
  await user.click(screen.getByRole('button', { name: '投资人' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/suggestions'));
  expect(callsTo(signIn).map(({ body }) => body)).toEqual([{ userId: 'usr_zh' }]);
});

test('where nobody of that part reads this language, it signs in as another', async () => {
  const { user } = await draw(<TryDemo />, { words: ['visitors'], language: 'en' });
  await user.click(screen.getByRole('button', { name: 'Organiser' }));
  await waitFor(() => expect(callsTo(signIn).map(({ body }) => body)).toEqual([{ userId: 'usr_host' }]));
});

test('a refusal is said, and the buttons can be pressed again', async () => {
  answer(signIn, () => {
    throw new Refusal({ code: 'rate_limited', status: 429 });
  });
  const { user } = await draw(<TryDemo />, { words: ['visitors'], language: 'en' });
  await user.click(screen.getByRole('button', { name: 'Investor' }));
  await screen.findByText('This did not work. Please try again.');
  expect(screen.getByRole('button', { name: 'Investor' }).getAttribute('aria-busy')).toBeNull();
});

test('outside the demonstration nothing is offered', async () => {
  setSession({ ...visitor, demo: false });
  await draw(<TryDemo />, { words: ['visitors'], language: 'en' });
  expect(screen.queryByRole('button')).toBeNull();
});
