import { emailAddress } from '@jumelage/domain/addresses';
import type { Id } from '@jumelage/domain/ids';
import { line } from '@jumelage/domain/text';
import { and, asc, eq, inArray, isNotNull, isNull, max, or } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import type { Store } from '../store.ts';
import { announceSignInEnd } from './notifications.ts';

type UserId = Id<'user'>;

export type UserRow = Store['t']['users']['$inferSelect'];
export type NewUser = Store['t']['users']['$inferInsert'];

/** Reads the form of an email address under which an account is found; what is no address is found as it was stored. */
export function canonicalEmail(email: string): string {
  return emailAddress(email) ?? line(email).toLowerCase();
}

export async function insertUser({ t, q }: Store, user: NewUser): Promise<void> {
  await q.insert(t.users).values(user);
}

export async function findUserByEmail({ t, q }: Store, email: string): Promise<UserRow | undefined> {
  const [row] = await q
    .select()
    .from(t.users)
    .where(eq(t.users.email, canonicalEmail(email)));
  return row;
}

/**
 * Hands an account whose address nobody proved to the user who just did: everything by which somebody else could get
 * in, or be notified, goes. Its memberships and content stay. False where somebody answered before, or the account is
 * closed.
 */
export async function handOverUnproven(store: Store, userId: UserId, changes: Partial<NewUser>): Promise<boolean> {
  const { t, q } = store;
  const u = t.users;
  const taken = await q
    .update(u)
    .set({ passwordHash: null, isAdmin: false, ...changes })
    .where(and(eq(u.id, userId), isNull(u.emailVerifiedAt), isNull(u.disabledAt), eq(u.isSample, false)))
    .returning({ id: u.id });
  if (taken.length === 0) return false;
  for (const table of [
    t.signIns,
    t.knownDevices,
    t.challenges,
    t.passkeys,
    t.authenticators,
    t.recoveryCodes,
    t.identities,
  ]) {
    await q.delete(table).where(eq(table.userId, userId));
  }
  const seats = q.select({ id: t.participants.id }).from(t.participants).where(eq(t.participants.userId, userId));
  await q.delete(t.calendarFeeds).where(inArray(t.calendarFeeds.participantId, seats));
  await announceSignInEnd(store, userId);
  return true;
}

/** Tells whether nobody ever answered a mail at an account's address: it then yields to whoever does. */
export function givesWay({
  emailVerifiedAt,
  disabledAt,
  isSample,
}: Pick<UserRow, 'emailVerifiedAt' | 'disabledAt' | 'isSample'>): boolean {
  return emailVerifiedAt === null && disabledAt === null && !isSample;
}

/**
 * Finds the account that a mail to an address may sign in to: not disabled, and no sample that nobody owns. The query
 * aggregates, so that it returns one row in either case and takes the same time.
 */
export async function findMailedUser(
  { t, q }: Store,
  email: string,
): Promise<{ id: UserId; email: string } | undefined> {
  const { id, email: address, emailVerifiedAt, disabledAt, isSample } = t.users;
  const [row] = await q
    .select({ id: max(id), email: max(address) })
    .from(t.users)
    .where(
      and(eq(address, canonicalEmail(email)), isNull(disabledAt), or(isNotNull(emailVerifiedAt), eq(isSample, false))),
    );
  return row?.id && row.email ? { id: row.id, email: row.email } : undefined;
}

const userById = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q.select().from(t.users).where(eq(t.users.id, userId)),
);

export async function findUser(store: Store, userId: UserId): Promise<UserRow | undefined> {
  const [row] = await userById(store, { userId });
  return row;
}

export async function updateUser({ t, q }: Store, userId: UserId, changes: Partial<NewUser>): Promise<void> {
  await q.update(t.users).set(changes).where(eq(t.users.id, userId));
}

const membershipsByName = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) => {
  const { id, nameLatin, nameHanzi, kind, country, status, nameSort } = t.organisations;
  return q
    .select({ id, nameLatin, nameHanzi, kind, country, status, role: t.organisationMembers.role })
    .from(t.organisationMembers)
    .innerJoin(t.organisations, eq(t.organisations.id, t.organisationMembers.organisationId))
    .where(eq(t.organisationMembers.userId, userId))
    .orderBy(asc(nameSort), asc(id));
});

export function listMemberships(store: Store, userId: UserId) {
  return membershipsByName(store, { userId });
}

const organisedBy = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) =>
  q
    .select({ id: t.events.id, name: t.events.name })
    .from(t.eventOrganisers)
    .innerJoin(t.events, eq(t.events.id, t.eventOrganisers.eventId))
    .where(eq(t.eventOrganisers.userId, userId))
    .orderBy(asc(t.events.startsOn)),
);

/** Lists the events that name a user as an organiser, the next first. */
export function listOrganised(store: Store, userId: UserId) {
  return organisedBy(store, { userId });
}

/** Lists the people that the demonstration's sign-in page offers, each with an organisation where they have one. */
export async function listDemoPeople({ t, q }: Store) {
  return q
    .select({ user: t.users, organisation: t.organisations.nameLatin, country: t.organisations.country })
    .from(t.users)
    .leftJoin(t.organisationMembers, eq(t.organisationMembers.userId, t.users.id))
    .leftJoin(t.organisations, eq(t.organisations.id, t.organisationMembers.organisationId))
    .where(and(eq(t.users.isSample, true), isNotNull(t.users.demoPart)))
    .orderBy(asc(t.users.createdAt), asc(t.users.id));
}

/** Finds a sample person as which the demonstration may sign somebody in. */
export async function findDemoPerson({ t, q }: Store, userId: UserId): Promise<UserRow | undefined> {
  const [row] = await q
    .select()
    .from(t.users)
    .where(and(eq(t.users.id, userId), eq(t.users.isSample, true), isNotNull(t.users.demoPart)));
  return row;
}
