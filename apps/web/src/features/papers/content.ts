import { type PlacedMeeting as Placed, placedMeetings } from '@jumelage/domain/placed-meeting';
import type { Interpreter, PaperState, Papers, Person, Table } from './queries.ts';

export type SheetId = PaperState['changed'][number];

/** A meeting with the people and the place that it names. */
export type PlacedMeeting = Placed<Papers['slots'][number], Table, Person, Interpreter>;

export type Content = { readonly papers: Papers; readonly meetings: readonly PlacedMeeting[] };

/** Joins the papers with their meetings, in order of time, then of tables. */
export function contentOf(papers: Papers): Content {
  return { papers, meetings: placedMeetings(papers) };
}

/** Cuts a list into pieces of at most so many, as even as they can be. */
export function evenPieces<T>(items: readonly T[], most: number): T[][] {
  const pieces = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, pieces));
  return Array.from({ length: pieces }, (_, index) => items.slice(index * size, (index + 1) * size));
}
