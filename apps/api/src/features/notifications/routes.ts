import type { notificationEndpoints } from '@jumelage/contracts/notifications';
import { countUnread, listNotifications, markRead } from '@jumelage/db/repositories/notifications';
import { reading, writing } from '@jumelage/db/store';
import type { Deps } from '../../deps.ts';
import type { Handlers } from '../../http/route.ts';
import { authenticate } from '../accounts/sign-ins.ts';
import type { Streams } from './streams.ts';

/** As many as the bell shows. */
const shown = 30;

/** Serves notifications: the list behind the bell, and its live stream. */
export function notificationHandlers(
  deps: Deps,
  streams: () => Streams | undefined,
): Handlers<keyof typeof notificationEndpoints> {
  return {
    'GET /api/notifications': async ({ scope: { actor } }) => {
      const store = reading(deps.db);
      const rows = await listNotifications(store, actor.userId, shown);
      return {
        items: rows.map(({ notification: { id, kind, eventId, facts, createdAt, readAt }, eventName }) => ({
          ...{ id, kind, facts, createdAt: createdAt.toISOString(), isRead: readAt !== null },
          event: eventId && eventName ? { id: eventId, name: eventName } : null,
        })),
        unread: await countUnread(store, actor.userId, deps.now()),
      };
    },
    'POST /api/notifications/reading': async ({ scope: { actor } }) => {
      await writing(deps.db, (store) => markRead(store, actor.userId, new Date(deps.now())));
      return undefined;
    },
    'GET /api/notifications/stream': async ({ scope: { actor }, request, reply }) => {
      const live = streams();
      // Clients that do not accept events get an empty answer at once.
      if (!live || request.headers.accept !== 'text/event-stream')
        return { file: ': nothing yet\n\n', filename: 'notifications.txt' };
      live.open(actor.userId, reply, async () => (await authenticate(deps, request))?.userId === actor.userId);
      return undefined;
    },
  };
}
