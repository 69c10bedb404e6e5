import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Spinner } from './spinner.tsx';

test('says nothing: what turns is named by what it stands in', async () => {
  await draw(
    <button type="button">
      <Spinner /> Saving
    </button>,
  );
  expect(screen.getByRole('button', { name: 'Saving' }).querySelector('[aria-hidden=true]')).not.toBeNull();
});
