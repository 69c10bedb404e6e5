import type { ConsentPurpose } from '@jumelage/domain/consent';
import type { Id } from '@jumelage/domain/ids';
import { aliasedTable, and, desc, eq, exists, gt, inArray, ne, notExists, sql } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import { locked, type Store } from '../store.ts';

type UserId = Id<'user'>;

export type ConsentRow = Store['t']['consents']['$inferSelect'];

/** Writes down what somebody agreed to, or no longer agrees to; nothing of it is ever changed. */
export async function insertConsents({ t, q }: Store, rows: readonly ConsentRow[]): Promise<void> {
  if (rows.length > 0) await q.insert(t.consents).values([...rows]);
}

const consentsOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q.select().from(t.consents).where(eq(t.consents.userId, userId)).orderBy(desc(t.consents.at), desc(t.consents.id)),
);

/** Lists every consent and refusal of a user, the newest first. */
export function listConsents(store: Store, userId: UserId): Promise<ConsentRow[]> {
  return consentsOf(store, { userId });
}

const newestConsent = prepared(({ t, q }, { userId, purpose }: Slots<{ userId: UserId; purpose: ConsentPurpose }>) =>
  q
    .select({ given: t.consents.given })
    .from(t.consents)
    .where(and(eq(t.consents.userId, userId), eq(t.consents.purpose, purpose)))
    .orderBy(desc(t.consents.at), desc(t.consents.id))
    .limit(1),
);

/** Tells whether a user's newest answer on a purpose is a consent. */
export async function hasAgreed(store: Store, userId: UserId, purpose: ConsentPurpose): Promise<boolean> {
  const [row] = await newestConsent(store, { userId, purpose });
  return row?.given === true;
}

/** Finds those of these organisations of which some owner agreed to be shown to the other side. */
async function shownByOwners(
  { t, q }: Store,
  organisationIds: readonly Id<'organisation'>[],
): Promise<Set<Id<'organisation'>>> {
  const { organisationId, userId, role } = t.organisationMembers;
  const newer = aliasedTable(t.consents, 'newer');
  const overruled = q
    .select({ one: sql`1` })
    .from(newer)
    .where(and(eq(newer.userId, t.consents.userId), eq(newer.purpose, 'other_side'), gt(newer.at, t.consents.at)));
  const agreed = q
    .select({ one: sql`1` })
    .from(t.consents)
    .where(
      and(
        eq(t.consents.userId, userId),
        eq(t.consents.purpose, 'other_side'),
        eq(t.consents.given, true),
        notExists(overruled),
      ),
    );
  const rows = await q
    .select({ organisationId })
    .from(t.organisationMembers)
    .where(and(inArray(organisationId, [...organisationIds]), eq(role, 'owner'), exists(agreed)));
  return new Set(rows.map((row) => row.organisationId));
}

/**
 * Shows organisations to the other side while any of their owners agrees, and hides them otherwise. To be called when
 * owners come or go.
 */
export async function followOwners(store: Store, organisationIds: readonly Id<'organisation'>[]): Promise<void> {
  if (organisationIds.length === 0) return;
  const { t, q } = store;
  // Of two owners who change their consent at once the second decides by the first's.
  await locked(store, [{ kind: 'changes', id: 'organisations' }]);
  const { id, shownAbroad } = t.organisations;
  const rows = await q
    .select({ id, shownAbroad })
    .from(t.organisations)
    .where(inArray(id, [...organisationIds]));
  const shown = await shownByOwners(store, organisationIds);
  for (const one of rows.filter((row) => row.shownAbroad !== shown.has(row.id))) {
    await q
      .update(t.organisations)
      .set({ shownAbroad: shown.has(one.id) })
      .where(eq(id, one.id));
  }
}

/**
 * Applies a user's consent to what the other side is shown, within the caller's transaction: their places at events,
 * and the organisations that they own. To be called when they consent or refuse, come to own an organisation, or claim
 * a place.
 */
export async function followConsent(store: Store, userId: UserId): Promise<void> {
  const { t, q } = store;
  const shownAbroad = await hasAgreed(store, userId, 'other_side');
  await q
    .update(t.participants)
    .set({ shownAbroad })
    .where(and(eq(t.participants.userId, userId), ne(t.participants.shownAbroad, shownAbroad)));
  const { organisationId, role } = t.organisationMembers;
  const owned = await q
    .select({ organisationId })
    .from(t.organisationMembers)
    .where(and(eq(t.organisationMembers.userId, userId), eq(role, 'owner')));
  await followOwners(
    store,
    owned.map((row) => row.organisationId),
  );
}
