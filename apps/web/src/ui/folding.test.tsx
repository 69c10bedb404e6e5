import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { setWindowWidth } from '../testing/window.ts';
import { Folding } from './folding.tsx';

test('is folded away on a phone, behind its title', async () => {
  setWindowWidth(390);
  const { user } = await draw(<Folding title="Filters">Country</Folding>);
  const details = screen.getByText('Country').closest('details');
  expect(details?.open).toBe(false);
  await user.click(screen.getByText('Filters'));
  expect(details?.open).toBe(true);
});

test('is open on a wide screen, with its title where it is framed', async () => {
  setWindowWidth(1440);
  await draw(
    <>
      <Folding title="Filters">Country</Folding>
      <Folding title="History" framed>
        Yesterday
      </Folding>
    </>,
  );
  expect(document.querySelector('details')).toBeNull();
  expect(screen.queryByText('Filters')).toBeNull();
  screen.getByRole('heading', { level: 2, name: 'History' });
});

test('keeps its heading where it is folded', async () => {
  setWindowWidth(390);
  await draw(
    <Folding title="History" framed>
      Yesterday
    </Folding>,
  );
  screen.getByRole('heading', { level: 2, name: 'History', hidden: true });
});
