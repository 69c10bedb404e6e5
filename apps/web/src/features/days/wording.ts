import type { DeskPerson } from '@jumelage/contracts/days';
import type { StepView } from '@jumelage/contracts/schedules';
import { displayName } from '@jumelage/domain/participant';
import { useFormat } from '../../lib/format.ts';
import { useFill, useTexts } from '../../lib/i18n.tsx';

/** Formats a person's name as one text, for labels and messages. */
export const plainName = ({ name }: Pick<DeskPerson, 'name'>): string => displayName(name);

type Step = Pick<StepView, 'act' | 'facts'>;

/** Finds the name of the person, pair or table in the facts of a step. */
function nameIn({ facts: { name, table, first, second } }: Step): string | undefined {
  if (first && second) return `${first} – ${second}`;
  const one = name ?? table;
  return one === undefined || one === null ? undefined : String(one);
}

/** Words a step by its act, with the name and the time that its facts give, where they give any. */
export function useStepWording(zone: string): (step: Step) => string {
  const words = useTexts('days');
  const fill = useFill();
  const format = useFormat();
  return (step) => {
    const named: Readonly<Record<string, string>> = words.stepsNamed;
    const message = named[step.act];
    const name = nameIn(step);
    const { at } = step.facts;
    if (!message || (name === undefined && at === undefined)) return words.steps[step.act];
    return fill(message, { name: name ?? '', time: typeof at === 'string' ? format.time(at, zone) : '' });
  };
}
