import { describe, expect, it } from 'vitest';
import { changesTo, isSame, mergeVersions, takeTheirs } from './versions.ts';

type Profile = {
  readonly city: string | null;
  readonly trl: number | null;
  readonly topics: readonly string[];
  readonly texts: Readonly<Record<string, { readonly tagline: string } | undefined>>;
  readonly raise: { readonly amount: number } | null;
};
const base: Profile = {
  city: 'Nice',
  trl: 3,
  topics: ['a'],
  texts: { fr: { tagline: 'Un' }, zh: { tagline: '一' } },
  raise: null,
};

describe('two versions of one beginning', () => {
  it('come together where only one of them changed something', () => {
    const mine = { ...base, city: 'Cannes', texts: { ...base.texts, fr: { tagline: 'Deux' } } };
    const theirs = {
      ...base,
      trl: 4,
      topics: [],
      texts: { ...base.texts, zh: { tagline: '二' }, en: { tagline: 'Two' } },
    };
    const { merged, differences } = mergeVersions(base, mine, theirs);
    expect(differences).toEqual([]);
    expect(merged).toEqual({
      city: 'Cannes',
      trl: 4,
      topics: [],
      texts: { fr: { tagline: 'Deux' }, zh: { tagline: '二' }, en: { tagline: 'Two' } },
      raise: null,
    });
  });

  it('differ where both changed the same, part by part, and keep mine until I say otherwise', () => {
    const mine = { ...base, city: 'Cannes', trl: 5, texts: { fr: { tagline: 'Deux' } }, raise: { amount: 1 } };
    const theirs = {
      ...base,
      city: 'Grasse',
      trl: 5,
      texts: { fr: { tagline: 'Trois' }, zh: { tagline: '三' } },
      raise: { amount: 2 },
    };
    const { merged, differences } = mergeVersions(base, mine, theirs);
    expect(merged).toEqual({
      city: 'Cannes',
      trl: 5,
      topics: ['a'],
      texts: { fr: { tagline: 'Deux' } },
      raise: { amount: 1 },
    });
    expect(differences.map(({ path }) => path.join('.'))).toEqual(['city', 'texts.fr', 'texts.zh', 'raise']);
    const settled = differences.filter(({ path: [field] }) => field !== 'city').reduce(takeTheirs, merged);
    expect(settled).toEqual({ ...theirs, city: 'Cannes' });
  });

  it('do not differ where both changed it to the same, or emptied it', () => {
    expect(mergeVersions(base, { ...base, city: '' }, { ...base, city: null })).toEqual({
      merged: { ...base, city: null },
      differences: [],
    });
    expect(isSame({ a: 1, b: [{ c: '' }] }, { b: [{}], a: 1, d: null })).toBe(true);
    expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(isSame(0, null)).toBe(false);
  });

  it('lose a language that one of them took away, if the other left it alone', () => {
    const theirs = { ...base, texts: { fr: { tagline: 'Un' } } };
    expect(mergeVersions(base, { ...base, trl: 4 }, theirs).merged.texts).toEqual({ fr: { tagline: 'Un' } });
  });
});

it('what is to be saved is what is not there yet', () => {
  expect(changesTo({ ...base, city: 'Cannes', trl: null }, { ...base, trl: null })).toEqual({ city: 'Cannes' });
});
