import type { MemberRole } from './organisation.ts';

/**
 * Layers that an organisation may open to another, beyond what everybody sees: its name and whole profile where it is
 * anonymous; its documents.
 */
export const grantLayers = ['profile', 'documents'] as const;
export type GrantLayer = (typeof grantLayers)[number];

/** The two sides of a grant: the organisation that gives, and the one that asks or receives. */
export type GrantParty = 'owner' | 'asker';

export const grantStatuses = ['asked', 'granted', 'refused', 'withdrawn'] as const;
export type GrantStatus = (typeof grantStatuses)[number];

/**
 * Statuses to which each party can bring a grant: the owner answers and may take back what it gave; the asker may
 * withdraw and ask again.
 */
export const grantMoves = {
  asked: { owner: ['granted', 'refused'], asker: ['withdrawn'] },
  granted: { owner: ['withdrawn'], asker: ['withdrawn'] },
  refused: { owner: ['granted'], asker: ['asked'] },
  withdrawn: { owner: ['granted'], asker: ['asked'] },
} as const satisfies Record<GrantStatus, Record<GrantParty, readonly GrantStatus[]>>;

/**
 * Lists where a party can bring a grant now: to open takes an owner of the organisation, to close any of its members.
 */
export function grantMovesOf(status: GrantStatus, party: GrantParty, role: MemberRole): GrantStatus[] {
  const moves: readonly GrantStatus[] = grantMoves[status][party];
  return moves.filter((to) => to !== 'granted' || role === 'owner');
}
