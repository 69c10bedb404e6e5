import type { Country } from './organisation.ts';

/** Through whose eyes others are looked at: the countries of the reader's organisations; who runs the event or the platform sees everybody. */
export type Reader = { readonly countries: readonly Country[]; readonly seesAll: boolean };

/** Somebody who belongs to no organisation: on no side. */
export const stranger: Reader = { countries: [], seesAll: false };

/** Of whom it is asked: where they are, and whether they agreed to be shown to the other countries' sides. */
export type Shown = { readonly country: Country; readonly shownAbroad: boolean };

/** THE rule of what crosses the border: one's own side sees everybody, others see who agreed to be shown to them. */
export function isShownTo({ country, shownAbroad }: Shown, { countries, seesAll }: Reader): boolean {
  return seesAll || shownAbroad || countries.includes(country);
}
