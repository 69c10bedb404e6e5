import { describe, expect, it } from 'vitest';
import { isShownTo, onOneSide, type Reader, sidesOf, stranger, together } from './side.ts';

const french: Reader = { ...stranger, countries: ['FR'] };
const hidden = { id: 'org_hidden', country: 'CN', shownAbroad: false } as const;

describe('who is shown to whom', () => {
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
});

describe('on which side somebody stands', () => {
  const belonging = (country: 'FR' | 'CN', isConfirmed: boolean) => ({ id: 'org_own' as const, country, isConfirmed });

  it('is told by confirmed countries alone, each once', () => {
    expect(sidesOf([])).toEqual([]);
    expect(sidesOf([belonging('CN', false)])).toEqual([]);
    expect(sidesOf([belonging('FR', true), belonging('CN', false), belonging('FR', true)])).toEqual(['FR']);
    expect(sidesOf([belonging('FR', true), belonging('CN', true)])).toEqual(['FR', 'CN']);
  });

  it('is the same side for two readers who share a country', () => {
    expect(onOneSide(french, { ...stranger, countries: ['CN', 'FR'] })).toBe(true);
    expect(onOneSide(french, { ...stranger, countries: ['CN'] })).toBe(false);
    expect(onOneSide(stranger, stranger)).toBe(false);
  });

  it('adds up where somebody looks with two pairs of eyes', () => {
    expect(together(french, { countries: ['CN', 'FR'], known: ['org_a'], seesAll: false })).toEqual({
      countries: ['FR', 'CN'],
      known: ['org_a'],
      seesAll: false,
    });
  });
});
