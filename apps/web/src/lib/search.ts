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
