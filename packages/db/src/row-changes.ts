import { and, eq, getTableColumns, type SQL } from 'drizzle-orm';
import type { StoredRowChange } from './schema/merges.ts';
import type { Schema } from './schema/tables.ts';
import type { Store } from './store.ts';

type TableName = keyof Schema;
type Row = Readonly<Record<string, unknown>>;
/**
 * Rows of a table that an act may change, told apart by the columns of their key; `without` are columns that it never
 * touches and that are large.
 */
export type Watched = {
  readonly table: TableName;
  readonly key: readonly string[];
  readonly where: SQL | undefined;
  readonly without?: readonly string[];
};
export type RowsSeen = ReadonlyMap<
  string,
  { readonly table: TableName; readonly key: Readonly<Record<string, string>>; readonly row: Row }
>;

/** Writes instants as numbers, so that a row can be stored as JSON and compared. */
const plain = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.getTime() : value]),
  );
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Reads the rows that an act may change. */
export async function seeRows({ t, q }: Store, watched: readonly Watched[]): Promise<RowsSeen> {
  const seen = new Map<string, { table: TableName; key: Record<string, string>; row: Row }>();
  for (const { table, key, where, without = [] } of watched) {
    const columns = Object.fromEntries(
      Object.entries(getTableColumns(t[table])).filter(([name]) => !without.includes(name)),
    );
    const rows: Row[] = await q
      .select(columns)
      .from(t[table])
      .where(where)
      .then((found) => (found as Row[]).map(plain));
    for (const row of rows) {
      const ofRow = Object.fromEntries(key.map((name) => [name, String(row[name])]));
      seen.set(`${table} ${JSON.stringify(ofRow)}`, { table, key: ofRow, row });
    }
  }
  return seen;
}

/** Compares rows between two looks: of changed ones the columns that changed, of others the whole row. */
export function changesBetween(before: RowsSeen, after: RowsSeen): StoredRowChange[] {
  const all = new Map([...before, ...after]);
  return [...all].flatMap(([name, { table, key }]): StoredRowChange[] => {
    const [was, is] = [before.get(name)?.row, after.get(name)?.row];
    if (!was || !is) return [{ table, key, before: was ?? null, after: is ?? null }];
    const changed = Object.keys(was).filter((column) => !isSame(was[column], is[column]));
    const some = (row: Row) => Object.fromEntries(changed.map((column) => [column, row[column]]));
    return changed.length === 0 ? [] : [{ table, key, before: some(was), after: some(is) }];
  });
}

/**
 * Undoes changes, the last table first, so that dependent rows are removed before and restored after those that they
 * depend on. Returns false, having written nothing, where a row has changed since.
 */
export async function takeBack({ t, q }: Store, changes: readonly StoredRowChange[]): Promise<boolean> {
  const tableOf = (change: StoredRowChange) => t[change.table as TableName];
  const isRow = ({ key, ...change }: StoredRowChange) => {
    const columns = getTableColumns(tableOf({ key, ...change }));
    return and(...Object.entries(key).map(([name, value]) => eq(columns[name as keyof typeof columns], value)));
  };
  const revived = (change: StoredRowChange, row: Row) => {
    const columns: Record<string, { readonly dataType: string }> = getTableColumns(tableOf(change));
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        columns[name]?.dataType === 'date' && value !== null ? new Date(Number(value)) : value,
      ]),
    );
  };
  for (const change of changes) {
    const wanted = Object.keys(change.after ?? change.before ?? {});
    const columns = Object.fromEntries(
      Object.entries(getTableColumns(tableOf(change))).filter(([name]) => wanted.includes(name)),
    );
    const [row] = (await q.select(columns).from(tableOf(change)).where(isRow(change))) as Row[];
    const now = row && plain(row);
    const isAsLeft =
      change.after === null
        ? now === undefined
        : now !== undefined && wanted.every((name) => isSame(now[name], change.after?.[name]));
    if (!isAsLeft) return false;
  }
  for (const change of changes.toReversed())
    if (change.before === null) await q.delete(tableOf(change)).where(isRow(change));
  for (const change of changes) {
    const table = tableOf(change) as Schema['organisations'];
    if (change.before === null) continue;
    if (change.after === null) await q.insert(table).values(revived(change, change.before) as never);
    else await q.update(table).set(revived(change, change.before)).where(isRow(change));
  }
  return true;
}
