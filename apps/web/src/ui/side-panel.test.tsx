import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { SidePanel } from './side-panel.tsx';

test('is a region by its name, and is scrolled by keys', async () => {
  await draw(<SidePanel label="The suggestion">One</SidePanel>);
  const panel = screen.getByRole('region', { name: 'The suggestion' });
  panel.focus();
  expect([document.activeElement, panel.textContent]).toEqual([panel, 'One']);
});
