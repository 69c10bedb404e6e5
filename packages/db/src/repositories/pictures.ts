import type { Id } from '@jumelage/domain/ids';
import { eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;

type PictureRow = Store['t']['pictures']['$inferSelect'];

/** Stores an organisation's one picture. */
export async function putPicture({ t, q }: Store, { organisationId, ...picture }: PictureRow): Promise<void> {
  await q
    .insert(t.pictures)
    .values({ organisationId, ...picture })
    .onConflictDoUpdate({ target: t.pictures.organisationId, set: picture });
}

/** Removes a picture; false where there was none. */
export async function removePicture({ t, q }: Store, organisationId: OrganisationId): Promise<boolean> {
  const rows = await q
    .delete(t.pictures)
    .where(eq(t.pictures.organisationId, organisationId))
    .returning({ id: t.pictures.organisationId });
  return rows.length > 0;
}

/** Finds an organisation's picture with the columns that decide who may see it. */
export async function findPicture({ t, q }: Store, organisationId: OrganisationId) {
  const { id, status, country, shownAbroad, isAnonymous } = t.organisations;
  const [row] = await q
    .select({ id, status, country, shownAbroad, isAnonymous, hash: t.pictures.hash, bytes: t.pictures.bytes })
    .from(t.organisations)
    .innerJoin(t.pictures, eq(t.pictures.organisationId, id))
    .where(eq(id, organisationId));
  return row;
}
