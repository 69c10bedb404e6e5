import { type Id, isId } from '@jumelage/domain/ids';

export type EditSearch = { organisation?: Id<'organisation'> };

/** Reads which of one's own organisations the address names. */
export function readEditSearch(raw: Record<string, unknown>): EditSearch {
  return typeof raw.organisation === 'string' && isId('organisation', raw.organisation)
    ? { organisation: raw.organisation }
    : {};
}
