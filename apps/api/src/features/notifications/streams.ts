import type { ServerResponse } from 'node:http';
import { type Announcement, signInEnded } from '@jumelage/db/repositories/notifications';
import type { Id } from '@jumelage/domain/ids';
import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import type { Deps } from '../../deps.ts';

type UserId = Id<'user'>;

/** A browser has one a tab; more than this of one person are not tabs. */
const streamsOfOne = 8;
const streamsOfAll = 5_000;
/** A proxy in between ends what stays silent for a minute. */
const heartbeatMilliseconds = 25_000;

export type Streams = {
  /**
   * Opens a stream and writes an event to it for each notification of the user's; checks at each heartbeat, and
   * whenever a sign-in of theirs ended, whether they are still signed in.
   */
  readonly open: (userId: UserId, reply: FastifyReply, isSignedIn: () => Promise<boolean>) => void;
  readonly count: () => number;
  readonly close: () => Promise<void>;
};

/**
 * Opens the streams of this process: each page receives its own person's notifications, from whichever process they
 * come.
 */
export async function openStreams(deps: Deps, log: FastifyBaseLogger): Promise<Streams> {
  /** Each with what looks whether its reader is still signed in, and ends it otherwise. */
  const open = new Map<UserId, Map<ServerResponse, () => void>>();
  const size = () => [...open.values()].reduce((sum, some) => sum + some.size, 0);

  const unlisten = await deps.db.listen((payload) => {
    const { users, kind, eventId } = JSON.parse(payload) as Announcement;
    for (const user of users) {
      for (const [raw, look] of open.get(user) ?? []) {
        if (kind === signInEnded) look();
        else raw.write(`event: notification\ndata: ${JSON.stringify({ kind, eventId })}\n\n`);
      }
    }
  });

  return {
    count: size,
    open(userId, reply, isSignedIn) {
      const own = open.get(userId) ?? new Map<ServerResponse, () => void>();
      // The oldest gives way: it is the tab that was forgotten.
      if (own.size >= streamsOfOne) own.keys().next().value?.end();
      const headers = reply.getHeaders();
      reply.hijack();
      const { raw } = reply;
      const { socket } = raw;
      raw.writeHead(200, {
        ...(headers as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      if (size() >= streamsOfAll) {
        raw.end('retry: 60000\n\n');
        return;
      }
      raw.write('retry: 5000\n\n: open\n\n');
      const look = () => {
        isSignedIn().then(
          (still) => (still ? raw.write(': still here\n\n') : raw.end()),
          (error: unknown) => log.warn({ err: error }, 'a stream could not be checked'),
        );
      };
      own.set(raw, look);
      open.set(userId, own);
      const heartbeat = setInterval(look, heartbeatMilliseconds);
      raw.on('close', () => {
        clearInterval(heartbeat);
        own.delete(raw);
        if (own.size === 0) open.delete(userId);
        // A reader who went away leaves half a connection, for which a server that stops would wait.
        socket?.destroy();
      });
    },
    async close() {
      for (const some of open.values()) for (const raw of some.keys()) raw.end();
      await unlisten();
    },
  };
}
