import { Column, getTableName, is, Param, Placeholder, SQL, type SQLWrapper, Subquery, sql } from 'drizzle-orm';
import type { Engine } from './client.ts';
import type { Schema } from './schema/tables.ts';
import type { Store } from './store.ts';

/** The placeholder of each value while a statement is built. */
export type Slots<Values> = { readonly [Name in keyof Values]-?: Placeholder };

/** A builder of drizzle's that has not been sent. */
type Unsent<Row> = PromiseLike<readonly Row[]>;

type Encode = (value: unknown, engine: Engine) => unknown;
type Parameter = { readonly name: string; readonly encode: Encode } | { readonly constant: unknown };

type Compiled = {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
  readonly toRow: ((row: readonly unknown[]) => unknown) | undefined;
};

let compilations = 0;

/** Counts the statements that were built so far. Tests check that repeated calls build none. */
export function countCompilations(): number {
  return compilations;
}

/**
 * Defines a statement that is built once for each engine and shape, and afterwards only sent. `build` sees a slot in
 * place of each value, so that no value can end up in the text; whatever changes the text itself (an optional filter,
 * an order) is its `shape`, of which there must be few.
 *
 * Example: `const userById = prepared(({ t, q }, slots: Slots<{ id: Id<'user'> }>) =>
 * q.select().from(t.users).where(eq(t.users.id, slots.id)))`, then `await userById(store, { id })`.
 */
export function prepared<Values extends object, Row, Shape = undefined>(
  build: (store: Store, slots: Slots<Values>, shape: Shape) => Unsent<Row>,
): (store: Store, values: Values, ...shape: [Shape] extends [undefined] ? [] : [Shape]) => Promise<Row[]> {
  const statements = new WeakMap<Schema, Map<string, Compiled>>();
  function find(store: Store, shape: Shape): Compiled {
    const key = shape === undefined ? '' : JSON.stringify(shape);
    const ofEngine = statements.get(store.t) ?? new Map<string, Compiled>();
    const known = ofEngine.get(key);
    if (known) return known;
    const statement = compile(build(store, slotsOf<Values>(), shape) as unknown as Builder);
    statements.set(store.t, ofEngine.set(key, statement));
    return statement;
  }
  return async (store, values, shape?: Shape) => {
    const statement = find(store, shape as Shape);
    const { engine } = store;
    const given = values as Readonly<Record<string, unknown>>;
    const filled = statement.parameters.map((parameter) => {
      if ('constant' in parameter) return parameter.constant;
      const value = given[parameter.name];
      if (value === undefined) throw new Error(`No value for ${parameter.name} in: ${statement.sql}`);
      return value === null ? null : parameter.encode(value, engine);
    });
    const rows = await store.q.run(statement.sql, filled);
    return (statement.toRow ? rows.map(statement.toRow) : rows) as Row[];
  };
}

function slotsOf<Values>(): Slots<Values> {
  return new Proxy({}, { get: (_, name) => sql.placeholder(String(name)) }) as Slots<Values>;
}

/** The parts of a builder that we use, on either engine: its text, and what `select` or `returning` chose. */
type Builder = {
  prepare(name: string): {
    getQuery(): { readonly sql: string; readonly params: readonly unknown[] };
    readonly fields?: readonly Selected[] | undefined;
    readonly joinsNotNullableMap?: Readonly<Record<string, boolean>> | undefined;
  };
};
type Selected = { readonly path: readonly string[]; readonly field: SQLWrapper | Column };

function compile(builder: Builder): Compiled {
  compilations++;
  const statement = builder.prepare('compiled');
  const { sql: text, params } = statement.getQuery();
  return {
    sql: text,
    parameters: params.map(toParameter),
    toRow: statement.fields && toRowReader(statement.fields, statement.joinsNotNullableMap),
  };
}

