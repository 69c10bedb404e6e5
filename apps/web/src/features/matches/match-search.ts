import { type Id, isId } from '@jumelage/domain/ids';
import { type MatchMark, matchMarks, parseEmphasis, writeEmphasis } from '@jumelage/domain/match';
import { type OrganisationKind, organisationKinds, type Sector, sectors } from '@jumelage/domain/organisation';
import { instantIn, oneOf } from '../../lib/search.ts';

export type MatchSearch = {
  organisation?: Id<'organisation'>;
  mark?: MatchMark;
  scope?: 'all';
  sector?: Sector;
  kind?: OrganisationKind;
  event?: Id<'event'>;
  since?: string;
  /** The emphasis, as `writeEmphasis` writes it. */
  emphasis?: string;
  /** The organisations ticked for comparison, as `writeIds` writes them. */
  compare?: string;
};

/** The number of organisations that fit side by side. */
export const mostCompared = 4;

/** Writes ids into an address; no sign in them has to be escaped. */
export function writeIds(ids: readonly Id<'organisation'>[]): string {
  return ids.join('.');
}

/** Reads what `writeIds` wrote: each once, at most as many as fit side by side; what is no id is left out. */
export function readIds(text: string | undefined): readonly Id<'organisation'>[] {
  const ids = (text ?? '').split('.').filter((one): one is Id<'organisation'> => isId('organisation', one));
  return [...new Set(ids)].slice(0, mostCompared);
}

/** Reads a parameter of an address as an id of its kind; anything else is as if it were not there. */
function idIn<Name extends string, K extends 'organisation' | 'event'>(
  name: Name,
  kind: K,
  raw: Record<string, unknown>,
): { [N in Name]?: Id<K> } {
  const value = raw[name];
  // The edge: TypeScript does not follow a computed key that is a type parameter.
  return (typeof value === 'string' && isId(kind, value) ? { [name]: value } : {}) as { [N in Name]?: Id<K> };
}

/** Reads what an address asks of the suggestions; what it cannot mean is left out. */
export function readMatchSearch(raw: Record<string, unknown>): MatchSearch {
  const emphasis = typeof raw.emphasis === 'string' ? writeEmphasis(parseEmphasis(raw.emphasis) ?? {}) : '';
  const compare = typeof raw.compare === 'string' ? writeIds(readIds(raw.compare)) : '';
  return {
    ...idIn('organisation', 'organisation', raw),
    ...oneOf('mark', matchMarks, raw),
    ...oneOf('scope', ['all'] as const, raw),
    ...oneOf('sector', sectors, raw),
    ...oneOf('kind', organisationKinds, raw),
    ...idIn('event', 'event', raw),
    ...instantIn('since', raw),
    ...(emphasis && { emphasis }),
    ...(compare && { compare }),
  };
}

export type CompareSearch = { organisation?: Id<'organisation'>; ids?: string };

/** Reads which organisations an address compares, and for which one. */
export function readCompareSearch(raw: Record<string, unknown>): CompareSearch {
  const ids = typeof raw.ids === 'string' ? writeIds(readIds(raw.ids)) : '';
  return { ...idIn('organisation', 'organisation', raw), ...(ids && { ids }) };
}

/** Reads for which of one's organisations a page is asked. */
export function readOwnSearch(raw: Record<string, unknown>): { organisation?: Id<'organisation'> } {
  return idIn('organisation', 'organisation', raw);
}
