import type { Id } from '@jumelage/domain/ids';
import type { MatchMark } from '@jumelage/domain/organisation';
import { and, desc, eq } from 'drizzle-orm';
import type { Store } from '../store.ts';

type OrganisationId = Id<'organisation'>;
type Pair = { readonly organisationId: OrganisationId; readonly otherId: OrganisationId };

/** What an organisation marked, newest first. */
export function listMarks({ t, q }: Store, organisationId: OrganisationId) {
  const { otherId, mark, note } = t.matchMarks;
  return q
    .select({ otherId, mark, note })
    .from(t.matchMarks)
    .where(eq(t.matchMarks.organisationId, organisationId))
    .orderBy(desc(t.matchMarks.createdAt), otherId);
}

/** Sets a mark; without a note the one that was there stays. */
export async function putMark(
  { t, q }: Store,
  { organisationId, otherId }: Pair,
  change: { mark: MatchMark; note?: string | undefined; now: Date },
): Promise<void> {
  const noted = change.note === undefined ? {} : { note: change.note || null };
  await q
    .insert(t.matchMarks)
    .values({ organisationId, otherId, mark: change.mark, createdAt: change.now, ...noted })
    .onConflictDoUpdate({ target: [t.matchMarks.organisationId, t.matchMarks.otherId], set: { mark: change.mark, ...noted } });
}

export async function removeMark({ t, q }: Store, { organisationId, otherId }: Pair): Promise<void> {
  await q.delete(t.matchMarks).where(and(eq(t.matchMarks.organisationId, organisationId), eq(t.matchMarks.otherId, otherId)));
}
