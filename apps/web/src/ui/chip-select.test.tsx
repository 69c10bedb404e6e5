import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { ChipSelect } from './chip-select.tsx';

const options = [
  { value: 'it', label: 'Information technology' },
  { value: 'biomed', label: 'Biomedicine' },
] as const;

function Sectors({ onChosen }: { readonly onChosen: (value: string | undefined) => void }) {
  const [value, setValue] = useState<'it' | 'biomed' | ''>('');
  return (
    <ChipSelect
      label="Sector"
      anyLabel="All sectors"
      value={value}
      options={options}
      onValue={(chosen) => {
        setValue(chosen ?? '');
        onChosen(chosen);
      }}
    />
  );
}

test('names its filter until something is chosen, and then offers the way back to all', async () => {
  const chosen: (string | undefined)[] = [];
  const { user } = await draw(<Sectors onChosen={(value) => chosen.push(value)} />);
  const chip = screen.getByRole('combobox', { name: 'Sector' });
  const words = () =>
    within(chip)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  expect(words()).toEqual(['Sector', 'Information technology', 'Biomedicine']);
  await user.selectOptions(chip, 'biomed');
  expect(words()[0]).toBe('All sectors');
  await user.selectOptions(chip, '');
  expect([words()[0], chosen]).toEqual(['Sector', ['biomed', undefined]]);
});
