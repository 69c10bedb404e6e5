import type { Id } from '@jumelage/domain/ids';
import { useSession } from '../accounts/session.ts';

/** Finds the reader's organisation that an address names, else their first; undefined where they have none. */
export function useOwnOrganisation(wanted: Id<'organisation'> | undefined) {
  const organisations = useSession()?.organisations ?? [];
  return organisations.find(({ id }) => id === wanted) ?? organisations[0];
}
