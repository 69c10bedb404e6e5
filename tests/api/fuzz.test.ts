import { endpoints } from '@jumelage/contracts/endpoints';
import { expect, test } from 'vitest';
import { fuzzCampaign } from '../fuzz/campaign.ts';
import { pinned } from '../fuzz/pinned.ts';
import { byInject, overHttp } from '../fuzz/requests.ts';
import { engine, openTestApp } from '../support/app.ts';
import { isWhole } from '../support/campaigns.ts';

/**
 * In every run of the tests a small sample, always the same; `npm run campaigns` sends twenty thousand, and `npm run
 * fuzz` as many as one likes, new ones each time.
 */
const usual = isWhole
  ? { sqlite: 15_000, pglite: 2_500, postgres: 2_500 }
  : { sqlite: 3_000, pglite: 600, postgres: 2_500 };
const overConnections = { sqlite: isWhole ? 2_500 : 500, pglite: 0, postgres: 0 } as const;

const cases = Number(process.env.FUZZ_CASES ?? usual[engine]);
const connections = process.env.FUZZ_CASES ? 0 : overConnections[engine];
const isNew = isWhole || process.env.FUZZ_CASES !== undefined;
const seed = Number(process.env.FUZZ_SEED ?? (isNew ? Math.floor(Math.random() * 2 ** 31) : 1));

/**
 * Answers the fewest requests that must get past the policies: if nearly all are refused there, the fuzzing tests
 * nothing.
 */
const least = (sent: number) => Math.min(sent / 50, Object.keys(endpoints).length / 3);

test(`${cases} requests made from the contracts are answered as the contracts say (seed ${seed})`, {
  timeout: 60_000 + cases * 50,
}, async () => {
  const it = await openTestApp();
  const { faults, answered } = await fuzzCampaign(it, byInject(it.app), { cases, seed });
  await it.close();
  expect(faults.slice(0, 3)).toEqual([]);
  expect(answered).toBeGreaterThan(least(cases));
});

test.runIf(connections > 0)(
  `${connections} more over connections, with content types of any kind (seed ${seed})`,
  { timeout: 60_000 + connections * 50 },
  async () => {
    const it = await openTestApp();
    const address = await it.app.listen({ port: 0, host: '127.0.0.1' });
    const { faults, answered } = await fuzzCampaign(it, overHttp(address), { cases: connections, seed });
    await it.close();
    expect(faults.slice(0, 3)).toEqual([]);
    expect(answered).toBeGreaterThan(least(connections));
  },
);

test.each(pinned)('seed $seed, which once found $found', { timeout: 600_000 }, async ({ seed: known, cases: few }) => {
  const it = await openTestApp();
  const { faults } = await fuzzCampaign(it, byInject(it.app), { cases: few, seed: known });
  await it.close();
  expect(faults).toEqual([]);
});
