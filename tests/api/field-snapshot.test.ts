import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../access/bench.ts';
import { cellsOf } from '../access/cells.ts';
import { fieldsOf } from '../access/fields.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const reading = (Object.keys(endpoints) as Key[]).filter((key) => key.startsWith('GET ')).sort();

/**
 * Lists for each endpoint that is read the fields that it shows, and to which people; people who see the same are named
 * together.
 */
async function pages(): Promise<string> {
  const lines: string[] = [];
  for (const key of reading) {
    const readers = new Map<string, string[]>();
    for (const cell of cellsOf(bench.worlds, bench.testers, [key])) {
      if (cell.expected !== 'in' || !cell.isWhole || cell.world !== bench.worlds.first || cell.query || cell.actsFor)
        continue;
      if (Object.values(cell.params).some((value) => Object.values(bench.worlds.first.hidden).includes(value)))
        continue;
      const reply = await bench.send(key, cell.tester, cell);
      if (reply.status >= 300) continue;
      const fields = fieldsOf(reply).join('\n    ');
      readers.set(fields, [...new Set([...(readers.get(fields) ?? []), cell.tester.name])]);
    }
    if (readers.size === 0) continue;
    lines.push(key);
    for (const [fields, names] of readers) lines.push(`  ${names.join(', ')}`, `    ${fields}`);
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

test('nobody is given a field that was not looked at: tests/access/fields.txt is the list; run with -u once a new one is meant to be there', {
  timeout: 120_000,
}, async () => {
  await expect(await pages()).toMatchFileSnapshot('../access/fields.txt');
});
