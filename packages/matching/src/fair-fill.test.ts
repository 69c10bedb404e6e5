import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FilledPerson, type FittingPair, fairFill } from './fair-fill.ts';

const person = (id: string, has = 0, most = 9): FilledPerson => ({ id, has, most });
const pair = (a: string, b: string, score = 0.5): FittingPair => ({ a, b, score });
const named = (pairs: readonly FittingPair[]) => pairs.map(({ a, b }) => `${a}${b}`);

test('whoever has the fewest chooses first, those in need before those who have enough, then by fit', () => {
  const people = [person('a', 2), person('b'), person('x', 3), person('y'), person('z')];
  const pairs = [pair('b', 'x', 0.9), pair('b', 'y', 0.2), pair('b', 'z', 0.3), pair('a', 'y', 0.8)];
  expect(named(fairFill({ people, pairs, upTo: 1 }))).toEqual(['bz', 'ay']);
});

test('somebody with enough is proposed where nobody in need is left, within their own most', () => {
  const pairs = [pair('a', 'x'), pair('b', 'x', 0.4)];
  const people = (most: number) => [person('a'), person('b'), person('x', 3, most)];
  expect(named(fairFill({ people: people(4), pairs, upTo: 1 }))).toEqual(['ax']);
  expect(named(fairFill({ people: people(5), pairs, upTo: 1 }))).toEqual(['ax', 'bx']);
  expect(fairFill({ people: people(3), pairs, upTo: 1 })).toEqual([]);
});

test('people without a pair, and pairs of people who are not there, change nothing', () => {
  expect(fairFill({ people: [person('a')], pairs: [], upTo: 3 })).toEqual([]);
  expect(fairFill({ people: [person('a')], pairs: [pair('a', 'gone'), pair('a', 'a')], upTo: 3 })).toEqual([]);
});

const ids = ['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z'];
const problems = fc.record({
  people: fc
    .tuple(...ids.map((id) => fc.record({ id: fc.constant(id), has: fc.nat(3), most: fc.nat(5) })))
    .map((all): FilledPerson[] => all),
  pairs: fc.array(
    fc.record({
      a: fc.constantFrom(...ids.slice(0, 5)),
      b: fc.constantFrom(...ids.slice(5)),
      score: fc.integer({ min: 1, max: 4 }).map((n) => n / 4),
    }),
    { maxLength: 20 },
  ),
  upTo: fc.nat(4),
});

test('nobody exceeds their most or meets twice, only allowed pairs are proposed, and each serves somebody in need', () => {
  fc.assert(
    fc.property(problems, ({ people, pairs, upTo }) => {
      const chosen = fairFill({ people, pairs, upTo });
      const counts = new Map(people.map(({ id, has }) => [id, has]));
      for (const { a, b } of chosen) {
        expect(Math.min(counts.get(a) ?? 0, counts.get(b) ?? 0)).toBeLessThan(upTo);
        for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      for (const { id, has, most } of people) expect(counts.get(id)).toBeLessThanOrEqual(Math.max(has, most));
      expect(new Set(named(chosen)).size).toBe(chosen.length);
      const allowed = new Set(named(pairs));
      expect(named(chosen).filter((name) => !allowed.has(name))).toEqual([]);
    }),
  );
});

test('nothing more could be proposed to anybody in need, and everybody’s step is the lowest that could be made', () => {
  fc.assert(
    fc.property(problems, ({ people, pairs, upTo }) => {
      const chosen = fairFill({ people, pairs, upTo });
      const most = new Map(people.map((one) => [one.id, one.most]));
      const counts = new Map(people.map(({ id, has }) => [id, has]));
      const left = new Set(named(pairs));
      const countOf = (id: string) => counts.get(id) ?? 0;
      // The least that somebody has who could still receive a partner.
      const leastServable = () => {
        const open = pairs.filter(
          ({ a, b }) => left.has(`${a}${b}`) && [a, b].every((id) => countOf(id) < (most.get(id) ?? 0)),
        );
        return Math.min(upTo, ...open.flatMap(({ a, b }) => [countOf(a), countOf(b)]));
      };
      for (const { a, b } of chosen) {
        expect(Math.min(countOf(a), countOf(b))).toBe(leastServable());
        for (const id of [a, b]) counts.set(id, countOf(id) + 1);
        left.delete(`${a}${b}`);
      }
      expect(leastServable()).toBe(upTo);
    }),
  );
});

test('the order of what is given in changes nothing', () => {
  fc.assert(
    fc.property(problems, ({ people, pairs, upTo }) => {
      const unique = [...new Map(pairs.map((one) => [`${one.a}${one.b}`, one])).values()];
      const chosen = fairFill({ people, pairs: unique, upTo });
      expect(fairFill({ people: people.toReversed(), pairs: unique.toReversed(), upTo })).toEqual(chosen);
    }),
  );
});
