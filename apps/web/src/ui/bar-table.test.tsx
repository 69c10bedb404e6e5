import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { BarTable } from './bar-table.tsx';

const people = [
  { id: 'FR', label: 'France', values: [20, 12, 6], note: '50 %' },
  { id: 'CN', label: 'China', values: [10, 8, 0], note: '0 %' },
];
const series = [
  { id: 'all', label: 'Registered' },
  { id: 'in', label: 'Approved' },
  { id: 'came', label: 'Checked in' },
];
const format = (value: number) => `${value}`;

test('a chart is a table of the same numbers, whose bars say nothing to a screen reader', async () => {
  await draw(
    <BarTable caption="People" heading="Country" series={series} rows={people} noteHeading="Share" format={format} />,
  );
  const table = screen.getByRole('table', { name: 'People' });
  const row = within(table).getByRole('row', { name: /China/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['', '10', '8', '0', '0 %']);
  for (const svg of table.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('series differ by outline, hatching and fill, not by a colour alone', async () => {
  await draw(<BarTable caption="People" heading="Country" series={series} rows={people} format={format} />);
  const fills = [...screen.getByRole('row', { name: /France/ }).querySelectorAll('svg > rect')].map((bar) =>
    bar.getAttribute('fill')?.replace(/#.*\)/, '#…)'),
  );
  expect(fills).toEqual(['none', 'url(#…)', 'currentColor']);
});

test('the largest value fills the width, or the one that is said; nought has no bar', async () => {
  const widths = () =>
    [...document.querySelectorAll('tbody svg > rect')].map((bar) =>
      Math.round(Number.parseFloat(bar.getAttribute('width') ?? '')),
    );
  const one = [{ id: 'n', label: 'Number' }];
  const rows = [10, 5, 0].map((n) => ({ id: `${n}`, label: `${n}`, values: [n] }));
  await draw(<BarTable caption="Numbers" heading="Name" series={one} rows={rows} format={format} />);
  expect(widths()).toEqual([98, 49]);
});
