import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { DataTable, HeatGrid } from './data-table.tsx';

type Row = { readonly id: string; readonly name: string; readonly n: number };
const columns = [
  { id: 'name', header: 'Person', cell: ({ name }: Row) => name, isName: true },
  { id: 'n', header: 'Meetings', cell: ({ n }: Row) => n, align: 'end' as const },
];

test('rows are named by their first cell, columns by their header, the table by its caption', async () => {
  await draw(
    <DataTable
      caption="Meetings of each person"
      columns={columns}
      rows={[
        { id: 'a', name: 'Ann', n: 3 },
        { id: 'b', name: 'Bob', n: 0 },
      ]}
      rowKey={({ id }) => id}
    />,
  );
  const table = screen.getByRole('table', { name: 'Meetings of each person' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent),
  ).toEqual(['Person', 'Meetings']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((one) => one.textContent),
  ).toEqual(['Ann', 'Bob']);
  // On a phone each value stands behind its column’s name, which a screen reader has from the header already.
  within(screen.getByRole('row', { name: 'Ann 3' })).getByRole('cell', { name: '3' });
});

test('a table without rows keeps its headers', async () => {
  await draw(<DataTable caption="None" columns={columns} rows={[]} rowKey={({ id }) => id} showCaption />);
  expect(screen.getAllByRole('columnheader').length).toBe(2);
  expect(screen.queryAllByRole('rowheader')).toEqual([]);
});

test('a grid of counts says each number, and none of them by its shade alone', async () => {
  const counts: Record<string, number> = { 'fr cn': 4, 'fr fr': 0, 'cn cn': 1, 'cn fr': 2 };
  const sides = [
    { id: 'fr', label: 'France' },
    { id: 'cn', label: 'China' },
  ];
  await draw(
    <HeatGrid caption="Meetings by country" rows={sides} columns={sides} value={(a, b) => counts[`${a} ${b}`] ?? 0} />,
  );
  screen.getByRole('table', { name: 'Meetings by country' });
  screen.getByRole('row', { name: 'France 0 4' });
  screen.getByRole('row', { name: 'China 2 1' });
});

test('a grid of nothing divides by nothing', async () => {
  await draw(<HeatGrid caption="None" rows={[]} columns={[]} value={() => 0} />);
  screen.getByRole('table', { name: 'None' });
});
