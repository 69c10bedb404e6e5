import { blob, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** The column vocabulary of the schema, as SQLite stores it. */
export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  id: (name = 'id') => text(name).primaryKey(),
  text: <T extends string = string>(name: string) => text(name).$type<T>(),
  /** Text that is ordered byte by byte, whatever the server's locale. */
  bytewise: (name: string) => text(name),
  int: (name: string) => integer(name, { mode: 'number' }),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  instant: (name: string) => integer(name, { mode: 'timestamp_ms' }),
  bytes: (name: string) => blob(name, { mode: 'buffer' }),
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
};
export type Kit = typeof sqliteKit;
