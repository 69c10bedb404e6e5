import type { Prepared } from '../prepared.ts';
import type { TopicTree } from '../text/taxonomy.ts';
import { isInBounds } from '../ticket.ts';
import { type Columns, flag } from './columns.ts';
import type { Rows } from './rows.ts';

const anyMust = flag.mustTopics | flag.mustStages | flag.mustTicket | flag.mustCountries;

/** The musts of theses against rows: what `mustStanding` says, read off the columns. */
export type PairMusts = {
  readonly run: (ours: Prepared, ourRow: number) => void;
  readonly failsOurs: (row: number) => boolean;
  readonly failsTheirs: (row: number) => boolean;
};

export function createPairMusts(rows: Rows, tree: TopicTree): PairMusts {
  let us:
    | {
        readonly row: number;
        readonly flags: number;
        readonly shownAndAbove: ReadonlySet<string>;
        readonly shows: boolean;
      }
    | undefined;
  /** Rows that show, or lie near, a topic that our thesis names as a must. */
  const near = new Set<number>();
  const unwanted = new Set<number>();

  function failsColumns(c: Columns, investor: number, company: number): boolean {
    const musts = c.flags[investor] ?? 0;
    const stages = c.thesisStages[investor] ?? 0;
    const stage = c.stage[company] ?? 255;
    if (musts & flag.mustStages && stages !== 0 && stage !== 255 && !(stages & (1 << stage))) return true;
    if (musts & flag.mustCountries && !rows.countrySets.has(c.mustCountries[investor] ?? 0, c.country[company] ?? 0))
      return true;
    if (!(musts & flag.mustTicket)) return false;
    return (
      isInBounds(c.raise[company], {
        min: c.roundMin[investor] ?? Number.NaN,
        max: c.roundMax[investor] ?? Number.NaN,
      }) === false
    );
  }

  return {
    run({ shownAndAbove, shown, unwanted: ruledOut }, row) {
      us = { row, flags: rows.columns().flags[row] ?? 0, shownAndAbove, shows: shown.length > 0 };
      near.clear();
      unwanted.clear();
      if (!(us.flags & flag.mustTopics)) return;
      const collect = (nodes: Iterable<string>, into: Set<number>) => {
        for (const node of nodes) {
          const posting = rows.shown.under(node);
          for (let i = 0; posting && i < posting.length; i++) into.add(posting.rows[i] ?? 0);
        }
      };
      const wanted = rows.mustTopics(row)?.wanted ?? [];
      collect(new Set(wanted.flatMap((topic) => [topic, ...tree.above(topic)])), near);
      collect(ruledOut, unwanted);
    },
    failsOurs(row) {
      if (!us || !(us.flags & anyMust)) return false;
      const c = rows.columns();
      if (failsColumns(c, us.row, row)) return true;
      if (!(us.flags & flag.mustTopics)) return false;
      if (unwanted.has(row)) return true;
      const wantsAny = (rows.mustTopics(us.row)?.wanted.length ?? 0) > 0;
      return wantsAny && ((c.flags[row] ?? 0) & flag.shows) !== 0 && !near.has(row);
    },
    failsTheirs(row) {
      const c = rows.columns();
      const flags = c.flags[row] ?? 0;
      if (!us || !(flags & anyMust)) return false;
      if (failsColumns(c, row, us.row)) return true;
      const must = flags & flag.mustTopics ? rows.mustTopics(row) : undefined;
      if (!must) return false;
      const { shownAndAbove, shows } = us;
      if (must.unwanted.some((topic) => shownAndAbove.has(topic))) return true;
      return (
        must.wanted.length > 0 &&
        shows &&
        !must.wanted.some(
          (topic) => shownAndAbove.has(topic) || tree.above(topic).some((above) => shownAndAbove.has(above)),
        )
      );
    },
  };
}
