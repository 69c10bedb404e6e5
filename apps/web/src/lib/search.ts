import { type Id, type IdKind, isId } from '@jumelage/domain/ids';

/** Reads a parameter of an address as one of a closed set; anything else is as if it were not there. */
export function oneOf<Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
  raw: Readonly<Record<string, unknown>>,
): { [N in Name]?: Value } {
  const found = values.find((value) => value === raw[name]);
  // The edge: TypeScript does not follow a computed key that is a type parameter.
  return (found === undefined ? {} : { [name]: found }) as { [N in Name]?: Value };
}

/** Reads a parameter of an address as an instant, in the form in which addresses have it. */
export function instantIn<Name extends string>(
  name: Name,
  raw: Readonly<Record<string, unknown>>,
): { [N in Name]?: string } {
  const value = raw[name];
  const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN;
  // The edge: as above.
  return (Number.isNaN(at) ? {} : { [name]: new Date(at).toISOString() }) as { [N in Name]?: string };
}

/** Reads a parameter of an address as an id of one kind; anything else is as if it were not there. */
export function idIn<Kind extends IdKind, Name extends string>(
  kind: Kind,
  name: Name,
  raw: Readonly<Record<string, unknown>>,
): { [N in Name]?: Id<Kind> } {
  const value = raw[name];
  // The edge: as above.
  return (typeof value === 'string' && isId(kind, value) ? { [name]: value } : {}) as { [N in Name]?: Id<Kind> };
}
