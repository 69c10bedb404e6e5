import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asidesOf } from '../access/asides.ts';
import { type Bench, openBench } from '../access/bench.ts';
import { cellsOf } from '../access/cells.ts';
import { isWrittenDown, outcomesOn } from '../access/effects.ts';
import { engine } from '../support/app.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/**
 * Describes for each endpoint the rows that it shows and changes, and for which people; people with the same outcome
 * are named together.
 */
async function pages(): Promise<string> {
  const lines: string[] = [];
  const outcomeOf = await outcomesOn(bench);
  const asides = asidesOf(bench.worlds, bench.testers);
  for (const key of (Object.keys(endpoints) as Key[]).sort()) {
    const people = new Map<string, string[]>();
    for (const cell of [...cellsOf(bench.worlds, bench.testers, [key]), ...asides.filter((one) => one.key === key)]) {
      if (!isWrittenDown(cell, bench)) continue;
      const { named, left } = await outcomeOf(cell);
      const told = [named, ...left].join('\n    ');
      people.set(told, [
        ...(people.get(told) ?? []),
        cell.label.replace(`${key} by `, '').replace(/, :.*? first/g, ''),
      ]);
    }
    if (people.size === 0) continue;
    lines.push(key);
    for (const [told, names] of people) lines.push(`  ${names.join('; ')}`, `    ${told}`);
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

// One engine is enough: what a statement is bound by is the same on both, and the matrix runs on both.
test.runIf(engine === 'sqlite')(
  'nobody receives a row, and nothing changes one, that was not looked at: tests/access/effects.txt is the list; run with -u once a new one is meant',
  { timeout: 120_000 },
  async () => {
    await expect(await pages()).toMatchFileSnapshot('../access/effects.txt');
  },
);
