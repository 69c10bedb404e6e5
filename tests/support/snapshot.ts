import { expect } from 'vitest';
import { everyRow } from '../access/traces.ts';
import type { TestApp } from './app.ts';

/** Records of an act that stay when it is undone: the trail, spent keys, what matching reads of changes. */
const records: ReadonlySet<string> = new Set([
  'auditEntries',
  'auditSeals',
  'idempotencyKeys',
  'matchChanges',
  'callCounts',
  'announcements',
  'embeddings',
]);

/** Counters that only grow: how often a draft changed, when somebody was last seen. */
const counters = /"(?:revision":\d+|lastSeenAt":"[^"]*")/g;

export type Snapshot = ReadonlyMap<string, readonly string[]>;

/** Reads every row of every table, but for what an act and its undoing both leave behind. */
export async function snapshotOf({ deps: { db } }: Pick<TestApp, 'deps'>): Promise<Snapshot> {
  const rows = await everyRow(db.read, db.t, records);
  return new Map([...rows].map(([table, all]) => [table, all.map((row) => row.replaceAll(counters, '')).sort()]));
}

/** Lists the rows that one snapshot has and another has not, each with its table. */
export function rowsBeyond(one: Snapshot, other: Snapshot): string[] {
  return [...one].flatMap(([table, rows]) => {
    const known = new Set(other.get(table));
    return rows.filter((row) => !known.has(row)).map((row) => `${table} ${row}`);
  });
}

/**
 * Expects an act to change rows, and its undoing to leave every table as it was; answers the rows that the act changed.
 */
export async function expectUndone(
  test: Pick<TestApp, 'deps'>,
  act: () => Promise<unknown>,
  undo: () => Promise<unknown>,
): Promise<string[]> {
  const before = await snapshotOf(test);
  await act();
  const changed = rowsBeyond(before, await snapshotOf(test));
  await undo();
  const after = await snapshotOf(test);
  expect({ gone: rowsBeyond(before, after), added: rowsBeyond(after, before) }).toEqual({ gone: [], added: [] });
  return changed;
}
