import { type Id, isId } from '@jumelage/domain/ids';
import {
  type CooperationDirection,
  type CooperationKind,
  type Country,
  cooperationDirections,
  cooperationKinds,
  countries,
  type OrganisationKind,
  organisationKinds,
  type Sector,
  type Stage,
  sectors,
  stages,
} from '@jumelage/domain/organisation';
import { instantIn, oneOf } from '../../lib/search.ts';

export type DirectorySearch = {
  q?: string;
  country?: Country;
  parkId?: Id<'park'>;
  sector?: Sector;
  topic?: string;
  kind?: OrganisationKind;
  stage?: Stage;
  cooperation?: CooperationKind;
  direction?: CooperationDirection;
  since?: string;
  page?: number;
};

/** Reads what an address asks of the directory; what it cannot mean is left out rather than refused. */
export function readDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  const q = raw.q === undefined ? '' : String(raw.q).slice(0, 200);
  const page = Number(raw.page);
  return {
    ...(q.trim() !== '' && { q }),
    ...oneOf('country', countries, raw),
    ...(typeof raw.parkId === 'string' && isId('park', raw.parkId) && { parkId: raw.parkId }),
    ...oneOf('sector', sectors, raw),
    ...(typeof raw.topic === 'string' && /^[a-z0-9_]{1,60}$/.test(raw.topic) && { topic: raw.topic }),
    ...oneOf('kind', organisationKinds, raw),
    ...oneOf('stage', stages, raw),
    ...oneOf('cooperation', cooperationKinds, raw),
    ...oneOf('direction', cooperationDirections, raw),
    ...instantIn('since', raw),
    ...(Number.isInteger(page) && page > 1 && page <= 10_000 && { page }),
  };
}
