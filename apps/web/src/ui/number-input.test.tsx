import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { WithState } from '../testing/with-state.tsx';
import { leadToUnread, NumberInput, wholeOf } from './number-input.tsx';

const Places = ({ optional = false }: { readonly optional?: boolean }) => (
  <form>
    <WithState initial="">
      {(value, setValue) => (
        <NumberInput label="Places" least={1} most={50} optional={optional} value={value} onValue={setValue} />
      )}
    </WithState>
    <button type="submit">Save</button>
  </form>
);
const field = () => screen.getByRole('textbox', { name: /^Places/ });

test.each([
  ['25', undefined],
  ['２５', undefined],
  ['many', 'Enter a whole number in digits. Example: 25.'],
  ['0', 'Enter a larger number.'],
  ['51', 'Enter a smaller number.'],
])('“%s” stays as it was typed, with what is wrong with it', async (text, problem) => {
  const { user } = await draw(<Places />);
  await user.type(field(), text);
  expect(field()).toMatchObject({ value: text });
  await user.tab();
  expect(field()).toMatchObject({ value: text });
  if (problem) screen.getByRole('textbox', { name: 'Places', description: new RegExp(problem) });
  else expect(field().hasAttribute('aria-invalid')).toBe(false);
});

test('says nothing before the field was left', async () => {
  const { user } = await draw(<Places />);
  await user.type(field(), 'x');
  expect(field().hasAttribute('aria-invalid')).toBe(false);
});

test('may be empty only where that is said', async () => {
  const { user } = await draw(<Places />);
  await user.click(field());
  await user.tab();
  screen.getByText('This field is required.');
});

test('empty is a number where it is optional', async () => {
  const { user } = await draw(<Places optional />);
  await user.click(field());
  await user.tab();
  expect(field().hasAttribute('aria-invalid')).toBe(false);
});

test('a form leads to the number that cannot be read, and shows why', async () => {
  const { user } = await draw(<Places />);
  await user.type(field(), 'x');
  const form = field().closest('form') as HTMLFormElement;
  screen.getByRole('button', { name: 'Save' }).focus();
  expect(leadToUnread(form)).toBe(true);
  expect(document.activeElement).toBe(field());
  fireEvent.change(field(), { target: { value: '7' } });
  expect(leadToUnread(form)).toBe(false);
});

test('what is no whole number is none', () => {
  expect(['12', ' ３ ', '', '1.5', 'x'].map(wholeOf)).toEqual([12, 3, undefined, undefined, undefined]);
});
