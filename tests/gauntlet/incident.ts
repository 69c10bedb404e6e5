/**
 * A public incident of a neighbour, replayed: `check` says what is wrong with a subject, which is the product's own or
 * one with the neighbour's mistake
 * planted in it. A check that finds nothing in the planted one is no check.
 */
export type Incident<Subject = never> = {
  readonly kind: string;
  /** The product where it was seen, and the number under which it was published. */
  readonly seenIn: string;
  readonly what: string;
  readonly own: Subject;
  readonly planted: Subject;
  readonly check: (subject: Subject) => Promise<readonly string[]> | readonly string[];
};

/** An incident whose kind of subject nobody outside needs to know. */
export type Replay = Pick<Incident, 'kind' | 'seenIn' | 'what'> & {
  readonly faults: () => Promise<readonly string[]>;
  readonly plantedFaults: () => Promise<readonly string[]>;
};

export function replay<Subject>({ kind, seenIn, what, own, planted, check }: Incident<Subject>): Replay {
  return { kind, seenIn, what, faults: async () => check(own), plantedFaults: async () => check(planted) };
}
