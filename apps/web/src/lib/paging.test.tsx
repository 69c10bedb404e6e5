import { screen } from '@testing-library/react';
import { test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { setWindowWidth } from '../testing/window.ts';
import { usePage } from './paging.ts';

function Shown() {
  const { page, size, setPage } = usePage({ phone: 10, wide: 20 });
  return (
    <button type="button" onClick={() => setPage(page + 1)}>
      {page} of {size} each
    </button>
  );
}

test('a page holds fewer rows on a phone, and a screen that is turned begins at the first', async () => {
  setWindowWidth(390);
  const { user } = await draw(<Shown />);
  await user.click(screen.getByRole('button', { name: '1 of 10 each' }));
  setWindowWidth(1440);
  await user.click(screen.getByRole('button', { name: '2 of 10 each' }));
  screen.getByRole('button', { name: '1 of 20 each' });
});
