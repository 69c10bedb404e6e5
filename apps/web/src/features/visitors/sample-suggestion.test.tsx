import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { SampleSuggestion } from './sample-suggestion.tsx';

test('is drawn in the reader’s language first, and in each of the three by one click', async () => {
  const { user } = await draw(<SampleSuggestion />, { words: ['visitors'], language: 'zh' });
  screen.getByText('从废旧电池中回收锂和钴');
  expect(screen.getByRole('button', { name: '中文' }).getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Français' }));
  const french = await screen.findByText('Récupérer le lithium et le cobalt des batteries usagées');
  expect(french.closest('[lang]')?.getAttribute('lang')).toBe('fr');
  await user.click(screen.getByRole('button', { name: 'English' }));
  await screen.findByText('Recovering lithium and cobalt from spent batteries');
  // What stands around it stays in the reader’s own.
  screen.getByText('示例');
});
