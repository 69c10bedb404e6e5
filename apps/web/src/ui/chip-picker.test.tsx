import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { ChipPicker } from './chip-picker.tsx';

const options = [
  { value: 'wind', label: 'Wind power', group: 'Energy' },
  { value: 'solar', label: 'Énergie solaire', group: 'Energy' },
  { value: 'heat', label: '地热', group: 'Energy' },
  { value: 'food', label: 'Food', group: undefined },
] as const;
type Topic = (typeof options)[number]['value'];

function Topics({ most = 20, begin = [] }: { readonly most?: number; readonly begin?: readonly Topic[] }) {
  const [values, setValues] = useState(begin);
  return <ChipPicker label="Topics" options={options} values={values} onValues={setValues} max={most} />;
}
const field = () => screen.getByRole('combobox', { name: 'Topics' });
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent);
const chosen = () => screen.queryAllByRole('button', { name: /^Remove / }).map((one) => one.parentElement?.textContent);

test('is searched by typing, in any case and without accents, and by the group', async () => {
  const { user } = await draw(<Topics />);
  await user.type(field(), 'ENERGIE');
  expect(offered()).toEqual(['Énergie solaire · Energy']);
  await user.clear(field());
  await user.type(field(), 'energy');
  expect(offered().length).toBe(3);
  await user.clear(field());
  await user.type(field(), '地');
  expect(offered()).toEqual(['地热 · Energy']);
});

test('arrows and Enter choose, and the next one can be chosen at once', async () => {
  const { user } = await draw(<Topics />);
  await user.click(field());
  expect(field().getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{ArrowDown}');
  const second = screen.getAllByRole('option')[1];
  expect(field().getAttribute('aria-activedescendant')).toBe(second?.id);
  expect(second?.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Enter}');
  expect(chosen()).toEqual(['Énergie solaire×']);
  // What is chosen is not offered again.
  expect(offered()).toEqual(['Wind power · Energy', '地热 · Energy', 'Food']);
  await user.keyboard('{Enter}');
  expect(chosen().length).toBe(2);
  expect(document.activeElement).toBe(field());
});

test('Backspace takes the last one back from an empty field alone', async () => {
  const { user } = await draw(<Topics begin={['wind', 'food']} />);
  await user.type(field(), 'x{Backspace}');
  expect(chosen().length).toBe(2);
  await user.keyboard('{Backspace}');
  expect(chosen()).toEqual(['Wind power×']);
});

test('each chosen one is taken out by a button that names it', async () => {
  const { user } = await draw(<Topics begin={['wind', 'food']} />);
  await user.click(screen.getByRole('button', { name: 'Remove Wind power' }));
  expect(chosen()).toEqual(['Food×']);
});

test('takes no more than it may hold, and says how many that is', async () => {
  const { user } = await draw(<Topics most={2} begin={['wind']} />);
  screen.getByText('1 / 2');
  await user.type(field(), 'food{Enter}');
  screen.getByText('2 / 2');
  expect(field()).toHaveProperty('disabled', true);
  expect(offered()).toEqual([]);
});

test('offers a choice by tapping it', async () => {
  const { user } = await draw(<Topics />);
  await user.click(field());
  await user.click(within(screen.getByRole('listbox', { name: 'Topics' })).getByText('Food'));
  expect(chosen()).toEqual(['Food×']);
});

test.each([
  ['fr', 'Retirer Food'],
  ['zh', '移除 Food'],
  ['en', 'Remove Food'],
] as const)('says in %s how one is taken out', async (language, name) => {
  await draw(<Topics begin={['food']} />, { language });
  screen.getByRole('button', { name });
});
