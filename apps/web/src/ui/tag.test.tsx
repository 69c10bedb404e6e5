import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { SideMark, Tag } from './tag.tsx';

test('a tag says in words what its colour repeats', async () => {
  await draw(<Tag tone="bad">Declined</Tag>);
  screen.getByText('Declined');
});

test.each([
  ['en', 'China'],
  ['fr', 'Chine'],
  ['zh', '中国'],
] as const)('a side is named in the reader’s language, its code for the eye alone (%s)', async (language, name) => {
  await draw(
    <>
      <SideMark country="CN" />
      <SideMark country="CN" short />
    </>,
    { language },
  );
  expect(screen.getAllByText(name).length).toBe(2);
  expect(screen.getAllByText('CN').map((one) => one.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
});

test('a country of neither side has a mark too', async () => {
  await draw(<SideMark country="BE" />);
  screen.getByText('Belgium');
});
