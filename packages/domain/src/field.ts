import type { Country } from './country.ts';
import type { Id } from './ids.ts';
import type { SpokenLanguage, Trilingual } from './language.ts';
import type { LocalHours } from './session.ts';

/**
 * The type of a field that people fill in, by which it is checked, edited and shown. A field that is not required may
 * be empty, which is stored as null; a phrase (one line) and a text, each in up to three languages, are empty as they
 * are. A line and a paragraph are in one language.
 */
export type FieldType =
  | { readonly type: 'line' | 'paragraph' | 'address' | 'phrase' | 'text'; readonly most: number }
  | { readonly type: 'whole'; readonly least: number; readonly most: number }
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly labels: string }
  /** Spoken languages, so many at the least. */
  | { readonly type: 'languages'; readonly least?: number }
  | { readonly type: 'country' | 'park' | 'topics' | 'tags' | 'yesNo' | 'zone' | 'day' | 'hours' | 'slots' };

/** A field of a table: its type, its readers and its fate at an erasure. */
export type Field = FieldType & {
  readonly isRequired?: true;
  /** Its readers. */
  readonly shown: string;
  /** Its fate at an erasure; absent in tables of what names nobody. */
  readonly erased?: 'kept' | 'blanked';
};
export type FieldTable = Readonly<Record<string, Field>>;

type Typed<F> = F extends { readonly type: 'line' | 'paragraph' | 'address' | 'zone' | 'day' }
  ? string
  : F extends { readonly type: 'phrase' | 'text' }
    ? Trilingual
    : F extends { readonly type: 'whole' }
      ? number
      : F extends { readonly type: 'choice'; readonly of: readonly (infer Value)[] }
        ? Value
        : F extends { readonly type: 'country' }
          ? Country
          : F extends { readonly type: 'park' }
            ? Id<'park'>
            : F extends { readonly type: 'languages' }
              ? SpokenLanguage[]
              : F extends { readonly type: 'topics' | 'tags' }
                ? string[]
                : F extends { readonly type: 'hours' }
                  ? LocalHours
                  : F extends { readonly type: 'slots' }
                    ? Id<'slot'>[]
                    : boolean;

/** Types of which a value may be empty without being null. */
type NeverNull = 'phrase' | 'text';

/** Tells whether nothing may be stated in a field, which is null. */
export function mayBeNull({ type, isRequired }: Pick<Field, 'type' | 'isRequired'>): boolean {
  return !isRequired && type !== 'phrase' && type !== 'text';
}

/** The value of each field of a table; null where nothing is stated. */
export type FieldValues<Fields extends FieldTable> = {
  readonly [N in keyof Fields]: Fields[N] extends { readonly isRequired: true } | { readonly type: NeverNull }
    ? Typed<Fields[N]>
    : Typed<Fields[N]> | null;
};

/** Lists the fields of a table with their names, in their order. */
export function listFields<One extends Field, Name extends string>(
  fields: Readonly<Record<Name, One>>,
): (One & { readonly name: Name })[] {
  return Object.entries<One>(fields).map(([name, field]) => ({ ...field, name: name as Name }));
}

/** Names the fields of a table, in their order. */
export function fieldNames<Fields extends FieldTable>(fields: Fields): (keyof Fields & string)[] {
  return Object.keys(fields);
}

/** Names of fields for which a table says one of some values under a key. */
export type NamesWith<Fields extends FieldTable, Key extends string, Value> = {
  [N in keyof Fields]: Fields[N] extends { readonly [K in Key]: Value } ? N : never;
}[keyof Fields];

/** Names the fields for which a table says `value` under `key`. */
export function fieldsWith<
  const Fields extends FieldTable,
  Key extends keyof Fields[keyof Fields] & string,
  const Value extends Fields[keyof Fields][Key],
>(fields: Fields, key: Key, value: Value): NamesWith<Fields, Key, Value>[] {
  return Object.keys(fields).filter((name) => fields[name]?.[key as keyof Field] === value) as NamesWith<
    Fields,
    Key,
    Value
  >[];
}

/** Copies some fields of a record, and nothing else of it. */
export function pick<Row extends object, Name extends keyof Row>(row: Row, names: readonly Name[]): Pick<Row, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;
}

/** Copies what of a record is said, without what is undefined. */
export function definedOf<Row extends object>(row: Row): { [N in keyof Row]?: Exclude<Row[N], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [N in keyof Row]?: Exclude<Row[N], undefined>;
  };
}
