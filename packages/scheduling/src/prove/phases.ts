import type { Random } from '../random.ts';
import type { Assignment } from './propagate.ts';

export type Phases = {
  readonly set: (variable: number, value: boolean) => void;
  /** Start from an assignment of all variables (1 true). */
  readonly adopt: (model: Uint8Array) => void;
  readonly save: (literal: number) => void;
  /** The literal of an open variable to try. */
  readonly choose: (variable: number) => number;
  readonly begin: () => void;
  /** Called before the search goes back from a conflict: a long assignment without one becomes the target. */
  readonly noteConflict: () => void;
  readonly restarted: (conflicts: number) => void;
};

const rephaseEvery = 1_000;
const turns = ['first', 'best', 'flipped', 'best', 'random', 'best'] as const;

/**
 * Creates the choice of the value that a decision tries: that of the longest assignment without a conflict since the
 * last change of course, else the one that the variable had last; from time to time all go back to the best, to the
 * first, or elsewhere (Biere & Fleury, "Chasing target phases", POS 2020).
 */
export function createPhases(state: Assignment, random: Random): Phases {
  const variables = state.level.length;
  const first = new Uint8Array(variables).fill(1);
  const saved = new Uint8Array(variables).fill(1);
  const target = new Uint8Array(variables);
  const best = new Uint8Array(variables);
  let targetSize = 0;
  let bestSize = 0;
  let nextRephase = rephaseEvery;
  let rephased = 0;

  const copyTrail = (to: Uint8Array, size: number) => {
    to.set(saved);
    for (let i = 0; i < size; i++) {
      const literal = state.trail[i] ?? 0;
      to[literal >> 1] = literal & 1;
    }
  };

  return {
    set(variable, value) {
      first[variable] = value ? 0 : 1;
      saved[variable] = value ? 0 : 1;
    },
    adopt(model) {
      for (let variable = 0; variable < variables; variable++) first[variable] = 1 - (model[variable] ?? 0);
      saved.set(first);
    },
    save(literal) {
      saved[literal >> 1] = literal & 1;
    },
    choose: (variable) => 2 * variable + ((targetSize > 0 ? target : saved)[variable] ?? 1),
    begin() {
      targetSize = 0;
      bestSize = 0;
      rephased = 0;
      nextRephase = rephaseEvery;
    },
    noteConflict() {
      const size = state.limits[state.levels - 1] ?? 0;
      if (size > targetSize) {
        copyTrail(target, size);
        targetSize = size;
      }
      if (size > bestSize) {
        copyTrail(best, size);
        bestSize = size;
      }
    },
    restarted(conflicts) {
      if (conflicts < nextRephase) return;
      const turn = turns[rephased++ % turns.length];
      nextRephase = conflicts + rephaseEvery * (rephased + 1);
      if (turn === 'first') saved.set(first);
      else if (turn === 'best') {
        if (bestSize > 0) saved.set(best);
        bestSize = 0;
      } else if (turn === 'flipped')
        for (let variable = 0; variable < variables; variable++) saved[variable] = 1 - (saved[variable] ?? 0);
      else for (let variable = 0; variable < variables; variable++) saved[variable] = random.below(2);
      targetSize = 0;
    },
  };
}
