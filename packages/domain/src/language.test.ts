import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  languages,
  languagesInCommon,
  likelyLanguage,
  preferredLanguage,
  readableText,
  spokenLanguages,
} from './language.ts';

test.each([
  [['fr', 'en'], 'FR', 'fr'],
  [['en', 'zh'], 'CN', 'zh'],
  [['en'], 'CN', 'en'],
  [['zh', 'fr'], 'FR', 'fr'],
  [['de', 'fr', 'en'], 'DE', 'fr'],
  [['de'], 'DE', 'en'],
  [[], 'CN', 'en'],
  [['zh', 'fr'], 'HK', 'zh'],
  [['xx', ''], 'FR', 'en'],
])('who speaks %j in %s reads papers in %s', (spoken, country, expected) => {
  expect(likelyLanguage({ spoken, country })).toBe(expected);
});

describe('the text a reader sees', () => {
  it.each([
    ['their own', { fr: 'f', zh: 'z', en: 'e' }, 'zh', 'fr', { language: 'zh', value: 'z' }],
    ['else the original', { fr: 'f', en: 'e' }, 'zh', 'en', { language: 'en', value: 'e' }],
    ['else the first there is', { zh: 'z', en: 'e' }, 'fr', 'fr', { language: 'zh', value: 'z' }],
    ['their own without an original', { en: 'e' }, 'en', undefined, { language: 'en', value: 'e' }],
    ['an empty one where that is theirs', { fr: '', en: 'e' }, 'fr', 'en', { language: 'fr', value: '' }],
    ['no text that was taken back', { fr: undefined, en: 'e' }, 'fr', 'fr', { language: 'en', value: 'e' }],
    ['none', {}, 'fr', 'en', undefined],
  ] as const)('%s', (_, texts, reader, original, seen) => {
    expect(readableText(texts, reader, original)).toEqual(seen);
  });

  it('is one of those there are, in the language it says', () => {
    const text = fc.option(fc.string(), { nil: undefined });
    const language = fc.constantFrom(...languages);
    fc.assert(
      fc.property(
        fc.record({ fr: text, zh: text, en: text }),
        language,
        fc.option(language, { nil: undefined }),
        (texts, reader, original) => {
          const seen = readableText(texts, reader, original);
          const isAny = Object.values(texts).some((one) => one !== undefined);
          expect(seen !== undefined).toBe(isAny);
          if (seen) expect(texts[seen.language]).toBe(seen.value);
          if (texts[reader] !== undefined) expect(seen?.language).toBe(reader);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the language that a browser asks for', () => {
  it.each([
    ['fr', 'fr'],
    ['FR-ca', 'fr'],
    ['zh-TW', 'zh'],
    ['de, en', 'en'],
    ['de;q=1, zh;q=0.2, fr;q=0.1', 'zh'],
    ['fr;q=0.5, zh;q=0.5', 'fr'],
    ['zh;q=0.5, fr;q=0.5', 'zh'],
    ['fr;q=0', 'en'],
    ['fr ; q=0.4 , en ; q=0.3', 'fr'],
    ['fr;level=1;q=0.1, zh;q=0.2', 'zh'],
    ['french', 'en'],
    [', ,', 'en'],
    ['', 'en'],
  ])('%j: %s', (header, language) => expect(preferredLanguage(header)).toBe(language));

  it('is one of ours, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (header) => languages.includes(preferredLanguage(header))),
      { numRuns: 200 },
    );
  });
});

describe('languages in common', () => {
  it('are those of both, in the order of the first', () => {
    expect(languagesInCommon(['en', 'fr', 'zh'], ['zh', 'en'])).toEqual(['en', 'zh']);
    expect(languagesInCommon([], ['zh'])).toEqual([]);
  });

  it('are the same seen from either side', () => {
    const some = fc.subarray([...spokenLanguages]);
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(new Set(languagesInCommon(a, b))).toEqual(new Set(languagesInCommon(b, a)));
        expect(languagesInCommon(a, a)).toEqual(a);
      }),
      { numRuns: 100 },
    );
  });
});

test('people speak the product’s own languages too, first', () =>
  expect(spokenLanguages.slice(0, languages.length)).toEqual([...languages]));

describe('any wishes of a browser', () => {
  it('are granted by the highest weight, the first of two that are equal', () => {
    const wish = fc.tuple(fc.constantFrom('fr', 'zh', 'en', 'de', 'ja'), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.uniqueArray(wish, { selector: ([tag]) => tag }), (wishes) => {
        const header = wishes.map(([tag, tenths]) => `${tag};q=${tenths / 10}`).join(', ');
        const ours = wishes.filter(([tag, tenths]) => tenths > 0 && (languages as readonly string[]).includes(tag));
        const most = Math.max(...ours.map(([, tenths]) => tenths));
        expect(preferredLanguage(header)).toBe(ours.find(([, tenths]) => tenths === most)?.[0] ?? 'en');
      }),
      { numRuns: 200 },
    );
  });
});
