import { createBaseRates } from '../base-rates.ts';
import { type Prepared, prepare } from '../prepared.ts';
import type { MatchProfile } from '../profile.ts';
import type { TopicTree } from '../text/taxonomy.ts';
import { createTextIndex } from '../text/text-index.ts';
import { type TextVector, vectorise } from '../text/vectorise.ts';
import { createRows } from './rows.ts';

/** A profile of the pool, prepared, and the row it stands in. */
export type Member = { readonly prepared: Prepared; readonly row: number };
export type Members = ReturnType<typeof createMembers>;

/** Creates the profiles of an empty pool: rows, base rates, texts and embeddings, brought up to date together. */
export function createMembers(twins: readonly (readonly [string, string])[], tree: TopicTree) {
  const profiles = new Map<string, MatchProfile>();
  const rows = createRows();
  const rates = createBaseRates(twins);
  const texts = createTextIndex();
  const vectors = new Map<number, TextVector>();
  const embeddings = new Map<number, Float32Array>();

  /** Takes a profile off its row; answers the row, whose text stays in the index. */
  function clear(id: string): number | undefined {
    const profile = profiles.get(id);
    if (!profile) return undefined;
    // Memory is spared: what follows from a profile is worked out again when it leaves.
    const prepared = prepare(profile, tree);
    const row = rows.remove(prepared);
    rates.remove(prepared);
    profiles.delete(id);
    if (row !== undefined) embeddings.delete(row);
    return row;
  }

  function remove(id: string): void {
    const row = clear(id);
    if (row !== undefined && vectors.delete(row)) texts.remove(row);
  }

  function upsert(profile: MatchProfile, vector: TextVector = vectorise(profile.texts)): void {
    const before = clear(profile.id);
    const prepared = prepare(profile, tree);
    const hasText = vector.features.length > 0;
    // The row that was freed last is taken first: an organisation that is put in again keeps its row.
    const row = rows.set(prepared, hasText);
    rates.add(prepared);
    profiles.set(profile.id, profile);
    if (profile.embedding) embeddings.set(row, profile.embedding);
    if (before !== undefined && vectors.get(before) === vector) return;
    if (before !== undefined && vectors.delete(before)) texts.remove(before);
    if (!hasText) return;
    vectors.set(row, vector);
    texts.set(row, vector);
  }

  function get(id: string): Member | undefined {
    const profile = profiles.get(id);
    const row = rows.rowOf(id);
    return profile && row !== undefined ? { prepared: prepare(profile, tree), row } : undefined;
  }

  return { profiles, rows, rates, tree, texts, vectors, embeddings, upsert, remove, get };
}
