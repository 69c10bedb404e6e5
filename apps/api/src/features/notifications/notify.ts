import { insertNotifications } from '@jumelage/db/repositories/notifications';
import type { Store } from '@jumelage/db/store';
import type { Id } from '@jumelage/domain/ids';
import type { NotificationKind } from '@jumelage/domain/mail';
import { type Deps, newId } from '../../deps.ts';

/**
 * Notifies signed-in people within the caller's transaction: their open pages receive it once that commits. Returns the
 * ids, in the order of the people.
 */
export async function notify(
  deps: Deps,
  store: Store,
  {
    kind,
    userId,
    eventId = null,
    facts = {},
    at = deps.now(),
  }: {
    kind: NotificationKind;
    userId: Id<'user'> | readonly Id<'user'>[];
    eventId?: Id<'event'> | null;
    facts?: Readonly<Record<string, string | number | null>>;
    /** The instant of the act, where it is looked for by that later. */
    at?: number;
  },
): Promise<Id<'notification'>[]> {
  const users = typeof userId === 'string' ? [userId] : userId;
  const createdAt = new Date(at);
  const rows = users.map((user) => ({
    id: newId(deps, 'notification'),
    userId: user,
    kind,
    eventId,
    facts,
    createdAt,
    readAt: null,
  }));
  await insertNotifications(store, rows);
  return rows.map(({ id }) => id);
}
