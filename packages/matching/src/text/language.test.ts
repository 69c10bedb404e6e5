import { describe, expect, it } from 'vitest';
import { functionWords, languageOf } from './language.ts';

it.each([
  ['fr', 'Nous cherchons un distributeur pour nos capteurs.'],
  ['en', 'We are looking for a distributor of our sensors.'],
  ['zh', '我们在寻找传感器的经销商。'],
  ['zh', '基于NFC和5G的智能传感器'],
  ['fr', 'Énergie solaire'],
  ['en', 'Solar'],
  ['fr', 'NOUS CHERCHONS UN DISTRIBUTEUR'],
  ['fr', 'E\u0301nergie et re\u0301seau'],
  ['fr', 'L’IA pour l’industrie'],
  ['en', 'AI for the industry'],
  [undefined, ''],
  [undefined, '🚀 12 345'],
  [undefined, 'Энергия солнца'],
  [undefined, '\uD83D'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

describe('a text in two languages', () => {
  it('is Chinese from a fifth of its letters on', () => {
    expect(languageOf('电池 abcdefgh')).toBe('zh');
    expect(languageOf('电池 abcdefghi')).toBe('en');
  });

  it('is that of most of its function words', () => {
    expect(languageOf('Nous sommes the leader of the market in and for Europe')).toBe('en');
    expect(languageOf('Le leader de la fintech : we are')).toBe('fr');
  });

  it('is found by its beginning alone', () => {
    expect(languageOf(`${'We are the best. '.repeat(300)}${'电池'.repeat(9000)}`)).toBe('en');
  });
});

it('no function word is an empty one, and all are folded', () => {
  for (const language of ['fr', 'en'] as const)
    expect([...functionWords[language]].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
});
