import type { Id } from '@jumelage/domain/ids';
import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;
type DocumentId = Id<'document'>;

export type DocumentRow = Store['t']['documents']['$inferSelect'];
type Which = { readonly organisationId: OrganisationId; readonly documentId: DocumentId };

/** Lists all columns of a document but its bytes. */
const columnsOf = ({ id, name, type, size, createdAt }: Store['t']['documents']) => ({
  id,
  name,
  type,
  size,
  createdAt,
});
const isWhich = ({ t }: Pick<Store, 't'>, { organisationId, documentId }: Which) =>
  and(eq(t.documents.id, documentId), eq(t.documents.organisationId, organisationId));

/** Lists an organisation's documents, the oldest first. */
export function listDocuments({ t, q }: Store, organisationId: OrganisationId) {
  return q
    .select(columnsOf(t.documents))
    .from(t.documents)
    .where(eq(t.documents.organisationId, organisationId))
    .orderBy(asc(t.documents.createdAt), asc(t.documents.id));
}

export async function countDocuments({ t, q }: Store, organisationId: OrganisationId): Promise<number> {
  const [row] = await q.select({ n: count() }).from(t.documents).where(eq(t.documents.organisationId, organisationId));
  return row?.n ?? 0;
}

export async function insertDocument({ t, q }: Store, row: DocumentRow): Promise<void> {
  await q.insert(t.documents).values(row);
}

export async function findDocument({ t, q }: Store, which: Which) {
  const [row] = await q.select(columnsOf(t.documents)).from(t.documents).where(isWhich({ t }, which));
  return row;
}

/** Reads a document for download. */
export async function findDocumentFile({ t, q }: Store, which: Which) {
  const { name, type, bytes } = t.documents;
  const [row] = await q.select({ name, type, bytes }).from(t.documents).where(isWhich({ t }, which));
  return row;
}

export async function renameDocument({ t, q }: Store, which: Which, name: string): Promise<void> {
  await q.update(t.documents).set({ name }).where(isWhich({ t }, which));
}

/** Removes a document; false where there was none. */
export async function removeDocument({ t, q }: Store, which: Which): Promise<boolean> {
  const rows = await q.delete(t.documents).where(isWhich({ t }, which)).returning({ id: t.documents.id });
  return rows.length > 0;
}

/** Finds the user's organisation to which an organisation's documents are open now. */
export async function findOpenTo(
  { t, q }: Store,
  organisationId: OrganisationId,
  userId: Id<'user'>,
): Promise<OrganisationId | undefined> {
  const { grants, organisationMembers: members } = t;
  const own = q.select({ id: members.organisationId }).from(members).where(eq(members.userId, userId));
  const [row] = await q
    .select({ id: grants.granteeId })
    .from(grants)
    .where(
      and(
        eq(grants.organisationId, organisationId),
        eq(grants.layer, 'documents'),
        eq(grants.status, 'granted'),
        inArray(grants.granteeId, own),
      ),
    )
    .orderBy(asc(grants.granteeId))
    .limit(1);
  return row?.id;
}

export async function noteOpening({ t, q }: Store, row: Store['t']['documentOpenings']['$inferSelect']): Promise<void> {
  await q.insert(t.documentOpenings).values(row);
}

/** Lists who opened an organisation's documents, for which organisation and when, the newest first; two statements. */
export async function listOpenings(
  { t, q }: Store,
  organisationId: OrganisationId,
  { page, size }: { readonly page: number; readonly size: number },
) {
  const { documents, documentOpenings: openings, organisations: o, users } = t;
  const [total] = await q
    .select({ n: count() })
    .from(openings)
    .innerJoin(documents, eq(documents.id, openings.documentId))
    .where(eq(documents.organisationId, organisationId));
  const rows = await q
    .select({
      id: openings.id,
      at: openings.at,
      document: { id: documents.id, name: documents.name },
      person: { family: users.family, given: users.given, hanzi: users.hanzi },
      organisation: {
        ...{ id: o.id, isAnonymous: o.isAnonymous, nameLatin: o.nameLatin, nameHanzi: o.nameHanzi },
        ...{ kind: o.kind, sector: o.sector, country: o.country },
      },
    })
    .from(openings)
    .innerJoin(documents, eq(documents.id, openings.documentId))
    .leftJoin(users, eq(users.id, openings.userId))
    .leftJoin(o, eq(o.id, openings.organisationId))
    .where(eq(documents.organisationId, organisationId))
    .orderBy(desc(openings.at), desc(openings.id))
    .limit(size)
    .offset((page - 1) * size);
  return { rows, total: total?.n ?? 0 };
}
