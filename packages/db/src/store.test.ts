import { describe, expect, it } from 'vitest';
import { countStatements } from './statements.ts';
import { chunksOf, inPages } from './store.ts';

describe('pages', () => {
  /** Reads so many rows in pages; lists behind which row each page was asked for. */
  const read = async (count: number) => {
    const all = Array.from({ length: count }, (_, i) => ({ id: `${i}`.padStart(6, '0') }));
    const asked: (string | undefined)[] = [];
    let turns = 0;
    const rows = await inPages(
      async (after, size) => {
        asked.push(after);
        return all.filter(({ id }) => after === undefined || id > after).slice(0, size);
      },
      async () => {
        turns++;
      },
    );
    return { isWhole: rows.length === count && rows.every((row, i) => row === all[i]), asked, turns };
  };

  it.each([
    [0, [undefined], 0],
    [1, [undefined], 0],
    [999, [undefined], 0],
    [1000, [undefined, '000999'], 1],
    [2500, [undefined, '000999', '001999'], 2],
  ])('of %i rows are read behind each other, with turns in between', async (count, asked, turns) => {
    expect(await read(count)).toEqual({ isWhole: true, asked, turns });
  });
});

describe('pieces of a list', () => {
  it.each([
    [[], 2, []],
    [[1], 2, [[1]]],
    [[1, 2], 2, [[1, 2]]],
    [[1, 2, 3], 2, [[1, 2], [3]]],
  ])('%j by %i', (items, size, chunks) => expect(chunksOf(items, size)).toEqual(chunks));

  it('stay below the limit of parameters where nobody says how long', () => {
    expect(chunksOf(Array.from({ length: 1000 }, (_, i) => i)).map(({ length }) => length)).toEqual([400, 400, 200]);
  });
});

it('statements are counted, those that were built apart, and overheard until nobody listens', () => {
  const { send, logger, shown } = countStatements();
  const heard: string[] = [];
  const stop = shown.overhear((sql) => heard.push(sql));
  send('SELECT 1');
  logger.logQuery('SELECT 2');
  stop();
  send('SELECT 3');
  expect([shown.statements(), shown.built(), heard]).toEqual([3, 1, ['SELECT 1', 'SELECT 2']]);
});
