/** As what an invitation lets somebody in: one who takes part in an event, one who runs it, one who belongs to an organisation. */
export const invitationRoles = ['participant', 'organiser', 'member'] as const;
export type InvitationRole = (typeof invitationRoles)[number];
