import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { type Policy, policies, type Relation, refusalOf, relations } from '@jumelage/domain/permission';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../access/bench.ts';
import { type Cell, cellsOf } from '../access/cells.ts';
import { doorOf } from '../access/decision.ts';
import { succeed, successes, triedElsewhere } from '../access/successes.ts';
import { faultOf, judgeOf } from '../access/verdict.ts';
import { isWhole } from '../support/campaigns.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** Answers of a door, before anything behind it is looked at. */
const doors: ReadonlySet<Cell['expected']> = new Set([
  'sign_in_required',
  'second_factor_required',
  'not_allowed',
  'not_found',
]);

/**
 * Tells whether a cell is sent. A policy decides the same for every endpoint: each sends a third of those that it
 * refuses, another third than the next endpoint; `npm run campaigns` sends all.
 */
const isTried = ({ expected, label }: Cell) =>
  isWhole || !doors.has(expected) || [...label].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 3 === 0;

/** Says whether an endpoint is there outside the demonstration. */
const isOpen = (key: Key) => (endpoints[key] as Endpoint).policy !== 'demo';

test('every endpoint lets in those of the table of permissions, and nobody sees across', {
  timeout: 300_000,
}, async () => {
  const judge = await judgeOf(bench);
  const faults: string[] = [];
  const reached = new Set<string>();
  let cells = 0;
  let every = 0;
  for (const cell of cellsOf(bench.worlds, bench.testers)) {
    every++;
    if (!isTried(cell)) continue;
    cells++;
    const { reply, fault } = await faultOf(bench, cell, judge);
    if (fault) faults.push(fault);
    if (reply.status < 400) reached.add(cell.key);
  }
  expect(faults).toEqual([]);
  // An endpoint that refuses everybody for what it is given never looks an id up: nothing would be shown of it.
  const all = (Object.keys(endpoints) as Key[]).filter(isOpen);
  const unreached = all.filter((key) => !reached.has(key));
  const never: string[] = [];
  for (const key of unreached.filter((one) => !(one in triedElsewhere))) {
    const reply = await succeed(bench, key);
    if (!reply || reply.status >= 400) never.push(`${key}: ${reply ? reply.text.slice(0, 300) : 'nobody says how'}`);
  }
  console.log(
    `${all.length} endpoints, ${bench.testers.length} testers, ${cells} of ${every} cells; ${Object.keys(successes).length - never.length} endpoints succeed in a way of their own`,
  );
  expect(never).toEqual([]);
  expect(Object.keys(triedElsewhere).length).toBeLessThanOrEqual(5);
  expect([...unreached].sort()).toEqual([...Object.keys(successes), ...Object.keys(triedElsewhere)].sort());
});

/** Lists the relations of somebody with this strongest tie. */
function heldBy(tie: Relation): Relation[] {
  if (tie === 'visitor') return ['visitor'];
  const more: Relation[] = tie === 'user' ? [] : tie === 'admin' ? ['host', 'admin'] : [tie];
  return ['visitor', 'user', ...more];
}

test('the table of permissions decides what is written a second time in tests/access/decision.ts', () => {
  const differing = policies
    .filter((policy) => policy !== 'demo')
    .flatMap((policy: Policy) =>
      relations.flatMap((tie) =>
        [true, false].flatMap((strong) => {
          const decided = refusalOf(policy, { relations: heldBy(tie), strong, demand: 'staff' }) ?? 'in';
          const due = doorOf(policy, tie, !strong);
          return decided === due
            ? []
            : [`${policy} for ${tie}, ${strong ? 'two factors' : 'one factor'}: ${decided}, not ${due}`];
        }),
      ),
    );
  expect(differing).toEqual([]);
});
