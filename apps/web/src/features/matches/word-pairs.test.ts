import { expect, it } from 'vitest';
import { wordPairs } from './word-pairs.ts';

const battery = {
  ours: { language: 'fr', word: 'batterie' },
  theirs: { language: 'zh', word: '电池' },
  topic: 'battery',
};

it('finds the words of both directions, each pair once', () => {
  const said = [
    { criterion: 'text' as const, facts: { words: [battery], cosine: 0.4 } },
    {
      criterion: 'text' as const,
      facts: { words: [{ ...battery, ours: { language: 'fr', word: 'Batterie' } }], cosine: 0.4 },
    },
  ];
  expect(wordPairs(said)).toHaveLength(1);
  expect(wordPairs(said)[0]?.theirs).toEqual({ language: 'zh', word: '电池' });
});

it('reads nothing from facts of another shape', () => {
  expect(
    wordPairs([
      {
        criterion: 'text',
        facts: { words: [1, null, { ours: 'x' }, { ...battery, theirs: { language: 'xx', word: 'y' } }] },
      },
    ]),
  ).toEqual([]);
  expect(wordPairs([{ criterion: 'topics', facts: { words: [battery] } }])).toEqual([]);
});

it('keeps to its limit', () => {
  const many = Array.from({ length: 9 }, (_, n) => ({ ...battery, ours: { language: 'fr', word: `mot${n}` } }));
  expect(wordPairs([{ criterion: 'text', facts: { words: many } }], 4)).toHaveLength(4);
});
