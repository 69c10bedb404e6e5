/**
 * Roles that an invitation gives: somebody who takes part in an event, who runs it, or who belongs to an organisation.
 */
export const invitationRoles = ['participant', 'organiser', 'member'] as const;
export type InvitationRole = (typeof invitationRoles)[number];

/** Characters of a code: no two are taken for each other in print or on the phone. Ten of them hold 49 bits. */
const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 10;

/**
 * Writes a code from as many random bytes as it takes; bytes that would favour some characters are passed over.
 * Undefined where the bytes run out.
 */
export function toInvitationCode(random: Uint8Array): string | undefined {
  const fair = Math.floor(256 / codeAlphabet.length) * codeAlphabet.length;
  const drawn = [...random].filter((byte) => byte < fair).slice(0, codeLength);
  if (drawn.length < codeLength) return undefined;
  const text = drawn.map((byte) => codeAlphabet[byte % codeAlphabet.length]).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/**
 * Parses a code into its stored form, whatever case, blanks and dashes it was typed with. Example: ` k7mqx 4rtwz` →
 * `K7MQX-4RTWZ`; undefined where it is none.
 */
export function parseInvitationCode(typed: string): string | undefined {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  if (text.length !== codeLength || [...text].some((character) => !codeAlphabet.includes(character))) return undefined;
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** States of an invitation: it lets somebody in, was used up, is past its time, or was revoked. */
export const invitationStates = ['open', 'used', 'expired', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

export function invitationStateOf(
  { usesLeft, expiresAt, revokedAt }: { usesLeft: number; expiresAt: Date; revokedAt: Date | null },
  now: number,
): InvitationState {
  if (revokedAt) return 'revoked';
  if (usesLeft < 1) return 'used';
  return expiresAt.getTime() <= now ? 'expired' : 'open';
}
