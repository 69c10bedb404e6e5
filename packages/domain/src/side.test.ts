import { describe, expect, it } from 'vitest';
import { isShownTo, type Reader, stranger } from './side.ts';

const french: Reader = { countries: ['FR'], seesAll: false };
const hidden = { country: 'CN', shownAbroad: false } as const;

describe('who is shown to whom', () => {
  it('shows everybody to their own side, whatever they agreed to', () => {
    expect(isShownTo({ country: 'FR', shownAbroad: false }, french)).toBe(true);
    expect(isShownTo({ country: 'FR', shownAbroad: true }, french)).toBe(true);
  });

  it('shows to the other side only who agreed to it', () => {
    expect(isShownTo(hidden, french)).toBe(false);
    expect(isShownTo({ ...hidden, shownAbroad: true }, french)).toBe(true);
  });

  it('counts every country of the reader’s organisations as theirs', () => {
    expect(isShownTo(hidden, { countries: ['FR', 'CN'], seesAll: false })).toBe(true);
  });

  it('shows to a stranger only who agreed, on either side', () => {
    expect(isShownTo(hidden, stranger)).toBe(false);
    expect(isShownTo({ country: 'FR', shownAbroad: false }, stranger)).toBe(false);
    expect(isShownTo({ country: 'FR', shownAbroad: true }, stranger)).toBe(true);
  });

  it('hides nobody from who runs the event', () => {
    expect(isShownTo(hidden, { countries: [], seesAll: true })).toBe(true);
  });
});
