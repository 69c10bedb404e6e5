import { inArray } from 'drizzle-orm';
import type { Store } from '../store.ts';

/** Finds vectors by the keys of their texts; stored as base64 of 32-bit floats, least significant byte first. */
export async function findEmbeddings({ t, q }: Store, keys: readonly string[]): Promise<Map<string, Float32Array>> {
  if (keys.length === 0) return new Map();
  const rows = await q
    .select()
    .from(t.embeddings)
    .where(inArray(t.embeddings.key, [...keys]));
  return new Map(
    rows.map(({ key, vector }) => [key, new Float32Array(new Uint8Array(Buffer.from(vector, 'base64')).buffer)]),
  );
}

/** Stores vectors; existing ones stay. */
export async function insertEmbeddings(
  { t, q }: Store,
  rows: readonly { key: string; vector: Float32Array; createdAt: Date }[],
): Promise<void> {
  const values = rows.map(({ key, vector, createdAt }) => ({
    key,
    createdAt,
    vector: Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64'),
  }));
  await q.insert(t.embeddings).values(values).onConflictDoNothing();
}
