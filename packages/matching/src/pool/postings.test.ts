import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings, type Postings } from './postings.ts';

/** Lists the rows under a key with their marks, in the order of the rows. */
function rowsUnder(postings: Postings, key: string): readonly (readonly number[])[] {
  const posting = postings.under(key);
  return Array.from({ length: posting?.length ?? 0 }, (_, i) => [posting?.rows[i] ?? -1, posting?.marks[i] ?? -1]).sort(
    ([a = 0], [b = 0]) => a - b,
  );
}

describe('rows under keys', () => {
  it('are those that were added, each with its mark', () => {
    const postings = createPostings();
    postings.add('batteries', 3);
    postings.add('batteries', 1, 255);
    postings.add('drones', 3, 2);
    expect(rowsUnder(postings, 'batteries')).toEqual([
      [1, 255],
      [3, 0],
    ]);
    expect(rowsUnder(postings, 'drones')).toEqual([[3, 2]]);
    expect(postings.under('hearing')).toBeUndefined();
  });

  it('keep their marks where the arrays grow', () => {
    const postings = createPostings();
    for (let row = 0; row < 100; row++) postings.add('batteries', row, row % 7);
    expect(rowsUnder(postings, 'batteries')).toEqual(Array.from({ length: 100 }, (_, row) => [row, row % 7]));
  });

  it('go with the last of them', () => {
    const postings = createPostings();
    postings.add('batteries', 3);
    postings.remove('batteries', 3);
    expect(postings.under('batteries')).toBeUndefined();
  });

  it('stay where another row or key is removed', () => {
    const postings = createPostings();
    postings.add('batteries', 0, 5);
    postings.remove('batteries', 1);
    postings.remove('drones', 0);
    expect(rowsUnder(postings, 'batteries')).toEqual([[0, 5]]);
  });

  it('do not hold a row by what lies behind their end', () => {
    const postings = createPostings();
    for (const row of [1, 2, 3]) postings.add('batteries', row);
    postings.remove('batteries', 3);
    postings.remove('batteries', 3);
    expect(rowsUnder(postings, 'batteries')).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('are what a plain table of them says after any changes', () => {
    const change = fc.record({ adds: fc.boolean(), key: fc.constantFrom('a', 'b'), row: fc.nat({ max: 9 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 80 }), (changes) => {
        const postings = createPostings();
        const plain = new Map<string, Map<number, number>>([
          ['a', new Map()],
          ['b', new Map()],
        ]);
        changes.forEach(({ adds, key, row }, mark) => {
          const known = plain.get(key);
          if (adds && !known?.has(row)) {
            postings.add(key, row, mark);
            known?.set(row, mark);
          } else if (!adds) {
            postings.remove(key, row);
            known?.delete(row);
          }
        });
        for (const [key, known] of plain)
          expect(rowsUnder(postings, key)).toEqual([...known].sort(([a], [b]) => a - b).map(([row, m]) => [row, m]));
      }),
    );
  });
});
