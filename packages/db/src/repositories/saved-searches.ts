import type { Id } from '@jumelage/domain/ids';
import { and, asc, eq, isNotNull, isNull, notExists } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;
type Scope = { readonly userId: UserId; readonly searchId: Id<'search'> };

export type SavedSearchRow = Store['t']['savedSearches']['$inferSelect'];

const searchesOf = prepared(({ t, q }, { userId }: Slots<{ readonly userId: UserId }>) =>
  q
    .select()
    .from(t.savedSearches)
    .where(eq(t.savedSearches.userId, userId))
    .orderBy(asc(t.savedSearches.createdAt), asc(t.savedSearches.id)),
);

/** Lists somebody’s saved searches, the oldest first. */
export function listSavedSearches(store: Store, userId: UserId): Promise<SavedSearchRow[]> {
  return searchesOf(store, { userId });
}

export async function insertSavedSearch({ t, q }: Store, row: SavedSearchRow): Promise<void> {
  await q.insert(t.savedSearches).values(row);
}

const isTheirs = ({ t }: Pick<Store, 't'>, { userId, searchId }: Scope) =>
  and(eq(t.savedSearches.id, searchId), eq(t.savedSearches.userId, userId));

/** Renames somebody’s own search, or writes when they looked at it; undefined where it is not theirs. */
export async function updateSavedSearch(
  store: Store,
  scope: Scope,
  changes: Partial<Pick<SavedSearchRow, 'name' | 'seenAt'>>,
): Promise<SavedSearchRow | undefined> {
  const { t, q } = store;
  const [row] = await q.update(t.savedSearches).set(changes).where(isTheirs(store, scope)).returning();
  return row;
}

/** Deletes somebody’s own search; false where it is not theirs. */
export async function removeSavedSearch(store: Store, scope: Scope): Promise<boolean> {
  const { t, q } = store;
  const rows = await q.delete(t.savedSearches).where(isTheirs(store, scope)).returning({ id: t.savedSearches.id });
  return rows.length > 0;
}

/** Lists the searches of everybody who gets the weekly mail, by person, the oldest search first. */
export function searchesToMail({ t, q }: Store) {
  const { users, savedSearches: s, mailRefusals: r } = t;
  const refused = q
    .select({ userId: r.userId })
    .from(r)
    .where(and(eq(r.userId, users.id), eq(r.topic, 'digest')));
  return q
    .select({ search: s, user: { userId: users.id, email: users.email, language: users.language } })
    .from(s)
    .innerJoin(users, eq(users.id, s.userId))
    .where(and(isNull(users.disabledAt), isNotNull(users.emailVerifiedAt), notExists(refused)))
    .orderBy(asc(s.userId), asc(s.createdAt), asc(s.id));
}
