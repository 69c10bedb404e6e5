import { describe, expect, test } from 'vitest';
import { canInterpret, needsOf, understandEachOther } from './needs.ts';
import { createRandom } from './random.ts';

describe('languages', () => {
  const codes = ['fr', 'zh', 'en'] as const;
  const { below } = createRandom(27);
  const draw = () => codes.filter(() => below(2) === 0);

  test('in common make an interpreter needless', () => {
    for (let round = 0; round < 100; round++) {
      const [one, other] = [draw(), draw()];
      expect(understandEachOther([one, other])).toBe(codes.some((code) => one.includes(code) && other.includes(code)));
    }
  });

  test('of which an interpreter speaks one of each side, two different ones, can be interpreted', () => {
    for (let round = 0; round < 300; round++) {
      const [spoken, one, other] = [draw(), draw(), draw()];
      const pairs = codes.flatMap((from) => codes.map((to) => [from, to] as const));
      const expected = pairs.some(
        ([from, to]) =>
          from !== to && one.includes(from) && other.includes(to) && spoken.includes(from) && spoken.includes(to),
      );
      expect(canInterpret(spoken, [one, other])).toBe(expected);
    }
  });

  test('put meetings that the same interpreters serve into one class', () => {
    const interpreters = [
      ['fr', 'zh'],
      ['en', 'zh'],
      ['fr', 'en', 'zh'],
    ];
    const { needs, classOf } = needsOf(interpreters, [
      [['fr'], ['zh']],
      undefined,
      [['en'], ['zh']],
      [['zh'], ['fr']],
      [['it'], ['zh']],
    ]);
    expect(needs).toEqual([[0, 2], [1, 2], []]);
    expect(classOf).toEqual([0, -1, 1, 0, 2]);
  });
});
