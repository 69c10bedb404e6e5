import { type Emphasis, type EmphasisLevel, emphasisLevels, type TurnableCriterion } from '@jumelage/domain/match';

/** The words of each step of a control, in the order of the levels. */
export const levelKeys = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

const normal = emphasisLevels.indexOf(1);

/** The step at which a criterion stands. */
export function stepOf(emphasis: Emphasis, criterion: TurnableCriterion): number {
  const level = emphasis[criterion];
  return level === undefined ? normal : emphasisLevels.indexOf(level);
}

/** An emphasis with one criterion turned to a step; a step that there is not turns nothing. */
export function turn(emphasis: Emphasis, criterion: TurnableCriterion, step: number): Emphasis {
  const level: EmphasisLevel | undefined = emphasisLevels[step];
  if (level === undefined) return emphasis;
  const { [criterion]: _, ...others } = emphasis;
  return level === 1 ? others : { ...others, [criterion]: level };
}

/** How many criteria are turned. */
export function turnedCount(emphasis: Emphasis): number {
  return Object.values(emphasis).filter((level) => level !== 1).length;
}
