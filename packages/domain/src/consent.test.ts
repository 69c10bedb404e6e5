import { describe, expect, it } from 'vitest';
import { type ConsentPurpose, type ConsentWord, consentsDue, newestWords } from './consent.ts';

const versions = { terms: '2', other_side: '2', newsletter: '2' };
const word = (purpose: ConsentPurpose, version: string, given = true): ConsentWord => ({ purpose, version, given });

describe('the last word', () => {
  it('on each purpose is the newest, a no as well as a yes', () => {
    const words = [word('other_side', '2', false), word('terms', '1'), word('other_side', '1')];
    expect(newestWords(words)).toEqual({ other_side: words[0], terms: words[1] });
  });
});

describe('what is asked again', () => {
  it('is nothing where every yes is to the wording of now', () => {
    expect(consentsDue([word('terms', '2'), word('other_side', '2'), word('newsletter', '2')], versions)).toEqual([]);
  });

  it('is the terms in a new wording, and where nobody ever agreed to them', () => {
    expect(consentsDue([word('terms', '1')], versions)).toEqual(['terms']);
    expect(consentsDue([], versions)).toEqual(['terms']);
  });

  it('is a yes to a replaced wording, never a no', () => {
    expect(
      consentsDue([word('terms', '2'), word('other_side', '1'), word('newsletter', '1', false)], versions),
    ).toEqual(['other_side']);
    expect(
      consentsDue([word('terms', '2'), word('other_side', '1', false), word('other_side', '1')], versions),
    ).toEqual([]);
  });
});
