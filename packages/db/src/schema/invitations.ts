import type { ClaimStatus } from '@jumelage/domain/claim';
import type { Id } from '@jumelage/domain/ids';
import type { InvitationRole } from '@jumelage/domain/invitation';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy, ownedBy, userIfAny } from './columns.ts';
import type { Events } from './events.ts';
import type { Organisations } from './organisations.ts';
import type { Participants } from './participants.ts';

/** Defines invitation codes, and claims to own an organisation. */
export function defineInvitations(
  k: Kit,
  {
    users,
    organisations,
    events,
    participants,
  }: Pick<Accounts, 'users'> &
    Pick<Organisations, 'organisations'> &
    Pick<Events, 'events'> &
    Pick<Participants, 'participants'>,
) {
  const userId = () => ownedBy<'user'>(k, 'user_id', () => users.id);

  /** Codes on paper, in a chat or in a mail that let somebody in. */
  const invitations = k.table(
    'invitations',
    {
      id: k.text<Id<'invitation'>>('id').primaryKey(),
      /** SHA-256 of the code. */
      codeHash: k.text('code_hash').notNull(),
      role: k.text<InvitationRole>('role').notNull(),
      eventId: mayBeOwnedBy<'event'>(k, 'event_id', () => events.id),
      organisationId: mayBeOwnedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      /** The imported participant whose place it hands over. */
      participantId: mayBeOwnedBy<'participant'>(k, 'participant_id', () => participants.id),
      email: k.text('email'),
      note: k.text('note').notNull().default(''),
      usesLeft: k.int('uses_left').notNull(),
      used: k.int('used').notNull().default(0),
      createdBy: userIfAny(k, 'created_by', () => users.id),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      revokedAt: k.instant('revoked_at'),
    },
    (t) => [
      k.uniqueIndex('invitations_code').on(t.codeHash),
      k.index('invitations_event').on(t.eventId, t.createdAt),
      k.index('invitations_organisation').on(t.organisationId),
      k.index('invitations_participant').on(t.participantId),
    ],
  );

  /** The claim of somebody who took an imported place to own its organisation: others decide. */
  const ownershipClaims = k.table(
    'ownership_claims',
    {
      id: k.text<Id<'claim'>>('id').primaryKey(),
      organisationId: ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      userId: userId(),
      /** Through which event they came. */
      eventId: mayBeOwnedBy<'event'>(k, 'event_id', () => events.id),
      status: k.text<ClaimStatus>('status').notNull(),
      decidedBy: userIfAny(k, 'decided_by', () => users.id),
      createdAt: k.instant('created_at').notNull(),
      changedAt: k.instant('changed_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('ownership_claims_pair').on(t.organisationId, t.userId),
      k.index('ownership_claims_user').on(t.userId),
      k.index('ownership_claims_status').on(t.status),
    ],
  );

  return { invitations, ownershipClaims };
}
export type Invitations = ReturnType<typeof defineInvitations>;
