import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '@jumelage/scheduling/random';

// Writes large made-up events in the exchange format into a folder, to run the scheduling bench on: the same files on
// every machine.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run bench -- made-up-events FOLDER');

type Wish = {
  readonly name: string;
  readonly people: number;
  readonly meetings: number;
  readonly slots: number;
  readonly perBlock: number;
  readonly away: number;
};

/** Weights as organisers give them: many wishes, few musts. */
const weights = [1, 1, 1, 2, 2, 2, 3, 3, 5, 8];

/**
 * Makes up an event in which not all meetings can be placed: tables for about four fifths of them, and a few people who
 * are in high demand.
 */
function event({ name, people, meetings, slots, perBlock, away }: Wish, seed: number) {
  const { below } = createRandom(seed);
  // The square of an even draw: the first tenth of the people are asked for by a third of the others.
  const popular = () => Math.floor((below(1 << 20) / (1 << 20)) ** 2 * people);
  const pairs = new Map<
    string,
    { a: number; b: number; w: number; session: number; fixed: number; after: number[]; kind: string; interp: boolean }
  >();
  while (pairs.size < meetings) {
    const [a, b] = [below(people), popular()];
    if (a === b || pairs.has(`${b} ${a}`)) continue;
    const w = weights[below(weights.length)] ?? 1;
    pairs.set(`${a} ${b}`, {
      a,
      b,
      w,
      session: 0,
      fixed: -1,
      after: [],
      kind: below(7) === 0 ? 'virtual' : 'table',
      interp: below(4) === 0,
    });
  }
  const tables = Math.ceil((meetings * 0.7) / slots);
  return {
    name,
    participants: people,
    slots,
    blocks: Array.from({ length: slots }, (_, slot) => Math.floor(slot / perBlock)),
    capacity: Array.from({ length: slots }, () => tables - below(Math.ceil(tables / 3))),
    virtualCapacity: Array.from({ length: slots }, () => Math.ceil(meetings / slots / 8)),
    interpreters: Array.from({ length: slots }, () => Math.ceil((meetings / slots) * 0.25)),
    unavailable: Array.from({ length: people }, () =>
      Array.from({ length: slots }, (_, slot) => slot).filter(() => below(1000) < away * 1000),
    ),
    meetings: [...pairs.values()],
  };
}

const wishes: readonly Wish[] = [
  { name: 'made-up-300', people: 300, meetings: 1500, slots: 16, perBlock: 8, away: 0.1 },
  { name: 'made-up-300-a-third-away', people: 300, meetings: 1500, slots: 16, perBlock: 8, away: 1 / 3 },
  { name: 'made-up-1000', people: 1000, meetings: 6000, slots: 24, perBlock: 6, away: 0.1 },
  { name: 'made-up-3000', people: 3000, meetings: 20_000, slots: 30, perBlock: 6, away: 0.1 },
];
mkdirSync(folder, { recursive: true });
for (const [index, wish] of wishes.entries())
  writeFileSync(join(folder, `${wish.name}.json`), JSON.stringify(event(wish, index + 1)));
console.log(`${wishes.length} events in ${folder}`);
