import type { StepView } from '@jumelage/contracts/schedules';
import type { Language } from '@jumelage/domain/language';
import { writtenNameFor } from '@jumelage/domain/participant';
import { useFormat } from '../../lib/format.ts';
import { useFill, useLanguage, useTexts } from '../../lib/i18n.tsx';

type Step = Pick<StepView, 'act' | 'facts'>;

/** Finds the name of the person, pair or table in the facts of a step, for a reader. */
function nameIn({ facts: { name, table, first, second } }: Step, language: Language): string | undefined {
  if (first && second) return [first, second].map((one) => writtenNameFor(String(one), language)).join(' – ');
  const one = name ?? table;
  return one === undefined || one === null ? undefined : writtenNameFor(String(one), language);
}

/** Words a step by its act, with the name and the time that its facts give, where they give any. */
export function useStepWording(zone: string): (step: Step) => string {
  const words = useTexts('days');
  const fill = useFill();
  const language = useLanguage();
  const format = useFormat();
  return (step) => {
    const named: Readonly<Record<string, string>> = words.stepsNamed;
    const message = named[step.act];
    const name = nameIn(step, language);
    const { at } = step.facts;
    if (!message || (name === undefined && at === undefined)) return words.steps[step.act];
    return fill(message, { name: name ?? '', time: typeof at === 'string' ? format.time(at, zone) : '' });
  };
}
