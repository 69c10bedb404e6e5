/** Caches what a function makes of each list of arguments: making an Intl formatter costs a hundred times its use. */
export function cached<Arguments extends readonly unknown[], Made>(
  make: (...given: Arguments) => Made,
): (...given: Arguments) => Made {
  const all = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const old = all.get(key);
    if (old !== undefined) return old;
    const made = make(...given);
    all.set(key, made);
    return made;
  };
}
