import { expect, test } from 'vitest';
import { findPlace, heightsOf, layOut, partsOf } from './long-list.ts';

const keys = Array.from({ length: 100 }, (_, n) => `row${n}`);
const known = new Map([
  ['row1', 70],
  ['row50', 10],
]);
const tops = layOut(keys, known, 40);
const heightOf = (row: number) => known.get(`row${row}`) ?? 40;

test('rows begin where those before them end, at the height they had or are thought to have', () => {
  expect([tops[0], tops[1], tops[2], tops[51], tops[100]]).toEqual([0, 40, 110, 2040, 4000]);
});

test('the row at a distance is found, and the first and the last beyond them', () => {
  for (const row of [0, 1, 2, 50, 51, 99]) {
    const top = tops[row] ?? 0;
    expect(findPlace(tops, top), `${row}`).toBe(row);
    expect(findPlace(tops, top + heightOf(row) - 1), `${row}`).toBe(row);
  }
  expect([findPlace(tops, -5), findPlace(tops, 1e6), findPlace([0], 10)]).toEqual([0, 99, 0]);
});

test.each([
  ['at the start', { from: 0, to: 8 }, -1, [0, 1, 2, 3, 4, 5, 6, 7]],
  ['in the middle', { from: 49, to: 53 }, -1, [49, 50, 51, 52]],
  ['at the end, past which nothing is', { from: 97, to: 120 }, -1, [97, 98, 99]],
  ['with a row that is held far from it, and its neighbours', { from: 49, to: 51 }, 3, [2, 3, 4, 49, 50]],
  ['with the first one held', { from: 10, to: 11 }, 0, [0, 1, 10]],
  ['with the last one held', { from: 10, to: 11 }, 99, [10, 98, 99]],
] as const)('a range is drawn %s, and all parts are as high as all rows', (_, range, held, rows) => {
  const parts = partsOf(tops, range, held);
  expect(parts.flatMap((part) => ('row' in part ? [part.row] : []))).toEqual(rows);
  expect(parts.reduce((sum, part) => sum + ('row' in part ? heightOf(part.row) : part.space), 0)).toBe(4000);
});

test('a list that is drawn again finds its heights, one that was left long ago does not', () => {
  heightsOf('/a 390').set('row1', 70);
  expect(heightsOf('/a 390').get('row1')).toBe(70);
  expect(heightsOf('/a 1440').get('row1')).toBeUndefined();
  for (let n = 0; n < 20; n++) heightsOf(`/b${n} 390`);
  expect(heightsOf('/a 390').get('row1')).toBeUndefined();
});
