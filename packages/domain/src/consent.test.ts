import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConsentPurpose,
  type ConsentWord,
  consentPurposes,
  consentsDue,
  newestWords,
  noticeVersions,
  withdrawable,
} from './consent.ts';

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

describe('whatever was said, and when', () => {
  const words = fc.array(
    fc.record({
      purpose: fc.constantFrom(...consentPurposes),
      version: fc.constantFrom('1', '2'),
      given: fc.boolean(),
    }),
  );

  it('the newest word on each purpose counts, and no other', () => {
    fc.assert(
      fc.property(words, (all) => {
        const newest = newestWords(all);
        for (const purpose of consentPurposes) expect(newest[purpose]).toBe(all.find((one) => one.purpose === purpose));
        expect(newestWords([...all, ...all])).toEqual(newest);
      }),
      { numRuns: 100 },
    );
  });

  it('a yes to the wording of now, on all that is asked again, leaves nothing to ask', () => {
    fc.assert(
      fc.property(words, (all) => {
        const due = consentsDue(all, versions);
        const answered = [...due.map((purpose) => word(purpose, versions[purpose])), ...all];
        expect(consentsDue(answered, versions)).toEqual([]);
        expect(due.filter((purpose) => purpose !== 'terms').every((purpose) => newestWords(all)[purpose]?.given)).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('a no is never asked again but to the terms, without which nobody stays', () => {
    fc.assert(
      fc.property(words, (all) => {
        const refused = [...consentPurposes.map((purpose) => word(purpose, '1', false)), ...all];
        expect(consentsDue(refused, versions)).toEqual(['terms']);
      }),
      { numRuns: 50 },
    );
  });
});

describe('notices', () => {
  it('have a day as their version, and each purpose has one', () => {
    for (const version of Object.values(noticeVersions))
      expect(new Date(version).toISOString().slice(0, 10)).toBe(version);
    for (const purpose of consentPurposes) expect(Object.keys(noticeVersions)).toContain(purpose);
  });

  it('can be taken back, all but the terms', () => {
    expect(withdrawable).toEqual(consentPurposes.filter((purpose) => purpose !== 'terms'));
  });
});
