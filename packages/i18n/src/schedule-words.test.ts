import { expect, it } from 'vitest';
import { wordsOf } from './all-words.ts';
import { wordBreach, wordUnplaced } from './schedule-words.ts';

const en = { words: wordsOf('en', 'schedules'), language: 'en' } as const;

it('names the person concerned by an obstacle where the name is known and the sentence has a place for it', () => {
  expect(wordUnplaced('participant_full', en)).toBe(
    'One of the two people already has a meeting in every suitable slot.',
  );
  expect(wordUnplaced('participant_full', { ...en, name: 'ZHANG Wei' })).toBe(
    'ZHANG Wei already has a meeting in every suitable slot.',
  );
  expect(wordUnplaced('no_table', { ...en, name: 'ZHANG Wei' })).toBe(
    'All tables and rooms are taken in the suitable slots.',
  );
});

it('tells a broken rule as what is wrong', () => {
  expect(wordBreach('within_availability', { ...en, name: 'ZHANG Wei' })).toBe(
    'ZHANG Wei is not available in this slot.',
  );
  expect(wordBreach('pair_meets_once', en)).toBe('These two people would meet twice.');
});

it('has a general sentence for a code that it does not know', () => {
  expect(wordUnplaced('new_code', en)).toBe('No slot was found for this meeting.');
  expect(wordBreach('new_rule', { ...en, name: 'ZHANG Wei' })).toBe('This would break a rule of the session.');
});
