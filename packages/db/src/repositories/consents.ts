import type { Store } from '../store.ts';

export type ConsentRow = Store['t']['consents']['$inferSelect'];

/** Writes down what somebody agreed to, or no longer agrees to; nothing of it is ever changed. */
export async function insertConsents({ t, q }: Store, rows: readonly ConsentRow[]): Promise<void> {
  if (rows.length > 0) await q.insert(t.consents).values([...rows]);
}
