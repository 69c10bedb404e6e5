import { describe, expect, it } from 'vitest';
import { crossValidate, type Example, figuresOf, learn } from './learn.ts';
import { readText, scoreText } from './model.ts';
import { readTable, writeTable } from './table.ts';

const example = (sitting: string, text: string, ...intents: readonly string[]): Example => ({
  language: 'en',
  text,
  intents,
  parts: [],
  sitting,
});

const sample: readonly Example[] = ['one', 'two'].flatMap((sitting) => [
  example(sitting, 'We are looking for a distributor.', 'need:distribution'),
  example(sitting, 'We need a dealer who sells our pumps.', 'need:distribution'),
  example(sitting, 'We distribute your pumps.', 'offer:distribution'),
  example(sitting, 'As a dealer we sell your brand.', 'offer:distribution'),
  example(sitting, 'Our patent can be licensed.', 'offer:licence'),
  example(sitting, 'We are looking for a patent to license.', 'need:licence'),
  example(sitting, 'Founded in 1998, we employ 85 people.'),
  example(sitting, 'The company was founded in Nice.'),
]);
const thresholds = { fr: 0.3, zh: 0.3, en: 0.3 };

function best(text: string, model = learn(sample, thresholds)): string {
  const [first] = [...scoreText(readText(text, 'en'), model).scores].sort((a, b) => b.score - a.score);
  return first && first.score >= 0.3 ? `${first.direction}:${first.kind}` : 'none';
}

describe('a model', () => {
  it.each([
    ['We are looking for a dealer in China.', 'need:distribution'],
    ['We sell your pumps in China.', 'offer:distribution'],
    ['Our patent can be used by others.', 'offer:licence'],
    ['The firm, founded in Lyon, employs 12 people.', 'none'],
  ])('that learned from a few texts reads %j as %s', (text, expected) => {
    expect(best(text)).toBe(expected);
  });

  it('is the same whenever it is learned from the same texts', () => {
    const table = () => writeTable(learn(sample, thresholds));
    expect(table()).toBe(table());
  });

  it('depends on its texts', () => {
    expect(writeTable(learn(sample.slice(1), thresholds))).not.toBe(writeTable(learn(sample, thresholds)));
  });

  it('reads the same from its table', () => {
    const table = writeTable(learn(sample, thresholds));
    expect(best('We are looking for a dealer in China.', readTable(table))).toBe('need:distribution');
  });

  it('learns each part of a text that was marked in parts', () => {
    const [whole, first, second] = [
      'We want a dealer; our ovens can bake for others.',
      'We want a dealer;',
      'our ovens can bake for others.',
    ];
    const inParts = (sitting: string): Example => ({
      ...example(sitting, whole, 'need:distribution', 'offer:manufacture'),
      parts: [
        { language: 'en', text: first, intents: ['need:distribution'] },
        { language: 'en', text: second, intents: ['offer:manufacture'] },
      ],
    });
    const model = learn([...sample, inParts('one'), inParts('two')], thresholds);
    expect([best(first, model), best(second, model)]).toEqual(['need:distribution', 'offer:manufacture']);
  });

  it('scores a text by its best sentence or clause, and each of these', () => {
    const model = learn(sample, thresholds);
    const text = 'We are looking for a distributor, founded in Lyon. We distribute your pumps.';
    const { scores, pieces } = scoreText(readText(text, 'en'), model);
    expect(pieces.map((piece) => piece.text)).toEqual([
      'We are looking for a distributor, founded in Lyon.',
      'We distribute your pumps.',
      'We are looking for a distributor',
      'founded in Lyon.',
    ]);
    for (const { at, text: piece } of pieces) expect(text.slice(at, at + piece.length)).toBe(piece);
    const [whole] = scoreText({ ...readText(text, 'en'), pieces: [] }, model).scores;
    const best = Math.max(...pieces.map((piece) => piece.scores[0]?.score ?? 0));
    expect(scores[0]?.score).toBeCloseTo(((whole?.score ?? 0) + best) / 2, 12);
  });

  it('reads one sentence once, and nothing of a text without a letter', () => {
    const one = readText('We bake', 'en');
    expect(one.pieces.map(({ features }) => features === one.whole)).toEqual([true]);
    expect(readText(' 12 %', 'en').pieces).toEqual([]);
    const { scores, pieces } = scoreText(readText(' 12 %', 'en'), learn(sample, thresholds));
    expect([scores.length, pieces]).toEqual([18, []]);
  });

  it('that learned nothing finds nothing', () => {
    expect(best('We are looking for a distributor.', learn([], thresholds))).toBe('none');
  });
});

describe('judging by sittings', () => {
  it('judges each by what the others teach', () => {
    expect(crossValidate(sample).en).toMatchObject({ f1: 1, precision: 1, recall: 1 });
    const apart = sample.map((one, place) => ({ ...one, sitting: place < 8 ? 'one' : 'two', text: one.text }));
    expect(crossValidate(apart.map((one) => ({ ...one, sitting: 'alone' }))).en.f1).toBeLessThan(1);
  });

  it('names the F1 of each sitting of the language, and of no other', () => {
    const { en, fr } = crossValidate(sample);
    expect([en.sittings, fr.sittings]).toEqual([{ one: 1, two: 1 }, {}]);
  });

  it('names a threshold for each language, of those from .1 to .7', () => {
    for (const { threshold } of Object.values(crossValidate(sample))) {
      expect(threshold).toBeGreaterThanOrEqual(0.1);
      expect(threshold).toBeLessThanOrEqual(0.7);
    }
  });

  it.each([
    [
      { right: 8, wrong: 2, missed: 8 },
      { precision: 0.8, recall: 0.5, f1: 16 / 26 },
    ],
    [
      { right: 0, wrong: 0, missed: 0 },
      { precision: 1, recall: 1, f1: 1 },
    ],
    [
      { right: 0, wrong: 1, missed: 0 },
      { precision: 0, recall: 1, f1: 0 },
    ],
  ])('counts %j as %j', (counts, figures) => {
    expect(figuresOf(counts)).toEqual(figures);
  });
});
