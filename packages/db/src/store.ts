import type { Database, Query } from './client.ts';
import type { Schema } from './schema.ts';

/** What a repository works on: the tables, and either the read side or one open transaction. */
export type Store = { readonly t: Schema; readonly q: Query };

/** The read side of a database. */
export function reading(db: Database): Store {
  return { t: db.t, q: db.read };
}

/** One writing transaction; nothing but database work may be awaited inside. */
export function writing<T>(db: Database, work: (store: Store) => Promise<T>): Promise<T> {
  return db.tx((q) => work({ t: db.t, q }));
}

/** Rows of a multi-row statement are cut into pieces that stay below every engine's limit of parameters. */
export const chunkSize = 400;

export function chunksOf<T>(items: readonly T[], size = chunkSize): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
