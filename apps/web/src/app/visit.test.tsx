import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Session, setSession } from '../features/accounts/session.ts';
import { answer } from '../testing/server.ts';
import { open } from './visit.tsx';

const visitor = { user: null, organisations: [], organises: [], consentsDue: [], demo: false } as unknown as Session;
let root: Root;

beforeEach(() => {
  history.replaceState(null, '', '/');
  setSession(visitor);
  answer('GET /api/session', visitor);
  answer('GET /api/visitors/overview', { organisations: 3, sectors: [] } as never);
  answer('GET /api/visitors/events', { events: [] });
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

test('a link of the landing page leads to a page of the router, which is announced', async () => {
  await act(() => open(root));
  await screen.findByText(/3 organisations/);
  const way = screen.getAllByRole('link', { name: 'How suggestions work' })[0];
  expect(way?.getAttribute('href')).toBe('/about-matching');
  await userEvent.click(way as HTMLElement);
  const heading = await screen.findByRole('heading', { level: 1, name: 'How suggestions work' });
  expect(location.pathname).toBe('/about-matching');
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('a click that asks for another window stays the browser’s', async () => {
  await act(() => open(root));
  const way = await screen.findByRole('link', { name: 'Sign in' });
  let isOurs = true;
  const look = (event: MouseEvent) => {
    isOurs = event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', look);
  try {
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(way);
    expect(isOurs).toBe(false);
    expect(location.pathname).toBe('/');
  } finally {
    document.removeEventListener('click', look);
  }
});
