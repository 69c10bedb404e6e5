import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { QrCode } from './qr-code.tsx';

test('is a picture with a name, dark on white in either theme, with its quiet edge', async () => {
  await draw(<QrCode text="https://jumelage.example/b/42" label="Badge of Ann" />);
  const picture = screen.getByRole('img', { name: 'Badge of Ann' });
  const [, , size = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
  expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
  const modules = [...(picture.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h/g)].flatMap(
    ([, x, y]) => [Number(x), Number(y)],
  );
  expect(modules.length).toBeGreaterThan(200);
  expect([Math.min(...modules), Math.max(...modules)]).toEqual([4, size - 5]);
});
