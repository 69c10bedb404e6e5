import { type RequestStatus, requestStatuses } from '@jumelage/domain/request';
import { oneOf } from '../../lib/search.ts';

export const boxes = ['received', 'sent'] as const;
export type RequestSearch = { box?: (typeof boxes)[number]; status?: RequestStatus };

/** Reads which requests an address asks for; what it cannot mean is left out rather than refused. */
export function readRequestSearch(raw: Record<string, unknown>): RequestSearch {
  return { ...oneOf('box', boxes, raw), ...oneOf('status', requestStatuses, raw) };
}
