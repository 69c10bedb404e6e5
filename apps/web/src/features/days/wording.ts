import type { DeskPerson } from '@jumelage/contracts/days';
import type { ScheduledMeeting, StepView } from '@jumelage/contracts/schedules';
import { displayName } from '@jumelage/domain/participant';
import { useFill, useTexts } from '../../lib/i18n.tsx';

/** A person's name as one text, for labels and messages. */
export const plainName = ({ name }: Pick<DeskPerson, 'name'>): string => displayName(name);

/** Both people of a meeting as one text. */
export const namesOf = ({ participants }: ScheduledMeeting): string => participants.map(plainName).join(' – ');

/** Words a step by its act, and by the name that its facts give, where they give one. */
export function useStepWording() {
  const words = useTexts('days');
  const fill = useFill();
  return ({ act, facts }: Pick<StepView, 'act' | 'facts'>): string => {
    const name = Object.values(facts)
      .filter((fact) => fact !== null)
      .map(String);
    const named: Readonly<Record<string, string>> = words.stepsNamed;
    const message = named[act];
    return message && name.length > 0 ? fill(message, { name: name.join(' – ') }) : words.steps[act];
  };
}
