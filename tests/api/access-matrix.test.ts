import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints, type Key } from '@jumelage/contracts/endpoints';
import { type Policy, policies, type Relation, refusalOf, relations } from '@jumelage/domain/permission';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../access/bench.ts';
import { cellsOf } from '../access/cells.ts';
import { doorOf } from '../access/decision.ts';
import { succeed, successes, triedElsewhere } from '../access/successes.ts';
import { faultOf, judgeOf } from '../access/verdict.ts';
import { engine } from '../support/app.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** On the slower engine the whole paths, and of the single parts every third: the first engine tries them all. */
const isTried = (index: number, isWhole: boolean) =>
  engine === 'sqlite' || (isWhole ? index % 2 === 0 : index % 6 === 0);

/** Says whether an endpoint is there outside the demonstration. */
const isOpen = (key: Key) => (endpoints[key] as Endpoint).policy !== 'demo';

test('every endpoint lets in whom the table of permissions lets in, and nobody sees across', {
  timeout: 300_000,
}, async () => {
  const judge = await judgeOf(bench);
  const faults: string[] = [];
  const reached = new Set<string>();
  let cells = 0;
  let index = 0;
  for (const cell of cellsOf(bench.worlds, bench.testers)) {
    if (!isTried(index++, cell.isWhole)) continue;
    cells++;
    const { reply, fault } = await faultOf(bench, cell, judge);
    if (fault) faults.push(fault);
    if (reply.status < 400) reached.add(cell.key);
  }
  expect(faults).toEqual([]);
  // An endpoint that refuses everybody for what it is given never looks an id up: nothing would be shown of it.
  const all = (Object.keys(endpoints) as Key[]).filter(isOpen);
  const unreached = engine === 'sqlite' ? all.filter((key) => !reached.has(key)) : (Object.keys(successes) as Key[]);
  const never: string[] = [];
  for (const key of unreached.filter((one) => !(one in triedElsewhere))) {
    const reply = await succeed(bench, key);
    if (!reply || reply.status >= 400) never.push(`${key}: ${reply ? reply.text.slice(0, 300) : 'nobody says how'}`);
  }
  console.log(
    `${all.length} endpoints, ${bench.testers.length} testers, ${cells} of ${index} cells; ${Object.keys(successes).length - never.length} endpoints succeed in a way of their own`,
  );
  expect(never).toEqual([]);
  expect(Object.keys(triedElsewhere).length).toBeLessThanOrEqual(5);
  if (engine === 'sqlite')
    expect([...unreached].sort()).toEqual([...Object.keys(successes), ...Object.keys(triedElsewhere)].sort());
});

/** What somebody holds whose strongest tie is this. */
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
