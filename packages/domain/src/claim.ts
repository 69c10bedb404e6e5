/** Statuses of a claim to own an organisation: it waits until somebody else decides. */
export const claimStatuses = ['pending', 'accepted', 'refused'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Tells how an organisation that an import drafted gets its owner: `owner` at once, or `claim` where others decide. */
export function ownershipBy({
  draftedByEventId,
  eventId,
  organisesEvent,
}: {
  readonly draftedByEventId: string | null;
  /** The event whose imported place the person takes. */
  readonly eventId: string;
  /** They organise that event: the invitation may be their own. */
  readonly organisesEvent: boolean;
}): 'owner' | 'claim' {
  return draftedByEventId === eventId && !organisesEvent ? 'owner' : 'claim';
}
