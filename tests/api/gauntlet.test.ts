import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../access/bench.ts';
import { incidentsOfAbuse } from '../gauntlet/abuse.ts';
import { incidentsAcross } from '../gauntlet/across.ts';
import type { Replay } from '../gauntlet/incident.ts';
import { incidentsOfOperation } from '../gauntlet/operations.ts';
import { incidentsOfSignIn } from '../gauntlet/sign-in.ts';
import { incidentsOfTexts } from '../gauntlet/texts.ts';
import { incidentsOfVouching } from '../gauntlet/vouching.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const replays = (): Replay[] => [
  ...incidentsAcross(bench),
  ...incidentsOfTexts(bench),
  ...incidentsOfSignIn(bench),
  ...incidentsOfAbuse(bench),
  ...incidentsOfVouching(bench),
  ...incidentsOfOperation(bench),
];

test('the neighbours’ published incidents do not happen here, and each check sees the mistake where it is planted', {
  timeout: 120_000,
}, async () => {
  const faults: string[] = [];
  const blind: string[] = [];
  const all = replays();
  for (const { kind, seenIn, what, faults: own, plantedFaults } of all) {
    const found = await own();
    if (found.length > 0) faults.push(`${kind} (${seenIn}), ${what}: ${found.slice(0, 4).join(' | ')}`);
    if ((await plantedFaults()).length === 0) blind.push(`${kind} (${seenIn}), ${what}`);
  }
  console.log(`${all.length} incidents of ${new Set(all.map((one) => one.kind)).size} kinds`);
  expect(faults).toEqual([]);
  expect(blind).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(25);
  expect(new Set(all.map((one) => one.kind)).size).toBeGreaterThanOrEqual(12);
});
