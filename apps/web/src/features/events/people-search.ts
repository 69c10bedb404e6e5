import { type Country, countries, type Sector, sectors } from '@jumelage/domain/organisation';
import { oneOf } from '../../lib/search.ts';

export type PeopleSearch = { q?: string; country?: Country; sector?: Sector; page?: number };

/** Reads what an address asks of an event's people; what it cannot mean is left out rather than refused. */
export function readPeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const q = raw.q === undefined ? '' : String(raw.q).slice(0, 100);
  const page = Number(raw.page);
  return {
    ...(q.trim() !== '' && { q }),
    ...oneOf('country', countries, raw),
    ...oneOf('sector', sectors, raw),
    ...(Number.isInteger(page) && page > 1 && page <= 10_000 && { page }),
  };
}
