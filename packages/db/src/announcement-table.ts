import { randomBytes } from 'node:crypto';

export type Ask = (text: string, values?: unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;
export type Hear = (payload: string) => void;

/** A way in which processes hear each other: `begin` answers once nothing that is said from then on is missed. */
export type Way = {
  readonly begin: () => Promise<void>;
  /** Announces something within a transaction; it is heard once that commits. */
  readonly say: (within: Ask, payload: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const pollMilliseconds = 1_000;
/** The number of polls after which a process drops old announcements. */
const pollsBetweenSweeps = 60;
const keptMinutes = 10;

type Row = {
  readonly oldest: string | number;
  readonly id: string | null;
  readonly payload: string;
  readonly xid: string | number;
};

/**
 * Asks from a transaction's number on, at first from the oldest that is under way; numbers from before a restored dump,
 * higher than any of this server, are left out.
 */
const question = `SELECT now.oldest, said.id, said.payload, said.xid
  FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS oldest, pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next) AS now
  LEFT JOIN announcements AS said ON said.xid >= coalesce($1::bigint, now.oldest) AND said.xid < now.next ORDER BY said.xid, said.id`;

/**
 * Announces through a table that every process reads once a second. A row carries the number of its transaction: one
 * that commits late is found all the same, because each read begins with the oldest transaction that was open at the
 * last one. Rows that were heard already are recognised by their id.
 */
export function askTable({ ask, write, tell }: { readonly ask: Ask; readonly write: Ask; readonly tell: Hear }): Way {
  const seen = new Map<string, number>();
  let from: number | undefined;
  let polls = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  async function poll(): Promise<void> {
    const isFirst = from === undefined;
    const rows = (await ask(question, [from ?? null])).rows as readonly Row[];
    for (const { id, payload, xid } of rows) {
      if (id === null || seen.has(id)) continue;
      seen.set(id, Number(xid));
      // Announcements from before anybody listened are dropped.
      if (!isFirst) tell(payload);
    }
    const oldest = Number(rows[0]?.oldest);
    from = oldest;
    for (const [id, xid] of seen) if (xid < oldest) seen.delete(id);
    if (polls++ % pollsBetweenSweeps === 0)
      await write(`DELETE FROM announcements WHERE at < now() - interval '${keptMinutes} minutes'`);
  }

  function askAgain(): void {
    if (isClosed) return;
    timer = setTimeout(() => {
      // After an outage the database is polled again: announcements of the meantime are still there.
      running = poll()
        .catch(() => {})
        .finally(askAgain);
    }, pollMilliseconds).unref();
  }

  return {
    async begin() {
      await poll();
      askAgain();
    },
    async say(within, payload) {
      await within(
        'INSERT INTO announcements (id, xid, payload, at) VALUES ($1, pg_current_xact_id()::text::bigint, $2, now())',
        [randomBytes(12).toString('base64url'), payload],
      );
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
