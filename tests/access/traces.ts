import type { Query } from '@jumelage/db/client';
import type { Schema } from '@jumelage/db/schema/tables';

/** Tables that are about no event and no organisation, or are only ever added to. */
const leftOut: ReadonlySet<string> = new Set([
  'matchChanges',
  'matchSettings',
  'matchWeights',
  'embeddings',
  'idempotencyKeys',
  'auditSeals',
]);

/** Lists the rows of all tables but some as JSON; with `written`, only of the tables written to. */
export async function everyRow(
  q: Query,
  t: Schema,
  but: ReadonlySet<string>,
  written?: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const rows = new Map<string, string[]>();
  for (const [name, table] of Object.entries(t)) {
    if (but.has(name) || written?.has(name) === false) continue;
    const all = await q.select().from(table as Schema['users']);
    rows.set(
      name,
      all.map((row) => JSON.stringify(row)),
    );
  }
  return rows;
}

/**
 * Lists the rows of a world by table; with `written`, only of the tables written to. Requests of people of another
 * world must leave them unchanged.
 */
export async function rowsOf(
  q: Query,
  t: Schema,
  world: string,
  written?: ReadonlySet<string>,
): Promise<Map<string, string>> {
  // A whole id: a secret drawn by chance may end as one does.
  const ofWorld = new RegExp(`(?<![\\w-])[a-z]{3}_${world}\\d+"|zq${world}[op]\\d+z`);
  const rows = await everyRow(q, t, leftOut, written);
  return new Map(
    [...rows].map(([name, all]) => [
      name,
      all
        .filter((row) => ofWorld.test(row))
        .sort()
        .join('\n'),
    ]),
  );
}

/** Lists tables, of those that were read afterwards, in which rows of a world are not what they were. */
export function changedTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([name, rows]) => before.get(name) !== rows).map(([name]) => name);
}
