import type { Endpoint } from '@jumelage/contracts/endpoint';
import { endpoints } from '@jumelage/contracts/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interferenceIn, isOwnAffair } from '../access/alone.ts';
import { type Bench, openBench } from '../access/bench.ts';
import { cellsOf } from '../access/cells.ts';
import { leaksIn, textOf } from '../access/leaks.ts';
import { hasMark } from '../access/marks.ts';
import { engine } from '../support/app.ts';

let both: Bench;
let alone: Bench;
beforeAll(async () => {
  both = await openBench();
  if (engine === 'sqlite') alone = await openBench({ alone: true });
});
afterAll(async () => {
  await both.close();
  await alone?.close();
});

// The other engine is lent once a process, and this needs two databases at once.
if (engine === 'sqlite')
  test('what somebody is answered, and what they change, is the same whether another event and its organisations are there or not', {
    timeout: 120_000,
  }, async () => {
    const faults: string[] = [];
    let cells = 0;
    for (const cell of cellsOf(both.worlds, both.testers)) {
      if (!isOwnAffair(cell, both)) continue;
      cells++;
      const fault = await interferenceIn(both, alone, cell);
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(300);
  });

test('every file of an event is read to its last cell, and what would leak into it would be seen', async () => {
  const { first, second } = both.worlds;
  const organiser = both.testers.find(({ name }) => name === 'organiser');
  if (!organiser) throw new Error('nobody organises');
  const files = (Object.entries(endpoints) as [keyof typeof endpoints, Endpoint][]).filter(
    ([, one]) => one.file && one.policy === 'organiser',
  );
  expect(files.length).toBeGreaterThan(2);
  for (const [key] of files) {
    const cell = { key, tester: organiser, world: first };
    const reply = await both.send(key, organiser, { params: first.params });
    expect([key, reply.status]).toEqual([key, 200]);
    const text = textOf(reply);
    // Trails hold ids and no texts.
    if (!key.includes('audit')) expect([key, hasMark(text)]).toEqual([key, true]);
    expect(leaksIn(text, cell, [first, second])).toEqual([]);
    expect(leaksIn(`${text}zq${second.name}p1z`, cell, [first, second])).toHaveLength(1);
  }
});

test('a planted leak is seen: the other event’s organiser asks as if it were this one’s', async () => {
  const { first, second } = both.worlds;
  const admin = both.testers.find(({ name }) => name === 'admin');
  if (!admin) throw new Error('nobody administers');
  const key = 'GET /api/events/:eventId/organise/participants';
  const reply = await both.send(key, admin, { params: second.params });
  expect(leaksIn(textOf(reply), { key, tester: admin, world: first }, [first, second]).length).toBeGreaterThan(5);
});
