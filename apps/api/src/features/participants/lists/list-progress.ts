import type { ImportProgress } from '@jumelage/contracts/participants';
import type { Id } from '@jumelage/domain/ids';
import { type Breathe, breather } from '../../../runtime/breathe.ts';

/**
 * What is done with a list, and its parts in their order, each with its share of the time: as measured with ten
 * thousand rows.
 */
const parts = {
  preview: { table: 0.25, rows: 0.35, people: 0.2, organisations: 0.2 },
  import: { table: 0.15, rows: 0.2, people: 0.15, organisations: 0.15, writing: 0.35 },
} as const;
type ListWork = keyof typeof parts;
type ListPart = keyof (typeof parts)['import'];

/** How the work on a list goes: it lets others have their turn, and tells how far each part is. */
export type ListPace = { readonly breathe: Breathe; readonly tell: (part: ListPart, done: number, of: number) => void };

/** The pace of work that nobody asks about. */
export function unwatched(): ListPace {
  return { breathe: breather(), tell: () => {} };
}

/** Whose list it is: an organiser has one at a time on its way into an event. */
type Whose = { readonly eventId: Id<'event'>; readonly userId: Id<'user'> };

/** Keeps how far lists are, as long as this process works on them. */
export function listProgress() {
  const running = new Map<string, ImportProgress>();
  const keyOf = ({ eventId, userId }: Whose) => `${eventId} ${userId}`;
  return {
    /** How far somebody's list is; null where none is on its way. */
    of: (whose: Whose): ImportProgress | null => running.get(keyOf(whose)) ?? null,

    /** Works on somebody's list, and tells how far that is as long as it lasts. */
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
