import { type Emphasis, type EmphasisLevel, emphasisLevels, type TurnableCriterion } from '@jumelage/domain/match';

/** The words of each step of a control, in the order of the levels. */
export const levelKeys = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

const normal = emphasisLevels.indexOf(1);

/** Finds the slider step of a criterion. */
export function stepOf(emphasis: Emphasis, criterion: TurnableCriterion): number {
  const level = emphasis[criterion];
  return level === undefined ? normal : emphasisLevels.indexOf(level);
}

/** Sets one criterion of an emphasis to a step; an unknown step changes nothing. */
export function turn(emphasis: Emphasis, criterion: TurnableCriterion, step: number): Emphasis {
  const level: EmphasisLevel | undefined = emphasisLevels[step];
  if (level === undefined) return emphasis;
  const { [criterion]: _, ...others } = emphasis;
  return level === 1 ? others : { ...others, [criterion]: level };
}

/** Counts the criteria whose weight is changed. */
export function turnedCount(emphasis: Emphasis): number {
  return Object.values(emphasis).filter((level) => level !== 1).length;
}
