import { expect, test } from 'vitest';
import { growthOf, mostColumns } from './growth.ts';

test('each column counts all until its day, by country', () => {
  const { countries, columns } = growthOf([
    { day: '2027-01-02', country: 'FR', count: 2 },
    { day: '2027-01-04', country: 'CN', count: 3 },
    { day: '2027-01-04', country: 'FR', count: 1 },
  ]);
  expect(countries).toEqual(['CN', 'FR']);
  expect(columns.map(({ day, counts, total }) => [day, counts.get('FR') ?? 0, counts.get('CN') ?? 0, total])).toEqual([
    ['2027-01-02', 2, 0, 2],
    ['2027-01-03', 2, 0, 2],
    ['2027-01-04', 3, 3, 6],
  ]);
});

test('months are summed up in few columns, the last of which ends with the last day', () => {
  const { columns } = growthOf([
    { day: '2027-01-01', country: 'FR', count: 1 },
    { day: '2027-04-30', country: 'CN', count: 1 },
  ]);
  expect(columns.length).toBeLessThanOrEqual(mostColumns);
  expect(columns.at(-1)).toMatchObject({ day: '2027-04-30', total: 2 });
});

test('nobody is no column', () => {
  expect(growthOf([]).columns).toEqual([]);
});
