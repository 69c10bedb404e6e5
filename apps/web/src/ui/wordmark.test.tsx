import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Wordmark } from './wordmark.tsx';

test('says both names, each in its language, and nothing of its picture', async () => {
  await draw(<Wordmark />);
  screen.getByText('Jumelage');
  expect(screen.getByText('双城对接').lang).toBe('zh-Hans');
  expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test.each([
  ['fr', 'Jumelage', '双城对接'],
  ['zh', '双城对接', 'Jumelage'],
] as const)('the name in the reader’s script leads and stays on a phone (%s)', async (language, first, second) => {
  await draw(<Wordmark />, { language });
  expect([first, second].map((name) => screen.getByText(name).className.includes('hidden'))).toEqual([false, true]);
});
