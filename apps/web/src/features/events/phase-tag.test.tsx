import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../../testing/draw.tsx';
import { PhaseTag } from './phase-tag.tsx';

test.each([
  ['running', false, 'In progress'],
  ['running', true, 'Over'],
  ['open', true, 'Over'],
  ['closed', true, 'Closed'],
] as const)('%s, over: %s', async (status, hasEnded, text) => {
  await draw(<PhaseTag event={{ status, hasEnded }} />);
  expect(screen.getByText(text)).toBeTruthy();
});
