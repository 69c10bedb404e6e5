import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';
import { serveAll } from './serve.ts';

/** Tries every interpreter for every meeting. */
function canServeAll(servers: readonly (readonly number[])[], taken: readonly number[] = []): boolean {
  const [first, ...rest] = servers;
  if (first === undefined) return true;
  return first.some((one) => !taken.includes(one) && canServeAll(rest, [...taken, one]));
}

describe('interpreters for the meetings of a slot', () => {
  test('are one each, from those who can serve it', () => {
    expect(serveAll([])).toEqual([]);
    expect(serveAll([[3], [1]])).toEqual([3, 1]);
    expect(serveAll([[1, 2], [1]])).toEqual([2, 1]);
  });

  test('are none where two have one between them, or one has nobody', () => {
    expect(serveAll([[1], [1]])).toBeUndefined();
    expect(
      serveAll([
        [0, 1],
        [0, 1],
        [0, 1],
      ]),
    ).toBeUndefined();
    expect(serveAll([[1], []])).toBeUndefined();
  });

  test('change theirs along a whole row of others', () => {
    expect(serveAll([[0, 1], [1, 2], [2, 3], [0]])).toEqual([1, 2, 3, 0]);
  });

  test('are found exactly where trying everything finds some', () => {
    const { below } = createRandom(8);
    const seen = { some: 0, none: 0 };
    for (let round = 0; round < 600; round++) {
      const servers = Array.from({ length: 1 + below(5) }, () => [0, 1, 2, 3, 4].filter(() => below(3) === 0));
      const found = serveAll(servers);
      expect({ round, is: found !== undefined }).toEqual({ round, is: canServeAll(servers) });
      seen[found ? 'some' : 'none']++;
      if (!found) continue;
      expect(new Set(found).size).toBe(servers.length);
      for (const [meeting, one] of found.entries()) expect(servers[meeting]).toContain(one);
    }
    expect(Math.min(seen.some, seen.none)).toBeGreaterThan(100);
  });
});
