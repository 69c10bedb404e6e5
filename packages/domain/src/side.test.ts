import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isShownTo,
  mayAskAcross,
  mayBeNamedToAny,
  onOneSide,
  type Reader,
  sidesOf,
  stranger,
  together,
} from './side.ts';

const french: Reader = { ...stranger, countries: ['FR'] };
const chinese: Reader = { ...stranger, countries: ['CN'] };
const hidden = { id: 'org_hidden', country: 'CN', shownAbroad: false } as const;

const country = fc.constantFrom('FR' as const, 'CN' as const, 'HK' as const);
const id = fc.constantFrom('org_a' as const, 'org_b' as const, 'org_c' as const);
const anyReader: fc.Arbitrary<Reader> = fc.record({
  countries: fc.uniqueArray(country),
  known: fc.uniqueArray(id),
  seesAll: fc.boolean(),
});
const anyOne = fc.record({ id, country, shownAbroad: fc.boolean() });

describe('visibility', () => {
  it('shows everybody to their own side, whatever they agreed to', () => {
    expect(isShownTo({ ...hidden, country: 'FR' }, french)).toBe(true);
    expect(isShownTo({ ...hidden, country: 'FR', shownAbroad: true }, french)).toBe(true);
  });

  it('shows to the other side only who agreed to it', () => {
    expect(isShownTo(hidden, french)).toBe(false);
    expect(isShownTo({ ...hidden, shownAbroad: true }, french)).toBe(true);
  });

  it('counts every country of the reader as theirs, and each region as one of its own', () => {
    expect(isShownTo(hidden, { ...stranger, countries: ['FR', 'CN'] })).toBe(true);
    expect(isShownTo(hidden, { ...stranger, countries: ['HK', 'TW'] })).toBe(false);
  });

  it('shows to a stranger only who agreed or knows them already, on either side', () => {
    expect(isShownTo(hidden, stranger)).toBe(false);
    expect(isShownTo({ ...hidden, country: 'FR' }, stranger)).toBe(false);
    expect(isShownTo({ ...hidden, country: 'FR', shownAbroad: true }, stranger)).toBe(true);
    expect(isShownTo(hidden, { ...stranger, known: ['org_hidden'] })).toBe(true);
    expect(isShownTo(hidden, { ...stranger, known: ['org_other'] })).toBe(false);
  });

  it('hides nobody from who runs the event', () => {
    expect(isShownTo(hidden, { ...stranger, seesAll: true })).toBe(true);
  });

  it('shows somebody exactly where one of the reasons applies', () => {
    fc.assert(
      fc.property(anyOne, anyReader, (one, reader) => {
        const reasons = [
          reader.seesAll,
          one.shownAbroad,
          reader.countries.includes(one.country),
          reader.known.includes(one.id),
        ];
        expect(isShownTo(one, reader)).toBe(reasons.includes(true));
      }),
      { numRuns: 200 },
    );
  });
});

describe('on which side somebody stands', () => {
  const belonging = (where: 'FR' | 'CN', isConfirmed: boolean) => ({
    id: 'org_own' as const,
    country: where,
    isConfirmed,
  });

  it('follows from confirmed countries alone, each once', () => {
    expect(sidesOf([])).toEqual([]);
    expect(sidesOf([belonging('CN', false)])).toEqual([]);
    expect(sidesOf([belonging('FR', true), belonging('CN', false), belonging('FR', true)])).toEqual(['FR']);
    expect(sidesOf([belonging('FR', true), belonging('CN', true)])).toEqual(['FR', 'CN']);
  });

  it('is the same side for two readers who share a country', () => {
    expect(onOneSide(french, { ...stranger, countries: ['CN', 'FR'] })).toBe(true);
    expect(onOneSide(french, chinese)).toBe(false);
    expect(onOneSide(stranger, stranger)).toBe(false);
  });

  it('is the same seen from either of two', () => {
    fc.assert(
      fc.property(anyReader, anyReader, (a, b) => {
        expect(onOneSide(a, b)).toBe(onOneSide(b, a));
      }),
      { numRuns: 100 },
    );
  });

  it('adds up where somebody looks with two pairs of eyes', () => {
    expect(together(french, { countries: ['CN', 'FR'], known: ['org_a'], seesAll: false })).toEqual({
      countries: ['FR', 'CN'],
      known: ['org_a'],
      seesAll: false,
    });
    expect(together(french, { ...stranger, seesAll: true }).seesAll).toBe(true);
    expect(together(french, stranger)).toEqual(french);
  });

  it('shows to two together exactly what it shows to one of them', () => {
    fc.assert(
      fc.property(anyOne, anyReader, anyReader, (one, a, b) => {
        expect(isShownTo(one, together(a, b))).toBe(isShownTo(one, a) || isShownTo(one, b));
      }),
      { numRuns: 200 },
    );
  });
});

describe('asking across the border', () => {
  const asking = (shownAbroad: boolean, reader: Reader) => ({
    shown: { id: 'org_asking' as const, country: 'FR' as const, shownAbroad },
    reader,
  });

  it.each([
    ['who agreed to be shown may ask the other side', true, french, chinese, true],
    ['who did not may not', false, french, chinese, false],
    ['who did not may ask their own side', false, french, french, true],
    [
      'who belongs to both sides may ask either',
      false,
      { ...stranger, countries: ['FR', 'CN'] as const },
      chinese,
      true,
    ],
    ['who is known to the one asked may ask', false, french, { ...chinese, known: ['org_asking'] as const }, true],
    ['who is shown to a stranger may ask them', true, stranger, stranger, true],
    ['two strangers are on no side', false, stranger, stranger, false],
    ['the country of the organisation asked for counts, though nobody confirmed it', false, stranger, french, true],
  ])('%s', (_, shownAbroad, reader, asked, may) => {
    expect(mayAskAcross(asking(shownAbroad, reader), asked)).toBe(may);
  });
});

it('is named to anybody only by its name, and where the other side may see it', () => {
  const named = (isAnonymous: boolean, shownAbroad: boolean) => mayBeNamedToAny({ isAnonymous, shownAbroad });
  expect([named(false, true), named(true, true), named(false, false), named(true, false)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
