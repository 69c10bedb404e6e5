import type { ClaimStatus } from '@jumelage/domain/claim';
import type { Id } from '@jumelage/domain/ids';
import { rights } from '@jumelage/domain/right';
import { matcher } from '@jumelage/domain/search';
import { and, asc, count, desc, eq, exists, inArray, isNull, or } from 'drizzle-orm';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;
type OrganisationId = Id<'organisation'>;
type EventId = Id<'event'>;

/** More than anybody pages through, and fewer than an engine's limit of parameters. */
const mostFound = 2_000;
type Page = { readonly page: number; readonly size: number };
export type ClaimRow = Store['t']['ownershipClaims']['$inferSelect'];

/**
 * Lists one page of accounts: with a search those that match it by name or by a part of their address, else those that
 * hold a right or organise something.
 */
export async function listAccountRights(
  store: Store,
  { q: text, userId }: { readonly q?: string | undefined; readonly userId?: UserId },
  page: Page,
) {
  const { t, q } = store;
  const { users: u, eventOrganisers: o } = t;
  const organises = q.select({ id: o.eventId }).from(o).where(eq(o.userId, u.id));
  const where = userId
    ? eq(u.id, userId)
    : text
      ? inArray(u.id, await namedAccounts(store, text))
      : or(...rights.map((right) => eq(u[right], true)), exists(organises));
  const [total] = await q.select({ n: count() }).from(u).where(where);
  const rows = await q
    .select()
    .from(u)
    .where(where)
    .orderBy(asc(u.email))
    .limit(page.size)
    .offset((page.page - 1) * page.size);
  const ids = rows.map((row) => row.id);
  const counts = await q
    .select({ userId: o.userId, n: count() })
    .from(o)
    .where(inArray(o.userId, ids))
    .groupBy(o.userId);
  const countOf = new Map(counts.map((row) => [row.userId, row.n]));
  return { rows: rows.map((user) => ({ user, organises: countOf.get(user.id) ?? 0 })), total: total?.n ?? 0 };
}

/**
 * Finds accounts by name among all of them, because SQL cannot fold. Returns no more than anybody would page through.
 */
async function namedAccounts({ t, q }: Store, text: string): Promise<UserId[]> {
  const { id, email, family, given, hanzi } = t.users;
  const isSought = matcher(text);
  const rows = await q.select({ id, email, family, given, hanzi }).from(t.users).orderBy(asc(email));
  return rows
    .filter((row) => isSought({ name: row, email: row.email }))
    .map((row) => row.id)
    .slice(0, mostFound);
}

async function namedOrganisations({ t, q }: Store, text: string): Promise<OrganisationId[]> {
  const { id, nameLatin, nameHanzi, createdAt } = t.organisations;
  const isSought = matcher(text);
  const rows = await q.select({ id, nameLatin, nameHanzi }).from(t.organisations).orderBy(desc(createdAt), asc(id));
  return rows
    .filter((row) => isSought({ texts: [row.nameLatin, row.nameHanzi] }))
    .map((row) => row.id)
    .slice(0, mostFound);
}

type Beside = { readonly id: UserId; readonly isSample: boolean };

/** Counts the admins beside each account who can sign in; sample people count beside a sample alone. */
export async function otherAdmins({ t, q }: Store): Promise<(account: Beside) => number> {
  const { id, isSample, isAdmin, disabledAt } = t.users;
  const admins = await q
    .select({ id, isSample })
    .from(t.users)
    .where(and(eq(isAdmin, true), isNull(disabledAt)));
  return (account) => admins.filter((one) => one.id !== account.id && (account.isSample || !one.isSample)).length;
}

/** Counts the admins beside one account, as `otherAdmins` does. */
export async function countOtherAdmins(store: Store, account: Beside): Promise<number> {
  return (await otherAdmins(store))(account);
}

/** Lists every admin by address. */
export function listAdmins({ t, q }: Store) {
  const { email, disabledAt, isSample } = t.users;
  return q.select({ email, disabledAt, isSample }).from(t.users).where(eq(t.users.isAdmin, true)).orderBy(asc(email));
}

/**
 * Lists one page of organisations: with a search those that match it, else those whose country nobody confirmed, the
 * newest first.
 */
