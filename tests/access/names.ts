import type { Database } from '@jumelage/db/client';
import type { Schema } from '@jumelage/db/schema/tables';
import { idPrefixes } from '@jumelage/domain/ids';
import type { World } from './world.ts';

/** The row that an id or a text of the worlds belongs to, and the field in which a text is stored. */
type Named = { readonly row: string; readonly age: number; readonly field?: string };

/** Ids by their prefixes, in no word of a random secret, which may hold dashes and underscores; and marked texts. */
const anyToken = new RegExp(
  `(?<![\\w-])(?:${Object.values(idPrefixes).join('|')})_[a-cx]\\d+(?![\\w-])|zq[a-cx][op]\\d+z`,
  'gi',
);

/** Lists the texts of a column, in JSON or a file as well, each with the path below the column. */
function textsIn(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (value instanceof Uint8Array) return [[path, Buffer.from(value).toString('latin1')]];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
}

/** Lists the fields that stand in a row itself; those of its sections are named by their tables. */
const ownFields = (fields: ReadonlySet<string> = new Set()) => [...fields].filter((field) => !field.includes('/'));

export type Names = {
  /**
   * Says which rows a text names, by kind and fields: `organisation(city):home,fund`; `*` is every field of the row
   * itself, so that a new one changes only what gives some of them.
   */
  readonly told: (text: string) => string;
  /** Writes names in the place of ids and texts, so that nothing of it depends on how many there are. */
  readonly inWords: (text: string) => string;
};

/**
 * Reads what every id and every text of the worlds stands for: the ids as their writers named them, the texts by the
 * row and the field in which the database holds them.
 */
export async function readNames(
  { read, t }: Pick<Database, 'read' | 't'>,
  byWorld: Readonly<Record<string, World['names']>>,
  ownWorld: string,
): Promise<Names> {
  const named = new Map<string, Named>();
  for (const [world, names] of Object.entries(byWorld))
    for (const [id, name] of names)
      named.set(id, { row: world === ownWorld ? name : name.replace(':', `:${world}.`), age: named.size });
  const written: { readonly in: Named; readonly field: string; readonly others: string; readonly mark: string }[] = [];
  for (const [table, columns] of Object.entries(t))
    for (const row of await read.select().from(columns as Schema['users'])) {
      const known = Object.values(row).flatMap((value) => (typeof value === 'string' && named.get(value)) || []);
      const own = 'id' in row ? named.get(row.id) : undefined;
      const [first, ...others] = own ? [own] : known;
      for (const [column, value] of Object.entries(row))
        for (const [path, text] of textsIn(value, own ? column : `${table}/${column}`)) {
          const [mark, more] = text.toLowerCase().match(/zq[a-cx][op]\d+z/g) ?? [];
          // A text made of several marks is the copy of a name.
          if (first && mark && !more)
            written.push({ in: first, field: path, others: others.map((one) => one.row).join(' and '), mark });
        }
    }
  const fieldsOf = new Map<string, Set<string>>();
  // Younger rows repeat what older ones say: notices, mails, people who take part.
  for (const { in: at, field, others, mark } of written.sort((one, other) => one.in.age - other.in.age)) {
    if (named.has(mark)) continue;
    const name = at.row;
    const fields = fieldsOf.get(name) ?? new Set();
    const unique = fields.has(field) ? `${field} of ${others}` : field;
    if (fields.has(unique)) throw new Error(`two texts would be called ${unique} of ${name}`);
    fieldsOf.set(name, fields.add(unique));
    named.set(mark, { ...at, field: unique });
  }

  const ofToken = (token: string): Named => {
    const one = named.get(token) ?? named.get(token.toLowerCase());
    if (!one) throw new Error(`nothing is called ${token}`);
    return one;
  };
  return {
    inWords: (text) =>
      text.replace(anyToken, (token) => {
        const { row, field } = ofToken(token);
        return field ? `${row}.${field}` : row;
      }),
    told: (text) => {
      const rows = new Map<string, Set<string>>();
      for (const token of text.match(anyToken) ?? []) {
        const { row, field } = ofToken(token);
        const fields = rows.get(row) ?? new Set();
        rows.set(row, field ? fields.add(field) : fields);
      }
      const alike = new Map<string, string[]>();
      for (const [row, fields] of rows) {
        const [kind = '', name = ''] = row.split(':');
        const own = ownFields(fieldsOf.get(row));
        const isWhole = own.length > 1 && own.every((field) => fields.has(field));
        const listed = [...fields].filter((field) => !(isWhole && own.includes(field))).sort();
        const list = fields.size > 0 ? `(${[...(isWhole ? ['*'] : []), ...listed].join(' ')})` : '';
        alike.set(kind + list, [...(alike.get(kind + list) ?? []), name]);
      }
      return [...alike]
        .map(([kind, all]) => `${kind}:${all.sort().join(',')}`)
        .sort()
        .join(' ');
    },
  };
}
