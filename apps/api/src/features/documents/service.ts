import { createHash } from 'node:crypto';
import type { Handlings } from '@jumelage/contracts/endpoints';
import {
  countDocuments,
  findDocument,
  findDocumentFile,
  findOpenTo,
  insertDocument,
  listDocuments,
  listOpenings,
  noteOpening,
  removeDocument,
  renameDocument,
} from '@jumelage/db/repositories/documents';
import { knownTo } from '@jumelage/db/repositories/known-organisations';
import { findShown } from '@jumelage/db/repositories/organisations';
import { findSide } from '@jumelage/db/repositories/sides';
import { reading, type Store, writing } from '@jumelage/db/store';
import { type DocumentAccess, documentActsOf, mostDocuments } from '@jumelage/domain/document';
import { cleanFileName } from '@jumelage/domain/file-name';
import type { Id } from '@jumelage/domain/ids';
import type { Language } from '@jumelage/domain/language';
import { type Deps, newId } from '../../deps.ts';
import { acceptDocument } from '../../files/accept.ts';
import { AppError, found } from '../../http/app-error.ts';
import type { Actor, MemberScope } from '../../http/policy.ts';
import type { FileReply } from '../../http/route.ts';
import { shownName } from '../organisations/views.ts';

type OrganisationId = Id<'organisation'>;
type DocumentId = Id<'document'>;
type Listed = Handlings['GET /api/organisations/:organisationId/documents']['response'];
type Openings = Handlings['GET /api/organisations/:organisationId/openings']['response'];
type DocumentView = Listed['items'][number];

const toView = ({ createdAt, ...row }: Awaited<ReturnType<typeof listDocuments>>[number]): DocumentView => ({
  ...row,
  createdAt: createdAt.toISOString(),
});

/**
 * Lists all documents for members and for organisations that they are open to; for others only counts them. 404 where
 * the profile itself is hidden.
 */
export async function listDocumentsFor(deps: Deps, actor: Actor, organisationId: OrganisationId): Promise<Listed> {
  const store = reading(deps.db);
  const { reader, roleIn } = await findSide(store, actor);
  const role = roleIn(organisationId);
  const openTo = role ? undefined : await findOpenTo(store, organisationId, actor.userId);
  if (!role && !openTo) {
    const shown = await findShown(store, organisationId, reader);
    if (shown?.status !== 'published') throw new AppError('not_found');
    return standing('closed', await countDocuments(store, organisationId), []);
  }
  const items = (await listDocuments(store, organisationId)).map(toView);
  return standing(role ? 'own' : 'granted', items.length, items);
}

const standing = (access: DocumentAccess, count: number, items: DocumentView[]): Listed => ({
  access,
  count,
  items,
  can: documentActsOf(access, count),
});

/**
 * Stores a document by the type of its bytes. Refuses `file_type_refused`, `picture_unreadable` and
 * `too_many_documents`.
 */
export async function keepDocument(
  deps: Deps,
  { organisationId, actor }: MemberScope,
  { name, content }: { readonly name: string; readonly content: string },
): Promise<DocumentView> {
  await requireRoom(reading(deps.db), organisationId);
  const { type, bytes } = await acceptDocument(Buffer.from(content, 'base64'));
  const row = {
    ...{ id: newId(deps, 'document'), organisationId, name: cleanFileName(name, type), type, size: bytes.length },
    ...{
      hash: createHash('sha256').update(bytes).digest('hex'),
      bytes: Buffer.from(bytes),
      createdBy: actor.userId,
      createdAt: new Date(deps.now()),
    },
  };
  await writing(deps.db, async (store) => {
    await requireRoom(store, organisationId);
    await insertDocument(store, row);
  });
  const { id, size, createdAt } = row;
  return toView({ id, name: row.name, type, size, createdAt });
}

async function requireRoom(store: Store, organisationId: OrganisationId): Promise<void> {
  if ((await countDocuments(store, organisationId)) >= mostDocuments) throw new AppError('too_many_documents');
}

/** Calls a document something else; its ending stays that of what it is. */
export function rename(
  deps: Deps,
  { organisationId }: MemberScope,
  documentId: DocumentId,
  name: string,
): Promise<DocumentView> {
  return writing(deps.db, async (store) => {
    const row = found(await findDocument(store, { organisationId, documentId }));
    const clean = cleanFileName(name, row.type);
    await renameDocument(store, { organisationId, documentId }, clean);
    return toView({ ...row, name: clean });
  });
}

/** Removes a document, and the records of its openings. */
export function deleteDocument(deps: Deps, { organisationId }: MemberScope, documentId: DocumentId): Promise<void> {
  return writing(deps.db, async (store) => {
    if (!(await removeDocument(store, { organisationId, documentId }))) throw new AppError('not_found');
  });
}

/**
 * Serves a document to people that it is open to now, and records the opening in the same transaction; for others it
 * does not exist.
 */
export function openDocument(
  deps: Deps,
  actor: Actor,
  which: { readonly organisationId: OrganisationId; readonly documentId: DocumentId },
): Promise<FileReply> {
  const { organisationId, documentId } = which;
  return writing(deps.db, async (store) => {
    const role = (await findSide(store, actor)).roleIn(organisationId);
    const openTo = role ? null : await findOpenTo(store, organisationId, actor.userId);
    if (openTo === undefined) throw new AppError('not_found');
    const { name, type, bytes } = found(await findDocumentFile(store, which));
    await noteOpening(store, {
      id: newId(deps, 'opening'),
      documentId,
      organisationId: openTo,
      userId: actor.userId,
      at: new Date(deps.now()),
    });
    return { file: bytes, filename: name, type };
  });
}

/**
 * Lists who opened what, for the documents' own organisation; a reader from an anonymous one stays nameless until it is
 * known.
 */
export async function listOpeningsFor(
  deps: Deps,
  { organisationId, actor }: MemberScope,
  page: { readonly page: number; readonly size: number },
  language: Language,
): Promise<Openings> {
  const store = reading(deps.db);
  const { rows, total } = await listOpenings(store, organisationId, page);
  const others = rows.flatMap((row) => row.organisation ?? []);
  const knows = await knownTo(store, { userId: actor.userId, seesAll: false }, others, deps.now());
  const items = rows.map(({ id, at, document, person, organisation }) => ({
    ...{ id, document, at: at.toISOString() },
    person:
      person && (!organisation || knows(organisation))
        ? { family: person.family, given: person.given, hanzi: person.hanzi ?? undefined }
        : null,
    organisation: organisation && { id: organisation.id, ...shownName(organisation, { language, knows }) },
  }));
  return { items, total, ...page };
}
