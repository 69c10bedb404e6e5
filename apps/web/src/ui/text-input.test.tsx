import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { WithState } from '../testing/with-state.tsx';
import { PasswordInput, Select, TextArea, TextInput } from './text-input.tsx';

test('a line hands on what is typed, letter by letter', async () => {
  const change = vi.fn();
  const { user } = await draw(
    <WithState initial="">
      {(value, setValue) => (
        <TextInput
          label="Name"
          required
          value={value}
          onValue={(next) => {
            change(next);
            setValue(next);
          }}
        />
      )}
    </WithState>,
  );
  await user.type(screen.getByRole('textbox', { name: 'Name' }), '张w');
  expect(change.mock.calls).toEqual([['张'], ['张w']]);
});

test('a text that is composed stands in the field all the while', async () => {
  await draw(
    <WithState initial="">
      {(value, setValue) => <TextInput label="Name" value={value} onValue={setValue} />}
    </WithState>,
  );
  const field = screen.getByRole('textbox', { name: 'Name' });
  fireEvent.compositionStart(field);
  for (const text of ['z', 'zh', 'zhang', '张']) {
    fireEvent.change(field, { target: { value: text } });
    expect(field).toHaveProperty('value', text);
  }
  fireEvent.compositionEnd(field);
  expect(field).toHaveProperty('value', '张');
});

test('a password is shown and hidden by a button that says which', async () => {
  const { user } = await draw(
    <PasswordInput label="Password" showLabel="Show" hideLabel="Hide" value="secret" onValue={() => {}} />,
  );
  const field = screen.getByLabelText('Password');
  expect(field.getAttribute('type')).toBe('password');
  await user.click(screen.getByRole('button', { name: 'Show', pressed: false }));
  expect(field.getAttribute('type')).toBe('text');
  screen.getByRole('button', { name: 'Hide', pressed: true });
});

test('several lines say how many characters are left of how many', async () => {
  const { user } = await draw(
    <WithState initial="">
      {(value, setValue) => <TextArea label="Note" maxLength={10} value={value} onValue={setValue} />}
    </WithState>,
  );
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'hello\nworld!');
  screen.getByText('10 / 10');
});

const countries = [
  { value: 'FR', label: 'France' },
  { value: 'CN', label: 'China' },
] as const;

test('a list of choices is chosen from by keyboard, and says its empty choice in words', async () => {
  const { user } = await draw(
    <WithState<'FR' | 'CN' | ''> initial="">
      {(value, setValue) => (
        <Select label="Country" value={value} options={countries} onValue={setValue} onEmpty={() => setValue('')} />
      )}
    </WithState>,
  );
  const list = screen.getByRole('combobox', { name: 'Country' });
  expect([...list.children].map((one) => one.textContent)).toEqual(['Choose…', 'France', 'China']);
  await user.selectOptions(list, 'China');
  expect(list).toHaveProperty('value', 'CN');
  await user.selectOptions(list, 'Choose…');
  expect(list).toHaveProperty('value', '');
});

test('a choice that was made cannot become none, where none is no answer', async () => {
  await draw(<Select label="Country" value="FR" options={countries} onValue={() => {}} />);
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual(['France', 'China']);
});
