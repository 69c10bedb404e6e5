import type { InvitationRow } from '@jumelage/db/repositories/invitations';
import type { Id } from '@jumelage/domain/ids';
import { type InvitationRole, parseInvitationCode, toInvitationCode } from '@jumelage/domain/invitation';
import { day } from '@jumelage/domain/time';
import { type Deps, newId } from '../../deps.ts';

/** Draws a code of 49 bits. */
function newCode(deps: Pick<Deps, 'random'>): string {
  for (;;) {
    const code = toInvitationCode(deps.random(16));
    if (code) return code;
  }
}

/**
 * Computes what is stored of a code, signed with the server's key: with the database alone nobody can try codes.
 * Undefined where the text is none.
 */
export function hashOfCode({ key }: Pick<Deps, 'key'>, typed: string): string | undefined {
  const code = parseInvitationCode(typed);
  return code && key.sign('invitation', code);
}

type Wish = {
  readonly role: InvitationRole;
  readonly eventId?: Id<'event'>;
  readonly organisationId?: Id<'organisation'>;
  readonly participantId?: Id<'participant'> | undefined;
  readonly email?: string | undefined;
  readonly uses: number;
  readonly days: number;
};

/** Makes an invitation with its code, which is stored nowhere. */
export function newInvitation(
  deps: Deps,
  createdBy: Id<'user'>,
  wish: Wish,
): { readonly row: InvitationRow; readonly code: string } {
  const code = newCode(deps);
  const now = deps.now();
  const row: InvitationRow = {
    ...{ id: newId(deps, 'invitation'), codeHash: deps.key.sign('invitation', code), role: wish.role, note: '' },
    ...{
      eventId: wish.eventId ?? null,
      organisationId: wish.organisationId ?? null,
      participantId: wish.participantId ?? null,
    },
    ...{ email: wish.email ?? null, usesLeft: wish.participantId ? 1 : wish.uses, used: 0, createdBy },
    ...{ createdAt: new Date(now), expiresAt: new Date(now + wish.days * day), revokedAt: null },
  };
  return { row, code };
}
