import type { ScheduledMeeting } from '@jumelage/contracts/schedules';
import type { PersonName } from '@jumelage/domain/participant';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n.tsx';

type Person = ScheduledMeeting['participants'][number];

const columnOf = ({ organisation }: Person) => ({ FR: 0, CN: 2 })[organisation.country as string] ?? 1;

/** Orders the two people of a meeting by side: the French one on the left, wherever one looks. */
export function bySide({ participants: [one, other] }: Pick<ScheduledMeeting, 'participants'>): [Person, Person] {
  return columnOf(other) < columnOf(one) ? [other, one] : [one, other];
}

/** Names both people of a meeting for the reader. Example: `DELMAS Sophie – ZHANG Wei 张伟`. */
export function useNamesOf(): (meeting: ScheduledMeeting) => string {
  const { listedName } = useFormat();
  return (meeting) =>
    bySide(meeting)
      .map(({ name }) => listedName(name))
      .join(' – ');
}

/** Names a person in the few letters of a cell: by their family, in characters for those who read them. */
export function useShortName(): (name: PersonName) => string {
  const language = useLanguage();
  return ({ family, given, hanzi }) => (language === 'zh' && hanzi) || family || given || (hanzi ?? '');
}
