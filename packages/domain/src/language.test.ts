import { expect, test } from 'vitest';
import { likelyLanguage } from './language.ts';

test.each([
  [['fr', 'en'], 'FR', 'fr'],
  [['en', 'zh'], 'CN', 'zh'],
  [['en'], 'CN', 'en'],
  [['zh', 'fr'], 'FR', 'fr'],
  [['de', 'fr', 'en'], 'DE', 'fr'],
  [['de'], 'DE', 'en'],
  [[], 'CN', 'en'],
])('who speaks %j in %s reads papers in %s', (spoken, country, expected) => {
  expect(likelyLanguage({ spoken, country })).toBe(expected);
});
