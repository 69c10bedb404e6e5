import { mostDocuments } from './file-type.ts';
import type { MemberRole } from './organisation.ts';

/** What an organisation may open to another, beyond what everybody sees: its name and whole profile where it is anonymous; its documents. */
export const grantLayers = ['profile', 'documents'] as const;
export type GrantLayer = (typeof grantLayers)[number];

/** The two sides of a grant: the organisation whose it is, and the one that asks or is given. */
export type GrantParty = 'owner' | 'asker';

export const grantStatuses = ['asked', 'granted', 'refused', 'withdrawn'] as const;
export type GrantStatus = (typeof grantStatuses)[number];

/** From which statuses a grant may go where: the owner answers and may take back what it gave; the asker may withdraw and ask again. */
export const grantMoves = {
  asked: { owner: ['granted', 'refused'], asker: ['withdrawn'] },
  granted: { owner: ['withdrawn'], asker: ['withdrawn'] },
  refused: { owner: ['granted'], asker: ['asked'] },
  withdrawn: { owner: ['granted'], asker: ['asked'] },
} as const satisfies Record<GrantStatus, Record<GrantParty, readonly GrantStatus[]>>;

/** Lists where a party can bring a grant now: to open takes an owner of the organisation, to close any of its members. */
export function grantMovesOf(status: GrantStatus, party: GrantParty, role: MemberRole): GrantStatus[] {
  const moves: readonly GrantStatus[] = grantMoves[status][party];
  return moves.filter((to) => to !== 'granted' || role === 'owner');
}

/** What a document may be; pictures are drawn anew when they arrive, so that nothing but the picture is kept. */
export const documentTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** How an organisation's documents stand to a reader: their own, open to them, or closed. */
export const documentAccesses = ['own', 'granted', 'closed'] as const;
export type DocumentAccess = (typeof documentAccesses)[number];

/** What can be done with an organisation's documents, by how they stand to who does it. */
export const documentActs = {
  open: ['own', 'granted'],
  add: ['own'],
  rename: ['own'],
  remove: ['own'],
  read_openings: ['own'],
  ask: ['closed'],
} as const satisfies Record<string, readonly DocumentAccess[]>;
export type DocumentAct = keyof typeof documentActs;
export const allDocumentActs = Object.keys(documentActs) as [DocumentAct, ...DocumentAct[]];

/** Lists what somebody can do with an organisation's documents, of which there are so many: none is added to as many as are kept, none asked for where there is none. */
export function documentActsOf(access: DocumentAccess, count: number): DocumentAct[] {
  const isFor = (act: DocumentAct) => (documentActs[act] as readonly DocumentAccess[]).includes(access);
  return allDocumentActs.filter((act) => isFor(act) && (act === 'add' ? count < mostDocuments : act === 'read_openings' || count > 0));
}
