import type { ClaimStatus } from '@jumelage/domain/claim';
import type { Id } from '@jumelage/domain/ids';
import { and, asc, count, eq, exists, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { foldText } from '../search-terms.ts';
import type { Store } from '../store.ts';

type UserId = Id<'user'>;
type OrganisationId = Id<'organisation'>;
type EventId = Id<'event'>;
type Page = { readonly page: number; readonly size: number };
export type ClaimRow = Store['t']['ownershipClaims']['$inferSelect'];

const contains = (column: Parameters<typeof eq>[0], text: string) => sql`instr(lower(${column}), ${text}) > 0`;
const position = (column: Parameters<typeof eq>[0], text: string) => sql`position(${text} in lower(${column})) > 0`;

/** Whether a column holds a text, whatever its case. */
const holds = ({ engine }: Store, column: Parameters<typeof eq>[0], text: string): SQL =>
  (engine === 'sqlite' ? contains : position)(column, text.toLowerCase());

/** One page of accounts: with a search those whose address or name holds it, else those that hold a right or organise something. */
export async function listAccountRights(store: Store, { q: text, userId }: { readonly q?: string | undefined; readonly userId?: UserId }, page: Page) {
  const { t, q } = store;
  const { users: u, eventOrganisers: o } = t;
  const organises = q.select({ id: o.eventId }).from(o).where(eq(o.userId, u.id));
  const where = userId
    ? eq(u.id, userId)
    : text
      ? or(holds(store, u.email, text), holds(store, u.family, text), holds(store, u.given, text), holds(store, u.hanzi, text))
      : or(eq(u.isAdmin, true), eq(u.mayCreateEvents, true), exists(organises));
  const [total] = await q.select({ n: count() }).from(u).where(where);
  const rows = await q
    .select()
    .from(u)
    .where(where)
    .orderBy(asc(u.email))
    .limit(page.size)
    .offset((page.page - 1) * page.size);
  const ids = rows.map((row) => row.id);
  const counts = await q.select({ userId: o.userId, n: count() }).from(o).where(inArray(o.userId, ids)).groupBy(o.userId);
  const countOf = new Map(counts.map((row) => [row.userId, row.n]));
  return { rows: rows.map((user) => ({ user, organises: countOf.get(user.id) ?? 0 })), total: total?.n ?? 0 };
}

/** How many admins there are beside one who can sign in; sample people count beside a sample alone. */
export async function countOtherAdmins({ t, q }: Store, { id, isSample }: { readonly id: UserId; readonly isSample: boolean }): Promise<number> {
  const u = t.users;
  const [row] = await q
    .select({ n: count() })
    .from(u)
    .where(and(eq(u.isAdmin, true), isNull(u.disabledAt), ne(u.id, id), isSample ? undefined : eq(u.isSample, false)));
  return row?.n ?? 0;
}

/** Every admin by address. */
export function listAdmins({ t, q }: Store) {
  const { email, disabledAt, isSample } = t.users;
  return q.select({ email, disabledAt, isSample }).from(t.users).where(eq(t.users.isAdmin, true)).orderBy(asc(email));
}

/** One page of organisations: with a search those whose name holds it, else those whose country nobody confirmed, the newest first. */
export async function listToConfirm(store: Store, { q: text }: { readonly q?: string | undefined }, page: Page) {
  const { t, q } = store;
  const { organisations: o, organisationMembers: m, users } = t;
  const where = text
    ? or(holds(store, o.nameLatin, text), holds(store, o.nameHanzi, text), holds(store, o.nameFolded, foldText(text)))
    : isNull(o.countryConfirmedAt);
  const [total] = await q.select({ n: count() }).from(o).where(where);
  const { id, nameLatin, nameHanzi, kind, country, status, countryConfirmedAt } = o;
  const rows = await q
    .select({ id, nameLatin, nameHanzi, kind, country, status, countryConfirmedAt })
    .from(o)
    .where(where)
    .orderBy(sql`${o.createdAt} desc`, asc(o.id))
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

/** The country of an organisation, and whether it is confirmed. */
export async function findCountry({ t, q }: Store, organisationId: OrganisationId) {
  const { id, country, countryConfirmedAt, draftedByEventId } = t.organisations;
  const [row] = await q.select({ country, countryConfirmedAt, draftedByEventId }).from(t.organisations).where(eq(id, organisationId));
  return row;
}

/** More names would not be read. */
const mostNamed = 20;

/** Tells what waits for an admin: organisations whose country nobody confirmed, and accounts that organise something without the right. */
export async function countUnvouched({ t, q }: Store) {
  const { organisations: o, users: u, eventOrganisers } = t;
  const unconfirmed = isNull(o.countryConfirmedAt);
  const [organisations] = await q.select({ n: count() }).from(o).where(unconfirmed);
  const some = await q.select({ name: o.nameLatin }).from(o).where(unconfirmed).orderBy(asc(o.nameFolded), asc(o.id)).limit(mostNamed);
  const organises = q.select({ id: eventOrganisers.eventId }).from(eventOrganisers).where(eq(eventOrganisers.userId, u.id));
  const accounts = await q
    .select({ email: u.email })
    .from(u)
    .where(and(eq(u.mayCreateEvents, false), eq(u.isAdmin, false), exists(organises)))
    .orderBy(asc(u.email));
  return { organisations: { count: organisations?.n ?? 0, names: some.map((one) => one.name) }, organisers: accounts.map((one) => one.email) };
}

/** Writes a claim down; nothing where the person made one of the same organisation already. */
export async function insertClaim({ t, q }: Store, row: ClaimRow): Promise<void> {
  await q.insert(t.ownershipClaims).values(row).onConflictDoNothing();
}

/** Claims that wait, of organisations that one event drafted, or all; the oldest first. */
export function listClaims({ t, q }: Store, { draftedBy, claimId }: { readonly draftedBy?: EventId | undefined; readonly claimId?: Id<'claim'> }) {
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
