import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { setWindowWidth } from '../testing/window.ts';
import { Folding, useLeadToWrong } from './folding.tsx';
import { leadToUnread, NumberInput } from './number-input.tsx';
import { TextInput } from './text-input.tsx';

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

test('opens where a number within cannot be read', async () => {
  setWindowWidth(390);
  await draw(
    <Folding title="Limits">
      <NumberInput label="Requests" least={1} most={20} value="many" onValue={() => undefined} />
    </Folding>,
  );
  const field = screen.getByLabelText('Requests');
  expect(field.closest('details')?.open).toBe(false);
  expect(leadToUnread(document.body)).toBe(true);
  expect(field.closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(field);
});

function Form() {
  const [error, setError] = useState<string>();
  const form = useLeadToWrong(error);
  return (
    <form ref={form}>
      <Folding title="Days">
        <TextInput label="First day" value="" error={error} onValue={() => undefined} />
      </Folding>
      <button type="button" onClick={() => setError('Too early')}>
        Save
      </button>
    </form>
  );
}

test('opens where a field within was refused', async () => {
  setWindowWidth(390);
  const { user } = await draw(<Form />);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const field = screen.getByLabelText('First day');
  expect(field.closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(field);
});
