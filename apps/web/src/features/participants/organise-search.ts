import { type Id, isId } from '@jumelage/domain/ids';
import { type ParticipantStatus, participantStatuses } from '@jumelage/domain/participant';
import { oneOf } from '../../lib/search.ts';

const lacks = ['requests', 'agreement'] as const;
export type Without = (typeof lacks)[number];
export type OrganiseSearch = { q?: string; status?: ParticipantStatus; without?: Without; importId?: Id<'import'> };

/** Reads which of an event's people an address asks its organisers about; what it cannot mean is left out. */
export function readOrganiseSearch(raw: Record<string, unknown>): OrganiseSearch {
  const q = typeof raw.q === 'string' ? raw.q.slice(0, 100) : '';
  return {
    ...(q.trim() && { q }),
    ...oneOf('status', participantStatuses, raw),
    ...oneOf('without', lacks, raw),
    ...importIn(raw),
  };
}

/** Reads the import whose people are asked about. */
function importIn({ importId }: Record<string, unknown>): { importId?: Id<'import'> } {
  return typeof importId === 'string' && isId('import', importId) ? { importId } : {};
}
