import type { Id } from './ids.ts';
import type { Country } from './organisation.ts';

/**
 * Through whose eyes others are looked at: the countries that somebody else confirmed of the reader's organisations;
 * the organisations that stand before
 * them wherever they are, their own and those that dealt with them already; who runs the event or the platform sees
 * everybody.
 */
export type Reader = {
  readonly countries: readonly Country[];
  readonly known: readonly Id<'organisation'>[];
  readonly seesAll: boolean;
};

/** Somebody whose country nobody confirmed: on no side. */
export const stranger: Reader = { countries: [], known: [], seesAll: false };

/**
 * The organisation, or somebody's at an event, whose visibility is checked: where it is, and whether it agreed to be
 * shown to other countries.
 */
export type Shown = { readonly id: Id<'organisation'>; readonly country: Country; readonly shownAbroad: boolean };

/**
 * THE rule of what crosses the border: one's own side sees everybody, others see who agreed to be shown to them or
 * knows them already.
 */
export function isShownTo({ id, country, shownAbroad }: Shown, { countries, known, seesAll }: Reader): boolean {
  return seesAll || shownAbroad || countries.includes(country) || known.includes(id);
}

/** An organisation that somebody belongs to, and whether its country was confirmed. */
export type Belonging = { readonly id: Id<'organisation'>; readonly country: Country; readonly isConfirmed: boolean };

/** The sides on which somebody stands: each confirmed country once; what was only declared is none. */
export function sidesOf(belongings: readonly Belonging[]): Country[] {
  return [...new Set(belongings.filter((one) => one.isConfirmed).map((one) => one.country))];
}

/** Whether two readers stand on one side. */
export function onOneSide(a: Reader, b: Reader): boolean {
  return a.countries.some((country) => b.countries.includes(country));
}

/** Whether somebody may ask another for a meeting, as far as sides go: they are shown to them, or on one side. */
export function mayAskAcross(asking: { readonly shown: Shown; readonly reader: Reader }, asked: Reader): boolean {
  return isShownTo(asking.shown, asked) || onOneSide(asking.reader, asked);
}

/** Somebody who sees what either of two readers does. */
export function together(a: Reader, b: Reader): Reader {
  return {
    countries: [...new Set([...a.countries, ...b.countries])],
    known: [...new Set([...a.known, ...b.known])],
    seesAll: a.seesAll || b.seesAll,
  };
}