function toParameter(parameter: unknown): Parameter {
  if (is(parameter, Placeholder)) return { name: parameter.name, encode: encodeByType };
  if (is(parameter, Param) && is(parameter.value, Placeholder)) {
    const { encoder, value } = parameter;
    return { name: value.name, encode: (given) => encoder.mapToDriverValue(given) };
  }
  return { constant: parameter };
}

/** Encodes a value that is compared with a column, as the engine's driver takes it. */
function encodeByType(value: unknown, engine: Engine): unknown {
  if (value instanceof Date) return engine === 'sqlite' ? value.getTime() : value.toISOString();
  if (typeof value === 'boolean') return engine === 'sqlite' ? Number(value) : value;
  if (Array.isArray(value))
    return engine === 'sqlite' ? JSON.stringify(value) : toArrayLiteral(value as readonly string[]);
  return value;
}

function toArrayLiteral(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}

/**
 * Compares a column of texts with the list in a slot, however long that is: it is one parameter, so that the statement
 * stays the same.
 */
export function isOneOf({ engine }: Pick<Store, 'engine'>, column: SQLWrapper, slot: Placeholder): SQL {
  return engine === 'sqlite'
    ? sql`${column} in (select value from json_each(${slot}))`
    : sql`${column} = any(cast(cast(${slot} as text) as text[]))`;
}

type Read = (row: readonly unknown[]) => unknown;

const identity = Column.prototype.mapFromDriverValue;

function toCellReader(field: Selected['field'], at: number): Read {
  const decoder = is(field, Column)
    ? field
    : is(field, SQL)
      ? decoderOf(field)
      : is(field, Subquery)
        ? decoderOf(field._.sql)
        : decoderOf((field as SQL.Aliased).sql);
  if (decoder.mapFromDriverValue === identity) return (row) => row[at];
  return (row) => (row[at] === null ? null : decoder.mapFromDriverValue(row[at]));
}

/** Reads a property that the library has, but its types have not. */
function decoderOf(of: SQL): { mapFromDriverValue(value: unknown): unknown } {
  return (of as unknown as { decoder: { mapFromDriverValue(value: unknown): unknown } }).decoder;
}

/**
 * Reads rows as drizzle's own `mapResultRow` does, but decides everything that depends on the statement alone once. As
 * there, an object that an outer join did not find is null; its first column says so, where all its columns are of one
 * table.
 */
function toRowReader(
  fields: readonly Selected[],
  joins: Readonly<Record<string, boolean>> | undefined,
): (row: readonly unknown[]) => unknown {
  type Member = { readonly name: string; readonly read: Read };
  const members: Member[] = [];
  const groups = Map.groupBy(
    fields.map((one, at) => ({ ...one, at })),
    ({ path }) => path[0] ?? '',
  );
  for (const [name, group] of groups) {
    const [first] = group;
    if (first && group.length === 1 && first.path.length === 1) {
      members.push({ name, read: toCellReader(first.field, first.at) });
      continue;
    }
    if (group.some(({ path }) => path.length !== 2)) throw new Error(`Selected more than two levels deep: ${name}`);
    const inner = group.map(({ path, field, at }): Member => ({ name: path[1] ?? '', read: toCellReader(field, at) }));
    const columns = group.flatMap(({ field }) => (is(field, Column) ? [field] : []));
    const tables = new Set(columns.map((column) => getTableName(column.table)));
    const [table = ''] = tables;
    const told = group.find(({ field }) => is(field, Column))?.at;
    const isOptional = joins !== undefined && told !== undefined && tables.size === 1 && joins[table] !== true;
    const readObject = toObjectReader(inner);
    members.push({ name, read: isOptional ? (row) => (row[told] === null ? null : readObject(row)) : readObject });
  }
  return toObjectReader(members);
}

function toObjectReader(members: readonly { readonly name: string; readonly read: Read }[]): Read {
  return (row) => {
    const result: Record<string, unknown> = {};
    for (const { name, read } of members) result[name] = read(row);
    return result;
  };
}
