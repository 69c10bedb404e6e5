import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Ask, askTable, type Hear, type Way } from './announcement-table.ts';

/** On which processes hear each other. */
const channel = 'jumelage';

/** The time until a lost connection is opened again. */
const againMilliseconds = 500;

export type Announcements = Pick<Way, 'say' | 'close'> & {
  readonly listen: (hear: Hear) => Promise<() => Promise<void>>;
};

type Options = {
  /** Behind a pooler that shares connections LISTEN hears nothing. */
  readonly isPooled: boolean;
  /** A connection for LISTEN alone. */
  readonly newClient: () => Client;
  /** One statement outside a transaction, on the reading and on the writing side. */
  readonly ask: Ask;
  readonly write: Ask;
};

/**
 * Opens the channel by which processes announce things to each other: LISTEN and NOTIFY, or behind a pooler that shares
 * connections a table that each process reads once a second.
 */
export function openAnnouncements({ isPooled, newClient, ask, write }: Options): Announcements {
  const heard = new Set<Hear>();
  const tell = (payload: string) => {
    for (const hear of heard) hear(payload);
  };
  const way = isPooled ? askTable({ ask, write, tell }) : holdConnection(newClient, tell);
  let begun: Promise<void> | undefined;
  return {
    say: way.say,
    async listen(hear) {
      heard.add(hear);
      begun ??= way.begin();
      await begun;
      return async () => {
        heard.delete(hear);
      };
    },
    close: way.close,
  };
}

/** Listens on a connection that is opened again whenever it is lost. */
function holdConnection(newClient: () => Client, tell: Hear): Way {
  let isClosed = false;
  let current: Client | undefined;

  async function connect(): Promise<void> {
    const client = newClient();
    client.on('error', () => {});
    client.on('notification', ({ payload }) => tell(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    if (isClosed) return void (await client.end().catch(() => {}));
    current = client;
    client.on('end', () => void connectAgain());
  }

  async function connectAgain(): Promise<void> {
    while (!isClosed) {
      try {
        return await connect();
      } catch {
        await sleep(againMilliseconds, undefined, { ref: false });
      }
    }
  }

  return {
    begin: connect,
    async say(within, payload) {
      await within('SELECT pg_notify($1, $2)', [channel, payload]);
    },
    async close() {
      isClosed = true;
      await current?.end().catch(() => {});
    },
  };
}
