import { findSidesOfPlaces } from '@jumelage/db/repositories/sides';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { Country } from '@jumelage/domain/organisation';
import { mayAskAcross, type Reader, type Visibility } from '@jumelage/domain/side';

type Place = { readonly organisationId: Id<'organisation'>; readonly userId: Id<'user'> | null };
type Asking = Place & { readonly country: Country; readonly shownAbroad: boolean };

/** Describes somebody at an event as visibility is checked. */
export const visibilityOf = ({ organisationId: id, country, shownAbroad }: Asking): Visibility => ({
  ...{ id, country, shownAbroad },
});

/**
 * Finds the participants that somebody may ask for a meeting, as far as sides go; `userId` is null where staff ask for
 * them. Reads nothing for a person who is shown to everybody.
 */
export async function findAskable(
  store: Store,
  by: Asking,
  places: readonly Place[],
): Promise<(place: Place) => boolean> {
  if (by.shownAbroad || places.length === 0) return () => true;
  const sideOf = await findSidesOfPlaces(store, [by, ...places]);
  const asking: { shown: Visibility; reader: Reader } = { shown: visibilityOf(by), reader: sideOf(by) };
  return (place) => mayAskAcross(asking, sideOf(place));
}
