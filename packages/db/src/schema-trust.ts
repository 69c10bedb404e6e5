import type { ClaimStatus } from '@jumelage/domain/claim';
import type { DocumentType } from '@jumelage/domain/document';
import type { GrantLayer, GrantStatus } from '@jumelage/domain/grant';
import type { Id } from '@jumelage/domain/ids';
import type { InvitationRole } from '@jumelage/domain/invitation';
import type { Language } from '@jumelage/domain/language';
import type { MailKind, MailStatus, NotificationKind } from '@jumelage/domain/mail';
import type { MergeProposalStatus } from '@jumelage/domain/merge-proposal';
import type { Kit } from './kit.sqlite.ts';
import type { AccountTables } from './schema-accounts.ts';

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

/** What the tables below hang on. */
type Roots = Pick<AccountTables, 'users'> & {
  readonly references: {
    readonly event: () => never;
    readonly organisation: () => never;
    readonly participant: () => never;
  };
};

/** Who was let in, who may see what, who did what, and what people are told. */
export function defineTrustTables(k: Kit, { users, references }: Roots) {
  const by = (name: string) => k.text<Id<'user'>>(name).references(() => users.id, { onDelete: 'set null' });
  const eventId = () => k.text<Id<'event'>>('event_id').references(references.event, { onDelete: 'cascade' });
  const organisationId = () =>
    k.text<Id<'organisation'>>('organisation_id').references(references.organisation, { onDelete: 'cascade' });
  const userId = () =>
    k
      .text<Id<'user'>>('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' });

  /** Codes on paper, in a chat or in a mail that let somebody in. */
  const invitations = k.table(
    'invitations',
    {
      id: k.text<Id<'invitation'>>('id').primaryKey(),
      /** SHA-256 of the code. */
      codeHash: k.text('code_hash').notNull(),
      role: k.text<InvitationRole>('role').notNull(),
      eventId: eventId(),
      organisationId: organisationId(),
      /** The imported participant whose place it hands over. */
      participantId: k
        .text<Id<'participant'>>('participant_id')
        .references(references.participant, { onDelete: 'cascade' }),
      email: k.text('email'),
      note: k.text('note').notNull().default(''),
      usesLeft: k.int('uses_left').notNull(),
      used: k.int('used').notNull().default(0),
      createdBy: by('created_by'),
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

  /** Somebody who took an imported place says that they own its organisation: others decide. */
  const ownershipClaims = k.table(
    'ownership_claims',
    {
      id: k.text<Id<'claim'>>('id').primaryKey(),
      organisationId: organisationId().notNull(),
      userId: userId(),
      /** Through which event they came. */
      eventId: eventId(),
      status: k.text<ClaimStatus>('status').notNull(),
      decidedBy: by('decided_by'),
      createdAt: k.instant('created_at').notNull(),
      changedAt: k.instant('changed_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('ownership_claims_pair').on(t.organisationId, t.userId),
      k.index('ownership_claims_user').on(t.userId),
      k.index('ownership_claims_status').on(t.status),
    ],
  );

  /** An organisation that was joined to another, with every row that this changed, for as long as it can be undone. */
  const organisationMerges = k.table(
    'organisation_merges',
    {
      id: k.text<Id<'merge'>>('id').primaryKey(),
      /** The one that was joined; its rows went to the other. */
      organisationId: organisationId().notNull(),
      intoId: k
        .text<Id<'organisation'>>('into_id')
        .notNull()
        .references(references.organisation, { onDelete: 'cascade' }),
      /** Through which event, where its organiser did it. */
      eventId: eventId(),
      mergedBy: by('merged_by'),
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
      fromId: k
        .text<Id<'organisation'>>('from_id')
        .notNull()
        .references(references.organisation, { onDelete: 'cascade' }),
      /** The one that would stay. */
      intoId: k
        .text<Id<'organisation'>>('into_id')
        .notNull()
        .references(references.organisation, { onDelete: 'cascade' }),
      /** As whose organisers it was made; null: by a member of one of the two. */
      eventId: eventId(),
      proposedBy: by('proposed_by'),
      fromAgreedBy: by('from_agreed_by'),
      intoAgreedBy: by('into_agreed_by'),
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

  /** What one organisation opened, or is asked to open, to another. */
  const grants = k.table(
    'grants',
    {
      id: k.text<Id<'grant'>>('id').primaryKey(),
      organisationId: organisationId().notNull(),
      granteeId: k
        .text<Id<'organisation'>>('grantee_id')
        .notNull()
        .references(references.organisation, { onDelete: 'cascade' }),
      layer: k.text<GrantLayer>('layer').notNull(),
      status: k.text<GrantStatus>('status').notNull(),
      message: k.text('message').notNull().default(''),
      askedBy: by('asked_by'),
      decidedBy: by('decided_by'),
      createdAt: k.instant('created_at').notNull(),
      changedAt: k.instant('changed_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('grants_pair').on(t.organisationId, t.granteeId, t.layer),
      k.index('grants_grantee').on(t.granteeId, t.status),
    ],
  );

  const documents = k.table(
    'documents',
    {
      id: k.text<Id<'document'>>('id').primaryKey(),
      organisationId: organisationId().notNull(),
      name: k.text('name').notNull(),
      type: k.text<DocumentType>('type').notNull(),
      size: k.int('size').notNull(),
      hash: k.text('hash').notNull(),
      bytes: k.bytes('bytes').notNull(),
      createdBy: by('created_by'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('documents_organisation').on(t.organisationId, t.createdAt)],
  );

  /** Who opened which document. */
  const documentOpenings = k.table(
    'document_openings',
    {
      id: k.text<Id<'opening'>>('id').primaryKey(),
      documentId: k
        .text<Id<'document'>>('document_id')
        .notNull()
        .references(() => documents.id, { onDelete: 'cascade' }),
      /** For which organisation; null: the owner's own. */
      organisationId: organisationId(),
      userId: by('user_id'),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('document_openings_document').on(t.documentId, t.at)],
  );

  /** An organisation's picture, drawn anew at its upload. */
  const pictures = k.table('pictures', {
    organisationId: organisationId().primaryKey(),
    type: k.text<DocumentType>('type').notNull(),
    hash: k.text('hash').notNull(),
    bytes: k.bytes('bytes').notNull(),
  });

  /**
   * Who did what to what, on whose behalf; rows are added and never changed. People stand by id: erased people leave no
   * name.
   */
  const auditEntries = k.table(
    'audit_entries',
    {
      id: k.text<Id<'audit'>>('id').primaryKey(),
      /**
       * The event whose organisers may read it, or `platform`. Not a reference: the trail outlives what it tells of.
       */
      chain: k.text('chain').notNull(),
      at: k.instant('at').notNull(),
      actorId: k.text('actor_id'),
      onBehalfOf: k.text('on_behalf_of'),
      /** The endpoint, or the name of a job. */
      act: k.text('act').notNull(),
      /** Ids of what was touched, and closed facts; no text that a person typed. */
      facts: k.json<Record<string, string | number | boolean | null>>('facts').notNull(),
      requestId: k.text('request_id'),
    },
    (t) => [k.index('audit_entries_chain').on(t.chain, t.at), k.index('audit_entries_actor').on(t.actorId)],
  );

  /**
   * The chain over the entries, in the order in which they were sealed: each hash is of the entry and of the hash
   * before.
   */
  const auditSeals = k.table(
    'audit_seals',
    {
      chain: k.text('chain').notNull(),
      position: k.int('position').notNull(),
      entryId: k
        .text<Id<'audit'>>('entry_id')
        .notNull()
        .references(() => auditEntries.id),
      hash: k.text('hash').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.chain, t.position] }), k.uniqueIndex('audit_seals_entry').on(t.entryId)],
  );

  const mails = k.table(
    'mails',
    {
      id: k.text<Id<'mail'>>('id').primaryKey(),
      /** What caused it: the same cause never makes two mails. */
      cause: k.text('cause').notNull(),
      kind: k.text<MailKind>('kind').notNull(),
      userId: k.text<Id<'user'>>('user_id').references(() => users.id, { onDelete: 'set null' }),
      address: k.text('address').notNull(),
      language: k.text<Language>('language').notNull(),
      eventId: eventId(),
      /** What the template is filled with; emptied once it is sent, since it may hold a code. */
      facts: k.json<Record<string, unknown>>('facts').notNull(),
      status: k.text<MailStatus>('status').notNull(),
      attempts: k.int('attempts').notNull().default(0),
      nextAt: k.instant('next_at').notNull(),
      problem: k.text('problem'),
      createdAt: k.instant('created_at').notNull(),
      sentAt: k.instant('sent_at'),
    },
    (t) => [
      k.uniqueIndex('mails_cause').on(t.cause),
      k.index('mails_due').on(t.status, t.nextAt),
      k.index('mails_user').on(t.userId),
      k.index('mails_created').on(t.createdAt),
    ],
  );

  /** Addresses that refused a mail for good: nothing more is sent to them. */
  const mailStops = k.table('mail_stops', {
    address: k.text('address').primaryKey(),
    problem: k.text('problem').notNull(),
    at: k.instant('at').notNull(),
  });

  /**
   * What processes tell each other behind a pooler, where nobody can listen: each asks every second, and drops what is
   * some minutes old. Empty everywhere else.
   */
  const announcements = k.table(
    'announcements',
    {
      id: k.text('id').primaryKey(),
      /** The number of its transaction: who asks finds also what was kept late. */
      xid: k.int('xid').notNull(),
      payload: k.text('payload').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('announcements_xid').on(t.xid)],
  );

  /**
   * Calls of kinds that are worth guessing at, counted by all processes together on PostgreSQL: until when those of a
   * key are spent.
   */
  const callCounts = k.table(
    'call_counts',
    {
      /** A keyed hash of the kind of call and of who makes it. */
      key: k.text('key').primaryKey(),
      spentUntil: k.instant('spent_until').notNull(),
    },
    (t) => [k.index('call_counts_spent').on(t.spentUntil)],
  );

  const notifications = k.table(
    'notifications',
    {
      id: k.text<Id<'notification'>>('id').primaryKey(),
      userId: userId(),
      kind: k.text<NotificationKind>('kind').notNull(),
      eventId: eventId(),
      facts: k.json<Record<string, string | number | null>>('facts').notNull(),
      createdAt: k.instant('created_at').notNull(),
      readAt: k.instant('read_at'),
    },
    (t) => [k.index('notifications_user').on(t.userId, t.createdAt)],
  );

  /** Answers to requests that carried a key of their caller's: the same request again gets the same answer. */
  const idempotencyKeys = k.table(
    'idempotency_keys',
    {
      /** Who, at which endpoint, with which key: one hash. */
      key: k.text('key').primaryKey(),
      /** Whose request it was, so that what was answered goes with them; null for a visitor's. */
      userId: k.text<Id<'user'>>('user_id').references(() => users.id, { onDelete: 'cascade' }),
      bodyHash: k.text('body_hash').notNull(),
      /** Null while the first one is being answered. */
      status: k.int('status'),
      /** Sealed: it may name anybody. */
      reply: k.text('reply'),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('idempotency_keys_created').on(t.createdAt), k.index('idempotency_keys_user').on(t.userId)],
  );

  return {
    invitations,
    ownershipClaims,
    grants,
    documents,
    documentOpenings,
    pictures,
    auditEntries,
    auditSeals,
    mails,
    mailStops,
    notifications,
    announcements,
    callCounts,
    organisationMerges,
    mergeProposals,
    idempotencyKeys,
  };
}
