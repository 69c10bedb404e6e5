import type { Id } from './ids.ts';
import type { Country } from './organisation.ts';

/**
 * The reader who looks at others: the countries of their organisations that somebody else confirmed; the organisations
 * that they see wherever those are, their own and those that dealt with them already; organisers of the event and
 * admins see everybody.
 */
export type Reader = {
  readonly countries: readonly Country[];
  readonly known: readonly Id<'organisation'>[];
  readonly seesAll: boolean;
};

/** A reader whose country nobody confirmed: on no side. */
export const stranger: Reader = { countries: [], known: [], seesAll: false };

/** The organisation or person whose visibility is checked. */
export type Visibility = { readonly id: Id<'organisation'>; readonly country: Country; readonly shownAbroad: boolean };

/**
 * Tells whether an organisation or person is visible to a reader: one's own side sees everybody, others see those who
 * agreed to be shown abroad or know them already.
 */
export function isShownTo({ id, country, shownAbroad }: Visibility, { countries, known, seesAll }: Reader): boolean {
  return seesAll || shownAbroad || countries.includes(country) || known.includes(id);
}

/** An organisation that somebody belongs to, and whether its country was confirmed. */
export type Belonging = { readonly id: Id<'organisation'>; readonly country: Country; readonly isConfirmed: boolean };

/**
 * Tells whether an organisation may be named to anybody, whatever their country: it is shown by its name, and to the
 * other side too.
 */
export function mayBeNamedToAny({
  isAnonymous,
  shownAbroad,
}: Pick<Visibility, 'shownAbroad'> & { readonly isAnonymous: boolean }): boolean {
  return shownAbroad && !isAnonymous;
}

/** Lists the sides on which somebody stands: each confirmed country once; what was only declared is none. */
export function sidesOf(belongings: readonly Belonging[]): Country[] {
  return [...new Set(belongings.filter((one) => one.isConfirmed).map((one) => one.country))];
}

/** Tells whether two readers stand on one side. */
export function onOneSide(a: Reader, b: Reader): boolean {
  return a.countries.some((country) => b.countries.includes(country));
}

/** Tells whether somebody may ask another for a meeting, as far as sides go: they are shown to them, or on one side. */
export function mayAskAcross(asking: { readonly shown: Visibility; readonly reader: Reader }, asked: Reader): boolean {
  return isShownTo(asking.shown, asked) || onOneSide(asking.reader, asked);
}

/** Combines two readers into one who sees what either does. */
export function together(a: Reader, b: Reader): Reader {
  return {
    countries: [...new Set([...a.countries, ...b.countries])],
    known: [...new Set([...a.known, ...b.known])],
    seesAll: a.seesAll || b.seesAll,
  };
}
