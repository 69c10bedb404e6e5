import type { ScheduleView } from '@jumelage/contracts/schedules';

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
