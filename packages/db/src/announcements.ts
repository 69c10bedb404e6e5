import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, QueryResult } from 'pg';

/** On which processes hear each other. */
const channel = 'jumelage';

type Ask = (text: string, values?: unknown[]) => Promise<QueryResult>;

/** How long until a lost connection is opened again. */
const againMilliseconds = 500;

export type Announcements = {
  readonly say: (within: Ask, payload: string) => Promise<void>;
  readonly listen: (hear: (payload: string) => void) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
};

/** What processes tell each other. */
export function openAnnouncements(newClient: () => Client, _options: { readonly isPooled: boolean; readonly ask: Ask }): Announcements {
  const heard = new Set<(payload: string) => void>();
  let isClosed = false;
  let current: Client | undefined;

  async function connect(): Promise<void> {
    const client = newClient();
    client.on('error', () => {});
    client.on('notification', ({ payload }) => {
      for (const hear of heard) hear(payload ?? '');
    });
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    current = client;
    client.on('end', () => void keep());
  }

  async function keep(): Promise<void> {
    while (!isClosed) {
      try {
        await connect();
        return;
      } catch {
        await sleep(againMilliseconds);
      }
    }
  }

  let begun: Promise<void> | undefined;
  return {
    async say(within, payload) {
      await within('SELECT pg_notify($1, $2)', [channel, payload]);
    },
    async listen(hear) {
      heard.add(hear);
      begun ??= connect();
      await begun;
      return async () => {
        heard.delete(hear);
      };
    },
    async close() {
      isClosed = true;
      await current?.end().catch(() => {});
    },
  };
}
