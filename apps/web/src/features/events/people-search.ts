import { type Id, isId } from '@jumelage/domain/ids';
import { type SpokenLanguage, spokenLanguages } from '@jumelage/domain/language';
import {
  type Country,
  countries,
  type OrganisationKind,
  organisationKinds,
  type Sector,
  sectors,
} from '@jumelage/domain/organisation';
import { oneOf } from '../../lib/search.ts';

export type PeopleSearch = {
  q?: string;
  country?: Country;
  sector?: Sector;
  kind?: OrganisationKind;
  language?: SpokenLanguage;
  /** A slot to come in which they can be met. */
  freeIn?: Id<'slot'>;
  page?: number;
};

/** Reads what an address asks of an event's people; what it cannot mean is left out rather than refused. */
export function readPeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const q = raw.q === undefined ? '' : String(raw.q).slice(0, 100);
  const page = Number(raw.page);
  return {
    ...(q.trim() !== '' && { q }),
    ...oneOf('country', countries, raw),
    ...oneOf('sector', sectors, raw),
    ...oneOf('kind', organisationKinds, raw),
    ...oneOf('language', spokenLanguages, raw),
    ...(typeof raw.freeIn === 'string' && isId('slot', raw.freeIn) && { freeIn: raw.freeIn }),
    ...(Number.isInteger(page) && page > 1 && page <= 10_000 && { page }),
  };
}
