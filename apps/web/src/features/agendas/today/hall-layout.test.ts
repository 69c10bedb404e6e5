import { expect, test } from 'vitest';
import { hall, layHallOut } from './hall-layout.ts';

const table = (number: number, zone: string | null = null) => ({ number, kind: 'table' as const, label: null, zone });

test('stands places by zone, in the order of their numbers, each in a cell of its own', () => {
  const { zones, height } = layHallOut([table(8, 'B'), table(2, 'A'), table(1, 'A'), table(7, 'B'), table(20)]);
  expect(zones.map(({ name, places }) => [name, places.map(({ number }) => number)])).toEqual([
    ['A', [1, 2]],
    ['B', [7, 8]],
    [null, [20]],
  ]);
  const last = zones.at(-1);
  expect(height).toBe((last?.y ?? 0) + (last?.height ?? 0));
  for (const [i, { y }] of zones.entries()) {
    const above = zones[i - 1];
    if (above) expect(y).toBe(above.y + above.height + hall.gap);
  }
});

test('begins another row after six, within the drawing, and no two places share a spot', () => {
  const { zones } = layHallOut(Array.from({ length: 40 }, (_, i) => table(i + 1, i < 25 ? 'A' : ' ')));
  const places = zones.flatMap((zone) => zone.places);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
  expect(Math.max(...places.map(({ x }) => x)) + hall.cell).toBeLessThanOrEqual(hall.width);
  expect(zones.map(({ name, places: some }) => [name, some.length])).toEqual([
    ['A', 25],
    [null, 15],
  ]);
});

test('draws nothing where there is nothing', () => {
  expect(layHallOut([])).toEqual({ height: 0, zones: [] });
});
