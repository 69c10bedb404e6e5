/**
 * Puts a value into a map as its latest, and drops the oldest beyond so many: memory of what is asked for again and
 * again, which never grows.
 */
export function keepRecent<Key, Value>(
  recent: Map<Key, Value>,
  [key, value]: readonly [Key, Value],
  most: number,
): void {
  recent.delete(key);
  recent.set(key, value);
  const [oldest] = recent.keys();
  if (recent.size > most && oldest !== undefined) recent.delete(oldest);
}
