import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { UserLink } from './user-link.tsx';

test.each([
  ['en', 'vent.example/a (opens in a new tab)'],
  ['fr', 'vent.example/a (nouvelle fenêtre)'],
  ['zh', 'vent.example/a （在新窗口中打开）'],
] as const)('an address opens elsewhere, and says so (%s)', async (language, name) => {
  await draw(<UserLink address="https://www.vent.example/a/" />, { language });
  const link = screen.getByRole('link', { name });
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
    '_blank',
    'nofollow ugc noopener noreferrer',
  ]);
});

test.each(['http://vent.example', 'javascript:alert(1)', 'https:vent.example', '/home', 'vent.example'])(
  '%s is a text, and no link',
  async (address) => {
    await draw(<UserLink address={address}>Look</UserLink>);
    expect(screen.queryByRole('link')).toBeNull();
    screen.getByText(address);
  },
);
