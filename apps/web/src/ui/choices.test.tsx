import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { WithState } from '../testing/with-state.tsx';
import { Checkbox, RadioGroup, Switch } from './choices.tsx';

test('a box is ticked by its words and by Space, and described by its hint and its error', async () => {
  const { user } = await draw(
    <WithState initial={false}>
      {(checked, setChecked) => (
        <Checkbox
          label="I agree"
          hint="You can change this later"
          error="Tick this box"
          checked={checked}
          onChecked={setChecked}
        />
      )}
    </WithState>,
  );
  const box = screen.getByRole('checkbox', {
    name: 'I agree',
    checked: false,
    description: /^You can change this later.*Tick this box$/,
  });
  expect(box.getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByText('I agree'));
  expect(box).toHaveProperty('checked', true);
  await user.keyboard(' ');
  expect(box).toHaveProperty('checked', false);
});

test('a box that is switched off stays as it is', async () => {
  const change = vi.fn();
  const { user } = await draw(<Checkbox label="I agree" checked={false} onChecked={change} disabled />);
  await user.click(screen.getByRole('checkbox', { name: 'I agree' }));
  expect(change).not.toHaveBeenCalled();
});

test('a switch is announced as one, and says whether it is on', async () => {
  const { user } = await draw(
    <WithState initial={false}>
      {(checked, setChecked) => <Switch label="Sound" checked={checked} onChecked={setChecked} />}
    </WithState>,
  );
  await user.tab();
  await user.keyboard(' ');
  expect(screen.getByRole('switch', { name: 'Sound', checked: true })).toBe(document.activeElement);
});

const ways = [
  { value: 'mail', label: 'By mail', hint: 'Once a day' },
  { value: 'none', label: 'Not at all' },
] as const;

test('of a group one is chosen, and the group is named and described', async () => {
  const { user } = await draw(
    <WithState<'mail' | 'none' | ''> initial="">
      {(value, setValue) => (
        <RadioGroup label="News" error="Choose one" value={value} options={ways} onValue={setValue} />
      )}
    </WithState>,
  );
  screen.getByRole('group', { name: 'News', description: 'Choose one' });
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  await user.click(screen.getByText('Not at all'));
  screen.getByRole('radio', { name: 'Not at all', checked: true });
  await user.click(screen.getByRole('radio', { name: /^By mail/ }));
  expect(screen.getAllByRole('radio', { checked: true }).length).toBe(1);
});
