/** Most documents of one organisation. */
export const mostDocuments = 20;
/** Most bytes of a document as it is sent. */
export const mostDocumentBytes = 5_000_000;

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

/**
 * Lists what somebody can do with an organisation's documents, of which there are so many: none is added to as many as
 * are kept, none asked for where there is none.
 */
export function documentActsOf(access: DocumentAccess, count: number): DocumentAct[] {
  const isFor = (act: DocumentAct) => (documentActs[act] as readonly DocumentAccess[]).includes(access);
  return allDocumentActs.filter(
    (act) => isFor(act) && (act === 'add' ? count < mostDocuments : act === 'read_openings' || count > 0),
  );
}
