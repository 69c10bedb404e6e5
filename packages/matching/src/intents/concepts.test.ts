import { languages } from '@jumelage/domain/language';
import { describe, expect, it } from 'vitest';
import { conceptKeys } from './concept-keys.ts';
import { conceptRows, conceptsIn } from './concepts.ts';

describe('the tables of concepts', () => {
  const names = (language: 'fr' | 'zh' | 'en') => conceptRows(language).map(({ concept }) => concept);

  it('have the same concepts in each language, each once', () => {
    for (const language of languages) {
      expect(names(language)).toEqual(names('en'));
      expect(new Set(names(language)).size).toBe(names(language).length);
    }
  });

  it('name no expression twice within a concept, and none without a letter, digit or sign', () => {
    for (const language of languages)
      for (const { concept, expressions } of conceptRows(language)) {
        expect([language, concept, expressions.length]).toEqual([language, concept, new Set(expressions).size]);
        expect(expressions.filter((one) => one === '*' || one === '')).toEqual([]);
      }
  });

  it('find each of their own expressions', () => {
    for (const language of languages)
      for (const { concept, expressions } of conceptRows(language))
        for (const one of expressions)
          expect([language, one, conceptsIn(one.replace(/\*/g, ''), language)]).toEqual([
            language,
            one,
            expect.arrayContaining([concept]),
          ]);
  });
});

describe('concepts of a sentence', () => {
  it.each([
    ['en', 'Who could assemble 5,000 units?', ['who', 'make', 'capacity']],
    ['fr', 'Qui pourrait assembler 5 000 pièces ?', ['who', 'make', 'capacity']],
    ['zh', '谁能组装五千台？', ['who', 'make', 'capacity']],
  ] as const)('in %s stand in its order: %j', (language, sentence, expected) => {
    const found = conceptsIn(sentence, language).filter((concept) => (expected as readonly string[]).includes(concept));
    expect(found.slice(0, 3)).toEqual(expected);
  });

  it('are whole words, with any ending where a star stands', () => {
    expect(conceptsIn('a reseller', 'en')).toContain('sellers');
    expect(conceptsIn('the resellers', 'en')).toContain('sellers');
    expect(conceptsIn('unwholesome', 'en')).not.toContain('sellers');
    expect(conceptsIn('We co-develop it.', 'en')).toContain('jointly');
  });

  it('take no expression across a comma, and nothing from signs', () => {
    expect(conceptsIn('a joint, venture', 'en')).not.toContain('jv');
    for (const language of languages) expect(conceptsIn('… !? 🙂 \ud83d', language)).toEqual([]);
  });

  it('are features alone and in their order, within a sentence', () => {
    const { alone, inOrder } = conceptKeys('We sell. You invest.', 'en');
    expect(alone).toEqual(expect.arrayContaining(['k:we', 'k:sell', 'k:you', 'k:invest']));
    expect(inOrder).toContain('k:we>sell');
    expect(inOrder).toContain('k:you>invest');
    expect(inOrder).not.toContain('k:sell>you');
  });
});
