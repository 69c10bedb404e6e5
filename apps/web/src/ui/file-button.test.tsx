import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { FileButton } from './file-button.tsx';

const list = (name: string) => new File(['a,b'], name, { type: 'text/csv' });
const input = () => document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;

test('is one button, which opens the chooser of files', async () => {
  const { user } = await draw(<FileButton label="Choose a list" accept=".csv" onFiles={() => {}} />);
  const opened = vi.spyOn(input(), 'click');
  screen.getByRole('button', { name: 'Choose a list' }).focus();
  await user.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledOnce();
});

test('hands on what was chosen, and the same file again', async () => {
  const take = vi.fn();
  const { user } = await draw(<FileButton label="Choose a list" accept=".csv" multiple onFiles={take} />);
  await user.upload(input(), [list('one.csv'), list('two.csv')]);
  await user.upload(input(), [list('one.csv')]);
  expect(take.mock.calls.map(([files]) => files.map(({ name }: File) => name))).toEqual([
    ['one.csv', 'two.csv'],
    ['one.csv'],
  ]);
});

test('while it is busy no other file is chosen', async () => {
  const { user } = await draw(<FileButton label="Choose a list" accept=".csv" busy onFiles={() => {}} />);
  const opened = vi.spyOn(input(), 'click');
  await user.click(screen.getByRole('button', { name: 'Choose a list', busy: true }));
  expect(opened).not.toHaveBeenCalled();
});
