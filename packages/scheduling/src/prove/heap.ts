/**
 * Variables in the order of their activity: a binary heap with the place of every variable, for the next decision
 * (VSIDS, Moskewicz et al., DAC 2001).
 */
export type Order = {
  /** The most active variable, taken out; −1 where none is left. */
  readonly take: () => number;
  readonly insert: (variable: number) => void;
  readonly bump: (variable: number) => void;
  readonly decay: (factor: number) => void;
};

const ceiling = 1e100;

export function createOrder(variables: number, below: (n: number) => number): Order {
  const activity = Float64Array.from({ length: variables }, () => below(1_000) / 1_000_000);
  const heap = Int32Array.from({ length: variables }, (_, index) => index);
  const placeOf = heap.slice();
  let size = variables;
  let step = 1;

  const up = (from: number) => {
    let place = from;
    const variable = heap[place] ?? 0;
    const mine = activity[variable] ?? 0;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent] ?? 0;
      if ((activity[above] ?? 0) >= mine) break;
      heap[place] = above;
      placeOf[above] = place;
      place = parent;
    }
    heap[place] = variable;
    placeOf[variable] = place;
  };

  const down = (from: number) => {
    let place = from;
    const variable = heap[place] ?? 0;
    const mine = activity[variable] ?? 0;
    for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && (activity[heap[child + 1] ?? 0] ?? 0) > (activity[heap[child] ?? 0] ?? 0)) child++;
      const below = heap[child] ?? 0;
      if ((activity[below] ?? 0) <= mine) break;
      heap[place] = below;
      placeOf[below] = place;
      place = child;
    }
    heap[place] = variable;
    placeOf[variable] = place;
  };

  for (let place = (variables >> 1) - 1; place >= 0; place--) down(place);

  return {
    take() {
      if (size === 0) return -1;
      const variable = heap[0] ?? 0;
      placeOf[variable] = -1;
      size--;
      if (size > 0) {
        const last = heap[size] ?? 0;
        heap[0] = last;
        placeOf[last] = 0;
        down(0);
      }
      return variable;
    },
    insert(variable) {
      if ((placeOf[variable] ?? -1) >= 0) return;
      heap[size] = variable;
      placeOf[variable] = size;
      up(size++);
    },
    bump(variable) {
      const raised = (activity[variable] ?? 0) + step;
      activity[variable] = raised;
      if (raised > ceiling) {
        for (let index = 0; index < variables; index++) activity[index] = (activity[index] ?? 0) / ceiling;
        step /= ceiling;
      }
      const place = placeOf[variable] ?? -1;
      if (place >= 0) up(place);
    },
    decay(factor) {
      step /= factor;
    },
  };
}
