import type { ImportProgress } from '@jumelage/contracts/imports';
import type { Id } from '@jumelage/domain/ids';
import { type Breathe, breather } from '../../../runtime/breathe.ts';

/** The parts of the work on a list in order, each with its share of the time: as measured with ten thousand rows. */
const parts = {
  preview: { table: 0.25, rows: 0.35, people: 0.2, organisations: 0.2 },
  import: { table: 0.15, rows: 0.2, people: 0.15, organisations: 0.15, writing: 0.35 },
} as const;
type ListWork = keyof typeof parts;
type ListPart = keyof (typeof parts)['import'];

/** The pace of work on a list: it yields to other work, and reports the progress of each part. */
export type ListPace = { readonly breathe: Breathe; readonly tell: (part: ListPart, done: number, of: number) => void };

/** Makes the pace of work that nobody watches. */
export function unwatched(): ListPace {
  return { breathe: breather(), tell: () => {} };
}

/** The event and organiser of a list: an organiser imports one at a time into an event. */
type Whose = { readonly eventId: Id<'event'>; readonly userId: Id<'user'> };

/** Tracks the progress of lists, as long as this process works on them. */
export function listProgress() {
  const running = new Map<string, ImportProgress>();
  const keyOf = ({ eventId, userId }: Whose) => `${eventId} ${userId}`;
  return {
    /** Returns the progress of somebody's list; null where none is being imported. */
    of: (whose: Whose): ImportProgress | null => running.get(keyOf(whose)) ?? null,

    /** Works on somebody's list, and reports its progress meanwhile. */
    async follow<T>(whose: Whose, work: ListWork, run: (pace: ListPace) => Promise<T>): Promise<T> {
      const key = keyOf(whose);
      const ends = new Map(
        Object.entries<number>(parts[work]).map(([part, share], i, all) => [
          part,
          { share, before: sumOf(all.slice(0, i)) },
        ]),
      );
      let mine: ImportProgress = { done: 0, total: 0 };
      const set = (next: ImportProgress) => {
        mine = next;
        running.set(key, mine);
      };
      set(mine);
      try {
        return await run({
          breathe: breather(),
          tell: (part, done, of) => {
            const { share, before } = ends.get(part) ?? { share: 0, before: 0 };
            const total = part === 'rows' ? of : mine.total;
            set({ done: Math.floor(total * (before + share * (of > 0 ? done / of : 1))), total });
          },
        });
      } finally {
        // A later one of the same person has told of itself since.
        if (running.get(key) === mine) running.delete(key);
      }
    },
  };
}

const sumOf = (some: readonly (readonly [string, number])[]) => some.reduce((sum, [, share]) => sum + share, 0);
