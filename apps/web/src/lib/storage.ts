/** Reads a remembered choice; null where the browser stores none (private windows, blocked storage). */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of a choice.
  }
}

/**
 * The start of the keys under which pages store other people's data, to work without a network; the number grows when
 * the shape changes.
 */
const storedPrefix = 'jumelage.kept.';
const storedVersion = 1;

/** Stores data of a page, under a name of its own, until somebody signs out. */
export function writeStored(name: string, value: unknown): void {
  remember(`${storedPrefix}${storedVersion}.${name}`, JSON.stringify(value));
}

/** Reads what was stored under a name, if it can still be read. The caller names the shape that it stored. */
export function readStored<Value>(name: string): Value | undefined {
  try {
    const text = recall(`${storedPrefix}${storedVersion}.${name}`);
    // The edge: written by `writeStored` of this version.
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** Clears what was stored under a name. */
export function forgetStored(name: string): void {
  try {
    localStorage.removeItem(`${storedPrefix}${storedVersion}.${name}`);
  } catch {
    // Where nothing can be stored there is nothing to clear.
  }
}

/** Clears all that was stored, so that the next person at this machine finds nothing. */
export function clearStored(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(storedPrefix)) localStorage.removeItem(key);
  } catch {
    // Where nothing can be stored there is nothing to clear.
  }
}
