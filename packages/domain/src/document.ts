/** Most documents of one organisation. */
export const mostDocuments = 20;
/** Most bytes of a document as it is sent. */
export const mostDocumentBytes = 5_000_000;

/** Types of documents; pictures are encoded again when they arrive, so that nothing but the picture is stored. */
export const documentTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** Ways in which an organisation's documents stand to a reader: their own, open to them, or closed. */
export const documentAccesses = ['own', 'granted', 'closed'] as const;
export type DocumentAccess = (typeof documentAccesses)[number];

/** Acts on an organisation's documents, each with the readers who may do it. */
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
 * Lists what somebody can do with an organisation's documents, of which there are `count`: none can be added beyond the
 * most, none asked for where there is none.
 */
export function documentActsOf(access: DocumentAccess, count: number): DocumentAct[] {
  const isFor = (act: DocumentAct) => (documentActs[act] as readonly DocumentAccess[]).includes(access);
  return allDocumentActs.filter(
    (act) => isFor(act) && (act === 'add' ? count < mostDocuments : act === 'read_openings' || count > 0),
  );
}
