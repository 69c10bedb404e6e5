import { asc, gt } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** That something which matching reads was changed: an organisation's or a request's id, `settings`, or `twins`. */
export type MatchChange = { readonly key: string; readonly stamp: string };

/** A point in the order of changes: what is not seen at it is found after it. */
export type ChangeMark = number;

type Row = MatchChange & { readonly until: number | string | null };

/**
 * On PostgreSQL: the oldest transaction that is still under way. Whatever commits from now on has this id or a later
 * one.
 */
const oldestUnderWay = 'pg_snapshot_xmin(pg_current_snapshot())::text';

/** Finds the mark from which a reader asks for changes, if they read everything after this call. */
export async function changeMark({ q, engine }: Store): Promise<ChangeMark> {
  const sql = engine === 'sqlite' ? 'SELECT max(n) AS until FROM match_changes' : `SELECT ${oldestUnderWay} AS until`;
  const [row] = await q.rows<Pick<Row, 'until'>>({ sql, values: [] });
  return Number(row?.until ?? 0);
}

/** Lists one page of everything that was ever changed, by key. */
export async function allChanges({ t, q }: Store, afterKey: string, limit: number): Promise<MatchChange[]> {
  const { key, stamp } = t.matchChanges;
  return q.select({ key, stamp }).from(t.matchChanges).where(gt(key, afterKey)).orderBy(asc(key)).limit(limit);
}

/**
 * Lists what changed since a mark, and the next mark. Nothing is ever missed. On SQLite one writer numbers its
 * transactions, so a higher number commits later. On PostgreSQL transactions become visible in any order: the mark is
 * the oldest one that was open, so that those which commit late lie above it; changes that were seen already come again
 * and are recognised by their stamp. Numbers from before a restored dump, higher than any of this server, are left out.
 */
export async function changesSince(
  { q, engine }: Store,
  mark: ChangeMark,
): Promise<{ readonly changes: readonly MatchChange[]; readonly mark: ChangeMark }> {
  const sql =
    engine === 'sqlite'
      ? 'SELECT key, stamp, n AS until FROM match_changes WHERE n > ? ORDER BY n'
      : `SELECT key, stamp, ${oldestUnderWay} AS until FROM match_changes WHERE n >= ? AND n < pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
  const rows = await q.rows<Row>({ sql, values: [mark] });
  return { changes: rows, mark: Number(rows.at(-1)?.until ?? mark) };
}
