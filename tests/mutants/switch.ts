/** Call that the loader puts in place of a guard: it runs the guard, or its mutant. */
type Guard = <T>(id: number, original: () => T, mutant: () => T) => T;

const state: { active: number; seen: Set<number> } = { active: 0, seen: new Set() };

const guard: Guard = (id, original, mutant) => {
  state.seen.add(id);
  return state.active === id ? mutant() : original();
};
Object.assign(globalThis, { __guard: guard });

/** Runs something with one guard taken out; 0: with all of them in place. Answers which guards it passed. */
export async function withMutant<T>(
  id: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly passed: ReadonlySet<number> }> {
  state.active = id;
  state.seen = new Set();
  try {
    return { result: await work(), passed: state.seen };
  } finally {
    state.active = 0;
  }
}
