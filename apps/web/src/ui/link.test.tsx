import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { currentOf, Link } from './link.tsx';

test('leads to a page without loading another document', async () => {
  const { user, router } = await draw(<Link to="/directory">Directory</Link>);
  await user.click(screen.getByRole('link', { name: 'Directory' }));
  expect(router.state.location.pathname).toBe('/directory');
});

test('never says that it is the current page, though it leads there', async () => {
  await draw(<Link to="/">Home</Link>);
  expect(screen.getByRole('link', { name: 'Home' }).hasAttribute('aria-current')).toBe(false);
});

test('a navigation tells the page itself from one above it', () => {
  history.replaceState(null, '', '/events/evt_1/people');
  expect(currentOf({ href: '/events/evt_1/people?q=a', 'aria-current': 'page' })).toBe('page');
  expect(currentOf({ href: '/events', 'aria-current': 'page' })).toBe('true');
  expect(currentOf({ href: '/events/evt_1/people' })).toBeUndefined();
});
