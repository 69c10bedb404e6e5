import { languages } from '@jumelage/domain/language';
import { cooperationKinds, sectors } from '@jumelage/domain/organisation';
import { allStarterKinds, type Starter, starterKinds } from '@jumelage/domain/request-starter';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './all-words.ts';
import { wordStarter } from './starter-words.ts';

const abouts = { cooperation: cooperationKinds, sector: sectors, topic: ['wind'], nothing: [null] } as const;
const every: readonly Starter[] = allStarterKinds.flatMap((kind) =>
  abouts[starterKinds[kind]].map((about) => ({ kind, about })),
);

describe.each(languages)('a starter in %s', (language) => {
  const say = (starter: Starter) =>
    wordStarter(starter, {
      ...{ words: wordsOf(language, 'reasons'), terms: wordsOf(language, 'terms'), language },
      topicLabel: () => 'Wind turbines',
    });

  it('is a sentence of its own, whatever it names', () => {
    const sentences = every.map(say);
    expect(new Set(sentences).size).toBe(every.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]{8,160}[.?。？]$/u);
  });

  it('names its topic as a sentence does', () => {
    expect(say({ kind: 'topic', about: 'wind' })).toContain('wind turbines');
  });
});

it('speaks for the sender to the recipient', () => {
  const words = { words: wordsOf('en', 'reasons'), terms: wordsOf('en', 'terms'), language: 'en' } as const;
  const say = (starter: Starter) => wordStarter(starter, { ...words, topicLabel: (topic) => topic });
  expect(say({ kind: 'they_seek', about: 'licence' })).toBe(
    'You need a licence; we offer it and would like to show you how.',
  );
  expect(say({ kind: 'we_seek', about: 'licence' })).toBe(
    'We need a licence and saw that you offer it. Shall we talk?',
  );
});
