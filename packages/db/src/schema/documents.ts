import type { DocumentType } from '@jumelage/domain/document';
import type { GrantLayer, GrantStatus } from '@jumelage/domain/grant';
import type { Id } from '@jumelage/domain/ids';
import type { Kit } from '../kit.sqlite.ts';
import type { Accounts } from './accounts.ts';
import { mayBeOwnedBy, ownedBy, userIfAny } from './columns.ts';
import type { Organisations } from './organisations.ts';

/** Defines files and pictures of organisations, and the access to them. */
export function defineDocuments(
  k: Kit,
  { users, organisations }: Pick<Accounts, 'users'> & Pick<Organisations, 'organisations'>,
) {
  /** The layers that one organisation opened, or is asked to open, to another. */
  const grants = k.table(
    'grants',
    {
      id: k.text<Id<'grant'>>('id').primaryKey(),
      organisationId: ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      granteeId: ownedBy<'organisation'>(k, 'grantee_id', () => organisations.id),
      layer: k.text<GrantLayer>('layer').notNull(),
      status: k.text<GrantStatus>('status').notNull(),
      message: k.text('message').notNull().default(''),
      askedBy: userIfAny(k, 'asked_by', () => users.id),
      decidedBy: userIfAny(k, 'decided_by', () => users.id),
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
      organisationId: ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      name: k.text('name').notNull(),
      type: k.text<DocumentType>('type').notNull(),
      size: k.int('size').notNull(),
      hash: k.text('hash').notNull(),
      bytes: k.bytes('bytes').notNull(),
      createdBy: userIfAny(k, 'created_by', () => users.id),
      createdAt: k.instant('created_at').notNull(),
    },
    (t) => [k.index('documents_organisation').on(t.organisationId, t.createdAt)],
  );

  /** The openings of documents, with who opened them. */
  const documentOpenings = k.table(
    'document_openings',
    {
      id: k.text<Id<'opening'>>('id').primaryKey(),
      documentId: ownedBy<'document'>(k, 'document_id', () => documents.id),
      /** The organisation for which it was opened; null: the owner's own. */
      organisationId: mayBeOwnedBy<'organisation'>(k, 'organisation_id', () => organisations.id),
      userId: userIfAny(k, 'user_id', () => users.id),
      at: k.instant('at').notNull(),
    },
    (t) => [k.index('document_openings_document').on(t.documentId, t.at)],
  );

  /** An organisation's picture, redrawn at its upload. */
  const pictures = k.table('pictures', {
    organisationId: ownedBy<'organisation'>(k, 'organisation_id', () => organisations.id).primaryKey(),
    type: k.text<DocumentType>('type').notNull(),
    hash: k.text('hash').notNull(),
    bytes: k.bytes('bytes').notNull(),
  });

  return { grants, documents, documentOpenings, pictures };
}
export type Documents = ReturnType<typeof defineDocuments>;
