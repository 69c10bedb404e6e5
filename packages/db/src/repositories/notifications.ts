import type { Id } from '@jumelage/domain/ids';
import { isNews, type NotificationKind } from '@jumelage/domain/mail';
import { and, count, desc, eq, gte, inArray, isNull, lt } from 'drizzle-orm';
import { prepared, type Slots } from '../prepared.ts';
import { chunksOf, type Store } from '../store.ts';
import { findEnded } from './sessions.ts';

type UserId = Id<'user'>;

export type NotificationRow = Store['t']['notifications']['$inferSelect'];

/** Said of people whose sign-ins ended, some or all: their open pages are looked at. */
export const signInEnded = 'sign_in_ended';

/** Announces to every process that a user's sign-ins ended, once the transaction commits. */
export function announceSignInEnd({ q }: Store, userId: UserId): Promise<void> {
  return q.announce(JSON.stringify({ users: [userId], kind: signInEnded, eventId: null } satisfies Announcement));
}

/** Announces something that open pages of these people read again, without an entry in their lists. */
export function announceQuietly({ q }: Store, said: Announcement): Promise<void> {
  return q.announce(JSON.stringify(said));
}

/** The readers, kind and event of new notifications, as processes announce them to each other. */
export type Announcement = {
  readonly users: readonly UserId[];
  readonly kind: NotificationKind | typeof signInEnded;
  readonly eventId: Id<'event'> | null;
};

/** An announcement to PostgreSQL must stay below 8,000 bytes. */
const usersAtOnce = 200;

/** Stores notifications of one kind and event, and announces them to all listeners. */
export async function insertNotifications({ t, q }: Store, rows: readonly NotificationRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  for (const some of chunksOf(rows)) await q.insert(t.notifications).values(some);
  for (const some of chunksOf(rows, usersAtOnce)) {
    const said: Announcement = { users: some.map((row) => row.userId), kind: first.kind, eventId: first.eventId };
    await q.announce(JSON.stringify(said));
  }
}

/** Matches the entries of somebody's list of one kind, about one event or none, that they have not read. */
function isUnread(
  { t }: Pick<Store, 't'>,
  { userId, kind, eventId }: Pick<NotificationRow, 'userId' | 'kind' | 'eventId'>,
) {
  const n = t.notifications;
  return and(
    eq(n.userId, userId),
    eq(n.kind, kind),
    eventId ? eq(n.eventId, eventId) : isNull(n.eventId),
    isNull(n.readAt),
  );
}

/** Deletes what somebody’s act at an instant put into a user’s list, and they have not read. */
export async function dropUnread(
  { t, q }: Store,
  scope: Pick<NotificationRow, 'userId' | 'kind' | 'eventId' | 'createdAt'>,
): Promise<void> {
  const n = t.notifications;
  await q.delete(n).where(and(isUnread({ t }, scope), eq(n.createdAt, scope.createdAt)));
}

type About = Pick<NotificationRow, 'userId' | 'kind' | 'eventId'> & { readonly requestId: Id<'request'> };

/** Lists the unread entries of somebody's list that are about one request. */
async function unreadAbout({ t, q }: Store, { requestId, ...scope }: About) {
  const n = t.notifications;
  const rows = await q.select({ id: n.id, facts: n.facts }).from(n).where(isUnread({ t }, scope));
  return rows.flatMap(({ id, facts }) => (facts.requestId === requestId ? [id] : []));
}

/** Tells whether somebody's list holds an unread entry about a request. */
export async function hasUnreadAbout(store: Store, about: About): Promise<boolean> {
  return (await unreadAbout(store, about)).length > 0;
}

/** Marks the entries about a request as read. */
export async function markReadAbout(store: Store, about: About, now: Date): Promise<void> {
  const ids = await unreadAbout(store, about);
  const { t, q } = store;
  if (ids.length > 0) await q.update(t.notifications).set({ readAt: now }).where(inArray(t.notifications.id, ids));
}

const newestNotifications = prepared(({ t, q }, { userId, limit }: Slots<{ userId: UserId; limit: number }>) =>
  q
    .select({ notification: t.notifications, eventName: t.events.name })
    .from(t.notifications)
    .leftJoin(t.events, eq(t.events.id, t.notifications.eventId))
    .where(eq(t.notifications.userId, userId))
    .orderBy(desc(t.notifications.createdAt), desc(t.notifications.id))
    .limit(limit),
);

/** Lists a user's newest notifications with the event's name. */
export function listNotifications(store: Store, userId: UserId, limit: number) {
  return newestNotifications(store, { userId, limit });
}

/** Lists the facts of a user's notifications of one kind since an instant. */
export async function listNotifiedSince(
  { t, q }: Store,
  { userId, kind, since }: { userId: UserId; kind: NotificationKind; since: Date },
) {
  const n = t.notifications;
  const rows = await q
    .select({ facts: n.facts })
    .from(n)
    .where(and(eq(n.userId, userId), gte(n.createdAt, since), eq(n.kind, kind)));
  return rows.map(({ facts }) => facts);
}

const unreadOf = prepared(({ t, q }, { userId }: Slots<{ userId: UserId }>) => {
  const { notifications: n, events } = t;
  const { id, status, endsOn, zone } = events;
  return q
    .select({ n: count(), kind: n.kind, id, status, endsOn, zone })
    .from(n)
    .leftJoin(events, eq(id, n.eventId))
    .where(and(eq(n.userId, userId), isNull(n.readAt)))
    .groupBy(n.kind, id, status, endsOn, zone);
});

/** Counts what somebody has not read and is news at an instant: one statement, and one more where events are named. */
export async function countUnread(store: Store, userId: UserId, now: number): Promise<number> {
  const rows = await unreadOf(store, { userId });
  const events = rows.flatMap(({ id, status, endsOn, zone }) =>
    id && status && endsOn && zone ? [{ id, status, endsOn, zone }] : [],
  );
  const ended = events.length > 0 ? await findEnded(store, events, now) : undefined;
  const isNew = ({ kind, id }: (typeof rows)[number]) => isNews(kind, id !== null && ended?.has(id) === true);
  return rows.filter(isNew).reduce((sum, { n }) => sum + n, 0);
}

export async function markRead({ t, q }: Store, userId: UserId, now: Date): Promise<void> {
  await q
    .update(t.notifications)
    .set({ readAt: now })
    .where(and(eq(t.notifications.userId, userId), isNull(t.notifications.readAt)));
}

export async function removeNotificationsBefore({ t, q }: Store, before: Date): Promise<void> {
  await q.delete(t.notifications).where(lt(t.notifications.createdAt, before));
}
