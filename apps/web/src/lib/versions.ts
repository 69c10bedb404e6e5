/**
 * A place where two people changed the same thing to different values: a field, or one part of it such as a language.
 */
export type Difference = {
  readonly path: readonly [field: string, part?: string];
  readonly mine: unknown;
  readonly theirs: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether two values are equal; an empty one equals a missing one. */
export function isSame(a: unknown, b: unknown): boolean {
  const [left, right] = [a, b].map((value) => (value === '' || value === undefined ? null : value));
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((one, i) => isSame(one, right[i]));
  if (!isFields(left) || !isFields(right)) return left === right;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) => isSame(left[name], right[name]));
}

/**
 * Brings together what two people made of the same beginning: what only one changed is as that one made it; what both
 * changed is a difference,
 * and stays as I made it until I say otherwise. Fields that have parts, such as texts by language, are compared part by
 * part.
 */
export function mergeVersions<T extends object>(
  base: T,
  mine: T,
  theirs: T,
): { readonly merged: T; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  const settle = (path: Difference['path'], [b, m, t]: readonly [unknown, unknown, unknown]): unknown => {
    if (isSame(m, t) || isSame(b, m)) return t;
    if (!isSame(b, t)) differences.push({ path, mine: m, theirs: t });
    return m;
  };
  const [from, own, other] = [base, mine, theirs] as readonly [Fields, Fields, Fields];
  const merged = Object.keys(other).map((field) => {
    const [b, m, t] = [from[field], own[field], other[field]];
    if (!isFields(b) || !isFields(m) || !isFields(t)) return [field, settle([field], [b, m, t])];
    const parts = [...new Set([...Object.keys(t), ...Object.keys(m)])].map(
      (part) => [part, settle([field, part], [b[part], m[part], t[part]])] as const,
    );
    return [field, Object.fromEntries(parts.filter(([, value]) => value !== undefined))];
  });
  return { merged: Object.fromEntries(merged) as T, differences };
}

/** Settles a difference in favour of the other version. */
export function takeTheirs<T extends object>(version: T, { path: [field, part], theirs }: Difference): T {
  if (part === undefined) return { ...version, [field]: theirs };
  const parts = { ...(version as Readonly<Record<string, Fields>>)[field], [part]: theirs };
  return { ...version, [field]: Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) };
}

/** Lists the fields of a version that differ from another one, with their values. */
export function changesTo<T extends object>(version: T, from: T): Partial<T> {
  const fields = Object.keys(version) as (keyof T)[];
  return Object.fromEntries(
    fields.filter((field) => !isSame(version[field], from[field])).map((field) => [field, version[field]]),
  ) as Partial<T>;
}
