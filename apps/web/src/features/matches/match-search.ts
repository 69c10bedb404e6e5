import { type Id, isId } from '@jumelage/domain/ids';
import { type MatchMark, matchMarks } from '@jumelage/domain/match';
import { type OrganisationKind, organisationKinds, type Sector, sectors } from '@jumelage/domain/organisation';
import { oneOf } from '../../lib/search.ts';

export type MatchSearch = { organisation?: Id<'organisation'>; mark?: MatchMark; scope?: 'all'; sector?: Sector; kind?: OrganisationKind };

/** Reads what an address asks of the suggestions; what it cannot mean is left out. */
export function readMatchSearch(raw: Record<string, unknown>): MatchSearch {
  return {
    ...(typeof raw.organisation === 'string' && isId('organisation', raw.organisation) && { organisation: raw.organisation }),
    ...oneOf('mark', matchMarks, raw),
    ...oneOf('scope', ['all'], raw),
    ...oneOf('sector', sectors, raw),
    ...oneOf('kind', organisationKinds, raw),
  };
}
