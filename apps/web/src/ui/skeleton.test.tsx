import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Skeleton } from './skeleton.tsx';

test.each([
  ['en', 'Loading…'],
  ['fr', 'Chargement…'],
  ['zh', '正在加载…'],
] as const)('says aloud that something is loading, and nothing of its grey lines (%s)', async (language, text) => {
  await draw(<Skeleton lines={2} />, { language });
  const status = screen.getByRole('status');
  expect([status.textContent, status.querySelectorAll('[aria-hidden]').length]).toEqual([text, 2]);
});
