import { useRef, useState } from 'react';

/** Counts the fields that hold a text which could not be read: the draft does not hold it, and nothing of it is saved. */
export function useUnread() {
  const [paths, setPaths] = useState<ReadonlySet<string>>(new Set());
  const held = useRef(paths);
  const hold = (path: string, isUnread: boolean) => {
    if (held.current.has(path) === isUnread) return;
    held.current = new Set([...held.current].filter((other) => other !== path).concat(isUnread ? [path] : []));
    setPaths(held.current);
  };
  return { count: paths.size, hold, isAny: () => held.current.size > 0 };
}
