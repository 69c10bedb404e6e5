import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { VersionsDialog } from './versions-dialog.tsx';

const differences = [
  { path: ['city'], mine: 'Nice', theirs: 'Cannes', label: 'City', shown: { mine: 'Nice', theirs: 'Cannes' } },
  { path: ['text', 'fr'], mine: '', theirs: 'Vent', label: 'Text', shown: { mine: '', theirs: 'Vent' }, lang: 'fr' },
] as const;

async function drawVersions() {
  const [onLater, onSettle] = [vi.fn(), vi.fn()];
  const drawn = await draw(<VersionsDialog open differences={differences} onLater={onLater} onSettle={onSettle} />, {
    words: ['versions'],
  });
  return { ...drawn, onLater, onSettle };
}
const taken = (settle: ReturnType<typeof vi.fn>) =>
  settle.mock.calls.map(([those]) => those.map((one: { path: string[] }) => one.path.join('.')));

test('each difference is a choice of its own, and begins with my own version', async () => {
  const { user, onSettle } = await drawVersions();
  const city = within(screen.getByRole('group', { name: 'City' }));
  city.getByRole('radio', { name: /Your changes\s*Nice/, checked: true });
  await user.click(city.getByRole('radio', { name: /Their changes\s*Cannes/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(taken(onSettle)).toEqual([['city']]);
});

test('all are taken, or none, at once', async () => {
  const { user, onSettle } = await drawVersions();
  await user.click(screen.getByRole('button', { name: 'Keep all their changes' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(screen.getByRole('button', { name: 'Keep all my changes' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(taken(onSettle)).toEqual([['city', 'text.fr'], []]);
});

test('a version that is empty says so, and a text is marked with its language', async () => {
  await drawVersions();
  const text = within(screen.getByRole('group', { name: 'Text' }));
  expect([text.getByText('Empty').lang, text.getByText('Vent').lang]).toEqual(['fr', 'fr']);
});

test('the choice can wait', async () => {
  const { user, onLater, onSettle } = await drawVersions();
  await user.click(screen.getByRole('button', { name: 'Decide later' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect([onLater.mock.calls.length, onSettle.mock.calls.length]).toEqual([2, 0]);
});
