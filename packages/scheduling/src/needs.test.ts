import { expect, test } from 'vitest';
import { canInterpret, needsOf, understandEachOther } from './needs.ts';
import { solve } from './solve.ts';
import { sampleMeeting, sampleProblem } from './testing.ts';

test('an interpreter speaks a language of somebody on each side, and two different ones', () => {
  expect(canInterpret(['fr', 'zh'], [['fr', 'en'], ['zh']])).toBe(true);
  expect(canInterpret(['zh', 'en', 'de'], [['fr', 'en'], ['zh']])).toBe(true);
  expect(canInterpret(['fr', 'en'], [['fr', 'en'], ['zh']])).toBe(false);
  expect(canInterpret(['zh', 'de'], [['fr', 'en'], ['zh']])).toBe(false);
  // Asked for though both speak English: one who turns English into English helps nobody.
  expect(canInterpret(['en', 'de'], [['en', 'fr'], ['en']])).toBe(false);
  expect(canInterpret(['en', 'fr'], [['en', 'fr'], ['en']])).toBe(true);
  expect(canInterpret(['fr'], [[], ['fr']])).toBe(false);
  expect([
    understandEachOther([['fr', 'en'], ['en']]),
    understandEachOther([['fr'], ['en']]),
    understandEachOther([[], []]),
  ]).toEqual([true, false, false]);
});

test('meetings that the same interpreters can serve are one class, those that nobody can another', () => {
  const interpreters = [
    ['fr', 'zh'],
    ['en', 'zh'],
    ['de', 'zh', 'en'],
  ];
  const sides = [
    [['fr', 'en'], ['zh']],
    [['fr'], ['zh']],
    undefined,
    [['zh'], ['en', 'fr']],
    [['ja'], ['zh']],
    [['en'], ['de']],
  ] as const;
  expect(needsOf(interpreters, sides)).toEqual({ needs: [[0, 1, 2], [0], [], [2]], classOf: [0, 1, -1, 0, 2, 3] });
});

test('two who speak French and Chinese and two who speak English and Chinese all work where the French speak English too', () => {
  const french = ['fr', 'en'];
  const pairs = Array.from({ length: 7 }, (_, a) => Array.from({ length: 13 }, (_, b) => [a, 7 + b] as const)).flat();
  const spoken = [
    ['fr', 'zh'],
    ['zh', 'fr'],
    ['en', 'zh'],
    ['en', 'zh'],
  ];
  const { needs, classOf } = needsOf(
    spoken,
    pairs.map(() => [french, ['zh']] as const),
  );
  const problem = sampleProblem({
    participants: 20,
    slots: 14,
    interpreters: spoken.map(() => ({ away: [] })),
    needs,
    meetings: pairs.map(([a, b], index) => sampleMeeting(a, b, { interpreter: classOf[index] ?? -1 })),
  });
  expect(problem.meetings).toHaveLength(91);
  // Four in each of fourteen slots, and no schedule has more.
  expect(solve(problem, { seed: 1, iterations: 20_000 })).toMatchObject({ placed: 56, bound: 56 });
});
