import { lt } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** A key whose calls are counted: each takes `step` milliseconds of a `window`. */
export type CountedCall = { readonly key: string; readonly step: number; readonly window: number };

/** Until when a key is spent after one more call at an instant that takes a step. */
const nextCall = `greatest(c.spent_until, cast(? AS timestamptz)) + cast(? AS float8) * interval '1 millisecond'`;

/**
 * Counts a call on PostgreSQL before it is done, in one statement, so that no two processes together allow more than
 * one would. Returns undefined where it is allowed, else until when the key is spent, in milliseconds; a call that is
 * refused is not counted.
 */
export async function takeCall(
  { q }: Store,
  { key, step, window }: CountedCall,
  now: number,
): Promise<number | undefined> {
  const at = new Date(now).toISOString();
  const taken = await q.rows({
    sql: `INSERT INTO call_counts AS c (key, spent_until) VALUES (?, cast(? AS timestamptz) + cast(? AS float8) * interval '1 millisecond')
      ON CONFLICT (key) DO UPDATE SET spent_until = ${nextCall} WHERE ${nextCall} <= cast(? AS timestamptz) RETURNING key`,
    values: [key, at, step, at, step, at, step, new Date(now + window).toISOString()],
  });
  if (taken.length > 0) return undefined;
  const [row] = await q.rows<{ readonly spent: string | number }>({
    sql: 'SELECT extract(epoch FROM spent_until) * 1000 AS spent FROM call_counts WHERE key = ?',
    values: [key],
  });
  return Number(row?.spent ?? now + window);
}

/** Drops counts that have expired: their callers begin again. */
export async function dropCounts({ t, q }: Store, before: Date): Promise<void> {
  await q.delete(t.callCounts).where(lt(t.callCounts.spentUntil, before));
}
