import type { Query } from '@jumelage/db/client';
import type { Schema } from '@jumelage/db/schema';

/** Tables that are about no event and no organisation, or are only ever added to. */
const leftOut: ReadonlySet<string> = new Set(['matchSettings', 'matchWeights', 'embeddings', 'idempotencyKeys', 'auditSeals']);

/** Every row of a world, by table: what somebody of another world does leaves them all as they were. */
export async function rowsOf(q: Query, t: Schema, world: string): Promise<Map<string, string>> {
  const ofWorld = new RegExp(`_${world}\\d+"|zq${world}[op]\\d+z`);
  const rows = new Map<string, string>();
  for (const [name, table] of Object.entries(t)) {
    if (leftOut.has(name)) continue;
    const all = await q.select().from(table as Schema['users']);
    const own = all.map((row) => JSON.stringify(row)).filter((row) => ofWorld.test(row));
    rows.set(name, own.sort().join('\n'));
  }
  return rows;
}

/** Tables in which rows of a world are not what they were. */
export function changedTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, rows]) => after.get(name) !== rows).map(([name]) => name);
}
