import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { Field, FieldError } from './field.tsx';

test.each([
  ['en', 'City (optional)'],
  ['fr', 'City (facultatif)'],
  ['zh', /^City ?（选填）$/],
] as const)('a control has its label, and that it may stay empty, as its name (%s)', async (language, name) => {
  await draw(
    <Field label="City" optional>
      {(wiring) => <input {...wiring} />}
    </Field>,
    { language },
  );
  const control = screen.getByRole('textbox', { name });
  expect(['aria-describedby', 'aria-invalid', 'aria-required'].filter((one) => control.hasAttribute(one))).toEqual([]);
});

test('a control is described by its hint, then by its error', async () => {
  await draw(
    <Field label="City" required hint="Where you work" error="Enter a city.">
      {(wiring) => <input {...wiring} />}
    </Field>,
  );
  const control = screen.getByRole('textbox', { name: 'City', description: /^Where you work .*Enter a city\.$/ });
  expect([control.getAttribute('aria-invalid'), control.getAttribute('aria-required')]).toEqual(['true', 'true']);
});

test('without an error there is none to read', async () => {
  await draw(
    <p data-testid="around">
      <FieldError error={undefined} />
    </p>,
  );
  expect(screen.getByTestId('around').childElementCount).toBe(0);
});