export async function listToConfirm(store: Store, { q: text }: { readonly q?: string | undefined }, page: Page) {
  const { t, q } = store;
  const { organisations: o, organisationMembers: m, users } = t;
  const where = and(
    isNull(o.mergedIntoId),
    text ? inArray(o.id, await namedOrganisations(store, text)) : isNull(o.countryConfirmedAt),
  );
  const [total] = await q.select({ n: count() }).from(o).where(where);
  const { id, nameLatin, nameHanzi, kind, country, status, countryConfirmedAt } = o;
  const rows = await q
    .select({ id, nameLatin, nameHanzi, kind, country, status, countryConfirmedAt })
    .from(o)
    .where(where)
    .orderBy(desc(o.createdAt), asc(o.id))
    .limit(page.size)
    .offset((page.page - 1) * page.size);
  const owners = await q
    .select({ organisationId: m.organisationId, email: users.email })
    .from(m)
    .innerJoin(users, eq(users.id, m.userId))
    .where(
      and(
        eq(m.role, 'owner'),
        inArray(
          m.organisationId,
          rows.map((row) => row.id),
        ),
      ),
    )
    .orderBy(asc(users.email));
  const ownersOf = (of: OrganisationId) => owners.flatMap((one) => (one.organisationId === of ? [one.email] : []));
  return { rows: rows.map((row) => ({ ...row, owners: ownersOf(row.id) })), total: total?.n ?? 0 };
}

/** Finds the country of an organisation, and whether it is confirmed. */
export async function findCountry({ t, q }: Store, organisationId: OrganisationId) {
  const { id, country, countryConfirmedAt, draftedByEventId } = t.organisations;
  const [row] = await q
    .select({ country, countryConfirmedAt, draftedByEventId })
    .from(t.organisations)
    .where(eq(id, organisationId));
  return row;
}

/** More names would not be read. */
const mostNamed = 20;

/**
 * Counts what waits for an admin: organisations whose country nobody confirmed, and accounts that organise something
 * without the right.
 */
export async function countUnvouched({ t, q }: Store) {
  const { organisations: o, users: u, eventOrganisers } = t;
  const unconfirmed = and(isNull(o.countryConfirmedAt), isNull(o.mergedIntoId));
  const [organisations] = await q.select({ n: count() }).from(o).where(unconfirmed);
  const some = await q
    .select({ name: o.nameLatin })
    .from(o)
    .where(unconfirmed)
    .orderBy(asc(o.nameSort), asc(o.id))
    .limit(mostNamed);
  const organises = q
    .select({ id: eventOrganisers.eventId })
    .from(eventOrganisers)
    .where(eq(eventOrganisers.userId, u.id));
  const accounts = await q
    .select({ email: u.email })
    .from(u)
    .where(and(...rights.map((right) => eq(u[right], false)), exists(organises)))
    .orderBy(asc(u.email));
  return {
    organisations: { count: organisations?.n ?? 0, names: some.map((one) => one.name) },
    organisers: accounts.map((one) => one.email),
  };
}

/** Writes a claim down; nothing where the person made one of the same organisation already. */
export async function insertClaim({ t, q }: Store, row: ClaimRow): Promise<void> {
  await q.insert(t.ownershipClaims).values(row).onConflictDoNothing();
}

/** Lists claims that wait, of organisations that one event drafted, or all; the oldest first. */
export function listClaims(
  { t, q }: Store,
  { draftedBy, claimId }: { readonly draftedBy?: EventId | undefined; readonly claimId?: Id<'claim'> },
) {
  const { ownershipClaims: c, organisations, users, events } = t;
  const { id, nameLatin, nameHanzi, country } = organisations;
  const { family, given, hanzi, email } = users;
  return q
    .select({
      claim: c,
      organisation: { id, nameLatin, nameHanzi, country },
      person: { family, given, hanzi, email },
      event: { id: events.id, name: events.name },
    })
    .from(c)
    .innerJoin(organisations, eq(id, c.organisationId))
    .innerJoin(users, eq(users.id, c.userId))
    .leftJoin(events, eq(events.id, c.eventId))
    .where(
      and(
        draftedBy === undefined ? undefined : eq(organisations.draftedByEventId, draftedBy),
        claimId === undefined ? eq(c.status, 'pending') : eq(c.id, claimId),
      ),
    )
    .orderBy(asc(c.createdAt), asc(c.id))
    .limit(500);
}

/** Moves a claim that still waits; false where somebody was quicker. */
export async function settleClaim(
  { t, q }: Store,
  claimId: Id<'claim'>,
  changes: { readonly status: Exclude<ClaimStatus, 'pending'>; readonly decidedBy: UserId; readonly changedAt: Date },
): Promise<boolean> {
  const { id, status } = t.ownershipClaims;
  const rows = await q
    .update(t.ownershipClaims)
    .set(changes)
    .where(and(eq(id, claimId), eq(status, 'pending')))
    .returning({ id });
  return rows.length === 1;
}
