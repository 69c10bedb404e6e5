import type { Id } from '@jumelage/domain/ids';
import type { MergeProposalStatus } from '@jumelage/domain/merge-proposal';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy, ownedBy, userIfAny } from './columns.ts';
import type { Events } from './events.ts';
import type { Organisations } from './organisations.ts';

/**
 * A row before and after an act, by the columns that it changed; null where it was not, or is no more. Instants are
 * written as numbers.
 */
export type StoredRowChange = {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

/** Defines organisations that were joined, and proposals to join two. */
export function defineMerges(
  k: Kit,
  {
    users,
    organisations,
    events,
  }: Pick<Accounts, 'users'> & Pick<Organisations, 'organisations'> & Pick<Events, 'events'>,
) {
  /** An organisation that was joined to another, with every row that this changed, for as long as it can be undone. */
  const organisationMerges = k.table(
    'organisation_merges',
    {
      id: k.text<Id<'merge'>>('id').primaryKey(),
      /** The one that was joined; its rows went to the other. */
      organisationId: ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      intoId: ownedBy<'organisation'>(k, 'into_id', () => organisations.id),
      /** Through which event, where its organiser did it. */
      eventId: mayBeOwnedBy<'event'>(k, 'event_id', () => events.id),
      mergedBy: userIfAny(k, 'merged_by', () => users.id),
      mergedAt: k.instant('merged_at').notNull(),
      changes: k.json<StoredRowChange[]>('changes').notNull(),
    },
    (t) => [
      k.index('organisation_merges_organisation').on(t.organisationId),
      k.index('organisation_merges_into').on(t.intoId),
      k.index('organisation_merges_at').on(t.mergedAt),
    ],
  );

  /** Somebody says that two organisations are one: the owners of both decide. */
  const mergeProposals = k.table(
    'merge_proposals',
    {
      id: k.text<Id<'proposal'>>('id').primaryKey(),
      fromId: ownedBy<'organisation'>(k, 'from_id', () => organisations.id),
      /** The one that would stay. */
      intoId: ownedBy<'organisation'>(k, 'into_id', () => organisations.id),
      /** As whose organisers it was made; null: by a member of one of the two. */
      eventId: mayBeOwnedBy<'event'>(k, 'event_id', () => events.id),
      proposedBy: userIfAny(k, 'proposed_by', () => users.id),
      fromAgreedBy: userIfAny(k, 'from_agreed_by', () => users.id),
      intoAgreedBy: userIfAny(k, 'into_agreed_by', () => users.id),
      status: k.text<MergeProposalStatus>('status').notNull(),
      /** The pair's key, either way. */
      pair: k.text('pair').notNull(),
      /** The same while it is open, else null: at most one open proposal a pair. */
      openPair: k.text('open_pair'),
      createdAt: k.instant('created_at').notNull(),
      expiresAt: k.instant('expires_at').notNull(),
      settledAt: k.instant('settled_at'),
    },
    (t) => [
      k.uniqueIndex('merge_proposals_open_pair').on(t.openPair),
      k.index('merge_proposals_pair').on(t.pair),
      k.index('merge_proposals_from').on(t.fromId),
      k.index('merge_proposals_into').on(t.intoId),
      k.index('merge_proposals_event').on(t.eventId),
      k.index('merge_proposals_created').on(t.createdAt),
    ],
  );

  return { organisationMerges, mergeProposals };
}
export type Merges = ReturnType<typeof defineMerges>;
