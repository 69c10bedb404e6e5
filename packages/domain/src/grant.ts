/** What an organisation may open to another, beyond what everybody sees: its name and whole profile where it is anonymous; its documents. */
export const grantLayers = ['profile', 'documents'] as const;
export type GrantLayer = (typeof grantLayers)[number];

export const grantStatuses = ['asked', 'granted', 'refused', 'withdrawn'] as const;
export type GrantStatus = (typeof grantStatuses)[number];

/** From which statuses a grant may go where: the owner answers and may take back what it gave; the asker may withdraw and ask again. */
export const grantMoves = {
  asked: { owner: ['granted', 'refused'], asker: ['withdrawn'] },
  granted: { owner: ['withdrawn'], asker: ['withdrawn'] },
  refused: { owner: ['granted'], asker: ['asked'] },
  withdrawn: { owner: ['granted'], asker: ['asked'] },
} as const satisfies Record<GrantStatus, Record<'owner' | 'asker', readonly GrantStatus[]>>;

/** What a document may be; pictures are drawn anew when they arrive, so that nothing but the picture is kept. */
export const documentTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export type DocumentType = (typeof documentTypes)[number];
