/**
 * Tells whether each of some meetings of one slot can have an interpreter of its own, given who can serve each and is
 * there; the interpreter of each meeting, or undefined where there are too few (augmenting paths, Kuhn 1955).
 */
export function serveAll(servers: readonly (readonly number[])[]): number[] | undefined {
  const meetingOf = new Map<number, number>();
  const serve = (meeting: number, tried: Set<number>): boolean => {
    for (const interpreter of servers[meeting] ?? []) {
      if (tried.has(interpreter)) continue;
      tried.add(interpreter);
      const other = meetingOf.get(interpreter);
      if (other !== undefined && !serve(other, tried)) continue;
      meetingOf.set(interpreter, meeting);
      return true;
    }
    return false;
  };
  for (const meeting of servers.keys()) if (!serve(meeting, new Set())) return undefined;
  const interpreterOf = servers.map(() => -1);
  for (const [interpreter, meeting] of meetingOf) interpreterOf[meeting] = interpreter;
  return interpreterOf;
}
