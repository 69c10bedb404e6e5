import type { ScheduledMeeting, ScheduleView } from '@jumelage/contracts/schedules';

type Score = ScheduleView['score'];

/** One sentence of what a schedule is worth: a key of the words and its numbers. */
export type Verdict = {
  readonly key:
    | 'verdictAll'
    | 'verdictBest'
    | 'verdictSome'
    | 'verdictNoGaps'
    | 'verdictProved'
    | 'verdictOpen'
    | 'verdictWithout';
  readonly n?: number;
};

/** Judges a draft; a proof of the last run holds while the draft is still as that run left it. */
export function verdictsOf({ score, run }: Pick<ScheduleView, 'score' | 'run'>): Verdict[] {
  const { placed, meetings, weight, bound, gaps, without = 0 } = score;
  const verdicts: Verdict[] = [
    placed === meetings ? { key: 'verdictAll', n: meetings } : { key: weight >= bound ? 'verdictBest' : 'verdictSome' },
  ];
  if (without > 0) verdicts.push({ key: 'verdictWithout', n: without });
  if (placed === 0) return verdicts;
  if (gaps === 0) return [...verdicts, { key: 'verdictNoGaps' }];
  const last = run?.score;
  if (!last || placed !== meetings || !isOf(score, last)) return verdicts;
  if (last.proof === 'proved') verdicts.push({ key: 'verdictProved', n: gaps });
  else if (last.proof === 'open' && (last.gapsBound ?? 0) > 0)
    verdicts.push({ key: 'verdictOpen', n: last.gapsBound ?? 0 });
  return verdicts;
}

const isOf = (one: Score, other: Score) =>
  one.placed === other.placed && one.weight === other.weight && one.gaps === other.gaps;

const shortOf = {
  limitTables: ['no_table', 'no_table_in_common_slots', 'no_table_in_zone'],
  limitRooms: ['no_room'],
  limitInterpreters: ['no_interpreter', 'no_interpreter_in_common_slots'],
  limitPeople: ['no_common_slot', 'no_slot_free_together', 'participant_full', 'lost_to_higher_priority'],
} as const;
export type Limit = { readonly key: keyof typeof shortOf; readonly n: number };

/** Finds what most of the meetings without a slot lack; undefined where nothing is short. */
export function limitOf(meetings: readonly ScheduledMeeting[]): Limit | undefined {
  const codes = meetings.flatMap(({ unplaced }) => unplaced?.code ?? []);
  const limits = Object.entries(shortOf).map(([key, reasons]) => ({
    key: key as keyof typeof shortOf,
    n: codes.filter((code) => (reasons as readonly string[]).includes(code)).length,
  }));
  const most = limits.reduce((a, b) => (b.n > a.n ? b : a));
  return most.n > 0 ? most : undefined;
}
