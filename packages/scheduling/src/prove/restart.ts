/** 1, 1, 2, 1, 1, 2, 4, …: the sequence of Luby, Sinclair and Zuckerman (1993), from index 1. */
export function luby(index: number): number {
  let length = 1;
  while (length < index) length = 2 * length + 1;
  let rest = index;
  while (length !== rest) {
    length = (length - 1) >> 1;
    if (rest > length) rest -= length;
  }
  return (length + 1) >> 1;
}

export type Restarts = {
  /** Whether the search is in its patient mode: few restarts, and phases that go back to the longest assignment without a conflict. */
  readonly patient: () => boolean;
  readonly learned: (glue: number) => void;
  readonly due: () => boolean;
  readonly restarted: () => void;
};

const quick = { fast: 1 / 32, slow: 1 / 8192, margin: 1.15, least: 10 };
const slow = { unit: 512 };
const firstMode = 1_000;

/**
 * When to start again from the assumptions: quick by the glue of late against usual (Audemard & Simon, IJCAI 2009), patient by Luby, in turns whose length
 * grows with the square of their number (Biere, SAT Race 2019).
 */
export function createRestarts(): Restarts {
  let conflicts = 0;
  let sinceRestart = 0;
  let fastGlue = 0;
  let slowGlue = 0;
  let turn = 0;
  let turnEnd = firstMode;
  let patient = false;
  let lubyIndex = 1;
  return {
    patient: () => patient,
    learned(glue) {
      conflicts++;
      sinceRestart++;
      fastGlue += (glue - fastGlue) * Math.max(quick.fast, 1 / conflicts);
      slowGlue += (glue - slowGlue) * Math.max(quick.slow, 1 / conflicts);
    },
    due() {
      if (conflicts >= turnEnd) {
        turn++;
        patient = !patient;
        const pairs = (turn >> 1) + 1;
        turnEnd = conflicts + firstMode * pairs * pairs;
        return true;
      }
      if (patient) return sinceRestart >= slow.unit * luby(lubyIndex);
      return sinceRestart >= quick.least && fastGlue > quick.margin * slowGlue;
    },
    restarted() {
      if (patient && sinceRestart >= slow.unit * luby(lubyIndex)) lubyIndex++;
      sinceRestart = 0;
    },
  };
}
