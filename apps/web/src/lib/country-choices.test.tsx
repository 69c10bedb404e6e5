import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { useCountryChoices } from './country-choices.ts';

const First = ({ n }: { readonly n: number }) =>
  useCountryChoices()
    .slice(0, n)
    .map(({ value }) => value)
    .join(' ');

test.each([
  ['fr', 'FR CN AF ZA AL'],
  ['zh', 'FR CN HK MO TW'],
] as const)(
  'the countries of the parks come first, in Chinese with the regions of China (%s)',
  async (language, first) => {
    await draw(<First n={5} />, { language });
    screen.getByText(first);
  },
);

const Count = () => new Set(useCountryChoices().map(({ value }) => value)).size - useCountryChoices().length;

test('no country is there twice', async () => {
  await draw(<Count />, { language: 'zh' });
  expect(screen.getByText('0')).toBeDefined();
});
