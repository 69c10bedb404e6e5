import { describe, expect, it } from 'vitest';
import { mostTagline, taglineOf } from './tagline.ts';

describe('the tagline of a text', () => {
  it.each([
    ['fr', 'Nous faisons des films solaires. Nous cherchons un industriel.', 'Nous faisons des films solaires'],
    ['en', '  We make films,\nflexible ones!  Then more.', 'We make films, flexible ones!'],
    ['zh', '我们研发太阳能薄膜。寻找伙伴。', '我们研发太阳能薄膜'],
    ['en', '', ''],
  ] as const)('in %s is its first sentence', (language, text, tagline) => {
    expect(taglineOf(text, language)).toBe(tagline);
  });

  it('ends at a whole word where the sentence is long, and keeps every surrogate pair', () => {
    const long = taglineOf(`We make ${'flexible '.repeat(40)}films.`, 'en');
    expect(long).toMatch(/flexible…$/);
    expect(long.length).toBeLessThanOrEqual(mostTagline);
    for (const text of ['新'.repeat(400), '🐼'.repeat(200)]) {
      const cut = taglineOf(text, 'zh');
      expect(cut.length).toBeLessThanOrEqual(mostTagline);
      expect(cut.isWellFormed()).toBe(true);
    }
  });
});
